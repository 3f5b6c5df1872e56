//! A publication: source in, files of the registry out, `latest.json` last.
//!
//! The order is what keeps a registry whole. Objects come first, under names that nothing points to
//! yet; then the log's tiles and entries, past the size that the old checkpoint signs; then the
//! checkpoint; then, if witnesses are to be asked, their cosignatures, and the checkpoint with these; then `latest.json`,
//! which switches readers over. Whatever stops a publication on the
//! way leaves the old snapshot served, and the next publication carries on from the checkpoint.

mod amended;
mod directory;
mod error;
mod latest;
mod log;
mod objects;
mod serve;
mod tree;

pub use amended::publish_changes;
pub use error::PublishError;
pub(crate) use log::{BUNDLE, CHECKPOINT, Log, NOTE};
pub use objects::ObjectCounts;
pub use serve::serve_unfinished;
pub(crate) use tree::{bucket_json, prefix_bits};

use crate::files::{ReadFiles, WriteFiles};
use crate::witness::Answer;
use crate::{Config, Measure, Progress, Source};
use objects::Objects;
use registry::document::{Document, Latest, ManufacturersPart, ModelsPart, Snapshot, Statistics, UnitsPart};
use registry::limits;
use serve::Ready;

/// What a publication did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The snapshot that is now the newest.
    pub snapshot: Snapshot,
    /// Its objects.
    pub objects: ObjectCounts,
    /// Bytes written, of all files.
    pub bytes_written: u64,
    /// The newest entry of the log before this publication, if it never became the newest snapshot: a publication was
    /// stopped after it had signed the checkpoint. The log keeps it.
    pub unfinished: Option<u64>,
    /// What witnesses answered that were asked over the network.
    pub witnesses: Vec<Answer>,
}

/// Publishes `source` as the next snapshot of the registry in `to`. `issued_at` is in Unix seconds.
///
/// # Errors
/// [`PublishError`]. Unless `latest.json` itself could not be written, readers still see the old
/// snapshot; publishing again is always safe.
pub fn publish(
    source: &Source,
    config: &Config,
    to: &impl WriteFiles,
    issued_at: u64,
    progress: &dyn Progress,
) -> Result<Summary, PublishError> {
    // 1. The log that is there is ours and whole, and older than what is to come.
    let log = open_log(config, to, issued_at)?;
    // 2. Objects.
    let objects = Objects::new(to, progress);
    let prefix_bits = prefix_bits(source.units())?;
    progress.begin("writing objects", Measure::Objects, tree::objects(prefix_bits) + source.manufacturers() + 2);
    let (root, root_bytes) = tree::write(&source.records, prefix_bits, &objects)?;
    let units = UnitsPart { count: source.units(), prefix_bits, root };
    seal(log, config, source, Units { part: units, root: root_bytes, counted: source.statistics() }, objects, issued_at)
}

fn open_log(config: &Config, files: &impl ReadFiles, issued_at: u64) -> Result<Log, PublishError> {
    let log = Log::open(files, config)?;
    match log.newest() {
        Some(previous) if previous.issued_at >= issued_at => {
            Err(PublishError::NotLater { previous: previous.issued_at, issued_at })
        }
        _ => Ok(log),
    }
}

/// Units whose tree has been written.
struct Units {
    part: UnitsPart,
    /// The bytes of the tree's root.
    root: String,
    counted: Statistics,
}

/// Writes all that comes behind the unit tree.
fn seal(
    mut log: Log,
    config: &Config,
    source: &Source,
    units: Units,
    objects: Objects<'_, impl WriteFiles>,
    issued_at: u64,
) -> Result<Summary, PublishError> {
    let (index, index_bytes) = directory::write(source, &objects)?;
    let statistics = objects.put_document("statistics", &units.counted)?.0;
    // 3. The snapshot, as the log's next entry.
    let prefix_bits = units.part.prefix_bits;
    let snapshot = Snapshot {
        format: Latest::FORMAT.to_owned(),
        origin: config.origin.clone(),
        sequence: log.size(),
        issued_at,
        next_update: issued_at.saturating_add(config.valid_for),
        units: units.part,
        manufacturers: ManufacturersPart { count: source.manufacturers(), index },
        models: ModelsPart { count: source.models() },
        statistics,
    };
    let entry = snapshot.to_json();
    if let Err(why) = within::<Snapshot>(&entry) {
        return Err(PublishError::PastLimits { what: "snapshot".to_owned(), why });
    }
    let (old_size, unfinished) = (log.size(), log.unfinished());
    log.append(entry.as_bytes());
    // 4. What readers will be given, checked as they will check it, before anything is switched.
    let note = log.sign(config, issued_at)?;
    let inline = latest::inline((prefix_bits > 0).then_some(units.root), index_bytes);
    let ready = Ready { note, entry, inline };
    ready.rehearse(&log, config, issued_at)?;
    // 5. Everything that the checkpoint signs, on the disk; then the switch.
    objects.settle()?;
    log.write_tiles(old_size, &objects)?;
    objects.settle()?;
    let witnesses = ready.serve(&log, config, &objects, issued_at)?;
    let (objects, bytes_written) = objects.counts();
    Ok(Summary { snapshot, objects, bytes_written, unfinished, witnesses })
}

/// Whether a document is one that readers take.
fn within<D: Document>(json: &str) -> Result<(), String> {
    if json.len() > D::LIMIT {
        return Err(format!("{} bytes, where the format allows {}", json.len(), D::LIMIT));
    }
    D::from_json(json.as_bytes()).map(drop).map_err(|error| error.to_string())
}

/// The bucket's own limits: it is written without being parsed.
fn bucket_within(units: usize, bytes: usize) -> Result<(), String> {
    if units > limits::UNITS {
        return Err(format!("{units} units, where the format allows {}", limits::UNITS));
    }
    if bytes > limits::BUCKET {
        return Err(format!("{bytes} bytes, where the format allows {}", limits::BUCKET));
    }
    Ok(())
}
