//! The ID taken apart, to be compared with the nameplate.

use super::{cells, names, prose};
use crate::model::id_text::IdText;
use crate::view::text::{RobotWords, Words};
use registry::Decoded;
use robot_id::{RobotId, Segment};
use yew::prelude::*;

/// The plate, and under it what each segment means.
pub fn view(words: RobotWords, id: &RobotId, decoded: &Decoded) -> Html {
    let text = &words.robot.record;
    html! {
        <div class="fit">
            { cells::plate(&IdText::of(id.as_str()), words.field.label) }
            <dl class="read">
                { for Segment::ALL.into_iter().map(|segment| html! {
                    <div class={cells::class(segment)} data-segment={segment.name()}>
                        <dt>{ (words.field.segment)(segment) }</dt>
                        <dd>{ match segment {
                            Segment::National => country(*words, id.national()),
                            Segment::Manufacturer => decoded.manufacturer().map_or_else(
                                || unknown(words), |maker| names::both(*words, &maker.names)),
                            Segment::Model => decoded.model().map_or_else(
                                || unknown(words), |model| names::both(*words, &model.names)),
                            Segment::Serial => html! { <><b>{ text.this_one }</b>{" "}{ text.set_by_maker }</> },
                        } }</dd>
                    </div>
                }) }
            </dl>
        </div>
    }
}

/// A country in both languages.
pub fn country(words: Words, code: &str) -> Html {
    let other = words.language.other();
    match words.language.country(code) {
        Some(name) => {
            let key = [code, " ", words.language.tag()].concat();
            let beside = other.country(code).filter(|beside| *beside != name).unwrap_or_default();
            html! { <span {key}><b>{ name }</b>{ " " }{ prose::foreign(other.tag(), beside) }</span> }
        }
        None => prose::bold(words.field.no_country),
    }
}

fn unknown(words: RobotWords) -> Html {
    prose::bold(words.robot.record.unknown)
}
