//! SHA-256 values, and the three hashes of a Merkle tree (RFC 6962 §2.1).

use alloc::string::String;
use core::fmt;

use sha2::{Digest, Sha256};

use crate::encoding;

/// A SHA-256 value: of bytes, of a leaf, or of a Merkle (sub)tree.
///
/// Prints as 64 lower-case hexadecimal characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// Length in bytes.
    pub const LEN: usize = 32;

    /// Plain SHA-256 of `bytes`, without the prefixes of a Merkle tree.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Reads 64 lower-case hexadecimal characters; nothing else is taken.
    pub fn from_hex(text: &str) -> Option<Self> {
        encoding::from_hex(text).map(Self)
    }

    /// Standard Base 64 with padding: 44 characters, as in a checkpoint.
    pub fn to_base64(&self) -> String {
        encoding::to_base64(&self.0)
    }

    /// Reads the canonical 44 characters that [`Hash::to_base64`] writes.
    pub fn from_base64(text: &str) -> Option<Self> {
        // The length first, so that no long text is decoded in vain.
        if text.len() != 44 {
            return None;
        }
        encoding::from_base64(text)?.try_into().ok().map(Self)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&encoding::to_hex(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl AsRef<[u8]> for Hash {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// The hash of one entry as a leaf: SHA-256(0x00 ‖ entry).
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update([0]).chain_update(entry).finalize().into())
}

/// The hash of an inner node: SHA-256(0x01 ‖ left ‖ right).
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Hash(Sha256::new().chain_update([1]).chain_update(left.0).chain_update(right.0).finalize().into())
}

/// The root of the tree without entries: SHA-256 of nothing.
pub fn empty_root() -> Hash {
    Hash::of(&[])
}
