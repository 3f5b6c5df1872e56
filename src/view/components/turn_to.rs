//! Whom to turn to about a robot: its maker's addresses, as the register has them.

use crate::data::session::Session;
use crate::view::components::{names, prose};
use crate::view::hooks::use_inquiry;
use crate::view::text::RobotWords;
use registry::ask;
use registry::document::{Code, Contact, Text};
use yew::prelude::*;

/// Whose addresses.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct TurnToProps {
    /// The language.
    pub words: RobotWords,
    /// The session.
    pub session: Session,
    /// The maker's national code.
    pub country: Code<2>,
    /// The maker's code.
    pub code: Code<4>,
}

/// The addresses. They stand in files that the page has for its answer, so nothing more is fetched while these are
/// fresh. Where they can't be had or do not verify, none is shown.
#[component(TurnTo)]
pub fn turn_to(props: &TurnToProps) -> Html {
    let (words, country, code) = (props.words, props.country, props.code);
    let text = &words.robot.record;
    let asked = use_inquiry(&props.session, move || ask::Contact::new(country, code));
    let proved = asked.outcome.as_ref().and_then(|(outcome, _)| outcome.proved());
    match proved.map(|proved| proved.answer().clone()) {
        None => Html::default(),
        Some(None) => prose::soft(text.no_contact),
        Some(Some(Contact { web, support, recalls })) => {
            let links = [(text.maker_web, web), (text.maker_support, support), (text.maker_recalls, recalls)];
            let links = links.into_iter().filter_map(|(name, links)| Some(prose::row(name, link(words, &links?))));
            html! { <dl class="kv" data-contact="">{ for links }</dl> }
        }
    }
}

/// The address in the reader's language, or the nearest there is. It is shown as it is, so that people see where it leads;
/// only what may be a link comes here (`registry::document::is_address`).
fn link(words: RobotWords, links: &Text) -> Html {
    let address = words.read(links).to_owned();
    let shown = address.strip_prefix("mailto:").unwrap_or(&address).to_owned();
    html! { <a href={address} rel="noreferrer external">{ names::code(shown) }</a> }
}
