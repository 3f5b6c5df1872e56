//! The units, as the bytes that buckets will hold, in parts by the first bits of their hash: what does not fit in
//! memory waits in a temporary file.

mod group;
mod part;
mod spill;

pub(crate) use group::Group;
pub(crate) use spill::Spill;

use part::Part;
use registry::Hash;
use registry::document::Unit;
use robot_id::RobotId;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Leading bits of a hash that choose a part. Of 10 million units a part has 1.6 MB, of 1,000 million 160 MB; a few
/// parts at a time are read back.
pub(crate) const PART_BITS: u8 = 12;

/// The units of a source. Added by any thread, read back by groups of one prefix.
#[derive(Debug)]
pub(crate) struct Records {
    parts: Vec<Mutex<Part>>,
    count: AtomicU64,
    spill: Spill,
    /// Bytes of a part that are kept in memory.
    block: usize,
}

impl Default for Records {
    fn default() -> Self {
        Self::new(Spill::default(), 128 << 20)
    }
}

impl Records {
    /// No units yet. `spill` takes what does not fit in `memory` bytes, which are shared out among the parts.
    pub(crate) fn new(spill: Spill, memory: usize) -> Self {
        let parts = (0..1 << PART_BITS).map(|_| Mutex::default()).collect();
        Self { parts, count: AtomicU64::new(0), spill, block: memory >> PART_BITS }
    }

    /// Adds a unit, which stood on this line.
    pub(crate) fn push(&self, line: u64, unit: &Unit) -> io::Result<()> {
        let json = serde_json::to_vec(unit)?;
        let place = place(&unit.id);
        self.add(place, line, &json)
    }

    /// Adds the JSON of a unit, or of a part of one, which begins with its ID.
    pub(crate) fn add(&self, place: u32, line: u64, json: &[u8]) -> io::Result<()> {
        self.part(place >> (32 - PART_BITS)).push(place, line, json, self.block, &self.spill)?;
        self.count.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Units in all.
    pub(crate) fn len(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    /// The number of bits by which units are read back so that few are in memory at a time: as many as this, or fewer
    /// if the tree has fewer.
    pub(crate) fn group_bits(prefix_bits: u8) -> u8 {
        prefix_bits.min(PART_BITS)
    }

    /// The units whose hash begins with these bits, which are at most [`PART_BITS`].
    pub(crate) fn group(&self, bits: u8, value: u32) -> io::Result<Group> {
        let width = PART_BITS - bits;
        let mut bytes = Vec::new();
        for part in value << width..(value + 1) << width {
            self.part(part).read(&self.spill, &mut bytes)?;
        }
        Ok(Group::new(bytes))
    }

    fn part(&self, number: u32) -> MutexGuard<'_, Part> {
        // A part is whole between any two operations on it.
        self.parts[number as usize].lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The first 32 bits of the SHA-256 of an ID: more than any prefix takes.
pub(crate) fn place(id: &RobotId) -> u32 {
    let [a, b, c, d, ..] = Hash::of(id.as_bytes()).0;
    u32::from_be_bytes([a, b, c, d])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::Sample;

    #[test]
    fn units_come_back_whole_from_memory_and_from_the_disk() {
        let units = Sample::new(2_000, 1).units;
        let records = Records::new(Spill::default(), 1 << 20);
        // Often enough that parts are moved to the disk.
        let times = 3;
        for time in 0..times {
            for (line, unit) in (0..).zip(&units) {
                records.push(time * 2_000 + line, unit).expect("there is room");
            }
        }
        assert!(records.spill.bytes() > 0);
        let mut lines = Vec::new();
        for value in 0..8 {
            let group = records.group(3, value).expect("it can be read back");
            for record in group.records() {
                let unit = &units[(record.line % 2_000) as usize];
                assert_eq!(group.json(record), serde_json::to_vec(unit).expect("a unit"));
                assert_eq!((record.place, record.place >> 29), (place(&unit.id), value));
                lines.push(record.line);
            }
        }
        lines.sort_unstable();
        assert!(lines.into_iter().eq(0..times * 2_000));
    }

    #[test]
    fn the_temporary_file_is_nowhere_to_be_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let spill = Spill::new(vec![folder.path().join("is not there"), folder.path().to_owned()]);
        let at = spill.write(b"some").and_then(|_| spill.write(b"thing")).expect("there is room");
        let mut bytes = vec![0; 5];
        spill.read(at, &mut bytes).expect("it can be read back");
        assert_eq!((at, bytes.as_slice()), (4, &b"thing"[..]));
        // On Windows it has a name, until it is closed.
        assert!(cfg!(windows) || folder.path().read_dir().expect("a folder").next().is_none());
        let nowhere = Spill::new(vec![folder.path().join("is not there")]);
        assert!(nowhere.write(b"some").is_err());
    }
}
