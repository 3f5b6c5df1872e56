//! The beginning: the snapshot and the directory, which concern every ID.

use super::Batch;
use super::work::{Place, Work};
use crate::Check;
use crate::document::Directory;
use crate::files::{Halt, Parts, Trouble};
use crate::lookup::object;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

impl Batch {
    /// Verifies the snapshot and the directory. If either fails, every ID fails.
    pub(super) fn open(&mut self) {
        self.files.forget_wanted();
        let trouble = match self.read_directory() {
            Ok(directory) => {
                self.is_open = true;
                self.decode(directory);
                return self.go_on();
            }
            Err(Halt::Waiting) => return,
            Err(Halt::Ended(trouble)) => trouble,
        };
        self.opening_failed = true;
        let everything: Vec<u32> = (0..self.entries.len() as u32).collect();
        let failed = if let Trouble::Failed(failure) = &trouble { Some(failure.check) } else { None };
        let number = self.note(trouble);
        if failed == Some(Check::Manufacturers) {
            self.is_open = true;
            self.expect_failure(&everything, number);
            self.go_on();
        } else {
            self.answer_by(&everything, number, failed.is_some());
        }
    }

    fn read_directory(&mut self) -> Result<Directory, Halt> {
        let (reader, files) = (&mut self.reader, &mut self.files);
        reader.open(files)?;
        let mut parts = Parts::default();
        parts.add(reader.check_history(files));
        let index = reader.snapshot()?.document().manufacturers.index;
        let mut directory = None;
        if parts.go_on() {
            parts.add(object(files, index, Check::Manufacturers).map(|read| directory = Some(read)));
        }
        parts.end()?;
        directory.ok_or(Halt::Waiting)
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
}
