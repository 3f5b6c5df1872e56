//! Inclusion proofs: an entry is in a tree, at this index (RFC 6962 §2.1.1).

use alloc::vec::Vec;
use core::ops::Range;

use crate::error::ProofError;
use crate::hash::{Hash, node_hash};
use crate::reader::{HashReader, run_hash, split};

/// Verifies that the leaf hash `leaf` stands at `index` in the tree of `size` entries with the
/// Merkle hash `root`. The proof must have exactly the length that index and size demand.
///
/// The steps are those of RFC 9162 §2.1.3.2.
///
/// # Errors
///
/// [`ProofError::IndexOutOfRange`], [`ProofError::TooLong`], [`ProofError::TooShort`],
/// [`ProofError::RootMismatch`].
pub fn verify_inclusion(leaf: &Hash, index: u64, size: u64, proof: &[Hash], root: &Hash) -> Result<(), ProofError> {
    // 1. The index is below the size.
    if index >= size {
        return Err(ProofError::IndexOutOfRange { index, size });
    }
    // 2. and 3. Indexes of the node that is proved, and of the last node, at the current level.
    let (mut node, mut last, mut hash) = (index, size - 1, *leaf);
    // 4. Up the tree.
    for sibling in proof {
        // a. At the root, nothing is left to prove.
        if last == 0 {
            return Err(ProofError::TooLong);
        }
        if node & 1 == 1 || node == last {
            // b. The sibling is to the left, at the next level where the node is a right child.
            //    It is not 0 here, or `last` would be.
            hash = node_hash(sibling, &hash);
            let skip = node.trailing_zeros();
            (node, last) = (node >> skip, last >> skip);
        } else {
            // b. Otherwise it is to the right.
            hash = node_hash(&hash, sibling);
        }
        // c. One level up.
        (node, last) = (node >> 1, last >> 1);
    }
    // 5. The root is reached, and is the one expected.
    if last != 0 {
        return Err(ProofError::TooShort);
    }
    if hash == *root { Ok(()) } else { Err(ProofError::RootMismatch) }
}

/// Makes the proof that [`verify_inclusion`] takes: RFC 6962's `PATH(index, D[size])`.
///
/// A proof made from hashes that nobody verified, tiles of a server say, is itself to be
/// verified.
///
/// # Errors
///
/// [`ProofError::IndexOutOfRange`]; [`ProofError::MissingHash`].
pub fn prove_inclusion(index: u64, size: u64, reader: &impl HashReader) -> Result<Vec<Hash>, ProofError> {
    inclusion_runs(index, size)?.into_iter().map(|run| run_hash(run, reader)).collect()
}

/// The runs of leaves whose hashes make the proof, in its order: from the leaf up.
pub(crate) fn inclusion_runs(index: u64, size: u64) -> Result<Vec<Range<u64>>, ProofError> {
    if index >= size {
        return Err(ProofError::IndexOutOfRange { index, size });
    }
    let (mut low, mut high, mut runs) = (0, size, Vec::new());
    while high - low > 1 {
        let middle = low + split(high - low);
        if index < middle {
            runs.push(middle..high);
            high = middle;
        } else {
            runs.push(low..middle);
            low = middle;
        }
    }
    runs.reverse();
    Ok(runs)
}
