//! The stages of a robot's life, who does what in them, and the statuses.

use super::points;
use crate::view::components::{icon, prose};
use crate::view::text::LaterWords;
use presentation::Outcome;
use registry::document::{Actor, Stage, Status};
use yew::prelude::*;

/// The section.
pub(super) fn view(words: LaterWords) -> Html {
    let text = &words.pages.about;
    html! { <>
        { prose::p(text.life_lead) }
        <ol class="track stages">
            { for Stage::ALL.iter().map(|stage| html! {
                <li data-stage={stage.name()}>
                    <h3>{ (words.robot.record.stage_name)(*stage) }</h3>
                    { prose::soft((text.life_who)(*stage)) }
                    { prose::p((text.life_what)(*stage)) }
                </li>
            }) }
        </ol>
        { points::title(text.life_roles_title) }
        { points::table(&text.life_roles_head, Actor::ALL.iter().map(|actor| html! {
            <tr><th scope="row">{ (text.role)(*actor) }</th><td>{ (text.role_does)(*actor) }</td></tr>
        })) }
        { points::title(text.life_statuses_title) }
        { points::table(&text.life_statuses_head, Status::ALL.iter().map(|status| view_status(words, *status))) }
    </> }
}

fn view_status(words: LaterWords, status: Status) -> Html {
    // What the Robot page says of a recall leads to the notice below it, which is not here.
    let means = match status {
        Status::UnderRecall => words.pages.about.life_under_recall,
        status => (words.robot.verdict.status_means)(status),
    };
    html! {
        <tr data-means={status.attribute()}>
            <th scope="row"><span class="sign">
                { icon::view(Outcome::from(status).look().icon) }{ (words.language.headline().status)(status, Stage::Sales) }
            </span></th>
            <td>{ means }</td>
        </tr>
    }
}
