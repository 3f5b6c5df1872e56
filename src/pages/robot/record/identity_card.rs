//! The identity card: what the robot is, in a few lines.

use crate::data::route;
use crate::view::components::{anatomy, names, prose};
use crate::view::dom;
use crate::view::text::RobotWords;
use registry::Listed;
use registry::document::{EventKind, Unit};
use yew::prelude::*;

/// Where the code of the model ends in an ID.
const MODEL_END: usize = 12;

/// The section.
pub(super) fn view(words: RobotWords, listed: &Listed) -> Html {
    let text = &words.robot.record;
    let unit = listed.unit();
    let decoded = listed.decoded();
    let height = decoded.model().map(|model| words.language.measure(model.parameters.height_mm, "meter", "m"));
    let facts = [
        decoded.manufacturer().map(|maker| {
            let at = route::maker_fragment(&format!("{}{}", maker.country, maker.code));
            prose::row(text.maker, link(&at, unit, names::both(*words, &maker.names)))
        }),
        decoded.model().map(|model| {
            let at = route::model_fragment(unit.id.as_str().get(..MODEL_END).unwrap_or_default());
            prose::row(text.model, link(&at, unit, names::both(*words, &model.names)))
        }),
        Some(prose::row(text.status, prose::bold((words.language.headline().status)(unit.status, unit.stage)))),
        Some(prose::row(text.made_on, words.language.day(unit.made_on).into())),
        Some(prose::row(text.software, names::code(unit.software.clone()))),
        decoded.model().map(|model| prose::row(text.level, level(words, model.intelligence_level))),
        Some(prose::row(text.registered_in, registered_in(words, unit))),
    ];
    let card = html! {
        <div class="card">
            { figure(words, height.as_deref()) }
            <dl class="kv">{ for facts.into_iter().flatten() }</dl>
        </div>
    };
    prose::section(text.identity, card)
}

/// A link to the page of its maker or model, which leads back.
fn link(at: &str, unit: &Unit, name: Html) -> Html {
    html! { <a href={route::href(&format!("{at}?id={}", unit.id))}>{ name }</a> }
}

fn registered_in(words: RobotWords, unit: &Unit) -> Html {
    let moved = unit.events.iter().rev().find(|event| event.kind == EventKind::Moved);
    let now_in = moved.map(|event| {
        let country = words.language.country_or_code(event.country.as_str());
        words.shell.comma.to_owned() + &(words.robot.record.now_in)(&country, &words.language.day(event.date))
    });
    html! { <>{ anatomy::country(*words, unit.id.national()) }{ now_in }</> }
}

fn level(words: RobotWords, level: u8) -> Html {
    html! { <>
        <svg class="level" viewBox="0 0 90 20" aria-hidden="true" stroke="currentColor" stroke-width="2">
            { for (0..5u8).map(|step| html! {
                <rect x={(1 + 18 * u32::from(step)).to_string()} y="3" width="13" height="13"
                    fill={if step < level { "currentColor" } else { "none" }}/>
            }) }
        </svg>
        { prose::bold((words.robot.record.level_of)(level.into())) }
    </> }
}

/// A humanoid in outline, with the model's height beside it.
fn figure(words: RobotWords, height: Option<&str>) -> Html {
    let label = (words.robot.record.figure)(height.unwrap_or("?"));
    html! {
        <svg class="figure" viewBox="0 0 190 340" role="img" aria-label={label}>
            <use href={dom::in_drawings("humanoid")}/>
            if let Some(height) = height {
                <path d="M14 8v124m0 76v124M6 8h16M6 332h16" stroke="currentColor" stroke-width="1.5"/>
                <text x="14" y="170" dy="5" transform="rotate(-90 14 170)" text-anchor="middle" font-size="14"
                    font-weight="600" fill="currentColor">{ height.to_owned() }</text>
            }
        </svg>
    }
}
