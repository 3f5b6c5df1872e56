//! What the whole page shares: whom it trusts, where it fetches, what it remembers.

use crate::client::{Client, Simulation, Source};
use crate::given::Given;
use crate::lookup::Ongoing;
use registry::{Memory, Trust, TrustError};
use robot_id::RobotId;
use std::cell::RefCell;
use std::rc::Rc;

/// The trust file that the page is built with.
const TRUST: &str = include_str!("../trust.json");

/// Trust and client, for as long as the page is open.
#[derive(Debug, Clone)]
pub struct Session(Rc<Parts>);

#[derive(Debug)]
struct Parts {
    trust: Trust,
    client: Rc<Client>,
    landing: RefCell<Option<Landing>>,
}

/// A look-up that was begun before the page was there.
#[derive(Debug)]
struct Landing {
    given: Given,
    simulation: Option<Simulation>,
    ongoing: Ongoing,
}

impl PartialEq for Session {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Session {
    /// Opens a session with the trust file that is compiled in.
    ///
    /// # Errors
    /// The trust file can't be read: without it nothing can be proved.
    pub fn open() -> Result<Self, TrustError> {
        let trust = Trust::from_json(TRUST)?;
        Ok(Self(Rc::new(Parts { trust, client: Rc::new(Client::new()), landing: RefCell::default() })))
    }

    /// Whom the page trusts.
    #[must_use]
    pub fn trust(&self) -> &Trust {
        &self.0.trust
    }

    /// Where the page fetches.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.0.client
    }

    /// The files of the registry, or what a simulated condition makes of them. Conditions are
    /// simulated only where the data is fictional.
    #[must_use]
    pub fn source(&self, simulation: Option<Simulation>) -> Source {
        Source::new(Rc::clone(&self.0.client), simulation.filter(|_| self.trust().demonstration))
    }

    /// Begins the look-up of what the link gives that led here.
    #[must_use]
    pub fn land(&self, given: &Given, simulation: Option<Simulation>) -> Ongoing {
        let ongoing = Ongoing::start(self, given, simulation);
        let landing = Landing { given: given.clone(), simulation, ongoing: ongoing.clone() };
        self.0.landing.replace(Some(landing));
        ongoing
    }

    /// The look-up that [`Session::land`] has begun, if it is this one and still to be taken over.
    #[must_use]
    pub fn landing(&self, given: &Given, simulation: Option<Simulation>) -> Option<Ongoing> {
        let landing = self.0.landing.borrow();
        let this = landing.as_ref().filter(|landing| landing.given == *given && landing.simulation == simulation);
        this.map(|landing| landing.ongoing.clone())
    }

    /// The landing is over: every look-up from now on is a new one.
    pub fn end_landing(&self) {
        self.0.landing.replace(None);
    }

    /// What this device remembers: the newest checkpoint and, of one ID, the last answer.
    #[must_use]
    pub fn memory(&self, id: Option<&RobotId>) -> Memory {
        Memory {
            checkpoint: crate::client::memory::checkpoint(),
            last_answer: id.and_then(crate::client::memory::last_answer),
        }
    }
}
