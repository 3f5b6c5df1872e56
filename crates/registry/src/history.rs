//! Whether the log extends what its reader saw before.

use crate::files::{Files, Halt, Parts, misshapen};
use crate::snapshot::fail;
use crate::{Check, FilePath, Reason, Remembered, Step};
use alloc::borrow::ToOwned;
use tlog::{Tile, TileSet};

/// What was seen before, and the check that goes with it.
///
/// Pairs a checkpoint with its check, so that none is remembered without being checked. Only a caller that remembers
/// one takes the address of the check: a program without memory, such as the badge, does not carry it.
#[derive(Debug, Clone)]
pub(crate) struct History {
    seen: Remembered,
    check: fn(&mut Files, &Remembered, &Remembered) -> Result<Step, Halt>,
}

impl History {
    pub(crate) fn of(seen: Remembered) -> Self {
        Self { seen, check: extends }
    }

    /// Verifies that the log, as it is now, extends what was seen before.
    pub(crate) fn check(&self, files: &mut Files, now: &Remembered) -> Result<Step, Halt> {
        (self.check)(files, &self.seen, now)
    }
}

/// Verifies that the log extends what was seen before; wants the log tiles that prove it.
fn extends(files: &mut Files, seen: &Remembered, now: &Remembered) -> Result<Step, Halt> {
    // A checkpoint of another log is no guide to this one.
    if seen.origin != now.origin {
        return Ok(Step::History { seen: None });
    }
    let fail = |reason| fail(Check::History, reason);
    if now.size < seen.size {
        return Err(fail(Reason::Rollback { seen: seen.size, got: now.size }));
    }
    if now.size == seen.size && now.root != seen.root {
        return Err(fail(Reason::Forked { size: seen.size }));
    }
    let mut tiles = TileSet::new();
    // All tiles are asked for at once: a later one must not wait for an earlier one.
    let mut parts = Parts::default();
    for tile in tlog::tiles_for_consistency(seen.size, now.size) {
        if parts.go_on() {
            parts.add(read_tile(files, Check::History, tile, &mut tiles));
        }
    }
    parts.end()?;
    let inconsistent = |_| fail(Reason::Inconsistent { seen: seen.size, got: now.size });
    let proof = tlog::prove_consistency(seen.size, now.size, &tiles).map_err(inconsistent)?;
    tlog::verify_consistency(seen.size, &seen.root, now.size, &now.root, &proof).map_err(inconsistent)?;
    Ok(Step::History { seen: Some(seen.size) })
}

/// Reads a tile of the log's hashes, for this check.
pub(crate) fn read_tile(files: &mut Files, check: Check, tile: Tile, tiles: &mut TileSet) -> Result<(), Halt> {
    let path = FilePath::Tile(tile);
    let bytes = files.get(&path)?;
    tiles.insert(tile, bytes).map_err(|error| misshapen(check, path, bytes, Reason::Format(error.name().to_owned())))
}
