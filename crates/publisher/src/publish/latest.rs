//! `latest.json`: put together, and tried out before anyone else reads it.

use super::log::Log;
use super::{PublishError, within};
use crate::Config;
use registry::document::{Document, Inclusion, Latest};
use registry::{FilePath, Memory, Preview, PreviewOutcome, Trust};
use tlog::SigningKey;

/// The text of `latest.json`. An inline root is left out where it would not fit.
pub(super) fn compose(
    checkpoint: &str,
    snapshot: String,
    log: &Log,
    root: Option<String>,
) -> Result<String, PublishError> {
    let proof = tlog::prove_inclusion(log.size() - 1, log.size(), log.tree());
    let hashes = proof.map_err(|error| PublishError::Rehearsal(error.to_string()))?;
    let latest = Latest {
        format: Latest::FORMAT.to_owned(),
        checkpoint: checkpoint.to_owned(),
        snapshot,
        inclusion: Inclusion { hashes },
        objects: root.into_iter().collect(),
    };
    let json = latest.to_json();
    within::<Latest>(&json).map_err(|why| PublishError::PastLimits { what: "latest.json".to_owned(), why })?;
    Ok(json)
}

/// Verifies `latest.json` by the readers' own code and by all of the publisher's keys.
pub(super) fn rehearse(latest: &str, config: &Config, now: u64) -> Result<(), PublishError> {
    let trust = Trust {
        origin: config.origin.clone(),
        demonstration: false,
        keys: config.verifiers(),
        witnesses: config.witnesses.iter().map(SigningKey::verifier).collect(),
        quorum: config.witnesses.len(),
        expires_after: 0,
    };
    let mut preview = Preview::new("", &trust, now, Memory::default());
    preview.supply(&FilePath::Latest, Ok(latest.as_bytes().to_vec()));
    match preview.outcome() {
        Some(PreviewOutcome::Ready(..)) => Ok(()),
        Some(PreviewOutcome::Unproven(failure)) => Err(PublishError::Rehearsal(failure.to_string())),
        Some(PreviewOutcome::Unreachable(path, _)) => Err(PublishError::Rehearsal(format!("{path} is missing"))),
        None => Err(PublishError::Rehearsal("it wants more files".to_owned())),
    }
}
