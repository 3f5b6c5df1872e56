//! Asking once more.

use super::Batch;
use super::entry::{Entry, State};
use super::work::{Place, Work};
use crate::files::Files;
use alloc::vec::Vec;
use core::mem::take;

impl Batch {
    /// Asks once more for the files that could not be had or did not verify. The IDs that need them have no
    /// answer until then. `now` is in Unix seconds, for a snapshot that has yet to be verified.
    pub fn retry(&mut self, now: u64) {
        if self.opening_failed {
            return self.begin_anew(now);
        }
        if !self.is_open {
            return;
        }
        // Those of the tree first: IDs whose models failed come back to it by way of their models.
        let (models, tree): (Vec<_>, Vec<_>) =
            take(&mut self.lost).into_iter().partition(|work| matches!(work.place, Place::Models { .. }));
        for mut work in tree {
            work.entries.retain(|place| self.entries[*place as usize].failed.is_none());
            self.take_up(work);
        }
        for work in models {
            // An ID that is still looked for in the tree has its turn after its answer.
            let (answered, open): (Vec<u32>, Vec<u32>) =
                work.entries.into_iter().partition(|place| !self.is_unanswered(*place));
            self.take_up(Work { entries: answered, ..work });
            if !open.is_empty() {
                self.lost.push(Work { entries: open, ..work });
            }
        }
        self.go_on();
    }

    /// Whether some IDs have no proved answer, so that [`Batch::retry`] has something to do.
    #[must_use]
    pub fn can_retry(&self) -> bool {
        self.opening_failed || !self.lost.is_empty()
    }

    fn is_unanswered(&self, place: u32) -> bool {
        matches!(self.entries[place as usize].state, State::Open)
    }

    /// Puts work whose IDs have been answered back among what is to be done.
    fn take_up(&mut self, work: Work) {
        self.answered -= work.entries.len();
        for &place in &work.entries {
            let entry = &mut self.entries[place as usize];
            (entry.state, entry.failed) = (State::Open, None);
        }
        if !work.entries.is_empty() {
            self.ahead.push(work);
        }
    }

    fn begin_anew(&mut self, now: u64) {
        self.reader = self.reader.anew(now);
        self.files = Files::default();
        for entry in &mut self.entries {
            *entry = Entry::new(entry.id);
        }
        (self.is_open, self.opening_failed, self.answered) = (false, false, 0);
        for works in [&mut self.ahead, &mut self.begun, &mut self.lost] {
            works.clear();
        }
        self.decoded.clear();
        self.open();
    }
}
