//! Units of one prefix, read back and in order.

use super::part::HEAD;
use super::place;
use robot_id::RobotId;

/// Where the ID stands in a unit's JSON, which begins `{"id":"`.
const ID: std::ops::Range<usize> = 7..36;

/// Units in the order of their hash, so that those of one bucket stand together.
#[derive(Debug, Default)]
pub(crate) struct Group {
    bytes: Vec<u8>,
    index: Vec<Record>,
}

/// Where one unit's JSON is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Record {
    /// The first 32 bits of the SHA-256 of its ID.
    pub(crate) place: u32,
    /// Its line in the source file.
    pub(crate) line: u64,
    start: usize,
    end: usize,
}

impl Group {
    /// Puts the records in these bytes in order.
    pub(super) fn new(bytes: Vec<u8>) -> Self {
        let mut index = Vec::new();
        let mut at = 0;
        while let Some(head) = bytes.get(at..).and_then(|rest| rest.first_chunk::<HEAD>()) {
            let [p0, p1, p2, p3, l0, l1, l2, l3, l4, l5, l6, l7, n0, n1, n2, n3] = *head;
            let start = at + HEAD;
            let end = start + u32::from_le_bytes([n0, n1, n2, n3]) as usize;
            let line = u64::from_le_bytes([l0, l1, l2, l3, l4, l5, l6, l7]);
            index.push(Record { place: u32::from_le_bytes([p0, p1, p2, p3]), line, start, end });
            at = end;
        }
        index.sort_unstable_by(|a, b| {
            let id = |record: &Record| &bytes[record.start..record.end][ID];
            (a.place.cmp(&b.place)).then_with(|| id(a).cmp(id(b))).then(a.line.cmp(&b.line))
        });
        Self { bytes, index }
    }

    /// All records, by ascending hash.
    pub(crate) fn records(&self) -> &[Record] {
        &self.index
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
        let key = (place(id), id.as_str().as_bytes());
        let found = self.index.binary_search_by(|record| (record.place, self.id(record)).cmp(&key));
        found.ok().map(|found| &self.index[found])
    }

    /// The JSON of a record.
    pub(crate) fn json(&self, record: &Record) -> &[u8] {
        &self.bytes[record.start..record.end]
    }

    /// The characters of its ID.
    pub(crate) fn id(&self, record: &Record) -> &[u8] {
        &self.json(record)[ID]
    }

    /// Of records of one unit, the first line and each other one.
    pub(crate) fn duplicates(&self) -> Vec<(u64, u64)> {
        let same = |a: &Record, b: &Record| a.place == b.place && self.id(a) == self.id(b);
        let several = self.index.chunk_by(same).filter(|same| same.len() > 1);
        several.flat_map(|same| same[1..].iter().map(|other| (same[0].line, other.line))).collect()
    }
}
