//! The verdict on an ID.

use crate::data::lookup::{self, LookupState, Ongoing};
use crate::data::session::Session;
use crate::model::given::Given;
use crate::model::simulation::Simulation;
use registry::Check;
use yew::prelude::*;

/// Looks up what a link gives, and again when `attempt` changes. The look-up that the landing has
/// begun is gone on with.
///
/// It belongs in a component that is keyed by what is given: another ID is another component.
#[hook]
pub fn use_lookup(session: &Session, given: &Given, simulation: Option<Simulation>, attempt: u32) -> LookupState {
    let state = use_state_eq(|| match lookup::landing(given, simulation) {
        Some(begun) => begun.state(),
        None => LookupState::Checking(Check::Latest),
    });
    {
        let (state, session, given) = (state.setter(), session.clone(), given.clone());
        use_effect_with((attempt, simulation), move |_| {
            let begun = lookup::landing(&given, simulation);
            lookup::end_landing();
            let ongoing = begun.unwrap_or_else(|| Ongoing::start(&session, &given, simulation));
            ongoing.listen(move |told| state.set(told.clone()));
            move || drop(ongoing)
        });
    }
    (*state).clone()
}
