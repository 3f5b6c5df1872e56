//! Checkpoints: a log's name, size and root as text (C2SP tlog-checkpoint, "Note text").

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::encoding;
use crate::error::{CheckpointError, CheckpointPart};
use crate::hash::Hash;
use crate::note;
use crate::sign::SigningKey;

/// What a log says of itself. As data alone it proves nothing: see
/// [`SignedCheckpoint`](crate::SignedCheckpoint).
///
/// ```text
/// example.com/behind-the-sofa                       origin
/// 20852163                                          size: decimal, no leading zeros
/// CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=      root: Base 64
/// …                                                 extension lines, if any, none empty
/// ```
///
/// Each line, the last included, ends in a newline. `Display` writes exactly what
/// [`Checkpoint::parse`] reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log's unique name.
    pub origin: String,
    /// Number of entries.
    pub size: u64,
    /// Root of the Merkle tree over them.
    pub root: Hash,
    /// Opaque lines; the specification advises against them.
    pub extensions: Vec<String>,
}

impl Checkpoint {
    /// A checkpoint without extension lines.
    pub fn new(origin: &str, size: u64, root: Hash) -> Self {
        Self { origin: origin.to_owned(), size, root, extensions: Vec::new() }
    }

    /// Reads a note's text.
    ///
    /// # Errors
    ///
    /// [`CheckpointError::Malformed`] with the part that is.
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let malformed = CheckpointError::Malformed;
        let line = |rest| encoding::cut(rest, b'\n').ok_or(malformed(CheckpointPart::Lines));
        if !text.ends_with('\n') {
            return Err(malformed(CheckpointPart::Lines));
        }
        let (origin, rest) = line(text)?;
        let (size, rest) = line(rest)?;
        let (root, mut rest) = line(rest)?;
        // 1. The origin is not empty.
        if origin.is_empty() {
            return Err(malformed(CheckpointPart::Origin));
        }
        // 2. The size is a decimal without leading zeros.
        let size = encoding::from_decimal(size).ok_or(malformed(CheckpointPart::Size))?;
        // 3. The root is a hash in Base 64.
        let root = Hash::from_base64(root).ok_or(malformed(CheckpointPart::Root))?;
        // 4. Extension lines are not empty.
        let mut extensions = Vec::new();
        while let Some((extension, after)) = encoding::cut(rest, b'\n') {
            if extension.is_empty() {
                return Err(malformed(CheckpointPart::Extension));
            }
            extensions.push(extension.to_owned());
            rest = after;
        }
        Ok(Self { origin: origin.to_owned(), size, root, extensions })
    }

    /// Signs with the log's keys: the whole note, ready to be published.
    ///
    /// # Errors
    ///
    /// [`CheckpointError::Malformed`] if a field holds what its line cannot, a newline say;
    /// otherwise as [`note::sign`].
    pub fn sign(&self, keys: &[&SigningKey]) -> Result<String, CheckpointError> {
        let text = self.to_string();
        if Self::parse(&text)? != *self {
            return Err(CheckpointError::Malformed(CheckpointPart::Lines));
        }
        Ok(note::sign(&text, keys)?)
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n{}\n{}", self.origin, self.size, self.root.to_base64())?;
        self.extensions.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}
