//! The verdict on an ID.

use super::run::run;
use crate::client::{Simulation, memory};
use crate::{session::Session, shared::Shared};
use registry::{Check, Lookup, Verdict};
use yew::prelude::*;

/// How far a look-up has come.
#[derive(Debug, Clone, PartialEq)]
pub enum LookupState {
    /// Under way: the check that waits for files.
    Checking(Check),
    /// The verdict, and the time (Unix seconds) by which it was made.
    Done(Shared<Verdict>, u64),
}

/// Looks up what stands in a link, and again when `attempt` changes. A verdict that was proved is
/// remembered on this device, unless the condition is simulated.
///
/// It belongs in a component that is keyed by the text: another ID is another component.
#[hook]
pub fn use_lookup(session: &Session, text: &str, simulation: Option<Simulation>, attempt: u32) -> LookupState {
    let state = use_state(|| LookupState::Checking(Check::Latest));
    {
        let (state, session, text) = (state.clone(), session.clone(), text.to_owned());
        use_effect_with((attempt, simulation), move |_| {
            let source = session.source(simulation);
            let now = source.now();
            let id = robot_id::recognise(&text).ok().map(|found| found.id);
            let lookup = Lookup::new(&text, session.trust(), now, session.memory(id.as_ref()));
            let simulated = source.is_simulated();
            let setter = state.setter();
            let started = run(lookup, source, move |lookup: &Lookup| {
                setter.set(match (lookup.verdict(), lookup.checking()) {
                    (Some(verdict), _) => {
                        if !simulated {
                            remember(verdict);
                        }
                        LookupState::Done(Shared::new(verdict.clone()), now)
                    }
                    (None, check) => LookupState::Checking(check.unwrap_or(Check::Latest)),
                });
            });
            move || drop(started)
        });
    }
    (*state).clone()
}

fn remember(verdict: &Verdict) {
    if let (Some(snapshot), Some(id), Some(answer)) = (verdict.snapshot(), verdict.id(), verdict.last_answer()) {
        memory::remember_checkpoint(snapshot.remember());
        memory::remember_answer(id, &answer);
    }
}
