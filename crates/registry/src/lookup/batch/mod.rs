//! The look-up of many IDs: each file is read once, however many IDs need it.

mod answer;
mod entry;
mod opening;
mod retry;
mod work;

pub use answer::Answer;

use super::directory::models_of;
use super::reader::Reader;
use super::tree::{read_bucket, read_node};
use crate::document::{Manufacturer, Models};
use crate::files::{Files, Halt, Trouble};
use crate::history::History;
use crate::recalls::open_numbers;
use crate::{FilePath, OpenRecalls, Prefix, Remembered, Trust, Unavailable, VerifiedSnapshot};
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::mem::take;
use entry::{Entry, KnownModel, State};
use robot_id::RobotId;
use work::{Place, Work};

/// How many files are wanted at one time, at most: enough to keep a client busy, and few enough that what
/// has come and is still to be read stays small.
const AT_ONCE: usize = 16;
/// Among how many of the latest lists of numbers a same one is looked for.
const SAME: usize = 32;

/// Looks many IDs up, by the same checks as a [`crate::Lookup`] and, like it, without I/O.
///
/// The snapshot, each node, each bucket, the index of manufacturers and each manufacturer's models are wanted
/// once and verified once. What is kept of them is what an [`Answer`] tells; a bucket is let go as soon as
/// the IDs that wait for it have been looked for in it.
///
/// Files are read in the order directory, nodes, buckets, and of the tree one branch after another: with
/// each bucket some IDs get their answer. An ID whose manufacturer's models can't be had has its answer by that, and
/// its bucket is not asked for. If they fail, its bucket is, because a check of the tree comes before theirs.
#[derive(Debug)]
pub struct Batch {
    reader: Reader,
    files: Files,
    entries: Vec<Entry>,
    makers: Vec<Manufacturer>,
    models: Vec<KnownModel>,
    troubles: Vec<Trouble>,
    /// Numbers of open recalls: robots of one model mostly have the same ones. The first are none.
    numbers: Vec<Vec<String>>,
    /// The snapshot and the directory have been read, and work has been dealt out.
    is_open: bool,
    /// The snapshot or the directory could not be had, or did not verify: that concerns every ID.
    opening_failed: bool,
    /// Work that has not been begun; the last is next.
    ahead: Vec<Work>,
    /// Work whose file is wanted.
    begun: Vec<Work>,
    /// Work whose file could not be had, or did not verify.
    lost: Vec<Work>,
    /// IDs that are decoded and to be searched in the tree.
    decoded: Vec<u32>,
    answered: usize,
}

impl Batch {
    /// Starts to look these IDs up; one that is there twice is looked for twice. `now` is in Unix seconds.
    ///
    /// At most 2^32 − 1 of them are looked at.
    #[must_use]
    pub fn new(ids: &[RobotId], trust: &Trust, now: u64, seen: Option<Remembered>) -> Self {
        let ids = ids.get(..u32::MAX as usize).unwrap_or(ids);
        let mut batch = Self {
            reader: Reader::new(trust.clone(), now, seen.map(History::of)),
            files: Files::default(),
            entries: ids.iter().copied().map(Entry::new).collect(),
            makers: Vec::new(),
            models: Vec::new(),
            troubles: Vec::new(),
            numbers: vec![Vec::new()],
            is_open: false,
            opening_failed: false,
            ahead: Vec::new(),
            begun: Vec::new(),
            lost: Vec::new(),
            decoded: Vec::new(),
            answered: 0,
        };
        batch.open();
        batch
    }

    /// Files asked for and not yet supplied, a few at a time. Empty once every ID has an answer.
    #[must_use]
    pub fn wants(&self) -> &[FilePath] {
        self.files.wanted()
    }

    /// Hands over a file, or why it can't be had. A file nobody asked for is ignored.
    pub fn supply(&mut self, path: &FilePath, answer: Result<Vec<u8>, Unavailable>) {
        if !self.files.supply(path, answer) {
            return;
        }
        if !self.is_open {
            return self.open();
        }
        let (ready, waiting) = take(&mut self.begun).into_iter().partition(|work: &Work| work.path() == *path);
        self.begun = waiting;
        self.ahead.extend::<Vec<_>>(ready);
        self.go_on();
        self.files.forget(path);
    }

    /// How many IDs there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many have an answer.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.answered
    }

    /// The answer for an ID, by its place among those that were given; none while there is none.
    #[must_use]
    pub fn answer(&self, place: usize) -> Option<Answer<'_>> {
        Answer::of(self, self.entries.get(place)?)
    }

    /// The snapshot that proves the answers, once it is verified.
    #[must_use]
    pub fn snapshot(&self) -> Option<&VerifiedSnapshot> {
        self.reader.snapshot().ok().filter(|_| self.is_open && !self.opening_failed)
    }

    /// Files received, and their bytes, uncompressed.
    #[must_use]
    pub fn received(&self) -> (usize, usize) {
        self.files.received()
    }

    /// Does what the files at hand allow, and asks for as many more as may be wanted at one time.
    fn go_on(&mut self) {
        while self.begun.len() < AT_ONCE {
            let Some(work) = self.ahead.pop() else {
                // The tree's turn comes when everything is decoded.
                if !self.begun.is_empty() || self.decoded.is_empty() {
                    return;
                }
                let entries = take(&mut self.decoded);
                let Ok(snapshot) = self.reader.snapshot() else { return };
                self.ahead.push(Work {
                    hash: snapshot.document().units.root,
                    place: Place::Tree { level: 0 },
                    entries,
                });
                continue;
            };
            match self.read(&work) {
                Ok(()) => {}
                Err(Halt::Waiting) => self.begun.push(work),
                Err(Halt::Ended(trouble)) => self.give_up(work, trouble),
            }
        }
    }

    fn read(&mut self, work: &Work) -> Result<(), Halt> {
        match work.place {
            Place::Models { maker } => self.models_of(work, maker),
            Place::Tree { level } => self.read_tree(work, level),
        }
    }

    fn models_of(&mut self, work: &Work, maker: u32) -> Result<(), Halt> {
        let Some(known) = self.makers.get(maker as usize) else { return Ok(()) };
        let models = models_of(&mut self.files, known)?;
        self.keep_models(models, &work.entries);
        self.decoded.extend_from_slice(&work.entries);
        Ok(())
    }

    /// Keeps those models that the IDs name.
    fn keep_models(&mut self, models: Models, entries: &[u32]) {
        let mut kept: BTreeMap<usize, u32> = BTreeMap::new();
        for &place in entries {
            let entry = &mut self.entries[place as usize];
            entry.model = models.position(entry.id.model()).map(|position| {
                *kept.entry(position).or_insert_with(|| {
                    self.models.push(KnownModel::of(&models.models[position]));
                    self.models.len() as u32 - 1
                })
            });
        }
    }

    fn read_tree(&mut self, work: &Work, level: usize) -> Result<(), Halt> {
        let snapshot = self.reader.snapshot()?;
        let (bits, now) = (snapshot.document().units.prefix_bits, snapshot.verified_at());
        let prefix = |place: &u32| Prefix::of(&self.entries[*place as usize].id, bits);
        let Some(first) = work.entries.first().map(prefix) else { return Ok(()) };
        let Some(turn) = first.steps().nth(level) else {
            let bucket = read_bucket(&mut self.files, work.hash, first)?;
            self.answered += work.entries.len();
            for &place in &work.entries {
                let entry = &mut self.entries[place as usize];
                let found = bucket.units.binary_search_by(|unit| unit.id.cmp(&entry.id));
                entry.state = match (entry.failed, found) {
                    (Some(failure), _) => State::Unproven(failure),
                    (None, Err(_)) => State::NotListed,
                    (None, Ok(found)) => {
                        let unit = &bucket.units[found];
                        let model = entry.model.and_then(|model| self.models.get(model as usize));
                        let recalls = model.map(|model| model.recalls.as_slice()).unwrap_or_default();
                        let numbers = keep_numbers(&mut self.numbers, open_numbers(unit, recalls));
                        let recalls = OpenRecalls::of(unit, recalls, now);
                        State::Listed { status: unit.status, stage: unit.stage, recalls, numbers }
                    }
                };
            }
            return Ok(());
        };
        let node = read_node(&mut self.files, work.hash, turn.children)?;
        let mut branches: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
        for place in &work.entries {
            if let Some(turn) = prefix(place).steps().nth(level) {
                branches.entry(turn.index).or_default().push(*place);
            }
        }
        for (index, entries) in branches.into_iter().rev() {
            self.ahead.push(Work { hash: node.children[index], place: Place::Tree { level: level + 1 }, entries });
        }
        Ok(())
    }

    /// Answers the IDs of this work by its trouble, but for those that an earlier check may yet fail.
    fn give_up(&mut self, work: Work, trouble: Trouble) {
        let failed = matches!(trouble, Trouble::Failed(_));
        let number = self.note(trouble);
        if failed && matches!(work.place, Place::Models { .. }) {
            self.expect_failure(&work.entries, number);
        } else {
            self.answer_by(&work.entries, number, failed);
        }
        self.lost.push(work);
    }

    /// Keeps a trouble and gives its number. The file at fault is let go, so that it can be asked for again.
    fn note(&mut self, trouble: Trouble) -> u32 {
        self.files.forget(trouble.path());
        self.troubles.push(trouble);
        self.troubles.len() as u32 - 1
    }

    /// These IDs are unproven by a check of the directory, unless one of the tree fails, which comes before it.
    fn expect_failure(&mut self, entries: &[u32], failure: u32) {
        for &place in entries {
            self.entries[place as usize].failed = Some(failure);
        }
        self.decoded.extend_from_slice(entries);
    }

    fn answer_by(&mut self, entries: &[u32], number: u32, failed: bool) {
        self.answered += entries.len();
        for &place in entries {
            let entry = &mut self.entries[place as usize];
            entry.state = match entry.failed {
                Some(failure) if !failed => State::Unproven(failure),
                _ if failed => State::Unproven(number),
                _ => State::Unreachable(number),
            };
        }
    }
}

/// The place of these numbers among those that are kept. Of the latest ones one is mostly the same.
fn keep_numbers(kept: &mut Vec<Vec<String>>, numbers: Vec<String>) -> u32 {
    if numbers.is_empty() {
        return 0;
    }
    let found = kept.iter().rev().take(SAME).position(|others| *others == numbers);
    let place = found.map_or(kept.len(), |back| kept.len() - 1 - back);
    if place == kept.len() {
        kept.push(numbers);
    }
    // No more than there are IDs, which are counted so.
    place as u32
}
