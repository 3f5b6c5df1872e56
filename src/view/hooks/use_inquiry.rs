//! The outcome of a question to the register itself.

use crate::data::client::memory;
use crate::data::lookup::run;
use crate::data::session::Session;
use crate::model::shared::Shared;
use registry::Reason;
use registry::ask::{Inquiry, Outcome, Question};
use yew::prelude::*;

/// An inquiry, as far as it has come.
#[derive(Debug)]
pub struct Asked<A> {
    /// The outcome, and the time (Unix seconds) by which it was made; nothing while files are on their way.
    pub outcome: Option<(Shared<Outcome<A>>, u64)>,
    /// Asks anew.
    pub retry: Callback<()>,
    /// Forgets the checkpoint that this device remembers, then asks anew.
    pub forget: Callback<()>,
}

/// Asks what `question` makes, once; and again on demand. A checkpoint that is proved is remembered.
///
/// It belongs in a component that is keyed by the question: another question is another component.
#[hook]
pub fn use_inquiry<Q, F>(session: &Session, question: F) -> Asked<Q::Answer>
where
    F: FnOnce() -> Q + 'static,
    Q: Question + 'static,
    Q::Answer: Clone + 'static,
{
    let attempt = use_state(|| 0_u32);
    let outcome = use_state(|| None::<(Shared<Outcome<Q::Answer>>, u64)>);
    {
        let (outcome, session) = (outcome.setter(), session.clone());
        use_effect_with(*attempt, move |_| {
            let source = session.source(None);
            let now = source.now();
            let inquiry = Inquiry::new(question(), session.trust(), now, session.memory(None));
            let started = run(inquiry, source, move |inquiry: &Inquiry<Q>| {
                if let Some(found) = inquiry.outcome() {
                    if let Some(proved) = found.proved() {
                        memory::remember_checkpoint(proved.snapshot().remember());
                    }
                    outcome.set(Some((Shared::new(found.clone()), now)));
                }
            });
            move || drop(started)
        });
    }
    let retry = {
        let (attempt, outcome, session) = (attempt.clone(), outcome.clone(), session.clone());
        Callback::from(move |()| {
            // What did not verify would not verify again: it is fetched anew.
            if matches!(outcome.as_ref().map(|(outcome, _)| &**outcome), Some(Outcome::Unproven(_))) {
                session.client().forget();
            }
            outcome.set(None);
            attempt.set(*attempt + 1);
        })
    };
    let forget = {
        let retry = retry.clone();
        Callback::from(move |()| {
            memory::forget_checkpoint();
            retry.emit(());
        })
    };
    Asked { outcome: (*outcome).clone(), retry, forget }
}

/// Whether a failure is about what this device remembers.
#[must_use]
pub fn is_about_memory(reason: &Reason) -> bool {
    matches!(reason, Reason::Rollback { .. } | Reason::Forked { .. } | Reason::Inconsistent { .. })
}
