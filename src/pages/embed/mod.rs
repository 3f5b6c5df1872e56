//! The Embed page: the badge, its code and labels for a seller's robots.
//!
//! | module | has |
//! |---|---|
//! | [`choice`] | how a badge can look and speak |
//! | [`form`] | the choice as a form |
//! | [`preview`] | the badge itself |
//! | [`snippet`] | the code to copy, and the policy that it needs |
//! | [`sheet`] | a list of IDs, read |
//! | [`labels`] | the label to keep, and the list for a sheet |
//! | [`printed`] | the sheet to print |

mod choice;
mod form;
mod labels;
mod preview;
mod printed;
mod sheet;
mod snippet;

use crate::model::badge_options::Variant;
use crate::model::examples::EXAMPLES;
use crate::view::components::prose;
use crate::view::hooks::use_title;
use crate::view::text::{EmbedText, LaterWords};
use choice::Choice;
use labels::List;
use preview::Preview;
use printed::{Job, Printed};
use robot_id::{ParseErrorKind, RobotId};
use yew::prelude::*;

impl PartialEq for EmbedText {
    /// There is one for each language.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct EmbedProps {
    /// The words.
    pub(super) words: LaterWords,
    /// Whether the registry is a demonstration, which has an example to start with.
    pub(super) demonstration: bool,
    /// The ID in the link.
    pub(super) text: AttrValue,
}

/// The page.
#[component(Embed)]
pub(super) fn embed(props: &EmbedProps) -> Html {
    let words = props.words;
    let page_text: &'static EmbedText = &words.pages.embed;
    let page = words.language;
    let text = use_state(|| if props.text.is_empty() { example(props.demonstration) } else { props.text.clone() });
    let choice = use_state(|| Choice { variant: Variant::Card, speech: None, theme: None });
    let printed = use_state(|| (None::<Job>, 0));
    use_title(words.language.headline().site.to_owned() + " — " + page_text.title);

    let found = robot_id::recognise(&text);
    let error = found.as_ref().err().filter(|error| error.kind() != ParseErrorKind::Empty);
    let on_text = {
        let text = text.setter();
        Callback::from(move |new: String| text.set(new.into()))
    };
    let on_choice = {
        let choice = choice.setter();
        Callback::from(move |new| choice.set(new))
    };
    let on_print = {
        let printed = printed.clone();
        Callback::from(move |job| printed.set((Some(job), printed.1 + 1)))
    };
    let on_change = {
        let printed = printed.setter();
        Callback::from(move |()| printed.set((None, 0)))
    };

    let id = found.as_ref().ok().map(|found| &found.id);
    let of_id = |view: &dyn Fn(&RobotId) -> Html| id.map_or_else(|| prose::soft(page_text.no_id), view);
    html! { <>
        <h1 tabindex="-1">{ page_text.title }</h1>
        <p class="lead">{ page_text.lead }</p>
        <form class="split embed" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            { prose::section(page_text.choose, html! { <>
                { form::id_field(**words, page_text, &text, error, on_text) }
                { form::look(page_text, *choice, &on_choice) }
            </> }) }
            { prose::section(page_text.preview, of_id(&|id| html! {
                <Preview text={page_text} {page} id={*id} choice={*choice}/>
            })) }
        </form>
        { prose::section(page_text.snippets, of_id(&|id| snippet::view(page_text, page, id, *choice))) }
        { prose::section(page_text.labels, html! { <>
            { of_id(&|id| labels::single(page_text, id)) }
            <List words={**words} {page_text} {on_print} {on_change}/>
        </> }) }
        if let Some(job) = &printed.0 { <Printed {page_text} job={job.clone()} times={printed.1}/> }
    </> }
}

fn example(demonstration: bool) -> AttrValue {
    let example = EXAMPLES.first().filter(|_| demonstration);
    example.map_or("", |example| example.id).into()
}
