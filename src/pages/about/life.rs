//! The stages of a robot's life, who does what in them, and the statuses.

use super::points;
use crate::components::{icon, prose};
use crate::headline::Icon;
use crate::text::LaterWords;
use registry::document::{Stage, Status};
use yew::prelude::*;

/// The section.
pub(super) fn view(words: LaterWords) -> Html {
    let said = &words.pages.about.life;
    html! { <>
        { prose::p(said.lead) }
        <ol class="track stages">
            { for Stage::ALL.iter().zip(said.stages).map(|(stage, (who, what))| html! {
                <li data-stage={stage.name()}>
                    <h3>{ (words.robot.record.stage_name)(*stage) }</h3>
                    { prose::soft(who) }
                    { prose::p(what) }
                </li>
            }) }
        </ol>
        { points::title(said.roles_title) }
        { points::table(&said.roles_head, said.roles.into_iter().map(|(who, what)| html! {
            <tr><th scope="row">{ who }</th><td>{ what }</td></tr>
        })) }
        { points::title(said.statuses_title) }
        { points::table(&said.statuses_head, Status::ALL.iter().map(|status| view_status(words, *status))) }
    </> }
}

fn view_status(words: LaterWords, status: Status) -> Html {
    // What the Robot page says of a recall leads to the notice below it, which is not here.
    let means = match status {
        Status::UnderRecall => words.pages.about.life.under_recall,
        status => (words.robot.verdict.status_means)(status),
    };
    html! {
        <tr data-means={status.attribute()}>
            <th scope="row"><span class="sign">
                { icon::view(sign(status)) }{ (words.language.headline().status)(status, Stage::Sales) }
            </span></th>
            <td>{ means }</td>
        </tr>
    }
}

/// The sign that a verdict of this status has.
fn sign(status: Status) -> Icon {
    match status {
        Status::Registered => Icon::Waiting,
        Status::InOperation => Icon::Tick,
        Status::Suspended => Icon::Paused,
        Status::UnderRecall => Icon::Warning,
        Status::Retired | Status::Recycled => Icon::Ended,
    }
}
