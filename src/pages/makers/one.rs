//! What the pages of one maker and one model share.

use crate::data::route;
use crate::data::session::Session;
use crate::view::components::{icon, names, prose};
use crate::view::text::LaterWords;
use presentation::Icon;
use registry::document::Code;
use robot_id::RobotId;
use yew::prelude::*;

/// What a page of one maker or model starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(in crate::pages) struct OneProps {
    /// The words.
    pub(in crate::pages) words: LaterWords,
    /// The session.
    pub(in crate::pages) session: Session,
    /// The code in the address.
    pub(in crate::pages) code: AttrValue,
    /// The robot from whose page a person came.
    pub(in crate::pages) robot: Option<RobotId>,
}

/// National and manufacturer code, and what follows.
pub(super) fn split(code: &str) -> Option<(Code<2>, Code<4>, &str)> {
    let (country, rest) = code.split_at_checked(2)?;
    let (maker, rest) = rest.split_at_checked(4)?;
    Some((Code::new(country)?, Code::new(maker)?, rest))
}

/// A page that is only a title and a sentence: the address has no code of a maker or model.
pub(super) fn not_a_code(words: LaterWords, code: &str) -> Html {
    let text = &words.pages.makers;
    html! { <>
        <h1 tabindex="-1">{ text.title }</h1>
        <p class="lead" data-outcome="malformed">{ (text.not_a_code)(code) }</p>
        { back(words, None) }
    </> }
}

/// What stands in place of a maker or model that is proved not to be there.
pub(super) fn unknown(words: LaterWords, sentence: String) -> Html {
    html! {
        <section class="verdict stop answer" data-known="false">
            <div class="say">{ icon::view(Icon::Absent) }<h2>{ words.pages.makers.unknown }</h2><div>{ prose::p(sentence) }</div></div>
        </section>
    }
}

/// The ways back: to the robot from whose page a person came, and to all makers.
pub(super) fn back(words: LaterWords, robot: Option<RobotId>) -> Html {
    html! { <>
        if let Some(id) = robot {
            <p class="back">
                <a data-action="back" href={route::href(&route::robot_fragment(id.as_str(), None))}>{ words.pages.makers.back }{ " " }{ names::code(id.grouped().to_string()) }</a>
            </p>
        }
        <p class="back"><a href={route::href("/makers")}>{ words.pages.makers.all_makers }</a></p>
    </> }
}

/// A country by name, if it has one, and code.
pub(super) fn country(words: LaterWords, code: &str) -> Html {
    html! { <>{ words.language.country(code) }{" "}{ names::code(code.to_owned()) }</> }
}
