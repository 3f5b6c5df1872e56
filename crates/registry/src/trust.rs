//! What a reader trusts: which log, whose signatures, how long an answer may serve.

use crate::document::{Value, parse};
use crate::{limits, record};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use tlog::{KeyError, VerifierKey};

record! {
    /// Origin, keys and rules that a verifier is built with (`trust.json`).
    #[derive(Debug, Clone)]
    pub struct Trust {
        /// The log's origin: the first line of its checkpoints.
        pub origin: String,
        /// The registry holds fictional data, and the page must say so.
        pub demonstration: bool = or_default,
        /// Keys of the registry, one of which must have signed; several for rotation.
        pub keys: Vec<VerifierKey> = verifier_keys,
        /// Witnesses whose cosignatures count.
        pub witnesses: Vec<VerifierKey> = verifier_keys,
        /// How many different witnesses must have cosigned.
        pub quorum: usize = count,
        /// Seconds past a snapshot's `next_update` after which an answer counts as expired.
        pub expires_after: u64,
    }
}

impl Value<'_> {
    /// Keys have no stand-in: one that cannot be read is left out of a list that nobody gets to see.
    fn verifier_keys(&self, name: &str) -> Vec<VerifierKey> {
        self.field(name).elements(limits::LIST, |value| {
            value
                .text()
                .parse()
                .map_err(|error: KeyError| value.wrong(&["not a verifier key: ", error.name()].concat()))
                .ok()
        })
    }

    fn count(&self, name: &str) -> usize {
        self.get::<u32>(name) as usize
    }
}

impl Trust {
    /// Reads a trust file.
    ///
    /// # Errors
    /// The text is not JSON of this shape, a key is not a C2SP verifier key, or the quorum asks for
    /// more witnesses than there are.
    pub fn from_json(json: &str) -> Result<Self, TrustError> {
        let trust: Self = parse(json.as_bytes()).map_err(|wrong| TrustError(wrong.into_text()))?;
        if trust.quorum > trust.witnesses.len() {
            let (quorum, witnesses) = (trust.quorum.to_string(), trust.witnesses.len().to_string());
            let what = ["quorum is ", &quorum, " but only ", &witnesses, " witnesses are named"].concat();
            return Err(TrustError(what));
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
