//! The look-up of many IDs: each file is read once, however many IDs need it.

mod answer;
mod entry;
mod work;

pub use answer::Answer;

use super::directory::models_of;
use super::reader::{self, Reader, object};
use super::tree::{read_bucket, read_node};
use crate::document::{Directory, Manufacturer, Models};
use crate::files::Halt;
use crate::history::History;
use crate::{Check, FilePath, Hash, OpenRecalls, Prefix, Remembered, Trust, Unavailable, VerifiedSnapshot};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::mem::take;
use entry::{Entry, KnownModel, State, Trouble};
use robot_id::RobotId;
use work::{Place, Work};

/// How many files are wanted at one time, at most: enough to keep a client busy, and few enough that what
/// has come and is still to be read stays small.
const AT_ONCE: usize = 16;

/// Looks many IDs up, by the same checks as a [`crate::Lookup`] and, like it, without I/O.
///
/// The snapshot, each node, each bucket, the index of manufacturers and each manufacturer's models are wanted
/// once and verified once. What is kept of them is what an [`Answer`] tells; a bucket is let go as soon as
/// the IDs that wait for it have been looked for in it.
///
/// Files are read in the order directory, nodes, buckets, and of the tree one branch after another: with
/// each bucket some IDs get their answer. An ID whose manufacturer's models can't be had or fail has its
/// answer by that, and its bucket is not asked for.
#[derive(Debug)]
pub struct Batch {
    reader: Reader,
    entries: Vec<Entry>,
    makers: Vec<Manufacturer>,
    models: Vec<KnownModel>,
    troubles: Vec<Trouble>,
    /// The snapshot and the directory are verified, and work has been dealt out.
    is_open: bool,
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
            entries: ids.iter().copied().map(Entry::new).collect(),
            makers: Vec::new(),
            models: Vec::new(),
            troubles: Vec::new(),
            is_open: false,
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
        self.reader.files.wanted()
    }

    /// Hands over a file, or why it can't be had. A file nobody asked for is ignored.
    pub fn supply(&mut self, path: &FilePath, answer: Result<Vec<u8>, Unavailable>) {
        if !self.wants().contains(path) {
            return;
        }
        self.reader.files.supply(path, answer);
        if !self.is_open {
            return self.open();
        }
        let (ready, waiting) = take(&mut self.begun).into_iter().partition(|work: &Work| work.path() == *path);
        self.begun = waiting;
        self.ahead.extend::<Vec<_>>(ready);
        self.go_on();
        self.reader.files.forget(path);
    }

    /// Asks once more for the files that could not be had or did not verify. The IDs that need them have no
    /// answer until then. `now` is in Unix seconds, for a snapshot that has yet to be verified.
    pub fn retry(&mut self, now: u64) {
        for work in take(&mut self.lost) {
            for &place in &work.entries {
                self.entries[place as usize].state = State::Open;
            }
            self.answered -= work.entries.len();
            self.ahead.push(work);
        }
        if self.is_open {
            self.go_on();
        } else {
            self.ahead.clear();
            self.reader = self.reader.anew(now);
            self.open();
        }
    }

    /// Whether some IDs have no proved answer, so that [`Batch::retry`] has something to do.
    #[must_use]
    pub fn can_retry(&self) -> bool {
        !self.lost.is_empty()
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
        self.reader.snapshot().filter(|_| self.is_open)
    }

    /// Files received, and their bytes, uncompressed.
    #[must_use]
    pub fn received(&self) -> (usize, usize) {
        self.reader.files.received()
    }

    /// Verifies the snapshot and the directory. What befalls them befalls every ID.
    fn open(&mut self) {
        match self.read_directory() {
            Ok(directory) => {
                self.is_open = true;
                self.decode(directory);
                self.go_on();
            }
            Err(Halt::Waiting) => {}
            Err(halt) => {
                // The place is never looked at: it is not from here that an opening goes on.
                let everything = (0..self.entries.len() as u32).collect();
                self.give_up(Work { hash: Hash([0; 32]), place: Place::Opening, entries: everything }, halt);
            }
        }
    }

    fn read_directory(&mut self) -> Result<Directory, Halt> {
        self.reader.open()?;
        let history = self.reader.check_history();
        let (files, snapshot) = self.reader.opened()?;
        let index = snapshot.document().manufacturers.index;
        match object(files, index, Check::Manufacturers) {
            Ok(directory) => history.map(|()| directory),
            Err(halt) => reader::both(history, Err(halt)).and(Err(Halt::Waiting)),
        }
    }

    /// Finds who made each; those of known makers are to be decoded further.
    fn decode(&mut self, mut directory: Directory) {
        let mut by_maker: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
        for (place, entry) in self.entries.iter().enumerate() {
            match directory.position(entry.id.national(), entry.id.manufacturer()) {
                Some(maker) => by_maker.entry(maker).or_default().push(place as u32),
                None => self.decoded.push(place as u32),
            }
        }
        // From the last to the first, so that those still to be taken stay where they are.
        for (position, entries) in by_maker.into_iter().rev() {
            let maker = directory.manufacturers.swap_remove(position);
            let number = self.makers.len() as u32;
            for &place in &entries {
                self.entries[place as usize].maker = Some(number);
            }
            self.ahead.push(Work { hash: maker.models, place: Place::Models { maker: number }, entries });
            self.makers.push(maker);
        }
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
                let Some(snapshot) = self.reader.snapshot() else { return };
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
                Err(halt) => self.give_up(work, halt),
            }
        }
    }

    fn read(&mut self, work: &Work) -> Result<(), Halt> {
        match work.place {
            // Not of the opened: see `open`.
            Place::Opening => Ok(()),
            Place::Models { maker } => self.models_of(work, maker),
            Place::Tree { level } => self.read_tree(work, level),
        }
    }

    fn models_of(&mut self, work: &Work, maker: u32) -> Result<(), Halt> {
        let Some(known) = self.makers.get(maker as usize) else { return Ok(()) };
        let models = models_of(&mut self.reader.files, known)?;
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
        let (files, snapshot) = self.reader.opened()?;
        let bits = snapshot.document().units.prefix_bits;
        let prefix = |place: &u32| Prefix::of(&self.entries[*place as usize].id, bits);
        let Some(first) = work.entries.first().map(prefix) else { return Ok(()) };
        let Some(turn) = first.steps().nth(level) else {
            let bucket = read_bucket(files, work.hash, first)?;
            self.answered += work.entries.len();
            for &place in &work.entries {
                let entry = &mut self.entries[place as usize];
                entry.state = match bucket.units.binary_search_by(|unit| unit.id.cmp(&entry.id)) {
                    Ok(found) => {
                        let unit = &bucket.units[found];
                        let model = entry.model.and_then(|model| self.models.get(model as usize));
                        let recalls = model.map(|model| model.recalls.as_slice()).unwrap_or_default();
                        State::Listed {
                            status: unit.status,
                            stage: unit.stage,
                            recalls: OpenRecalls::of(unit, recalls),
                        }
                    }
                    Err(_) => State::NotListed,
                };
            }
            return Ok(());
        };
        let node = read_node(files, work.hash, turn.children)?;
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

    /// Answers the IDs of this work by what befell it.
    fn give_up(&mut self, work: Work, halt: Halt) {
        let number = self.troubles.len() as u32;
        let state = match &halt {
            Halt::Waiting => return,
            Halt::Unavailable(_) => State::Unreachable(number),
            Halt::Failed(_) => State::Unproven(number),
        };
        self.answered += work.entries.len();
        for &place in &work.entries {
            self.entries[place as usize].state = state;
        }
        let trouble = match halt {
            Halt::Waiting => return,
            Halt::Unavailable(file) => Trouble::Unavailable(file),
            Halt::Failed(failure) => Trouble::Failed(failure),
        };
        self.reader.files.forget(trouble.path());
        self.troubles.push(trouble);
        self.lost.push(work);
    }
}
