//! What is shown below a verdict.

mod components_table;
mod identity_card;
mod life;
mod life_track;
mod notices;
mod sale;

use crate::data::route;
use crate::view::components::{anatomy, parameters, prose};
use crate::view::text::RobotWords;
use registry::{Listed, Verdict};
use robot_id::RobotId;
use yew::prelude::*;

/// What is shown below the banner: all of the record for a robot that is listed, with `beside` next to its identity;
/// for one that is not, only what the ID names, and `beside` below that.
pub(in crate::pages) fn view(words: RobotWords, verdict: &Verdict, beside: Html) -> Html {
    match (verdict, verdict.id()) {
        (Verdict::Listed(listed), _) => record(words, listed, sale::view(words, verdict), beside),
        (Verdict::NotListed(absent), Some(id)) => html! { <>
            { prose::section(words.robot.record.compare, html! { <>
                { anatomy::view(words, id, absent.decoded()) }
                { report(words, id) }
            </> }) }
            { sale::view(words, verdict) }
            { beside }
        </> },
        (Verdict::Unreachable(unreachable), Some(id)) => {
            prose::section(words.field.label, anatomy::view(words, id, unreachable.decoded()))
        }
        _ => Html::default(),
    }
}

/// The way to report a nameplate that is not as it should be.
fn report(words: RobotWords, id: &RobotId) -> Html {
    let at = route::href(&format!("/report?id={id}"));
    html! { <p class="no-print"><a class="btn" data-action="report" href={at}>{ words.robot.record.report }</a></p> }
}

fn record(words: RobotWords, listed: &Listed, sale: Html, beside: Html) -> Html {
    let unit = listed.unit();
    let compare = html! { <>
        <p class="lead">{ words.robot.record.compare_lead }</p>
        { anatomy::view(words, &unit.id, listed.decoded()) }
        { report(words, &unit.id) }
    </> };
    html! { <>
        { prose::section(words.robot.record.compare, compare) }
        { notices::view(words, listed) }
        { sale }
        <div class="split">
            { identity_card::view(words, listed) }
            { beside }
        </div>
        { life_track::view(words, unit) }
        <div class="split">
            { components_table::view(words, listed) }
            if let Some(model) = listed.decoded().model() { { parameters::view(words, &model.parameters) } }
        </div>
    </> }
}
