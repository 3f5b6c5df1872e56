//! What a person can do about an error. The library says only what happened.

use publisher::files::LockError;
use publisher::source::Problem;
use publisher::{ConfigError, PublishError, RowError, VerifyError};
use registry::ReceiptError;

/// One sentence for the errors that have a remedy.
pub(crate) fn advice(error: &anyhow::Error) -> Option<&'static str> {
    if let Some(row) = error.downcast_ref::<RowError>() {
        return Some(match row.problem {
            Problem::Unreadable(_) => {
                "--from is a folder with registry.toml, manufacturers.csv, models.ndjson, units.ndjson"
            }
            _ => "correct the row and publish again; nothing was published",
        });
    }
    if error.is::<ConfigError>() {
        return Some("correct registry.toml or the key file; `robot-registry keygen` makes a key");
    }
    if let Some(LockError::Locked(_)) = error.downcast_ref() {
        return Some("wait for it to end; the lock is given back even if it is killed");
    }
    if let Some(publish) = error.downcast_ref::<PublishError>() {
        return Some(match publish {
            PublishError::NotLater { .. } => "set this machine's clock, or give a later --issued-at",
            PublishError::Log { .. } | PublishError::Read { .. } => {
                "restore the log folder from a backup, or publish to an empty folder; nothing was changed"
            }
            PublishError::Write { .. } => {
                "make room or set permissions, then publish again; the old snapshot is still served"
            }
            PublishError::PastLimits { .. } => "see \"Limits\" in docs/FORMATS.md; nothing was published",
            PublishError::Sign(_) | PublishError::Rehearsal(_) => "check the keys and the origin in registry.toml",
        });
    }
    if let Some(receipt) = error.downcast_ref::<ReceiptError>() {
        return Some(match receipt {
            ReceiptError::WrongTime { .. } => "check this machine's clock; else do not rely on this receipt",
            _ => "a receipt is the file that the portal or `robot-registry lookup --receipt FILE` writes, unaltered",
        });
    }
    if error.is::<VerifyError>() {
        return Some("do not rely on this registry; restore the file or publish again, and check --trust");
    }
    None
}
