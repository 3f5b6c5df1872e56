//! Checkpoints that are trusted, because a log and its witnesses signed them.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use crate::checkpoint::Checkpoint;
use crate::cosignature::Cosignature;
use crate::error::CheckpointError;
use crate::hash::Hash;
use crate::key::VerifierKey;
use crate::note::{Note, VerifiedSignature};

/// A checkpoint whose signatures were verified. Only [`SignedCheckpoint::open`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    checkpoint: Checkpoint,
    signer: VerifierKey,
    cosignatures: Vec<Cosignature>,
}

impl SignedCheckpoint {
    /// Opens the signed checkpoint of the log `origin`.
    ///
    /// - `keys`: the keys of which each is trusted to sign for this log; one is enough, so that
    ///   an old and a new one can stand side by side. The specification recommends that their
    ///   names equal the origin; it is not demanded.
    /// - `witnesses`: the keys of trusted witnesses. Only keys of type
    ///   [`Algorithm::CosignatureV1`](crate::Algorithm::CosignatureV1) can cosign.
    /// - `quorum`: how many *distinct* witnesses must have cosigned; may be 0. Keys that share a
    ///   name, or names that share a public key, count once.
    ///
    /// Times are reported, not judged.
    ///
    /// # Errors
    ///
    /// In this order: [`CheckpointError::Note`] and [`CheckpointError::Malformed`] if `note` is
    /// no checkpoint; [`CheckpointError::WrongOrigin`]; [`CheckpointError::InvalidSignature`] if
    /// a line names one of `keys` and does not verify; [`CheckpointError::NoTrustedSignature`];
    /// [`CheckpointError::InvalidSignature`] likewise for `witnesses`;
    /// [`CheckpointError::QuorumNotMet`].
    pub fn open(
        note: &str,
        origin: &str,
        keys: &[VerifierKey],
        witnesses: &[VerifierKey],
        quorum: usize,
    ) -> Result<Self, CheckpointError> {
        let note = Note::parse(note)?;
        let checkpoint = Checkpoint::parse(note.text())?;
        if checkpoint.origin != origin {
            return Err(CheckpointError::WrongOrigin);
        }
        let signatures = note.verify(keys)?;
        let signer = signatures[0].key.clone();
        let cosignatures = distinct(&note.verified(witnesses)?);
        if cosignatures.len() < quorum {
            let have = cosignatures.len();
            return Err(CheckpointError::QuorumNotMet { have, need: quorum });
        }
        Ok(Self { checkpoint, signer, cosignatures })
    }

    /// The checkpoint.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The log's unique name.
    pub fn origin(&self) -> &str {
        &self.checkpoint.origin
    }

    /// Number of entries.
    pub fn size(&self) -> u64 {
        self.checkpoint.size
    }

    /// Root of the Merkle tree over the entries.
    pub fn root(&self) -> Hash {
        self.checkpoint.root
    }

    /// The log key that signed; of several, the one whose line comes first.
    pub fn signer(&self) -> &VerifierKey {
        &self.signer
    }

    /// The cosignatures that verified, one for each distinct witness, in the order of their
    /// lines; of several by one witness, the latest.
    pub fn cosignatures(&self) -> &[Cosignature] {
        &self.cosignatures
    }
}

/// One cosignature for each witness. A witness is one name and one public key: the message that
/// is signed does not hold the name, so that a key under two names would count for two.
fn distinct(signatures: &[VerifiedSignature<'_>]) -> Vec<Cosignature> {
    let mut seen: Vec<(&VerifierKey, usize)> = Vec::new();
    let mut cosignatures: Vec<Cosignature> = Vec::new();
    for &VerifiedSignature { key, timestamp } in signatures {
        let Some(timestamp) = timestamp else { continue };
        let same = |k: &VerifierKey| k.name() == key.name() || k.public_key() == key.public_key();
        let place = seen.iter().find(|(k, _)| same(k)).map(|&(_, at)| at);
        let cosignature = Cosignature { name: key.name().to_owned(), id: key.id(), timestamp };
        seen.push((key, place.unwrap_or(cosignatures.len())));
        match place {
            None => cosignatures.push(cosignature),
            Some(at) if cosignatures[at].timestamp < timestamp => cosignatures[at] = cosignature,
            Some(_) => {}
        }
    }
    cosignatures
}
