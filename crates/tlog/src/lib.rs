//! Transparency-log primitives: signed notes, checkpoints, cosignatures, Merkle proofs and tiles.
//!
//! | module | implements |
//! |---|---|
//! | [`key`], [`mod@sign`], [`note`] | C2SP [signed-note](https://c2sp.org/signed-note) |
//! | [`checkpoint`], [`signed_checkpoint`] | C2SP [tlog-checkpoint](https://c2sp.org/tlog-checkpoint) |
//! | [`cosignature`] | C2SP [tlog-cosignature](https://c2sp.org/tlog-cosignature), Ed25519 only |
//! | [`hash`], [`inclusion`], [`consistency`] | [RFC 6962](https://www.rfc-editor.org/rfc/rfc6962) §2.1, with the verification steps of [RFC 9162](https://www.rfc-editor.org/rfc/rfc9162) §2.1 |
//! | [`tile`], [`entries`], [`tiles`], [`tree`] | C2SP [tlog-tiles](https://c2sp.org/tlog-tiles) |
//!
//! What it does *not* do: fetch, store, read a clock, draw random numbers, or know what a log's
//! entries mean. Bytes, times, keys and seeds are arguments. Other signature types of
//! signed-note (ECDSA, ML-DSA, RFC 6962 tree heads) are unknown keys here and are ignored.
//!
//! # From a checkpoint to a proved entry
//!
//! ```
//! use tlog::{Checkpoint, Hash, SignedCheckpoint, Tree, leaf_hash};
//! use tlog::{Algorithm, SigningKey, prove_inclusion, verify_inclusion};
//!
//! // The log's side.
//! let key = SigningKey::from_seed("example.com/log", Algorithm::Ed25519, [7; 32])?;
//! let mut tree = Tree::new();
//! tree.append(b"first");
//! tree.append(b"second");
//! let note = Checkpoint::new("example.com/log", tree.size(), tree.root()).sign(&[&key])?;
//! let proof = prove_inclusion(1, tree.size(), &tree)?;
//!
//! // The reader's side: trusts a name and a key, and nothing else.
//! let trusted = [key.verifier()];
//! let signed = SignedCheckpoint::open(&note, "example.com/log", &trusted, &[], 0)?;
//! verify_inclusion(&leaf_hash(b"second"), 1, signed.size(), &proof, &signed.root())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![no_std]

extern crate alloc;

mod encoding;
mod key_id;
mod timestamped;

pub mod checkpoint;
pub mod consistency;
pub mod cosignature;
pub mod entries;
pub mod error;
pub mod hash;
pub mod inclusion;
pub mod key;
pub mod note;
pub mod reader;
pub mod sign;
pub mod signed_checkpoint;
pub mod tile;
pub mod tiles;
pub mod tree;

pub use checkpoint::Checkpoint;
pub use consistency::{prove_consistency, verify_consistency};
pub use cosignature::{Cosignature, cosign};
pub use entries::{encode_entries, parse_entries};
pub use error::{CheckpointError, CheckpointPart, KeyError, NoteError, ProofError, TileError};
pub use hash::{Hash, empty_root, leaf_hash, node_hash};
pub use inclusion::{prove_inclusion, verify_inclusion};
pub use key::{Algorithm, KeyId, VerifierKey};
pub use note::{Note, NoteSignature, VerifiedSignature, sign};
pub use reader::{HashReader, tree_root};
pub use sign::SigningKey;
pub use signed_checkpoint::SignedCheckpoint;
pub use tile::Tile;
pub use tiles::{TileSet, tiles_for_consistency, tiles_for_inclusion};
pub use tree::{Tree, new_tiles, root};

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
