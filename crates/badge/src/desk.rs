//! Several look-ups side by side: a page has many badges, and they share one module.

use crate::report;
use crate::slots::Slots;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use registry::{Lookup, Trust, TrustError, Unavailable};

/// Whom the badge trusts: the same file as the portal.
pub const TRUST: &str = include_str!("../../../trust.json");

/// Look-ups under way, each known by its number.
#[derive(Debug)]
pub struct Desk {
    trust: Trust,
    lookups: Slots<Lookup>,
}

impl Desk {
    /// A desk without look-ups.
    ///
    /// # Errors
    /// The text is not a trust file.
    pub fn new(trust: &str) -> Result<Self, TrustError> {
        Ok(Self { trust: Trust::from_json(trust)?, lookups: Slots::default() })
    }

    /// Starts to look up what stands in the attribute `robot-id`. `now` is in Unix seconds. Gives the
    /// look-up's number, which is free again after [`Desk::end`].
    ///
    /// What the project's one table folds is folded (`robot_id`), as quotation marks that a word processor has put around
    /// the ID; a link or a label is not. Nothing is remembered of earlier visits: on a page of somebody else, that would be a trace.
    pub fn begin(&mut self, id: &str, now: u64) -> usize {
        self.lookups.add(Lookup::without_memory(robot_id::recognise_whole(id), &self.trust, now))
    }

    /// Hands a file over, by its path in the registry. A file that is not wanted is ignored.
    pub fn supply(&mut self, number: usize, path: &str, answer: Result<Vec<u8>, Unavailable>) {
        let Some(lookup) = self.lookups.get_mut(number) else { return };
        let wanted = lookup.wants().iter().find(|wanted| wanted.to_string() == path).cloned();
        if let Some(wanted) = wanted {
            lookup.supply(&wanted, answer);
        }
    }

    /// What the page is told now: the files wanted, or the verdict ([`report`]). Nothing for a number
    /// that is free.
    #[must_use]
    pub fn report(&self, number: usize) -> String {
        self.lookups.get(number).map(|lookup| report::of(lookup, self.trust.demonstration)).unwrap_or_default()
    }

    /// Forgets a look-up, finished or not.
    pub fn end(&mut self, number: usize) {
        self.lookups.end(number);
    }
}
