//! The search: which IDs are similar, and a look-up of each.

use crate::data::lookup::{Run, run};
use crate::data::session::Session;
use crate::model::shared::Shared;
use crate::model::simulation::Simulation;
use registry::{Lookup, Similar, SimilarId, Verdict, similar};
use std::cell::RefCell;
use std::rc::{Rc, Weak};

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

impl Search {
    /// Starts a search. `tell` is called at once and whenever something has been found out.
    pub(super) fn start(
        session: &Session,
        simulation: Option<Simulation>,
        similar: Similar,
        tell: impl Fn(Progress) + 'static,
    ) -> Self {
        tell(Progress(Step::Reading));
        let runs = Rc::new(RefCell::new(Vec::new()));
        let lookups = Rc::new(LookUps {
            session: session.clone(),
            simulation,
            results: RefCell::default(),
            others: RefCell::default(),
            // Weak, since these look-ups end with the search.
            runs: Rc::downgrade(&runs),
            tell: Box::new(tell),
        });
        let directory = run(similar, session.source(simulation), move |similar: &Similar| {
            if let Some(found) = similar.found()
                && lookups.results.borrow().is_empty()
            {
                let (first, others) = found.split_at(found.len().min(similar::FIRST));
                lookups.others.replace(others.to_vec());
                lookups.begin(first.to_vec());
            }
        });
        Self { _directory: directory, _lookups: runs }
    }
}

/// The look-ups of one search.
struct LookUps {
    session: Session,
    simulation: Option<Simulation>,
    /// Those whose look-up has begun, with their verdicts.
    results: RefCell<Vec<(SimilarId, Option<Verdict>)>>,
    /// Those that are looked up if none of the likeliest is listed: each bucket that is fetched tells of the one meant.
    others: RefCell<Vec<SimilarId>>,
    runs: Weak<RefCell<Vec<Run>>>,
    tell: Box<dyn Fn(Progress)>,
}

impl LookUps {
    /// Begins the look-ups of some.
    fn begin(self: &Rc<Self>, some: Vec<SimilarId>) {
        let first = self.results.borrow().len();
        self.results.borrow_mut().extend(some.iter().map(|one| (one.clone(), None)));
        self.tell();
        for (index, one) in some.into_iter().enumerate() {
            let source = self.session.source(self.simulation);
            // With the checkpoint in mind, but none of these is remembered as an answer: nobody asked for it by its ID.
            let lookup = Lookup::of(*one.id(), self.session.trust(), source.now(), self.session.memory(None));
            let this = Rc::clone(self);
            let run = run(lookup, source, move |lookup: &Lookup| {
                if let Some(verdict) = lookup.verdict() {
                    this.take(first + index, verdict.clone());
                }
            });
            // None if the search was dropped: then this look-up ends, too.
            if let Some(runs) = self.runs.upgrade() {
                runs.borrow_mut().push(run);
            }
        }
    }

    fn take(self: &Rc<Self>, index: usize, verdict: Verdict) {
        if let Some((_, place)) = self.results.borrow_mut().get_mut(index) {
            *place = Some(verdict);
        }
        let (mut open, mut listed) = (false, false);
        for (_, verdict) in self.results.borrow().iter() {
            open |= verdict.is_none();
            listed |= matches!(verdict, Some(Verdict::Listed(_)));
        }
        let others = if open || listed { Vec::new() } else { self.others.take() };
        if others.is_empty() { self.tell() } else { self.begin(others) }
    }

    fn tell(&self) {
        (self.tell)(Progress(Step::LookingUp(Shared::new(self.results.borrow().clone()))));
    }
}
