//! Queries: what is driven by naming files and handing over their bytes.
//!
//! [`Query`] and [`Task`] are the one driver of [`Lookup`](crate::Lookup), [`Preview`](crate::Preview),
//! [`Similar`](crate::Similar) and [`Inquiry`](crate::ask::Inquiry). [`Batch`](crate::Batch) has a queue of its own.

use crate::files::{Files, Halt, Trouble};
use crate::{FilePath, Unavailable};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt::Debug;

/// What a [`Query`] reads, and what it comes to. Nobody outside this crate can name the files that it is given, so
/// that the crate's tasks are all there are.
pub trait Task: Debug {
    /// What there is to be said in the end.
    type Outcome: Debug;

    /// Goes as far as the files at hand allow. Called again after each file until there is an outcome.
    fn read(&mut self, files: &mut Files) -> Result<Self::Outcome, Halt>;

    /// The outcome if a check failed or a file can't be had. The last thing that is called.
    fn fail(&mut self, files: &Files, trouble: Trouble) -> Self::Outcome;
}

/// A question to the registry. It does no I/O: [`Query::wants`] names files of the registry, [`Query::supply`] takes
/// their bytes, in any order, until there is a [`Query::outcome`].
///
/// The order in which files arrive does not change the outcome. When a check has failed, only files of earlier
/// checks are still wanted, since of two failed checks the earlier one is told; a caller that has waited long enough
/// for them calls [`Query::settle`].
#[derive(Debug)]
pub struct Query<T: Task>(State<T>);

#[derive(Debug)]
enum State<T: Task> {
    Reading(Box<(T, Files)>),
    Done(T::Outcome),
}

impl<T: Task> Query<T> {
    pub(crate) fn start(task: T) -> Self {
        let mut query = Self(State::Reading(Box::new((task, Files::default()))));
        query.advance();
        query
    }

    /// One that has its outcome without a file.
    pub(crate) fn done(outcome: T::Outcome) -> Self {
        Self(State::Done(outcome))
    }

    /// Files asked for and not yet supplied. Empty once there is an outcome.
    #[must_use]
    pub fn wants(&self) -> &[FilePath] {
        match &self.0 {
            State::Reading(reading) => reading.1.wanted(),
            State::Done(_) => &[],
        }
    }

    /// Hands over a file, or why it can't be had. A file that is not wanted is ignored.
    pub fn supply(&mut self, path: &FilePath, answer: Result<Vec<u8>, Unavailable>) {
        if let State::Reading(reading) = &mut self.0
            && reading.1.supply(path, answer)
        {
            self.advance();
        }
    }

    /// Waits no longer: what is still wanted counts as a file that can't be had.
    pub fn settle(&mut self) {
        while let Some(path) = self.wants().first().cloned() {
            self.supply(&path, Err(Unavailable::Network));
        }
    }

    /// The outcome, once there is one.
    #[must_use]
    pub fn outcome(&self) -> Option<&T::Outcome> {
        match &self.0 {
            State::Reading(_) => None,
            State::Done(outcome) => Some(outcome),
        }
    }

    /// The outcome, once there is one, by value.
    #[must_use]
    pub fn into_outcome(self) -> Option<T::Outcome> {
        match self.0 {
            State::Reading(_) => None,
            State::Done(outcome) => Some(outcome),
        }
    }

    /// The task, while there is no outcome.
    pub(crate) fn task(&self) -> Option<&T> {
        match &self.0 {
            State::Reading(reading) => Some(&reading.0),
            State::Done(_) => None,
        }
    }

    fn advance(&mut self) {
        let State::Reading(reading) = &mut self.0 else { return };
        let (task, files) = &mut **reading;
        files.forget_wanted();
        let outcome = match task.read(files) {
            Ok(outcome) => outcome,
            Err(Halt::Waiting) => return,
            Err(Halt::Ended(trouble)) => task.fail(files, trouble),
        };
        self.0 = State::Done(outcome);
    }
}
