//! Consistency proofs: a newer tree only added to an older one (RFC 6962 §2.1.2).

use alloc::vec::Vec;
use core::ops::Range;

use crate::error::ProofError;
use crate::hash::{Hash, empty_root, node_hash};
use crate::reader::{HashReader, run_hash, split};

/// Verifies that the first `old_size` entries of the tree `new_size`, `new_root` are the tree
/// `old_size`, `old_root`. The proof must have exactly the length that the sizes demand.
///
/// With an empty old tree, or equal sizes, there is nothing to prove by hashes: the proof must be
/// empty, an empty tree's root that of no entries, and roots of equal sizes equal.
///
/// The steps are those of RFC 9162 §2.1.4.2.
///
/// # Errors
///
/// [`ProofError::SizesReversed`], [`ProofError::TooLong`], [`ProofError::TooShort`],
/// [`ProofError::OldRootMismatch`], and [`ProofError::RootMismatch`] for the new root.
pub fn verify_consistency(
    old_size: u64,
    old_root: &Hash,
    new_size: u64,
    new_root: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if old_size > new_size {
        return Err(ProofError::SizesReversed { old: old_size, new: new_size });
    }
    if old_size == 0 || old_size == new_size {
        return verify_trivial(old_size, old_root, new_size, new_root, proof);
    }
    // 1. and 2. A complete old tree is itself the first hash; otherwise the proof has it.
    let (first, rest) =
        if old_size.is_power_of_two() { (old_root, proof) } else { proof.split_first().ok_or(ProofError::TooShort)? };
    // 3. and 4. Indexes of the last nodes of both trees, at the lowest level where they differ.
    let skip = (old_size - 1).trailing_ones();
    let (mut node, mut last) = ((old_size - 1) >> skip, (new_size - 1) >> skip);
    // 5. Both roots grow from the first hash.
    let (mut old_hash, mut new_hash) = (*first, *first);
    // 6. Up the tree.
    for sibling in rest {
        // a. At the root, nothing is left to prove.
        if last == 0 {
            return Err(ProofError::TooLong);
        }
        if node & 1 == 1 || node == last {
            // b. A sibling to the left is in both trees. The node is not 0 here, or `last` would be.
            old_hash = node_hash(sibling, &old_hash);
            new_hash = node_hash(sibling, &new_hash);
            let skip = node.trailing_zeros();
            (node, last) = (node >> skip, last >> skip);
        } else {
            // b. One to the right is in the new tree only.
            new_hash = node_hash(&new_hash, sibling);
        }
        // c. One level up.
        (node, last) = (node >> 1, last >> 1);
    }
    // 7. The root is reached, and both are the ones expected.
    if last != 0 {
        Err(ProofError::TooShort)
    } else if old_hash != *old_root {
        Err(ProofError::OldRootMismatch)
    } else if new_hash != *new_root {
        Err(ProofError::RootMismatch)
    } else {
        Ok(())
    }
}

/// The cases that no RFC defines a proof for.
fn verify_trivial(
    old_size: u64,
    old_root: &Hash,
    new_size: u64,
    new_root: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if !proof.is_empty() {
        Err(ProofError::TooLong)
    } else if old_size == 0 && *old_root != empty_root() {
        Err(ProofError::OldRootMismatch)
    } else if old_size == new_size && old_root != new_root {
        Err(ProofError::RootMismatch)
    } else {
        Ok(())
    }
}

/// Makes the proof that [`verify_consistency`] takes: RFC 6962's `PROOF(old, D[new])`, which is
/// empty for an empty old tree and for equal sizes.
///
/// A proof made from hashes that nobody verified, tiles of a server say, is itself to be
/// verified.
///
/// # Errors
///
/// [`ProofError::SizesReversed`]; [`ProofError::MissingHash`].
pub fn prove_consistency(old: u64, new: u64, reader: &impl HashReader) -> Result<Vec<Hash>, ProofError> {
    consistency_runs(old, new)?.into_iter().map(|run| run_hash(run, reader)).collect()
}

/// The runs of leaves whose hashes make the proof, in its order: from the lowest level up.
pub(crate) fn consistency_runs(old: u64, new: u64) -> Result<Vec<Range<u64>>, ProofError> {
    if old > new {
        return Err(ProofError::SizesReversed { old, new });
    }
    if old == 0 || old == new {
        return Ok(Vec::new());
    }
    let (mut low, mut high, mut runs) = (0, new, Vec::new());
    // Down to the subtree that ends where the old tree ends.
    while high != old {
        let middle = low + split(high - low);
        if old <= middle {
            runs.push(middle..high);
            high = middle;
        } else {
            runs.push(low..middle);
            low = middle;
        }
    }
    // Whoever verifies has that subtree's hash only if it is the whole old tree.
    if low != 0 {
        runs.push(low..high);
    }
    runs.reverse();
    Ok(runs)
}
