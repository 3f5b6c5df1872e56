//! What the whole page shares: whom it trusts, where it fetches, what it remembers.

use crate::data::client::{Client, Source, memory};
use crate::model::simulation::Simulation;
use registry::{Memory, Trust, TrustError};
use robot_id::RobotId;
use std::rc::Rc;

/// The trust file that the page is built with.
const TRUST: &str = include_str!("../../trust.json");

/// Trust and client, for as long as the page is open.
#[derive(Debug, Clone)]
pub struct Session(Rc<Parts>);

#[derive(Debug)]
struct Parts {
    trust: Trust,
    client: Rc<Client>,
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
        Ok(Self(Rc::new(Parts { trust, client: Rc::new(Client::new()) })))
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

    /// What this device remembers: the newest checkpoint and, of one ID, the last answer.
    #[must_use]
    pub fn memory(&self, id: Option<&RobotId>) -> Memory {
        Memory { checkpoint: memory::checkpoint(), last_answer: id.and_then(memory::last_answer) }
    }
}
