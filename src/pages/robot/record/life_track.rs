//! The life of a unit: six stages on a line, with what happened in each.

use super::life::{Progress, StageOfLife, track};
use crate::view::components::{names, prose};
use crate::view::text::RobotWords;
use registry::document::{Event, EventKind, Unit};
use yew::prelude::*;

/// The section.
pub(super) fn view(words: RobotWords, unit: &Unit) -> Html {
    let stages = track(unit);
    let stages = stages.iter().map(|stage| view_stage(words, stage));
    prose::section(words.robot.record.life, html! { <ol class="track">{ for stages }</ol> })
}

fn view_stage(words: RobotWords, stage: &StageOfLife<'_>) -> Html {
    let text = &words.robot.record;
    let (class, empty) = match stage.progress {
        Progress::Done => ("done", text.nothing_recorded),
        Progress::Now => ("now", text.now),
        Progress::Next => ("next", text.not_yet),
    };
    let current = (stage.progress == Progress::Now).then_some("step");
    html! {
        <li class={class} data-stage={stage.stage.name()} aria-current={current}>
            <h3>{ (text.stage_name)(stage.stage) }</h3>
            if stage.events.is_empty() {
                { prose::soft(empty) }
            } else {
                <ol class="events">{ for stage.events.iter().map(|event| view_event(words, event)) }</ol>
            }
        </li>
    }
}

fn view_event(words: RobotWords, event: &Event) -> Html {
    let text = &words.robot.record;
    let what = match event.kind {
        EventKind::Moved => (text.moved_to)(&words.language.country_or_code(event.country.as_str())),
        kind => (text.event)(kind).to_owned(),
    };
    html! {
        <li data-event={event.kind.name()}>
            <time datetime={event.date.to_string()}>{ words.language.day(event.date) }</time>
            <b>{ what }</b>
            if let Some(note) = &event.note { { names::sentence(words, note) } }
            <span class="soft">{ (text.by)(event.actor) }</span>
        </li>
    }
}
