//! The List page: many IDs checked at once, in a worker (`crates/list`).
//!
//! | module | has |
//! |---|---|
//! | [`worker`] | the worker, as this program sees it |
//! | [`messages`], [`choice`] | what it tells ([`presentation::list`]), and what it can be asked for |
//! | [`run`], [`watch`] | the current list, which survives navigation; whether its worker runs |
//! | [`form`] | paste, choose or drop a list |
//! | [`status`], [`encoding`] | how far the check is, and what to do about it; how a file was read |
//! | [`filters`] | what rows come to, as buttons that filter them |
//! | [`table`], [`row`] | the rows |
//! | [`summary`] | the sheet that is printed |
//! | [`save`] | the download |

mod choice;
mod deferred;
mod encoding;
mod filters;
mod form;
pub(super) mod messages;
mod row;
mod run;
mod save;
mod status;
mod summary;
mod table;
pub(super) mod watch;
pub(super) mod worker;

use crate::view::components::prose;
use crate::view::hooks::use_title;
use crate::view::text::LaterWords;
use deferred::Deferred;
use form::Form;
use std::time::Duration;
use table::Table;
use yew::platform::{spawn_local, time::sleep};
use yew::prelude::*;

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct ListProps {
    /// The words.
    pub(super) words: LaterWords,
    /// Whether the registry is a demonstration, which has examples.
    pub(super) demonstration: bool,
}

/// The page.
#[component(List)]
pub(super) fn list(props: &ListProps) -> Html {
    let words = props.words;
    let text = &words.pages.list;
    let redraw = use_force_update();
    use_title(words.language.headline().site.to_owned() + " — " + text.title);
    use_effect_with((), move |()| {
        run::listen(Some(Callback::from(move |()| redraw.force_update())));
        || run::listen(None)
    });
    use_effect_with(words.language, |&language| {
        run::current().inspect(|run| run.speak(language));
        spawn_local(async move {
            // The first number of all takes a browser some 20 ms, the first moment 5: not while the answers are drawn.
            sleep(Duration::ZERO).await;
            let _ = language.number(0);
            sleep(Duration::ZERO).await;
            let _ = language.moment(0);
        });
    });

    let run = run::current();
    let state = run.as_ref().map(|run| run.state());
    let refused = state.as_ref().and_then(|state| state.refused.clone());
    let head = html! { <>
        <h1 tabindex="-1">{ prose::words(text.title) }</h1>
        <p class="lead no-print">{ prose::words(text.lead) }</p>
    </> };
    let (Some(run), Some(state), None) = (run, state, &refused) else {
        return html! { <>
            { head }
            <Form {words} demonstration={props.demonstration} refused={refused.map(AttrValue::from)}/>
        </> };
    };
    let choice = run.choice();
    html! { <>
        { head }
        { status::view(words, &run, &state) }
        if let Some(progress) = &state.progress {
            <Deferred>
                <section class="sec list-result no-print">
                    <h2>{ prose::words(text.results) }</h2>
                    { filters::view(words, &run, progress, &choice) }
                    <Table {words} {choice} window={state.window.clone()}/>
                    { status::keep(words, &run, &state) }
                </section>
            </Deferred>
            <Deferred>{ summary::view(words, &run, &state, progress) }</Deferred>
        }
    </> }
}
