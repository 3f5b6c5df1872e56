//! The search: which IDs are similar, and a look-up of each.

use crate::client::Simulation;
use crate::lookup::{Run, run};
use crate::session::Session;
use crate::shared::Shared;
use registry::{Lookup, Similar, SimilarId, Verdict};
use std::cell::RefCell;
use std::rc::Rc;

/// How far a search has come.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Progress(Step);

#[derive(Debug, Clone, Default, PartialEq)]
enum Step {
    /// Not asked for.
    #[default]
    Idle,
    /// The directory is being read.
    Reading,
    /// Each similar ID, with its verdict once there is one.
    LookingUp(Shared<Vec<(SimilarId, Option<Verdict>)>>),
}

impl Progress {
    /// Whether nothing has been asked for.
    pub(super) fn is_idle(&self) -> bool {
        self.0 == Step::Idle
    }

    /// The word in `data-similar`.
    pub(super) fn name(&self) -> &'static str {
        match self.all() {
            Some(all) if self.done() == all.len() => "done",
            None if self.is_idle() => "idle",
            _ => "searching",
        }
    }

    /// The similar IDs with their verdicts, once the IDs are known.
    pub(super) fn all(&self) -> Option<&[(SimilarId, Option<Verdict>)]> {
        match &self.0 {
            Step::LookingUp(all) => Some(all),
            Step::Idle | Step::Reading => None,
        }
    }

    /// How many have their verdict.
    pub(super) fn done(&self) -> usize {
        self.all().unwrap_or_default().iter().filter(|(_, verdict)| verdict.is_some()).count()
    }
}

/// A search under way. Dropping it ends it.
pub(super) struct Search {
    _directory: Run,
    _lookups: Rc<RefCell<Vec<Run>>>,
}

type Tell = Rc<dyn Fn(Progress)>;
type Results = Rc<RefCell<Vec<(SimilarId, Option<Verdict>)>>>;

impl Search {
    /// Starts a search. `tell` is called at once and whenever something has been found out.
    pub(super) fn start(
        session: &Session,
        simulation: Option<Simulation>,
        similar: Similar,
        tell: impl Fn(Progress) + 'static,
    ) -> Self {
        let (session, tell): (_, Tell) = (session.clone(), Rc::new(tell));
        let lookups = Rc::new(RefCell::new(Vec::new()));
        tell(Progress(Step::Reading));
        let directory = {
            // Weak, since these look-ups end with the search.
            let lookups = Rc::downgrade(&lookups);
            let source = session.source(simulation);
            run(similar, source, move |similar: &Similar| {
                if let (Some(found), Some(lookups)) = (similar.found(), lookups.upgrade())
                    && lookups.borrow().is_empty()
                {
                    let begun = look_up_all(&session, simulation, found, &tell);
                    lookups.replace(begun);
                }
            })
        };
        Self { _directory: directory, _lookups: lookups }
    }
}

fn look_up_all(session: &Session, simulation: Option<Simulation>, found: &[SimilarId], tell: &Tell) -> Vec<Run> {
    let results: Results = Rc::new(RefCell::new(found.iter().map(|one| (one.clone(), None)).collect()));
    tell(Progress(Step::LookingUp(Shared::new(results.borrow().clone()))));
    let look_up = |(index, one): (usize, &SimilarId)| {
        let source = session.source(simulation);
        // With the checkpoint in mind, but none of these is remembered as an answer: nobody asked for it by its ID.
        let lookup = Lookup::of(*one.id(), session.trust(), source.now(), session.memory(None));
        let (results, tell) = (Rc::clone(&results), Rc::clone(tell));
        run(lookup, source, move |lookup: &Lookup| {
            if let Some(verdict) = lookup.verdict() {
                if let Some((_, place)) = results.borrow_mut().get_mut(index) {
                    *place = Some(verdict.clone());
                }
                tell(Progress(Step::LookingUp(Shared::new(results.borrow().clone()))));
            }
        })
    };
    found.iter().enumerate().map(look_up).collect()
}
