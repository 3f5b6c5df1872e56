//! `latest.json`: put together, and tried out before anyone else reads it.

use super::log::Log;
use super::{PublishError, within};
use crate::Config;
use crate::witness::Witnessing;
use registry::document::{Document, Inclusion, Latest};
use registry::{FilePath, Memory, Preview, PreviewOutcome, Trust};
use tlog::SigningKey;

/// Bytes of an index of manufacturers that still stands in `latest.json` (`docs/FORMATS.md`, "latest.json"): a larger one
/// costs who looks up again, and has it cached, more than a round trip saves.
const INLINE_INDEX: usize = 32 * 1024;

/// The objects to be carried inline, of the root node, if the root is one, and the index of manufacturers.
pub(super) fn inline(root: Option<String>, index: String) -> Vec<String> {
    root.into_iter().chain((index.len() <= INLINE_INDEX).then_some(index)).collect()
}

/// The text of `latest.json`. Of the objects inline, the last are left out where they would not fit.
pub(super) fn compose(
    checkpoint: &str,
    snapshot: String,
    log: &Log,
    objects: Vec<String>,
) -> Result<String, PublishError> {
    let proof = tlog::prove_inclusion(log.size() - 1, log.size(), log.tree());
    let hashes = proof.map_err(|error| PublishError::Rehearsal(error.to_string()))?;
    let mut latest = Latest {
        format: Latest::FORMAT.to_owned(),
        checkpoint: checkpoint.to_owned(),
        snapshot,
        inclusion: Inclusion { hashes },
        objects,
    };
    let mut json = latest.to_json();
    while json.len() > Latest::LIMIT && latest.objects.pop().is_some() {
        json = latest.to_json();
    }
    within::<Latest>(&json).map_err(|why| PublishError::PastLimits { what: "latest.json".to_owned(), why })?;
    Ok(json)
}

/// Verifies `latest.json` by the readers' own code and by all of the publisher's keys, and with the quorum of `witnessing`
/// if its witnesses have been asked.
pub(super) fn rehearse(
    latest: &str,
    config: &Config,
    witnessing: Option<&Witnessing>,
    now: u64,
) -> Result<(), PublishError> {
    let asked = witnessing.into_iter().flat_map(|witnessing| &witnessing.witnesses);
    let trust = Trust {
        origin: config.origin.clone(),
        demonstration: false,
        keys: config.verifiers(),
        witnesses: (config.witnesses.iter().map(SigningKey::verifier))
            .chain(asked.map(|witness| witness.key.clone()))
            .collect(),
        quorum: config.witnesses.len() + witnessing.map_or(0, |witnessing| witnessing.quorum),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_is_inline_while_it_is_small() {
        let index = |len| "x".repeat(len);
        assert_eq!(inline(Some("root".to_owned()), index(INLINE_INDEX)), ["root".to_owned(), index(INLINE_INDEX)]);
        assert_eq!(inline(Some("root".to_owned()), index(INLINE_INDEX + 1)), ["root"]);
        assert_eq!(inline(None, index(7)), [index(7)]);
    }
}
