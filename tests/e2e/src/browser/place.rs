//! Where a browser can be open, and browsers that go from one test to the next.
//!
//! To start a browser takes as long as most tests do. Nothing of one test is seen by the next: each has a site on a port,
//! and so an origin, of its own, and a window of its own.

use std::num::NonZero;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::{env, thread};

use anyhow::Result;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::{Browser, Camera, Session};

/// Browsers at one time: one for each thread of the test runner but one, so that a test waits for the browser of each
/// that ends. A browser keeps less than a core busy.
static PLACES: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(threads().saturating_sub(1).max(1)));
static HANDOVER: Mutex<Handover> = Mutex::new(Handover { waiting: 0, left: Vec::new() });

#[derive(Debug)]
struct Handover {
    /// Tests that wait for a place.
    waiting: usize,
    /// Browsers that were left for them: no more than wait, so that none is left in the end.
    left: Vec<Session>,
}

fn handover() -> MutexGuard<'static, Handover> {
    // Nothing is left half done under the lock.
    HANDOVER.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The threads of the test runner.
fn threads() -> usize {
    let told = env::var("RUST_TEST_THREADS").ok().and_then(|text| text.parse().ok());
    told.unwrap_or_else(|| thread::available_parallelism().map_or(1, NonZero::get))
}

/// The right to have one browser open.
#[derive(Debug)]
pub struct Place {
    left: Option<Session>,
    _permit: SemaphorePermit<'static>,
}

impl Place {
    /// Waits for one.
    ///
    /// # Errors
    /// Never: the places are there as long as the tests are.
    pub async fn free() -> Result<Self> {
        handover().waiting += 1;
        let permit = PLACES.acquire().await;
        let mut handover = handover();
        handover.waiting -= 1;
        Ok(Self { left: handover.left.pop(), _permit: permit? })
    }

    /// The browser that the test before has left, or one with an empty profile.
    ///
    /// # Errors
    /// When the browser or its driver is missing or does not start.
    pub async fn take(&mut self, browser: Browser, languages: &'static str) -> Result<Session> {
        if let Some(session) = self.left.take() {
            if session.browser == browser && session.languages == languages {
                return Ok(session);
            }
            let _ = session.close().await;
        }
        Session::open(browser, languages).await
    }

    /// A browser with an empty profile.
    ///
    /// # Errors
    /// As [`Place::take`].
    pub async fn open(&mut self, browser: Browser, languages: &'static str, camera: &Camera) -> Result<Session> {
        if let Some(session) = self.left.take() {
            let _ = session.close().await;
        }
        Session::open_with(browser, languages, camera).await
    }

    /// Leaves the browser to a test that waits, in a new window, or ends it.
    pub async fn leave(self, session: Session) {
        let renewed = handover().waiting > 0 && session.renew().await.is_ok();
        let unwanted = {
            let mut handover = handover();
            if renewed && handover.left.len() < handover.waiting {
                handover.left.push(session);
                None
            } else {
                Some(session)
            }
        };
        if let Some(session) = unwanted {
            let _ = session.close().await;
        }
    }
}
