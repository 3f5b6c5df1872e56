//! The log: snapshots from the newest to the oldest, a page at a time.

use super::question::Ask;
use crate::document::{Document, Snapshot};
use crate::files::{Files, Halt, Parts, misshapen};
use crate::history::read_tile;
use crate::{Check, Failure, FilePath, Reason, Remembered, VerifiedSnapshot, limits};
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;
use tlog::tile::WIDTH;
use tlog::{Hash, Tile, TileSet};

/// Asks for some entries of the log. However long the log, that takes a few files: bundles of entries, from which
/// the hashes of their leaves are made, and tiles of hashes for the rest of the tree.
#[derive(Debug, Clone, Copy)]
pub struct Entries {
    before: Option<u64>,
}

impl Entries {
    /// Entries of one page.
    pub const PAGE: u64 = 50;

    /// The newest.
    #[must_use]
    pub fn newest() -> Self {
        Self { before: None }
    }

    /// Those before the entry with this index.
    #[must_use]
    pub fn before(index: u64) -> Self {
        Self { before: Some(index) }
    }
}

/// Some entries of the log, each proved to be in it at its index.
#[derive(Debug, Clone)]
pub struct LogPage {
    /// The newest first.
    pub entries: Vec<Entry>,
}

impl LogPage {
    /// The index before which there are more entries; nothing if these go back to the first one.
    #[must_use]
    pub fn older(&self) -> Option<u64> {
        self.entries.last().map(|entry| entry.snapshot.sequence).filter(|index| *index > 0)
    }
}

/// An entry of the log: a snapshot.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What it says.
    pub snapshot: Snapshot,
    /// Its leaf hash.
    pub leaf: Hash,
    /// What the snapshot before it counted; nothing for the first one.
    pub previous: Option<Counts>,
}

/// How much there was of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Units.
    pub units: u64,
    /// Manufacturers.
    pub manufacturers: u64,
    /// Models.
    pub models: u64,
}

impl Counts {
    /// What a snapshot counts.
    #[must_use]
    pub fn of(snapshot: &Snapshot) -> Self {
        Self { units: snapshot.units.count, manufacturers: snapshot.manufacturers.count, models: snapshot.models.count }
    }
}

impl Ask for Entries {
    type Answer = LogPage;

    fn read(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot) -> Result<LogPage, Halt> {
        let log = snapshot.remember();
        let end = self.before.unwrap_or(log.size).min(log.size);
        let start = end.saturating_sub(Self::PAGE);
        // The oldest is compared with the one before it.
        let range = start.saturating_sub(1)..end;

        let mut tiles = TileSet::new();
        let mut loose = Vec::new();
        let mut parts = Parts::default();
        parts.add(read_bundles(files, log.size, &range, &mut tiles, &mut loose));
        if parts.go_on() {
            parts.add(read_tiles(files, log.size, &range, &mut tiles));
        }
        parts.end()?;

        let mut entries: Vec<Entry> = Vec::new();
        let mut previous: Option<Snapshot> = None;
        for (index, bytes, tile) in loose {
            let path = FilePath::Entries(tile);
            let leaf = tlog::leaf_hash(&bytes);
            let proof = tlog::prove_inclusion(index, log.size, &tiles);
            proof
                .and_then(|proof| tlog::verify_inclusion(&leaf, index, log.size, &proof, &log.root))
                .map_err(|_| Failure::new(Check::Entries, path.clone(), Reason::NotIncluded))?;
            let snapshot = read_snapshot(&bytes, index, log, previous.as_ref())
                .map_err(|reason| Failure::new(Check::Entries, path, reason))?;
            if index >= start {
                let previous = previous.as_ref().map(Counts::of);
                entries.push(Entry { snapshot: snapshot.clone(), leaf, previous });
            }
            previous = Some(snapshot);
        }
        entries.reverse();
        Ok(LogPage { entries })
    }
}

/// An entry on its way: its index, its bytes, and the bundle that it is in.
type Loose = (u64, Vec<u8>, Tile);

/// The entries of a range. The hashes of the leaves that their bundles make go to the tiles.
fn read_bundles(
    files: &mut Files,
    size: u64,
    range: &Range<u64>,
    tiles: &mut TileSet,
    loose: &mut Vec<Loose>,
) -> Result<(), Halt> {
    // All are asked for at once: a later one must not wait for an earlier one.
    let mut parts = Parts::default();
    for tile in bundles(size, range) {
        if parts.go_on() {
            parts.add(read_bundle(files, tile, tiles).map(|bundle| {
                let first = tile.index * u64::from(WIDTH);
                let entries = (first..).zip(bundle).filter(|(index, _)| range.contains(index));
                loose.extend(entries.map(|(index, bytes)| (index, bytes, tile)));
            }));
        }
    }
    parts.end()
}

fn read_bundle(files: &mut Files, tile: Tile, tiles: &mut TileSet) -> Result<Vec<Vec<u8>>, Halt> {
    let path = FilePath::Entries(tile);
    let bytes = files.get(&path)?;
    let fail = |reason| misshapen(Check::Entries, path.clone(), bytes, reason);
    if bytes.len() > limits::ENTRIES {
        return Err(fail(Reason::TooLarge { limit: limits::ENTRIES }));
    }
    let format = |error: tlog::TileError| fail(Reason::Format(error.name().to_owned()));
    let entries = tlog::parse_entries(bytes, tile.width).map_err(format)?;
    let leaves: Vec<u8> = entries.iter().flat_map(|entry| tlog::leaf_hash(entry).0).collect();
    let entries = entries.into_iter().map(<[u8]>::to_vec).collect();
    tiles.insert(tile, &leaves).map_err(format)?;
    Ok(entries)
}

/// The tiles that prove the range's inclusion, but for those of leaves that bundles make.
fn read_tiles(files: &mut Files, size: u64, range: &Range<u64>, tiles: &mut TileSet) -> Result<(), Halt> {
    let made: Vec<Tile> = bundles(size, range).collect();
    let mut wanted: Vec<Tile> = Vec::new();
    for tile in range.clone().flat_map(|index| tlog::tiles_for_inclusion(index, size)) {
        if !made.contains(&tile) && !wanted.contains(&tile) {
            wanted.push(tile);
        }
    }
    let mut parts = Parts::default();
    for tile in wanted {
        if parts.go_on() {
            parts.add(read_tile(files, Check::Entries, tile, tiles));
        }
    }
    parts.end()
}

/// The bundles, as tiles of leaves, that hold a range of the log's entries.
fn bundles(size: u64, range: &Range<u64>) -> impl Iterator<Item = Tile> + use<> {
    let width = u64::from(WIDTH);
    (range.start / width..range.end.div_ceil(width)).filter_map(move |index| Tile::in_log(0, index, size))
}

/// Reads an entry: a snapshot of this log, in its place, later than the one before it.
fn read_snapshot(bytes: &[u8], index: u64, log: &Remembered, previous: Option<&Snapshot>) -> Result<Snapshot, Reason> {
    let wrong = |what: &str| Reason::Format(place(index, what));
    let snapshot = Snapshot::from_json(bytes).map_err(|error| match Reason::from(error) {
        Reason::Format(what) => wrong(&what),
        Reason::NewerFormat(what) => Reason::NewerFormat(place(index, &what)),
        other => other,
    })?;
    if snapshot.origin != log.origin {
        return Err(Reason::WrongOrigin);
    }
    if snapshot.sequence != index {
        return Err(wrong("sequence is not its index in the log"));
    }
    if previous.is_some_and(|previous| previous.issued_at >= snapshot.issued_at) {
        return Err(wrong("issued no later than the one before it"));
    }
    Ok(snapshot)
}

fn place(index: u64, what: &str) -> String {
    ["entry ", &index.to_string(), ": ", what].concat()
}
