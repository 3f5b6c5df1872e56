//! How long the parts of a test run took, and its slowest tests: printed in the end, so that a run that grows is noticed.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::step::{seconds, step};
use crate::tally::Tally;

/// How many of the slowest tests are named.
const SLOWEST: usize = 20;

/// The parts of a run that have ended.
#[derive(Debug, Default)]
pub(super) struct Report(Mutex<Vec<(&'static str, Duration)>>);

impl Report {
    /// Does a part as a [`step`], and keeps how long it took.
    pub(super) fn part<T>(&self, name: &'static str, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let start = Instant::now();
        let result = step(what, work);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((name, start.elapsed()));
        result
    }

    /// Prints all of it. Shares add up to more than the whole where parts ran side by side.
    pub(super) fn print(&self, tally: &Tally, total: Duration) {
        eprintln!("\nThe slowest tests:");
        for (time, name) in tally.slowest(SLOWEST) {
            eprintln!("{:>12}  {name}", seconds(time));
        }
        eprintln!("\nThe parts, of which --only takes one by its name (some run side by side):");
        for (name, time) in self.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let share = 100.0 * time.as_secs_f64() / total.as_secs_f64().max(f64::MIN_POSITIVE);
            eprintln!("{:>12}  {share:>3.0} %  {name}", seconds(*time));
        }
        eprintln!("{:>12}         in all", seconds(total));
    }
}
