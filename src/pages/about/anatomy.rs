//! The four parts of an ID, and how what people type is read.

use super::points;
use crate::data::client;
use crate::model::id_text::IdText;
use crate::view::components::{cells, names, prose};
use crate::view::text::{LaterWords, Words};
use robot_id::Segment;
use yew::prelude::*;

/// The ID that is taken apart. It is one of the demonstration's, and as good an example of the form elsewhere.
pub(super) const EXAMPLE: &str = "CN0142G1A2032026A0314B0000417";

/// The section.
pub(super) fn view(words: LaterWords) -> Html {
    let page_text = &words.pages.about;
    html! { <>
        { prose::p(page_text.anatomy_lead) }
        <div class="fit">
            { cells::plate(&IdText::of(EXAMPLE), words.field.label) }
            <dl class="read">
                { for Segment::ALL.into_iter().map(|segment| html! {
                    <div class={cells::class(segment)} data-segment={segment.name()}>
                        <dt>{ (words.field.segment)(segment) }</dt><dd>{ (words.field.hint)(segment) }</dd>
                    </div>
                }) }
            </dl>
        </div>
        { points::table(&page_text.anatomy_segments_head, Segment::ALL.into_iter().map(|segment| html! {
            <tr>
                <th scope="row">{ (words.field.segment)(segment) }</th>
                <td>{ names::code(EXAMPLE.get(segment.range()).unwrap_or_default()) }</td>
                <td>{ (page_text.anatomy_segment)(segment) }</td>
            </tr>
        })) }
        { points::list(&page_text.anatomy_rules) }
        { points::title(page_text.anatomy_reading) }
        { prose::p(page_text.anatomy_reading_lead) }
        { points::table(&page_text.anatomy_reading_head, typed().iter().map(|text| reading(**words, text))) }
    </> }
}

/// What people type, paste and scan.
fn typed() -> [String; 4] {
    [
        "cn 0142 g1a203 2026a0314b0000417".to_owned(),
        "ＣＮ０１４２－Ｇ１Ａ２０３－２０２６Ａ０３１４Ｂ００００４１７".to_owned(),
        format!("{}#/r/cn0142g1a2032026a0314b0000417", client::base()),
        // With a Cyrillic letter in place of the zero.
        "CN0142G1A2032\u{41e}26A0314B0000417".to_owned(),
    ]
}

/// How a text is read: the ID and what was tidied, or why it is refused.
fn reading(words: Words, text: &str) -> Html {
    let (read, why) = match robot_id::recognise(text) {
        Ok(found) => {
            let folds: Vec<_> = found.folded.iter().map(words.field.fold).collect();
            (names::code(found.id.grouped().to_string()), folds.join(" "))
        }
        Err(error) => (html! { "—" }, words.fault(&error)),
    };
    html! {
        <tr><td>{ names::code(text.to_owned()) }</td><td>{ read }</td><td>{ why }</td></tr>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_well_formed() {
        assert!(EXAMPLE.parse::<robot_id::RobotId>().is_ok());
    }
}
