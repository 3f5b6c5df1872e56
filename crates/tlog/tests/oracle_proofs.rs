//! Proofs against an independent implementation, over every tree size to 256.
#![allow(clippy::unwrap_used)]

use tlog::{
    Hash, ProofError, Tree, empty_root, leaf_hash, prove_consistency, prove_inclusion, verify_consistency,
    verify_inclusion,
};
use tlog_tiles::{Hash as TheirHash, HashReader as TheirReader};

const SIZES: u64 = 256;

/// Their stored hashes of a growing tree.
struct Stored(Vec<TheirHash>);

impl TheirReader for Stored {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<TheirHash>, tlog_tiles::Error> {
        Ok(indexes.iter().map(|&index| self.0[index as usize]).collect())
    }
}

/// The same tree twice.
fn trees(size: u64) -> (Tree, Stored) {
    let (mut ours, mut theirs) = (Tree::new(), Stored(Vec::new()));
    for index in 0..size {
        let entry = format!("entry {index}");
        assert_eq!(ours.append(entry.as_bytes()), index);
        let hashes = tlog_tiles::stored_hashes(index, entry.as_bytes(), &theirs).unwrap();
        theirs.0.extend(hashes);
    }
    (ours, theirs)
}

fn to_theirs(hashes: &[Hash]) -> Vec<TheirHash> {
    hashes.iter().map(|hash| TheirHash(hash.0)).collect()
}

#[test]
fn roots_agree_at_every_size() {
    let (ours, theirs) = trees(SIZES);
    for size in 0..=SIZES {
        let root = ours.root_at(size).unwrap();
        assert_eq!(root.0, tlog_tiles::tree_hash(size, &theirs).unwrap().0);
        assert_eq!(root, tlog::root(&ours.leaves()[..size as usize]));
    }
    assert_eq!(ours.root_at(SIZES + 1), None);
}

#[test]
fn inclusion_proofs_agree_and_verify_for_every_index_of_every_size() {
    let (ours, theirs) = trees(SIZES);
    for size in 1..=SIZES {
        let root = ours.root_at(size).unwrap();
        for index in 0..size {
            let leaf = ours.leaves()[index as usize];
            let proof = prove_inclusion(index, size, &ours).unwrap();
            let same = tlog_tiles::prove_record(size, index, &theirs).unwrap();
            assert_eq!(to_theirs(&proof), same, "{index} of {size}");
            verify_inclusion(&leaf, index, size, &proof, &root).unwrap();
            let (their_root, their_leaf) = (TheirHash(root.0), TheirHash(leaf.0));
            tlog_tiles::check_record(&same, size, their_root, index, their_leaf).unwrap();
        }
    }
}

#[test]
fn consistency_proofs_agree_and_verify_for_every_pair_of_sizes() {
    let (ours, theirs) = trees(SIZES);
    let roots: Vec<Hash> = (0..=SIZES).map(|size| ours.root_at(size).unwrap()).collect();
    for new in 1..=SIZES {
        for old in 1..=new {
            let (old_root, new_root) = (roots[old as usize], roots[new as usize]);
            let proof = prove_consistency(old, new, &ours).unwrap();
            let same = tlog_tiles::prove_tree(new, old, &theirs).unwrap();
            assert_eq!(to_theirs(&proof), same, "{old} in {new}");
            verify_consistency(old, &old_root, new, &new_root, &proof).unwrap();
            let (theirs_old, theirs_new) = (TheirHash(old_root.0), TheirHash(new_root.0));
            tlog_tiles::check_tree(&same, new, theirs_new, old, theirs_old).unwrap();
        }
    }
}

/// Ours and theirs must say the same of an inclusion claim, and that it is false.
fn inclusion_refused(leaf: Hash, index: u64, size: u64, proof: &[Hash], root: Hash) -> ProofError {
    let (their_root, their_leaf) = (TheirHash(root.0), TheirHash(leaf.0));
    if index < size {
        let theirs = to_theirs(proof);
        tlog_tiles::check_record(&theirs, size, their_root, index, their_leaf).unwrap_err();
    }
    verify_inclusion(&leaf, index, size, proof, &root).unwrap_err()
}

#[test]
fn mutated_inclusion_claims_are_refused() {
    let other = Hash::of(b"other");
    let tree = trees(70).0;
    for size in 1..=70 {
        let root = tree.root_at(size).unwrap();
        for index in 0..size {
            let leaf = tree.leaves()[index as usize];
            let proof = prove_inclusion(index, size, &tree).unwrap();
            let refused = |index, size, proof: &[Hash]| inclusion_refused(leaf, index, size, proof, root);
            // Truncated at either end, and extended at either end.
            if let [_, tail @ ..] = proof.as_slice() {
                assert_eq!(refused(index, size, tail), ProofError::TooShort);
                let head = &proof[..proof.len() - 1];
                assert_eq!(refused(index, size, head), ProofError::TooShort);
            }
            for extra in [other, root, leaf] {
                let longer = [&proof[..], &[extra]].concat();
                assert_eq!(refused(index, size, &longer), ProofError::TooLong);
                let longer = [&[extra], &proof[..]].concat();
                assert_eq!(refused(index, size, &longer), ProofError::TooLong);
            }
            // Each hash replaced, and each pair of neighbours swapped.
            for at in 0..proof.len() {
                let mut wrong = proof.clone();
                wrong[at].0[at % 32] ^= 0x10;
                assert_eq!(refused(index, size, &wrong), ProofError::RootMismatch);
                if at > 0 {
                    let mut swapped = proof.clone();
                    swapped.swap(at - 1, at);
                    assert_eq!(refused(index, size, &swapped), ProofError::RootMismatch);
                }
            }
            // Every other index, the sizes beside it, another leaf, another root.
            for wrong in (0..size).filter(|&wrong| wrong != index) {
                refused(wrong, size, &proof);
            }
            for index in [size, size + 1, u64::MAX] {
                assert_eq!(refused(index, size, &proof).name(), "index_out_of_range");
            }
            assert_eq!(inclusion_refused(other, index, size, &proof, root), ProofError::RootMismatch);
            assert_eq!(inclusion_refused(leaf, index, size, &proof, other), ProofError::RootMismatch);
        }
    }
}

/// A claim of a wrong *size* is only as false as its proof's shape: RFC 6962 binds the size by
/// the checkpoint, and a path to the root may fit several sizes. The root then differs in a
/// checkpoint, so the pair (size, root) is what must be trusted.
#[test]
fn a_wrong_size_is_refused_when_its_paths_have_another_length() {
    let tree = trees(64).0;
    let root = tree.root();
    for index in 0..64 {
        let proof = prove_inclusion(index, 64, &tree).unwrap();
        let leaf = tree.leaves()[index as usize];
        for size in [65, 128, 256, u64::MAX] {
            assert_eq!(inclusion_refused(leaf, index, size, &proof, root), ProofError::TooShort);
        }
        for size in (index + 1..=32).filter(|size| *size > 0) {
            assert_eq!(inclusion_refused(leaf, index, size, &proof, root), ProofError::TooLong);
        }
    }
}

#[test]
fn mutated_consistency_claims_are_refused() {
    let other = Hash::of(b"other");
    let tree = trees(70).0;
    for new in 2..=70 {
        let new_root = tree.root_at(new).unwrap();
        for old in 1..new {
            let old_root = tree.root_at(old).unwrap();
            let proof = prove_consistency(old, new, &tree).unwrap();
            let refused = |old_root: Hash, new_root: Hash, proof: &[Hash]| {
                let (theirs_old, theirs_new) = (TheirHash(old_root.0), TheirHash(new_root.0));
                let theirs = to_theirs(proof);
                tlog_tiles::check_tree(&theirs, new, theirs_new, old, theirs_old).unwrap_err();
                verify_consistency(old, &old_root, new, &new_root, proof).unwrap_err()
            };
            assert_eq!(refused(old_root, new_root, &proof[1..]), ProofError::TooShort);
            let head = &proof[..proof.len() - 1];
            assert_eq!(refused(old_root, new_root, head), ProofError::TooShort);
            for extra in [other, old_root, new_root] {
                let longer = [&proof[..], &[extra]].concat();
                assert_eq!(refused(old_root, new_root, &longer), ProofError::TooLong);
                let longer = [&[extra], &proof[..]].concat();
                assert_eq!(refused(old_root, new_root, &longer), ProofError::TooLong);
            }
            for at in 0..proof.len() {
                let mut wrong = proof.clone();
                wrong[at].0[at % 32] ^= 0x10;
                refused(old_root, new_root, &wrong);
                if at > 0 {
                    let mut swapped = proof.clone();
                    swapped.swap(at - 1, at);
                    refused(old_root, new_root, &swapped);
                }
            }
            // With the old root itself in the chain, a wrong one shows in the new root.
            let old_mismatch = refused(other, new_root, &proof);
            assert!(matches!(old_mismatch, ProofError::OldRootMismatch | ProofError::RootMismatch));
            assert_eq!(refused(old_root, other, &proof), ProofError::RootMismatch);
            refused(new_root, old_root, &proof);
            assert_eq!(
                verify_consistency(new, &new_root, old, &old_root, &proof),
                Err(ProofError::SizesReversed { old: new, new: old })
            );
        }
    }
}

#[test]
fn empty_and_equal_trees_are_consistent_without_hashes_only() {
    let tree = trees(9).0;
    let (root, empty, other) = (tree.root(), empty_root(), Hash::of(b"other"));
    let check =
        |old, old_root, new, new_root, proof: &[Hash]| verify_consistency(old, &old_root, new, &new_root, proof);
    assert_eq!(check(0, empty, 9, root, &[]), Ok(()));
    assert_eq!(check(0, empty, 0, empty, &[]), Ok(()));
    assert_eq!(check(9, root, 9, root, &[]), Ok(()));
    assert_eq!(check(0, other, 9, root, &[]), Err(ProofError::OldRootMismatch));
    assert_eq!(check(0, other, 0, other, &[]), Err(ProofError::OldRootMismatch));
    assert_eq!(check(0, empty, 0, other, &[]), Err(ProofError::RootMismatch));
    assert_eq!(check(9, root, 9, other, &[]), Err(ProofError::RootMismatch));
    assert_eq!(check(0, empty, 9, root, &[other]), Err(ProofError::TooLong));
    assert_eq!(check(9, root, 9, root, &[root]), Err(ProofError::TooLong));
    assert_eq!(prove_consistency(0, 9, &tree), Ok(vec![]));
    assert_eq!(prove_consistency(9, 9, &tree), Ok(vec![]));
}

#[test]
fn the_largest_sizes_do_not_overflow() {
    let hash = leaf_hash(b"");
    let full = [hash; 64];
    let end = u64::MAX;
    for index in [0, 1, end / 2, end - 2, end - 1] {
        for length in [0, 1, 63, 64] {
            verify_inclusion(&hash, index, end, &full[..length], &hash).unwrap_err();
        }
        verify_inclusion(&hash, end, end, &full, &hash).unwrap_err();
    }
    for old in [1, 2, 1 << 63, (1 << 63) + 1, end - 1] {
        for length in [0, 1, 63, 64] {
            verify_consistency(old, &hash, end, &hash, &full[..length]).unwrap_err();
        }
    }
    assert_eq!(prove_inclusion(0, end, &Tree::new()).unwrap_err().name(), "missing_hash");
}
