//! Conditions that a visitor of the demonstration can try: what comes from outside is changed, and
//! the look-up itself has to find out.

use super::{Client, clock};
use registry::{FilePath, Unavailable};
use std::rc::Rc;

/// How a bucket's file begins.
const BUCKET: &[u8] = b"{\"type\":\"bucket\"";
/// How far the clock is put forward.
const LATER_SECONDS: u64 = 32 * 24 * 60 * 60;

/// A condition to simulate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Simulation {
    /// No file can be had.
    Offline,
    /// A byte of the bucket is changed on its way.
    Tampered,
    /// The registry has not published for a month.
    Stale,
}

impl Simulation {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Offline, Self::Tampered, Self::Stale];

    /// Its name in links: `?try=offline`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Tampered => "tampered",
            Self::Stale => "stale",
        }
    }

    /// The condition of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|simulation| simulation.name() == name)
    }
}

/// Where a look-up gets its files and its time from.
#[derive(Debug, Clone)]
pub struct Source {
    client: Rc<Client>,
    simulation: Option<Simulation>,
}

impl Source {
    /// A source of genuine files and time, unless a condition is to be simulated.
    #[must_use]
    pub fn new(client: Rc<Client>, simulation: Option<Simulation>) -> Self {
        Self { client, simulation }
    }

    /// Whether a condition is simulated: nothing of it may be remembered.
    #[must_use]
    pub fn is_simulated(&self) -> bool {
        self.simulation.is_some()
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// As [`Client::fetch`].
    pub async fn fetch(&self, path: &FilePath) -> Result<Vec<u8>, Unavailable> {
        if self.simulation == Some(Simulation::Offline) {
            return Err(Unavailable::Network);
        }
        let mut bytes = self.client.fetch(path).await?;
        if self.simulation == Some(Simulation::Tampered)
            && bytes.starts_with(BUCKET)
            && let Some(last) = bytes.last_mut()
        {
            *last ^= 1;
        }
        Ok(bytes)
    }

    /// The time, in Unix seconds.
    #[must_use]
    pub fn now(&self) -> u64 {
        let late = self.simulation == Some(Simulation::Stale);
        clock::seconds() + if late { LATER_SECONDS } else { 0 }
    }
}
