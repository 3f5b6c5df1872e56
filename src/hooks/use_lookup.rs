//! The verdict on an ID.

use crate::client::Simulation;
use crate::lookup::{LookupState, Ongoing};
use crate::session::Session;
use registry::Check;
use yew::prelude::*;

/// Looks up what stands in a link, and again when `attempt` changes. The look-up that the landing has
/// begun is gone on with.
///
/// It belongs in a component that is keyed by the text: another ID is another component.
#[hook]
pub fn use_lookup(session: &Session, text: &str, simulation: Option<Simulation>, attempt: u32) -> LookupState {
    let state = use_state_eq(|| match session.landing(text, simulation) {
        Some(begun) => begun.state(),
        None => LookupState::Checking(Check::Latest),
    });
    {
        let (state, session, text) = (state.setter(), session.clone(), text.to_owned());
        use_effect_with((attempt, simulation), move |_| {
            let begun = session.landing(&text, simulation);
            session.end_landing();
            let ongoing = begun.unwrap_or_else(|| Ongoing::start(&session, &text, simulation));
            ongoing.listen(move |told| state.set(told.clone()));
            move || drop(ongoing)
        });
    }
    (*state).clone()
}
