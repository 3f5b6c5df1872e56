//! Proofs from tiles: which to fetch, and reading hashes from them (C2SP tlog-tiles).

use alloc::vec::Vec;
use core::ops::Range;

use crate::consistency::consistency_runs;
use crate::error::TileError;
use crate::hash::{Hash, node_hash};
use crate::inclusion::inclusion_runs;
use crate::reader::{HashReader, subtrees};
use crate::tile::{HEIGHT, MAX_LEVEL, Tile, WIDTH};

/// The tiles of a log of `size` entries that prove the inclusion of the entry at `index`, by
/// level and index, with the widths they have at that size. Empty if the index is out of range.
///
/// A log may delete a partial tile once the full one exists; where a partial one is missing, the
/// tile with [`WIDTH`] does as well.
pub fn tiles_for_inclusion(index: u64, size: u64) -> Vec<Tile> {
    tiles_for(inclusion_runs(index, size).unwrap_or_default(), size)
}

/// The tiles of a log of `new` entries that prove it consistent with its first `old`; as
/// [`tiles_for_inclusion`]. Empty if nothing needs hashes: `old` is 0, or `new`, or above it.
pub fn tiles_for_consistency(old: u64, new: u64) -> Vec<Tile> {
    tiles_for(consistency_runs(old, new).unwrap_or_default(), new)
}

fn tiles_for(runs: Vec<Range<u64>>, size: u64) -> Vec<Tile> {
    let nodes = runs.into_iter().flat_map(subtrees);
    let mut places = Vec::new();
    for (level, index) in nodes {
        let place = place(level, index).0;
        if let Err(at) = places.binary_search(&place) {
            places.insert(at, place);
        }
    }
    places.into_iter().filter_map(|(level, index)| Tile::in_log(level, index, size)).collect()
}

/// Where the subtree at `level` and `index` of the tree is found: a tile's level and index, and
/// the rows of the tile that make it up, a power of two of them.
fn place(level: u8, index: u64) -> ((u8, u64), Range<usize>) {
    let (tile_level, above) = (level / HEIGHT, level % HEIGHT);
    // In a tile, 2^(8 - above) subtrees of this level stand side by side.
    let (tile_index, nth) = (index >> (HEIGHT - above), index & ((1 << (HEIGHT - above)) - 1));
    let start = (nth as usize) << above;
    ((tile_level, tile_index), start..start + (1 << above))
}

/// Tiles that were fetched, as a [`HashReader`].
///
/// Nothing here is verified. A proof made from the set must pass
/// [`verify_inclusion`](crate::verify_inclusion) or
/// [`verify_consistency`](crate::verify_consistency) against a root that is trusted; then the
/// tiles' faults, if any, did not matter.
#[derive(Debug, Clone, Default)]
pub struct TileSet {
    tiles: Vec<((u8, u64), Vec<Hash>)>,
}

impl TileSet {
    /// A set without tiles.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the bytes of a tile. Of two widths of one tile the wider stays; of equals the later.
    ///
    /// # Errors
    ///
    /// [`TileError::OutOfRange`] for a level above 63 or a width other than 1 to 256;
    /// [`TileError::WrongLength`] unless there are exactly `tile.width * 32` bytes.
    pub fn insert(&mut self, tile: Tile, bytes: &[u8]) -> Result<(), TileError> {
        if tile.level > MAX_LEVEL || !(1..=WIDTH).contains(&tile.width) {
            return Err(TileError::OutOfRange);
        }
        let (chunks, rest) = bytes.as_chunks::<{ Hash::LEN }>();
        if chunks.len() != usize::from(tile.width) || !rest.is_empty() {
            return Err(TileError::WrongLength { have: bytes.len(), need: tile.byte_len() });
        }
        let place = (tile.level, tile.index);
        let row = chunks.iter().copied().map(Hash).collect();
        match self.tiles.iter_mut().find(|(there, _)| *there == place) {
            Some((_, old)) if old.len() > chunks.len() => {}
            Some((_, old)) => *old = row,
            None => self.tiles.push((place, row)),
        }
        Ok(())
    }
}

impl HashReader for TileSet {
    fn hash(&self, level: u8, index: u64) -> Option<Hash> {
        let (place, rows) = place(level, index);
        let (_, tile) = self.tiles.iter().find(|(there, _)| *there == place)?;
        let mut row = tile.get(rows)?.to_vec();
        while row.len() > 1 {
            row = row.as_chunks().0.iter().map(|[left, right]| node_hash(left, right)).collect();
        }
        row.first().copied()
    }
}
