//! Timestamped signatures: what a cosignature's line holds, and what it signs.
//!
//! On the wire, `cosignature/v1` (C2SP tlog-cosignature) is the signature of a note's line:
//!
//! ```text
//! timestamp: 8 bytes, big-endian, seconds since 1970 ‖ Ed25519 signature: 64 bytes
//! ```
//!
//! and what is signed is two lines before the note's whole text:
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

use crate::key::VerifierKey;
use crate::sign::SigningKey;

/// Latest time that a cosignature may carry.
pub(crate) const MAX_TIMESTAMP: u64 = i64::MAX as u64;

/// The signature by `key` over `text` at this time, as a line holds it.
pub(crate) fn sign(text: &str, key: &SigningKey, timestamp: u64) -> Vec<u8> {
    let mut signature = Vec::from(timestamp.to_be_bytes());
    signature.extend(key.sign_bytes(message(text, timestamp).as_bytes()));
    signature
}

/// The time of the signature if it is by `key` and over `text`.
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
