//! Witness cosignatures, `cosignature/v1` (C2SP tlog-cosignature).
//!
//! A cosignature says: as of this time, the largest consistent tree that the witness has seen of
//! this log has this size and root. On the wire it is the signature of a note's line:
//!
//! ```text
//! timestamp: 8 bytes, big-endian, seconds since 1970 ‖ Ed25519 signature: 64 bytes
//! ```
//!
//! and what is signed is two lines before the checkpoint's whole text:
//!
//! ```text
//! cosignature/v1
//! time 1679315147
//! example.com/behind-the-sofa
//! 20852163
//! CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
//! ```

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::checkpoint::Checkpoint;
use crate::error::{CheckpointError, NoteError};
use crate::key::{Algorithm, KeyId, VerifierKey};
use crate::note::{self, MAX_SIGNATURES, Note};
use crate::sign::SigningKey;

/// Latest time that a cosignature may carry.
pub const MAX_TIMESTAMP: u64 = i64::MAX as u64;

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
    let mut signature = Vec::from(timestamp.to_be_bytes());
    signature.extend(key.sign_bytes(message(parsed.text(), timestamp).as_bytes()));
    let mut cosigned = String::from(note);
    note::push_line(&mut cosigned, key.verifier_ref(), &signature);
    Ok(cosigned)
}

/// The time of the cosignature if it is by `key` and over `text`.
pub(crate) fn verify(text: &str, key: &VerifierKey, signature: &[u8]) -> Option<u64> {
    let (timestamp, signature) = signature.split_first_chunk::<8>()?;
    let timestamp = u64::from_be_bytes(*timestamp);
    let signed = timestamp <= MAX_TIMESTAMP && key.verify_bytes(message(text, timestamp).as_bytes(), signature);
    signed.then_some(timestamp)
}

/// The bytes that are signed.
fn message(text: &str, timestamp: u64) -> String {
    ["cosignature/v1\ntime ", &timestamp.to_string(), "\n", text].concat()
}
