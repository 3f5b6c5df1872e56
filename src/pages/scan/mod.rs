//! The Scan page: a QR code by camera or from a photo.
//!
//! | module | has |
//! |---|---|
//! | [`report`] | what the element `<code-scanner>` reports: camera, photo, codes |
//! | [`meaning`] | what a code means |
//! | [`state`] | what the page is at |
//! | [`finder`] | the picture and the controls |
//! | [`outcome`] | what came of it |
//!
//! Camera, files and the reader's worker are that element's (crates/scan/web): it tells texts, and this page
//! decides.

mod finder;
mod meaning;
mod outcome;
mod report;
mod state;

use crate::data::client;
use crate::data::route;
use crate::view::components::prose;
use crate::view::dom::document;
use crate::view::hooks::use_title;
use crate::view::text::LaterWords;
use js_sys::Reflect;
use state::{Scan as Progress, Step};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use yew::platform::{spawn_local, time::sleep};
use yew::prelude::*;

/// For how long it is said that a code was read before its page is opened.
const FEEDBACK: Duration = Duration::from_millis(700);

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct ScanProps {
    /// The words.
    pub(super) words: LaterWords,
}

/// The page.
#[component(Scan)]
pub(super) fn scan(props: &ScanProps) -> Html {
    let words = props.words;
    let text = &words.pages.scan;
    let progress = use_reducer(Progress::default);
    use_title(words.language.headline().site.to_owned() + " — " + text.title);
    use_effect_with(progress.robot().copied(), |robot| {
        let left = Rc::new(Cell::new(false));
        if let Some(id) = *robot {
            let left = Rc::clone(&left);
            spawn_local(async move {
                sleep(FEEDBACK).await;
                if !left.get() {
                    route::go(&route::robot_fragment(id.as_str(), None));
                }
            });
        }
        move || left.set(true)
    });

    let onchange = {
        let progress = progress.dispatcher();
        Callback::from(move |event: Event| {
            let report = event.target().and_then(|element| Reflect::get(&element, &"said".into()).ok()?.as_string());
            // A list of cameras changes too, and says nothing.
            if let Some(report) = report.and_then(|report| report::read(&report)) {
                progress.dispatch(Step::Reported(report, route::host(&client::base()).to_owned()));
            }
        })
    };
    let onerror = {
        let progress = progress.dispatcher();
        Callback::from(move |_: Event| progress.dispatch(Step::NotLoaded))
    };
    let script = folder().map(|folder| folder + "scan/scanner.js");
    html! { <>
        <h1 tabindex="-1">{ text.title }</h1>
        <p class="lead">{ text.lead }</p>
        <script type="module" src={script} {onerror}></script>
        <code-scanner class="scan" data-scan={progress.name()} camera={progress.camera()} torch={progress.torch()}
            device={progress.chosen().to_owned()} {onchange}>
            { finder::view(text, &progress, outcome::view(text, &progress)) }
        </code-scanner>
        { prose::soft(text.privacy) }
    </> }
}

/// The folder of the portal's files, with a slash at its end: that of the style sheet of later pages.
fn folder() -> Option<String> {
    let link = document()?.query_selector("link[data-later]").ok()??;
    let href = Reflect::get(&link, &"href".into()).ok()?.as_string()?;
    Some(href.rsplit_once('/')?.0.to_owned() + "/")
}
