//! Witness cosignatures, `cosignature/v1` (C2SP tlog-cosignature).
//!
//! A cosignature says: as of this time, the largest consistent tree that the witness has seen of
//! this log has this size and root. Its bytes are drawn in `timestamped.rs`.

use alloc::string::String;

use crate::checkpoint::Checkpoint;
use crate::error::{CheckpointError, NoteError};
use crate::key::{Algorithm, KeyId};
use crate::note::{self, MAX_SIGNATURES, Note};
use crate::sign::SigningKey;
use crate::timestamped;

/// Latest time that a cosignature may carry.
pub const MAX_TIMESTAMP: u64 = timestamped::MAX_TIMESTAMP;

/// A witness's cosignature that verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cosignature {
    /// The witness's name.
    pub name: String,
    /// The ID of the key it used.
    pub id: KeyId,
    /// When it cosigned, in seconds since 1970. Whether that is recent is for the caller to say.
    pub timestamp: u64,
}

/// Adds the cosignature of a witness to a signed checkpoint, and gives the whole note.
///
/// It does *not* check what a witness must check first: the log's signature, and that the tree
/// is consistent with the one cosigned before.
///
/// # Errors
///
/// Unless `note` is a well-formed checkpoint; [`NoteError::WrongAlgorithm`] unless `key` is of
/// type [`Algorithm::CosignatureV1`]; [`NoteError::TimeOutOfRange`];
/// [`NoteError::TooManySignatures`] if the note is full.
pub fn cosign(note: &str, key: &SigningKey, timestamp: u64) -> Result<String, CheckpointError> {
    let parsed = Note::parse(note)?;
    Checkpoint::parse(parsed.text())?;
    if key.verifier_ref().algorithm() != Algorithm::CosignatureV1 {
        return Err(NoteError::WrongAlgorithm.into());
    }
    if timestamp > MAX_TIMESTAMP {
        return Err(NoteError::TimeOutOfRange.into());
    }
    if parsed.signatures().len() == MAX_SIGNATURES {
        return Err(NoteError::TooManySignatures.into());
    }
    let mut cosigned = String::from(note);
    let signature = timestamped::sign(parsed.text(), key, timestamp);
    note::push_line(&mut cosigned, key.verifier_ref(), &signature);
    Ok(cosigned)
}
