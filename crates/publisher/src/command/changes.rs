//! What a publication would change, in lines of text.

use super::{grouped, say};
use publisher::Changes;
use publisher::controls::shown;
use publisher::files::ReadFiles;
use registry::FilePath;
use registry::document::{Document, Statistics, Status};

/// Recalls that are named; of more, the number is told.
const RECALLS: usize = 20;

/// `now` is what is counted after the changes.
pub(super) fn tell(changes: &Changes, now: &Statistics, files: &impl ReadFiles) {
    let (added, changed, gone) = (grouped(changes.added), grouped(changes.changed), grouped(changes.gone));
    say!("changes    {added} units added, {changed} changed, {gone} gone");
    let statistics = changes.before.as_ref().and_then(|before| {
        let bytes = files.read(&FilePath::Object(before.statistics).to_string(), Statistics::LIMIT).ok()?;
        Statistics::from_json(&bytes).ok()
    });
    for status in Status::ALL {
        let count = |statistics: &Statistics| statistics.status.get(status).copied().unwrap_or(0);
        let (before, after) = (statistics.as_ref().map_or(0, count), count(now));
        if before != after {
            say!("           {}: {} before, {} now", status.name(), grouped(before), grouped(after));
        }
    }
    for (model, number) in changes.new_recalls.iter().take(RECALLS) {
        say!("new recall {} of {}", shown(number), shown(model));
    }
    if changes.new_recalls.len() > RECALLS {
        say!("           and {} more", grouped((changes.new_recalls.len() - RECALLS) as u64));
    }
}
