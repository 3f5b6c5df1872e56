//! What a publication would change, and which rules of the registry it would break.
//!
//! A registry is kept for ever: who looked a robot up yesterday must not be told something else about the past today.
//!
//! - An ID that was listed stays listed.
//! - `recycled` is final.
//! - No event is removed or altered. A late report may stand between others.

mod directory;
mod rules;
mod units;

pub(crate) use directory::{models_of, new_recalls};
pub(crate) use rules::check as check_rules;

use crate::files::ReadFiles;
use crate::publish::{Log, PublishError};
use crate::source::{Found, SourceErrors};
use crate::{Config, Progress, Source};
use registry::document::{Document, Snapshot};
use registry::{FilePath, Hash};
use std::collections::BTreeMap;

/// The difference between the newest snapshot and a source.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// The newest snapshot; nothing if none was ever published.
    pub before: Option<Snapshot>,
    /// Units of the source that are not listed yet.
    pub added: u64,
    /// Units that are listed with another record.
    pub changed: u64,
    /// Units that are listed and not in the source.
    pub gone: u64,
    /// Objects of that snapshot that could not be read: what was in them was not compared.
    pub not_compared: u64,
    /// Recalls that no model had: the 12 characters of the model, and the recall's number.
    pub new_recalls: Vec<(String, String)>,
    /// Rules that would be broken.
    pub broken: Option<SourceErrors>,
}

impl Changes {
    /// Units that are changed or gone, in percent of those that are listed, rounded up.
    #[must_use]
    pub fn share(&self) -> u64 {
        let listed = self.before.as_ref().map_or(0, |before| before.units.count);
        if listed == 0 { 0 } else { (100 * (self.changed + self.gone)).div_ceil(listed) }
    }
}

/// Compares a source with the newest snapshot in `files`. At most `limit` broken rules are told.
///
/// A bucket that would come out the same is not read. One that can't be read or is damaged is left out, since a
/// publication is what mends it.
///
/// # Errors
/// [`PublishError`]: the log does not hold, or the source's units can't be read back.
pub fn compare(
    source: &Source,
    config: &Config,
    files: &impl ReadFiles,
    limit: usize,
    progress: &dyn Progress,
) -> Result<Changes, PublishError> {
    let log = Log::open(files, config)?;
    let Some(before) = log.newest() else {
        let new_recalls = new_recalls(source, &BTreeMap::new());
        return Ok(Changes { added: source.units(), new_recalls, ..Changes::default() });
    };
    let mut changes = Changes { before: Some(before.clone()), ..Changes::default() };
    let (models, unread) = models_of(files, before);
    changes.not_compared += unread;
    changes.new_recalls = new_recalls(source, &models);
    let broken = units::compare(source, files, before, limit, progress, &mut changes)?;
    let mut found = Found::new(limit);
    // Those past the limit are not told.
    let _ = broken.into_iter().try_for_each(|error| found.note(error));
    changes.broken = found.finish(()).err();
    Ok(changes)
}

/// An object of the snapshot, if it is there as it was published.
fn read<D: Document>(files: &impl ReadFiles, hash: Hash) -> Option<D> {
    let bytes = files.read(&FilePath::Object(hash).to_string(), D::LIMIT).ok()?;
    D::from_json(&bytes).ok().filter(|_| Hash::of(&bytes) == hash)
}
