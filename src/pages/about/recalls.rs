//! Recalls, and robots that are scrapped or moved.

use super::points;
use crate::data::route;
use crate::model::examples::{EXAMPLES, ExampleName};
use crate::model::id_text::IdText;
use crate::view::components::{names, prose};
use crate::view::text::LaterWords;
use registry::document::Severity;
use yew::prelude::*;

/// What the section tells of, to be seen on a robot's page.
const SEEN: [ExampleName; 4] =
    [ExampleName::UnderRecall, ExampleName::ServiceRecall, ExampleName::Retired, ExampleName::Foreign];

/// The section.
pub(super) fn view(words: LaterWords, demonstration: bool) -> Html {
    let text = &words.pages.about;
    let kinds = [(Severity::StopUse, text.recalls_stop_use), (Severity::Service, text.recalls_service)];
    html! { <>
        { prose::p(text.recalls_lead) }
        { points::table(&text.recalls_kinds_head, kinds.into_iter().map(|(severity, what)| html! {
            <tr><th scope="row">{ (words.robot.record.severity)(severity) }</th><td>{ what }</td></tr>
        })) }
        { points::list(&text.recalls_rules) }
        if demonstration {
            { prose::p(text.recalls_examples) }
            <ul class="tries">{ for EXAMPLES.iter().filter(|example| SEEN.contains(&example.name)).map(|example| html! {
                <li><a href={route::href(&route::robot_fragment(example.id, None))}>
                    <span>{ (words.check.example)(example.name) }</span>{ names::code(IdText::of(example.id).grouped()) }
                </a></li>
            }) }</ul>
        }
    </> }
}
