//! About: how the IDs work, what they are for, and how answers are proved.
//!
//! | module | has |
//! |---|---|
//! | [`section`] | the sections, their addresses, the list of them |
//! | [`anatomy`] | the four parts of an ID, and how what people type is read |
//! | [`life`] | stages, who does what, statuses |
//! | [`placement`] | where the ID stands on a robot |
//! | [`recalls`] | recalls, and robots that are scrapped or moved |
//! | [`proof`], [`example`] | how an answer is proved, and a look-up to watch |
//! | [`privacy`], [`kept`] | what is sent, and what this device keeps |
//! | [`api`], [`commands`] | the files, for programs |
//! | [`limits`] | what can't be shown; access; problems, licence |

mod anatomy;
mod api;
mod commands;
mod example;
mod kept;
mod life;
mod limits;
mod placement;
mod points;
mod privacy;
mod proof;
mod recalls;
mod section;

use crate::data::session::Session;
use crate::model::about_section::Section;
use crate::view::hooks::use_title;
use crate::view::text::LaterWords;
use section::use_arrival;
use yew::prelude::*;

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct AboutProps {
    /// The words.
    pub(super) words: LaterWords,
    /// The session.
    pub(super) session: Session,
    /// What the address has after `/about`: a slash and the name of a section, or nothing.
    pub(super) rest: AttrValue,
}

/// The page.
#[component(About)]
pub(super) fn about(props: &AboutProps) -> Html {
    let AboutProps { words, session, .. } = props;
    let words = *words;
    let text = &words.pages.about;
    let here = Section::named(props.rest.trim_start_matches('/'));
    // Look-ups of the example, each of which this device may remember.
    let done = use_state(|| 0u32);
    use_title(words.language.headline().site.to_owned() + " — " + here.map_or(text.title, |here| (text.section)(here)));
    use_arrival(here);
    let on_done = {
        let done = done.clone();
        Callback::from(move |()| done.set(*done + 1))
    };
    let demonstration = session.trust().demonstration;
    let body = |section| match section {
        Section::Anatomy => anatomy::view(words),
        Section::Life => life::view(words),
        Section::Placement => placement::view(words),
        Section::Recalls => recalls::view(words, demonstration),
        Section::Proof => proof::view(words, session, &on_done),
        Section::Privacy => privacy::view(words, *done),
        Section::Api => api::view(words, session),
        Section::Limits => limits::view(words),
        Section::Accessibility => limits::accessibility(words),
        Section::Help => limits::help(words),
    };
    html! { <>
        <h1 tabindex="-1">{ text.title }</h1>
        <p class="lead">{ text.lead }</p>
        <p>{ text.source }if demonstration { { " " }{ text.fictional } }</p>
        <div class="about">
            { section::contents(text, here) }
            <div>{ for Section::ALL.into_iter().map(|of| section::view(text, of, body(of))) }</div>
        </div>
    </> }
}
