//! Makers and models: all makers, one maker, one model.
//!
//! | module | has |
//! |---|---|
//! | [`index`] | all makers, searched and ordered |
//! | [`search`] | which makers a text means |
//! | [`maker`] | one maker with its models |
//! | [`model`] | one model |
//! | [`recalls`] | the recalls of a model |

mod index;
mod maker;
mod model;
mod recalls;
mod search;

pub(super) use index::Makers;
pub(crate) use index::Order;
pub(super) use maker::Maker;
pub(super) use model::Model;

use crate::components::{icon, prose};
use crate::route;
use crate::session::Session;
use crate::text::LaterWords;
use presentation::Icon;
use registry::document::Code;
use yew::prelude::*;

/// What a page of one maker or model starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct OneProps {
    /// What is said.
    pub(super) words: LaterWords,
    /// The session.
    pub(super) session: Session,
    /// The code in the address.
    pub(super) code: AttrValue,
}

/// National and manufacturer code, and what follows.
fn split(code: &str) -> Option<(Code<2>, Code<4>, &str)> {
    let (country, rest) = code.split_at_checked(2)?;
    let (maker, rest) = rest.split_at_checked(4)?;
    Some((Code::new(country)?, Code::new(maker)?, rest))
}

/// A page that is only a title and a sentence: the address has no code of a maker or model.
fn not_a_code(words: LaterWords, code: &str) -> Html {
    let said = &words.pages.makers;
    html! { <>
        <h1 tabindex="-1">{ said.title }</h1>
        <p class="lead" data-outcome="malformed">{ (said.not_a_code)(code) }</p>
        { all_makers(words) }
    </> }
}

/// What stands in place of a maker or model that is proved not to be there.
fn unknown(words: LaterWords, sentence: String) -> Html {
    html! {
        <section class="verdict stop answer" data-known="false">
            <div class="say">{ icon::view(Icon::Absent) }<h2>{ words.pages.makers.unknown }</h2><div>{ prose::p(sentence) }</div></div>
        </section>
    }
}

/// The way back to all makers.
fn all_makers(words: LaterWords) -> Html {
    html! { <p class="back"><a href={route::href("/makers")}>{ words.pages.makers.all_makers }</a></p> }
}
