//! A list of IDs, whose files are read once however many of them need one.

use super::answer::Answer;
use super::written::{json, paths};
use alloc::string::String;
use alloc::vec::Vec;
use registry::{Batch, FilePath, Remembered, Trust, Unavailable};
use robot_id::{ParseError, RobotId};
use serde::Serialize;

/// A list under way, and which of its answers have been told.
#[derive(Debug)]
pub(super) struct Many {
    batch: Batch,
    /// Of each ID in the batch, its place in the list.
    places: Vec<usize>,
    told: Vec<bool>,
    malformed: Vec<(usize, ParseError)>,
    demonstration: bool,
}

#[derive(Serialize)]
struct Report<'a> {
    wants: Vec<String>,
    answers: Vec<(usize, Answer<'a>)>,
    /// How many have no answer yet.
    left: usize,
}

impl Many {
    pub(super) fn new(texts: &[String], trust: &Trust, now: u64, seen: Option<Remembered>) -> Self {
        let (mut ids, mut places, mut malformed) = (Vec::<RobotId>::new(), Vec::new(), Vec::new());
        for (place, text) in texts.iter().enumerate() {
            match robot_id::recognise(text) {
                Ok(recognised) => {
                    ids.push(recognised.id);
                    places.push(place);
                }
                Err(error) => malformed.push((place, error)),
            }
        }
        // A batch asks for the snapshot even where there is nothing to look for.
        let batch = Batch::new(&ids, trust, now, seen);
        Self {
            batch,
            told: places.iter().map(|_| false).collect(),
            places,
            malformed,
            demonstration: trust.demonstration,
        }
    }

    pub(super) fn wants(&self) -> &[FilePath] {
        if self.places.is_empty() { &[] } else { self.batch.wants() }
    }

    pub(super) fn supply(&mut self, path: &FilePath, answer: Result<Vec<u8>, Unavailable>) {
        self.batch.supply(path, answer);
    }

    /// The answers that have not been told.
    pub(super) fn report(&mut self) -> String {
        let wants = paths(self.wants());
        let malformed = core::mem::take(&mut self.malformed);
        let malformed = malformed.iter().map(|(place, error)| (*place, Answer::of_error(error, self.demonstration)));
        let mut answers: Vec<_> = malformed.collect();
        for (nth, told) in self.told.iter_mut().enumerate().filter(|(_, told)| !**told) {
            if let Some(answer) = self.batch.answer(nth) {
                *told = true;
                let memory = self.batch.snapshot().filter(|_| answer.freshness().is_some());
                answers.push((self.places[nth], Answer::of_answer(&answer, memory, self.demonstration)));
            }
        }
        json(&Report { wants, answers, left: self.places.len() - self.batch.answered() })
    }
}
