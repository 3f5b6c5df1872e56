//! The units, as the bytes that buckets will hold: far smaller than parsed records.

use registry::Hash;
use registry::document::Unit;
use robot_id::RobotId;

/// Units in the order of their hash, so that those of one bucket stand together.
#[derive(Debug, Clone, Default)]
pub(crate) struct Records {
    index: Vec<Record>,
    json: Vec<u8>,
}

/// Where one unit's JSON is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Record {
    /// The first 32 bits of the SHA-256 of its ID: more than any prefix takes.
    pub(crate) place: u32,
    /// The unit.
    pub(crate) id: RobotId,
    /// Its line in the source file.
    pub(crate) line: u32,
    length: u32,
    offset: u64,
}

impl Records {
    /// Adds a unit, in any order.
    pub(crate) fn push(&mut self, line: u64, unit: &Unit) -> Result<(), serde_json::Error> {
        let offset = self.json.len();
        serde_json::to_writer(&mut self.json, unit)?;
        self.index.push(Record {
            place: place(&unit.id),
            id: unit.id,
            line: u32::try_from(line).unwrap_or(u32::MAX),
            length: u32::try_from(self.json.len() - offset).unwrap_or(u32::MAX),
            offset: offset as u64,
        });
        Ok(())
    }

    /// Puts the units in order. Of records of one unit, gives the first line and each other one, by line.
    pub(crate) fn sort(&mut self) -> Vec<(u64, u64)> {
        self.index.sort_unstable_by_key(|record| (record.place, record.id, record.line));
        let same = self.index.chunk_by(|a, b| a.id == b.id).filter(|same| same.len() > 1);
        let pairs = same.flat_map(|same| same[1..].iter().map(|other| (same[0].line.into(), other.line.into())));
        let mut pairs: Vec<_> = pairs.collect();
        pairs.sort_unstable_by_key(|(_, line)| *line);
        pairs
    }

    pub(crate) fn len(&self) -> usize {
        self.index.len()
    }

    /// The records whose place begins with these bits, by ascending hash.
    pub(crate) fn with_prefix(&self, bits: u8, value: u32) -> &[Record] {
        let prefix = |record: &Record| record.place.checked_shr(32 - u32::from(bits)).unwrap_or(0);
        let start = self.index.partition_point(|record| prefix(record) < value);
        let end = self.index.partition_point(|record| prefix(record) <= value);
        &self.index[start..end]
    }

    /// The record of a unit.
    pub(crate) fn find(&self, id: &RobotId) -> Option<&Record> {
        let key = (place(id), *id);
        self.index.binary_search_by_key(&key, |record| (record.place, record.id)).ok().map(|found| &self.index[found])
    }

    /// The JSON of a record.
    pub(crate) fn json(&self, record: &Record) -> &[u8] {
        let start = record.offset as usize;
        &self.json[start..start + record.length as usize]
    }
}

fn place(id: &RobotId) -> u32 {
    let [a, b, c, d, ..] = Hash::of(id.as_bytes()).0;
    u32::from_be_bytes([a, b, c, d])
}
