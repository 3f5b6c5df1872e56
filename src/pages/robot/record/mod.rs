//! What is shown below a verdict.

mod components_table;
mod identity_card;
mod life;
mod life_track;
mod notices;

use crate::view::components::{anatomy, parameters, prose};
use crate::view::text::RobotWords;
use registry::{Listed, Verdict};
use yew::prelude::*;

/// What is shown below the banner: all of the record for a robot that is listed, with `beside` next to its identity;
/// for one that is not, only what the ID names, and `beside` below that.
pub(in crate::pages) fn view(words: RobotWords, verdict: &Verdict, beside: Html) -> Html {
    match (verdict, verdict.id()) {
        (Verdict::Listed(listed), _) => record(words, listed, beside),
        (Verdict::NotListed(absent), Some(id)) => html! { <>
            { prose::section(words.robot.record.compare, anatomy::view(words, id, absent.decoded())) }
            { beside }
        </> },
        (Verdict::Unreachable(unreachable), Some(id)) => {
            prose::section(words.field.label, anatomy::view(words, id, unreachable.decoded()))
        }
        _ => Html::default(),
    }
}

fn record(words: RobotWords, listed: &Listed, beside: Html) -> Html {
    let unit = listed.unit();
    let compare = html! { <>
        <p class="lead">{ words.robot.record.compare_lead }</p>
        { anatomy::view(words, &unit.id, listed.decoded()) }
    </> };
    html! { <>
        { prose::section(words.robot.record.compare, compare) }
        { notices::view(words, listed) }
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
