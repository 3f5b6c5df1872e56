//! A look-up that tells how far it has come, to whoever listens at the time. So the landing can begin
//! it and the page go on with it: nothing is fetched or decided twice.

use super::run::{Run, run};
use crate::data::client::{Source, memory};
use crate::data::session::Session;
use crate::model::given::Given;
use crate::model::shared::Shared;
use crate::model::simulation::Simulation;
use registry::{Check, Lookup, Verdict};
use std::cell::RefCell;
use std::fmt;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// How far a look-up has come.
#[derive(Debug, Clone, PartialEq)]
pub enum LookupState {
    /// Under way: the check that waits for files.
    Checking(Check),
    /// The verdict, and the time (Unix seconds) by which it was made.
    Done(Shared<Verdict>, u64),
}

/// A look-up of what a link gives. It ends when the last handle is dropped.
#[derive(Clone)]
pub struct Ongoing(Rc<Parts>);

type Listener = Box<dyn Fn(&LookupState)>;

struct Parts {
    state: RefCell<LookupState>,
    listener: RefCell<Listener>,
    waiting: RefCell<Vec<Waker>>,
    run: RefCell<Option<Run>>,
}

impl Ongoing {
    /// Starts a look-up. A verdict that is proved is remembered on this device, unless a condition is
    /// simulated.
    #[must_use]
    pub fn start(session: &Session, given: &Given, simulation: Option<Simulation>) -> Self {
        let parts = Rc::new(Parts {
            state: RefCell::new(LookupState::Checking(Check::Latest)),
            listener: RefCell::new(Box::new(|_| ())),
            waiting: RefCell::default(),
            run: RefCell::new(None),
        });
        let source = session.source(simulation);
        // What is simulated would only be simulated again.
        let again = (!source.is_simulated()).then(|| (session.clone(), given.clone()));
        parts.look_up(session, given, source, again, None);
        Self(parts)
    }

    /// How far it has come.
    #[must_use]
    pub fn state(&self) -> LookupState {
        self.0.state.borrow().clone()
    }

    /// Tells `listener`, and nobody else from now on, how far it has come: at once, and whenever that
    /// changes.
    pub fn listen(&self, listener: impl Fn(&LookupState) + 'static) {
        listener(&self.0.state.borrow());
        *self.0.listener.borrow_mut() = Box::new(listener);
    }

    /// Waits until it has come as far as `far` says.
    pub async fn reached(&self, far: impl Fn(&LookupState) -> bool) {
        poll_fn(|context| {
            if far(&self.0.state.borrow()) {
                return Poll::Ready(());
            }
            self.0.waiting.borrow_mut().push(context.waker().clone());
            Poll::Pending
        })
        .await;
    }
}

impl fmt::Debug for Ongoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ongoing").field(&self.0.state).finish()
    }
}

/// What a second attempt takes.
type Again = Option<(Session, Given)>;

impl Parts {
    /// Looks up. The part of the proof that is no object may have come out of a cache that is damaged or behind: before such
    /// a failure is believed, everything is asked for once more, past all caches. `first` is what came of it before.
    fn look_up(
        self: &Rc<Self>,
        session: &Session,
        given: &Given,
        source: Source,
        again: Again,
        first: Option<Verdict>,
    ) {
        let (now, simulated) = (source.now(), source.is_simulated());
        let lookup = match given {
            Given::Id(id) => Lookup::of(*id, session.trust(), now, session.memory(Some(id))),
            Given::Malformed { error, .. } => Lookup::without_memory(Err(*error), session.trust(), now),
        };
        // Weak, since the run is one of the parts.
        let told = Rc::downgrade(self);
        let run = run(lookup, source, move |lookup: &Lookup| {
            let Some(parts) = told.upgrade() else { return };
            let state = match (lookup.verdict(), lookup.checking()) {
                (Some(verdict), _) => {
                    if let Some((session, given)) = &again
                        && is_doubtful(verdict)
                    {
                        session.client().forget();
                        parts.look_up(session, given, session.source(None), None, Some(verdict.clone()));
                        return;
                    }
                    if !simulated {
                        remember(verdict);
                    }
                    // A failed proof is never told as a mere lost connection.
                    let verdict =
                        first.as_ref().filter(|_| matches!(verdict, Verdict::Unreachable(_))).unwrap_or(verdict);
                    LookupState::Done(Shared::new(verdict.clone()), now)
                }
                (None, check) => LookupState::Checking(check.unwrap_or(Check::Latest)),
            };
            parts.tell(state);
        });
        self.run.replace(Some(run));
    }

    fn tell(&self, state: LookupState) {
        self.state.replace(state);
        self.listener.borrow()(&self.state.borrow());
        for waiting in self.waiting.take() {
            waiting.wake();
        }
    }
}

/// Whether a check has failed of what changes under its name.
fn is_doubtful(verdict: &Verdict) -> bool {
    let failed = verdict.proof().and_then(|proof| proof.failed());
    failed.is_some_and(|failure| failure.check <= Check::History)
}

fn remember(verdict: &Verdict) {
    if let (Some(snapshot), Some(id), Some(answer)) = (verdict.snapshot(), verdict.id(), verdict.last_answer()) {
        memory::remember_checkpoint(snapshot.remember());
        memory::remember_answer(id, &answer);
    }
}
