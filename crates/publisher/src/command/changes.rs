//! What a publication would change, in lines of text.

use super::{grouped, say};
use publisher::controls::shown;
use publisher::files::ReadFiles;
use publisher::{Changes, Source};
use registry::FilePath;
use registry::document::{Document, Statistics, Status};

/// Recalls that are named; of more, the number is told.
const RECALLS: usize = 20;

pub(super) fn tell(changes: &Changes, source: &Source, files: &impl ReadFiles) {
    let (added, changed, gone) = (grouped(changes.added), grouped(changes.changed), grouped(changes.gone));
    say!("changes    {added} units added, {changed} changed, {gone} gone");
    let statistics = changes.before.as_ref().and_then(|before| {
        let bytes = files.read(&FilePath::Object(before.statistics).to_string(), Statistics::LIMIT).ok()?;
        Statistics::from_json(&bytes).ok()
    });
    let now = source.statistics();
    for status in Status::ALL {
        let count = |statistics: &Statistics| statistics.status.get(status).copied().unwrap_or(0);
        let (before, after) = (statistics.as_ref().map_or(0, count), count(&now));
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
