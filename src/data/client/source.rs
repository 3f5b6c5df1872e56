//! Where look-ups get files and time. Of a simulated condition, what comes from outside is changed, and the look-up
//! itself has to find out.

use super::{Client, clock};
use crate::model::simulation::Simulation;
use registry::{FilePath, Unavailable};
use std::rc::Rc;

/// How a bucket's file begins.
const BUCKET: &[u8] = b"{\"type\":\"bucket\"";
/// How far the clock is put forward.
const LATER_SECONDS: u64 = 32 * 24 * 60 * 60;

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
