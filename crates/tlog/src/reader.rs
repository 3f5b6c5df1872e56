//! Where proofs take hashes from: complete subtrees, by level and index.
//!
//! Every hash that a proof holds is the Merkle hash of a run of leaves, and every such run is a
//! row of complete subtrees, each smaller than the one to its left:
//!
//! ```text
//! leaves   0 1 2 3 4 5 6        the run [0, 7) is
//!         └───┬───┘└─┬─┘└┐      (level 2, index 0), (level 1, index 2), (level 0, index 6)
//! ```

use alloc::vec::Vec;
use core::ops::Range;

use crate::error::ProofError;
use crate::hash::{Hash, empty_root, node_hash};

/// Something that knows the hashes of a log's complete subtrees.
pub trait HashReader {
    /// The Merkle hash of the leaves `index * 2^level .. (index + 1) * 2^level`, all of which
    /// exist; `None` if the reader does not have it.
    fn hash(&self, level: u8, index: u64) -> Option<Hash>;
}

/// The root of the tree of the first `size` leaves (RFC 6962 §2.1).
///
/// # Errors
///
/// [`ProofError::MissingHash`].
pub fn tree_root(size: u64, reader: &impl HashReader) -> Result<Hash, ProofError> {
    if size == 0 { Ok(empty_root()) } else { run_hash(0..size, reader) }
}

/// The Merkle hash of a run as [`subtrees`] takes it.
pub(crate) fn run_hash(run: Range<u64>, reader: &impl HashReader) -> Result<Hash, ProofError> {
    let mut hash = None;
    // From the right: each subtree is the left sibling of all that follows it.
    for (level, index) in subtrees(run).into_iter().rev() {
        let left = reader.hash(level, index).ok_or(ProofError::MissingHash { level, index })?;
        hash = Some(hash.map_or(left, |right| node_hash(&left, &right)));
    }
    Ok(hash.unwrap_or_else(empty_root))
}

/// The complete subtrees, as (level, index), of which a run of leaves consists, from left to
/// right. The run begins at a multiple of a power of two that is not below its length.
pub(crate) fn subtrees(run: Range<u64>) -> Vec<(u8, u64)> {
    let mut row = Vec::new();
    let mut start = run.start;
    while start < run.end {
        let level = (run.end - start).ilog2();
        row.push((level as u8, start >> level));
        start += 1 << level;
    }
    row
}

/// The largest power of two below `n`, which is at least 2: where RFC 6962 splits `n` leaves.
pub(crate) fn split(n: u64) -> u64 {
    1 << (n - 1).ilog2()
}
