//! Building a log: a tree in memory, and the tiles that a publisher writes.

use alloc::vec::Vec;

use crate::hash::{Hash, empty_root, leaf_hash, node_hash};
use crate::reader::{HashReader, tree_root};
use crate::tile::{HEIGHT, Tile, WIDTH};

/// The tiles that a log which grows from `old_size` to `new_size` entries has to write: all that
/// are new or wider, with their widths at `new_size`, level by level from the leaves up.
///
/// Those of level 0 are also the entry bundles to write.
pub fn new_tiles(old_size: u64, new_size: u64) -> Vec<Tile> {
    let mut tiles = Vec::new();
    let (mut level, mut old, mut new) = (0, old_size, new_size);
    // Where a level has no new hash, neither has any above it.
    while old < new {
        let (first, last) = (old / u64::from(WIDTH), (new - 1) / u64::from(WIDTH));
        tiles.extend((first..=last).filter_map(|index| Tile::in_log(level, index, new_size)));
        (level, old, new) = (level + 1, old >> HEIGHT, new >> HEIGHT);
    }
    tiles
}

/// The root of the tree with these leaf hashes (RFC 6962 §2.1, `MTH`).
pub fn root(leaves: &[Hash]) -> Hash {
    leaves.iter().copied().collect::<Tree>().root()
}

/// A tree in memory: all complete subtrees' hashes, twice as many as leaves.
///
/// As a [`HashReader`] it makes proofs for every size up to its own.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    /// `levels[l][i]` is the hash of the leaves `i * 2^l .. (i + 1) * 2^l`.
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    /// A tree without leaves.
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends an entry, and returns its index.
    pub fn append(&mut self, entry: &[u8]) -> u64 {
        self.push(leaf_hash(entry))
    }

    /// Appends the hash of a leaf, and returns its index.
    pub fn push(&mut self, leaf: Hash) -> u64 {
        let index = self.size();
        let mut hash = leaf;
        for level in 0.. {
            if level == self.levels.len() {
                self.levels.push(Vec::new());
            }
            let row = &mut self.levels[level];
            row.push(hash);
            // An even number of nodes: the last two have a parent.
            let [.., left, right] = row.as_slice() else {
                break;
            };
            if row.len() % 2 == 1 {
                break;
            }
            hash = node_hash(left, right);
        }
        index
    }

    /// Number of leaves.
    pub fn size(&self) -> u64 {
        self.levels.first().map_or(0, |leaves| leaves.len() as u64)
    }

    /// The root of the whole tree.
    pub fn root(&self) -> Hash {
        self.root_at(self.size()).unwrap_or_else(empty_root)
    }

    /// The root when the tree had `size` leaves; `None` if it has never had as many.
    pub fn root_at(&self, size: u64) -> Option<Hash> {
        tree_root(size, self).ok()
    }

    /// The leaf hashes in their order.
    pub fn leaves(&self) -> &[Hash] {
        self.levels.first().map_or(&[], Vec::as_slice)
    }

    /// The bytes of a tile, `width * 32`; `None` if the tree does not have all its hashes.
    pub fn tile_bytes(&self, tile: &Tile) -> Option<Vec<u8>> {
        let row = self.levels.get(usize::from(tile.level) * usize::from(HEIGHT))?;
        let start = usize::try_from(tile.index).ok()?.checked_mul(usize::from(WIDTH))?;
        let hashes = row.get(start..start.checked_add(usize::from(tile.width))?)?;
        Some(hashes.iter().flat_map(|hash| hash.0).collect())
    }
}

impl FromIterator<Hash> for Tree {
    fn from_iter<I: IntoIterator<Item = Hash>>(leaves: I) -> Self {
        let mut tree = Self::new();
        for leaf in leaves {
            tree.push(leaf);
        }
        tree
    }
}

impl HashReader for Tree {
    fn hash(&self, level: u8, index: u64) -> Option<Hash> {
        self.levels.get(usize::from(level))?.get(usize::try_from(index).ok()?).copied()
    }
}
