//! What can be wrong, by area. Each kind has a stable `name()` for logs, test vectors and callers
//! of other languages; the `Display` text is for people and may change.

use alloc::string::String;

use thiserror::Error;

use crate::key_id::KeyId;

/// Why a verifier key or a signing key was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum KeyError {
    /// Not of the form `<name>+<id>+<base64>`, with `PRIVATE+KEY+` before it if private.
    #[error("the key is not of the form <name>+<id>+<base64>")]
    Malformed,
    /// The name is empty, too long, or holds a space, a plus or a control character.
    #[error("the key's name is empty or holds a character that names may not hold")]
    BadName,
    /// The signature type is none of those that this crate implements.
    #[error("the key's signature type {0:#04x} is unknown")]
    UnknownAlgorithm(u8),
    /// Not 32 bytes, not a canonically encoded curve point, or a point of small order.
    #[error("the key's bytes are not an Ed25519 key")]
    BadKey,
    /// The ID that is written is not the one that name, type and key give.
    #[error("the key's ID does not belong to its content")]
    IdMismatch,
}

impl KeyError {
    /// The kind's stable snake_case name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::BadName => "bad_name",
            Self::UnknownAlgorithm(_) => "unknown_algorithm",
            Self::BadKey => "bad_key",
            Self::IdMismatch => "id_mismatch",
        }
    }
}

/// Why a note could not be read, verified or signed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NoteError {
    /// The note or its text is longer than the limits of [`note`](crate::note).
    #[error("the note is too long")]
    TooLong,
    /// A character below U+0020 other than newline.
    #[error("the note holds a control character at byte {0}")]
    ControlCharacter(usize),
    /// The text, or the note's last line, does not end in a newline.
    #[error("the note does not end in a newline")]
    Unterminated,
    /// No empty line sets a text apart from signatures.
    #[error("the note has no blank line before its signatures")]
    NoBlankLine,
    /// No signature line follows the last empty line.
    #[error("the note has no signatures")]
    NoSignatures,
    /// More signature lines than [`MAX_SIGNATURES`](crate::note::MAX_SIGNATURES).
    #[error("the note has too many signatures")]
    TooManySignatures,
    /// The signature line with this number, from 0, is not `— <name> <base64>`.
    #[error("signature line {0} is malformed")]
    BadSignatureLine(usize),
    /// A signature that names a known key does not verify.
    #[error("the signature of {name} (key {id}) is not valid")]
    InvalidSignature {
        /// The name of the key.
        name: String,
        /// The ID of the key.
        id: KeyId,
    },
    /// No line is by a known key.
    #[error("the note is not signed by a known key")]
    NoTrustedSignature,
    /// The key's signature type makes no signatures of this sort.
    #[error("the key's signature type does not fit the purpose")]
    WrongAlgorithm,
    /// A cosignature's time is above 2⁶³ − 1.
    #[error("the cosignature's time is out of range")]
    TimeOutOfRange,
}

impl NoteError {
    /// The kind's stable snake_case name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::TooLong => "too_long",
            Self::ControlCharacter(_) => "control_character",
            Self::Unterminated => "unterminated",
            Self::NoBlankLine => "no_blank_line",
            Self::NoSignatures => "no_signatures",
            Self::TooManySignatures => "too_many_signatures",
            Self::BadSignatureLine(_) => "bad_signature_line",
            Self::InvalidSignature { .. } => "invalid_signature",
            Self::NoTrustedSignature => "no_trusted_signature",
            Self::WrongAlgorithm => "wrong_algorithm",
            Self::TimeOutOfRange => "time_out_of_range",
        }
    }
}

/// A part of a checkpoint's text, to say where it is malformed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckpointPart {
    /// The text as a whole: fewer than three lines, or no final newline.
    Lines,
    /// The first line.
    Origin,
    /// The second line: the tree size.
    Size,
    /// The third line: the root hash.
    Root,
    /// A line after the third.
    Extension,
}

/// Why a checkpoint could not be read or is not to be trusted.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CheckpointError {
    /// The note around the checkpoint is malformed, or could not be signed.
    #[error("the checkpoint's note is malformed: {0}")]
    Note(#[source] NoteError),
    /// The note's text is not a checkpoint.
    #[error("the checkpoint is malformed in its {0:?}")]
    Malformed(CheckpointPart),
    /// The checkpoint is another log's.
    #[error("the checkpoint's origin is another log's")]
    WrongOrigin,
    /// None of the trusted log keys signed.
    #[error("the checkpoint is not signed by a trusted key")]
    NoTrustedSignature,
    /// A trusted log key or witness is named, but its signature does not verify.
    #[error("the signature of {name} (key {id}) is not valid")]
    InvalidSignature {
        /// The name of the key.
        name: String,
        /// The ID of the key.
        id: KeyId,
    },
    /// Fewer distinct witnesses cosigned than are needed.
    #[error("{have} of the {need} witnesses needed cosigned the checkpoint")]
    QuorumNotMet {
        /// Distinct witnesses whose cosignature verified.
        have: usize,
        /// The quorum.
        need: usize,
    },
}

impl CheckpointError {
    /// The kind's stable snake_case name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Note(_) => "malformed_note",
            Self::Malformed(CheckpointPart::Lines) => "malformed_lines",
            Self::Malformed(CheckpointPart::Origin) => "malformed_origin",
            Self::Malformed(CheckpointPart::Size) => "malformed_size",
            Self::Malformed(CheckpointPart::Root) => "malformed_root",
            Self::Malformed(CheckpointPart::Extension) => "malformed_extension",
            Self::WrongOrigin => "wrong_origin",
            Self::NoTrustedSignature => "no_trusted_signature",
            Self::InvalidSignature { .. } => "invalid_signature",
            Self::QuorumNotMet { .. } => "quorum_not_met",
        }
    }
}

impl From<NoteError> for CheckpointError {
    fn from(error: NoteError) -> Self {
        match error {
            NoteError::NoTrustedSignature => Self::NoTrustedSignature,
            NoteError::InvalidSignature { name, id } => Self::InvalidSignature { name, id },
            other => Self::Note(other),
        }
    }
}

/// Why a proof does not hold, or could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ProofError {
    /// The entry's index is not below the tree's size.
    #[error("index {index} is outside a tree of {size} entries")]
    IndexOutOfRange {
        /// The index asked for.
        index: u64,
        /// The tree's size.
        size: u64,
    },
    /// The older tree is the larger.
    #[error("the old tree ({old} entries) is larger than the new one ({new})")]
    SizesReversed {
        /// The old tree's size.
        old: u64,
        /// The new tree's size.
        new: u64,
    },
    /// The proof has fewer hashes than sizes and index demand.
    #[error("the proof is too short")]
    TooShort,
    /// The proof has more hashes than sizes and index demand.
    #[error("the proof is too long")]
    TooLong,
    /// The proof does not lead to the old tree's root.
    #[error("the proof does not lead to the old root")]
    OldRootMismatch,
    /// The proof does not lead to the root (of a consistency proof: to the new root).
    #[error("the proof does not lead to the root")]
    RootMismatch,
    /// The hash of this complete subtree is needed to make the proof, and the reader lacks it.
    #[error("the hash of subtree {index} at level {level} is missing")]
    MissingHash {
        /// Height of the subtree: it has 2^level leaves.
        level: u8,
        /// Its index among the subtrees of that height.
        index: u64,
    },
}

impl ProofError {
    /// The kind's stable snake_case name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::IndexOutOfRange { .. } => "index_out_of_range",
            Self::SizesReversed { .. } => "sizes_reversed",
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
            Self::OldRootMismatch => "old_root_mismatch",
            Self::RootMismatch => "root_mismatch",
            Self::MissingHash { .. } => "missing_hash",
        }
    }
}

/// Why a tile's path or bytes, or an entry bundle, were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TileError {
    /// Not the canonical path of a tile.
    #[error("not the path of a tile")]
    BadPath,
    /// Level, index or width is out of range.
    #[error("the tile is out of range")]
    OutOfRange,
    /// The bytes are not exactly as many as the tile's width demands.
    #[error("the tile has {have} bytes, not {need}")]
    WrongLength {
        /// Bytes handed over.
        have: usize,
        /// Bytes of a tile of this width.
        need: usize,
    },
    /// The bundle ends inside an entry or before its last one.
    #[error("the entry bundle is truncated")]
    Truncated,
    /// Bytes follow the bundle's last entry.
    #[error("the entry bundle has bytes after its last entry")]
    TrailingBytes,
    /// An entry is longer than a 16-bit length can say.
    #[error("the entry has {0} bytes, more than 65535")]
    EntryTooLong(usize),
    /// More entries than a bundle holds.
    #[error("{0} entries do not fit one bundle of 256")]
    TooManyEntries(usize),
}

impl TileError {
    /// The kind's stable snake_case name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::BadPath => "bad_path",
            Self::OutOfRange => "out_of_range",
            Self::WrongLength { .. } => "wrong_length",
            Self::Truncated => "truncated",
            Self::TrailingBytes => "trailing_bytes",
            Self::EntryTooLong(_) => "entry_too_long",
            Self::TooManyEntries(_) => "too_many_entries",
        }
    }
}
