//! What a reader trusts: which log, whose signatures, how long an answer may serve.

use crate::document::{Json, Object, Read, Wrong, parse};
use core::fmt;
use tlog::VerifierKey;

/// Origin, keys and rules that a verifier is built with (`trust.json`).
#[derive(Debug, Clone)]
pub struct Trust {
    /// The log's origin: the first line of its checkpoints.
    pub origin: String,
    /// The registry holds fictional data, and the page must say so.
    pub demonstration: bool,
    /// Keys of the registry, one of which must have signed; several for rotation.
    pub keys: Vec<VerifierKey>,
    /// Witnesses whose cosignatures count.
    pub witnesses: Vec<VerifierKey>,
    /// How many different witnesses must have cosigned.
    pub quorum: usize,
    /// Seconds past a snapshot's `next_update` after which an answer counts as expired.
    pub expires_after: u64,
}

impl Read for Trust {
    fn read(json: &Json) -> Result<Self, Wrong> {
        let object = Object::of(json)?;
        Ok(Self {
            origin: object.get("origin")?,
            demonstration: object.optional("demonstration")?.unwrap_or_default(),
            keys: object.get("keys")?,
            witnesses: object.get("witnesses")?,
            quorum: object.get::<u32>("quorum")? as usize,
            expires_after: object.get("expires_after")?,
        })
    }
}

impl Trust {
    /// Reads a trust file.
    ///
    /// # Errors
    /// The text is not JSON of this shape, a key is not a C2SP verifier key, or the quorum asks for
    /// more witnesses than there are.
    pub fn from_json(json: &str) -> Result<Self, TrustError> {
        let trust: Self = parse(json.as_bytes()).map_err(|wrong| TrustError(wrong.to_string()))?;
        if trust.quorum > trust.witnesses.len() {
            return Err(TrustError(format!(
                "quorum is {} but only {} witnesses are named",
                trust.quorum,
                trust.witnesses.len()
            )));
        }
        Ok(trust)
    }
}

/// Why a trust file was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustError(String);

impl fmt::Display for TrustError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "trust file: {}", self.0)
    }
}

impl core::error::Error for TrustError {}
