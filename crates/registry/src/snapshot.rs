//! From `latest.json` to a snapshot that is known to be the registry's newest word.

use crate::document::{Document, DocumentError, Latest, Snapshot};
use crate::files::{Files, Halt};
use crate::{Check, Failure, FilePath, Freshness, Reason, Remembered, Step, Trust, limits};
use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::vec::Vec;
use tlog::{CheckpointError, Hash, SignedCheckpoint};

/// A snapshot whose signature, place in the log, time and history were verified. Only that makes one.
#[derive(Debug, Clone)]
pub struct VerifiedSnapshot {
    document: Snapshot,
    freshness: Freshness,
    remembered: Remembered,
    demonstration: bool,
    verified_at: u64,
}

impl VerifiedSnapshot {
    /// What the snapshot says.
    #[must_use]
    pub fn document(&self) -> &Snapshot {
        &self.document
    }

    /// How old it is, by the clock that the look-up was given.
    #[must_use]
    pub fn freshness(&self) -> Freshness {
        self.freshness
    }

    /// What to remember: the checkpoint that later ones must extend.
    #[must_use]
    pub fn remember(&self) -> &Remembered {
        &self.remembered
    }

    /// When it was verified, by the clock that the look-up was given, in Unix seconds.
    #[must_use]
    pub fn verified_at(&self) -> u64 {
        self.verified_at
    }

    /// Whether the trust marks this registry's data as fictional.
    #[must_use]
    pub fn is_demonstration(&self) -> bool {
        self.demonstration
    }
}

/// What `latest.json` yields once it is verified, but for its history.
pub(crate) struct Opened {
    pub(crate) snapshot: Box<VerifiedSnapshot>,
    /// The inline objects, by their hash.
    pub(crate) objects: Vec<(Hash, Vec<u8>)>,
}

/// Verifies `latest.json`: every check but [`Check::History`], which needs files of its own.
/// Steps that held are put on `held` as they do, so that a failure shows how far it went.
pub(crate) fn open(files: &mut Files, trust: &Trust, now: u64, held: &mut Vec<Step>) -> Result<Opened, Halt> {
    let bytes = files.get(&FilePath::Latest)?;
    let latest = Latest::from_json(bytes).map_err(|error| fail(Check::Latest, error.into()))?;

    // The checkpoint is the trusted log's, signed by its key and by enough witnesses.
    let signed = SignedCheckpoint::open(&latest.checkpoint, &trust.origin, &trust.keys, &trust.witnesses, trust.quorum)
        .map_err(|error| {
            let (check, reason) = checkpoint_failure(&error);
            fail(check, reason)
        })?;
    held.push(Step::Signature {
        key_name: signed.signer().name().to_owned(),
        key_id: signed.signer().id(),
        log_size: signed.size(),
        log_root: signed.root(),
    });
    held.push(Step::Witnesses { cosignatures: signed.cosignatures().to_vec(), quorum: trust.quorum });

    // The snapshot is the log's last entry: an older one can't be passed off under a newer checkpoint.
    let leaf = tlog::leaf_hash(latest.snapshot.as_bytes());
    let index = signed.size().checked_sub(1).ok_or_else(|| fail(Check::Inclusion, Reason::NotIncluded))?;
    tlog::verify_inclusion(&leaf, index, signed.size(), &latest.inclusion.hashes, &signed.root())
        .map_err(|_| fail(Check::Inclusion, Reason::NotIncluded))?;
    held.push(Step::Inclusion { leaf, hashes: latest.inclusion.hashes.len() });

    let document =
        Snapshot::from_json(latest.snapshot.as_bytes()).map_err(|error| fail(Check::Snapshot, error.into()))?;
    if document.origin != trust.origin {
        return Err(fail(Check::Snapshot, Reason::WrongOrigin));
    }
    if document.sequence != index {
        return Err(fail(Check::Snapshot, Reason::Format("sequence is not its index in the log".to_owned())));
    }
    if document.issued_at > now.saturating_add(limits::CLOCK_SKEW) {
        return Err(fail(Check::Clock, Reason::FromTheFuture { issued_at: document.issued_at }));
    }

    let freshness = Freshness::of(&document, trust, now);
    let remembered = Remembered { origin: trust.origin.clone(), size: signed.size(), root: signed.root() };
    let demonstration = trust.demonstration;
    let snapshot = Box::new(VerifiedSnapshot { document, freshness, remembered, demonstration, verified_at: now });
    let objects = latest.objects.into_iter().map(|text| (Hash::of(text.as_bytes()), text.into_bytes())).collect();
    Ok(Opened { snapshot, objects })
}

/// A check that did not hold, in `latest.json`.
#[cold]
#[inline(never)]
pub(crate) fn fail(check: Check, reason: Reason) -> Halt {
    Failure::new(check, FilePath::Latest, reason).into()
}

fn checkpoint_failure(error: &CheckpointError) -> (Check, Reason) {
    match error {
        CheckpointError::WrongOrigin => (Check::Signature, Reason::WrongOrigin),
        CheckpointError::NoTrustedSignature => (Check::Signature, Reason::NoTrustedSignature),
        CheckpointError::InvalidSignature { .. } => (Check::Signature, Reason::BadSignature),
        CheckpointError::QuorumNotMet { have, need } => {
            (Check::Witnesses, Reason::QuorumNotMet { have: *have, need: *need })
        }
        CheckpointError::Note(error) => (Check::Signature, Reason::Format(["malformed_note: ", error.name()].concat())),
        other => (Check::Signature, Reason::Format(other.name().to_owned())),
    }
}

impl From<DocumentError> for Reason {
    fn from(error: DocumentError) -> Self {
        match error {
            DocumentError::TooLarge { limit } => Self::TooLarge { limit },
            DocumentError::Format(what) => Self::Format(what),
            DocumentError::Newer(what) => Self::NewerFormat(what),
        }
    }
}
