//! Reads a whole registry and checks all of it: more than any look-up does, by the same code where
//! there is some.

mod directory;
mod error;
mod log;
mod lookups;
mod tree;

pub use error::{VerifyError, VerifyErrorKind};

use crate::files::{ReadError, ReadFiles};
use crate::publish::{CHECKPOINT, NOTE};
use crate::undone::undone;
use crate::{Measure, Progress};
use registry::document::{Document, Latest, Snapshot, Statistics};
use registry::{FilePath, Freshness, Hash, Memory, Preview, PreviewOutcome, Trust, Unavailable, limits};
use std::collections::BTreeSet;

/// What was checked, and found to hold.
#[derive(Debug, Clone)]
pub struct Report {
    /// The newest snapshot.
    pub snapshot: Snapshot,
    /// How old it is.
    pub freshness: Freshness,
    /// Cosignatures of trusted witnesses.
    pub witnesses: usize,
    /// Snapshots in the log, up to the newest.
    pub entries: u64,
    /// Entries that `log/checkpoint` signs, if they are more: a publication is at work, or was stopped before
    /// `latest.json` was switched. Look-ups give the newest snapshot, and the next publication goes on from there.
    pub unfinished: Option<u64>,
    /// Buckets that were read, if they are not all.
    pub sampled: Option<u64>,
    /// Objects read.
    pub objects: u64,
    /// Bytes of those objects.
    pub bytes: u64,
    /// Look-ups run by the browser's code.
    pub lookups: u64,
    /// The statistics, which were counted anew if all buckets were read.
    pub statistics: Statistics,
}

/// Verifies the registry in `files`. `now` is in Unix seconds.
///
/// # Errors
/// [`VerifyError`] with the first file that does not hold, and why.
pub fn verify(files: &impl ReadFiles, trust: &Trust, now: u64, progress: &dyn Progress) -> Result<Report, VerifyError> {
    verify_part(files, trust, now, None, progress)
}

/// Some buckets of a registry, spread evenly over all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sampling {
    /// How many.
    pub buckets: u64,
    /// Where to begin: a random number, so that each run takes others.
    pub from: u64,
}

impl Sampling {
    /// The places of the buckets, of `all`.
    pub(crate) fn places(self, all: u64) -> BTreeSet<u64> {
        let buckets = self.buckets.min(all);
        let place =
            |index: u64| (u128::from(self.from) + u128::from(index) * u128::from(all) / u128::from(buckets)) as u64;
        (0..buckets).map(|index| place(index) % all).collect()
    }
}

/// As [`verify`], but of the units only those of some buckets are read. The log and the directory are verified as a whole;
/// the statistics must count as many units as the snapshot.
///
/// # Errors
/// As [`verify`].
pub fn verify_sample(
    files: &impl ReadFiles,
    trust: &Trust,
    now: u64,
    sampling: Sampling,
    progress: &dyn Progress,
) -> Result<Report, VerifyError> {
    verify_part(files, trust, now, Some(sampling), progress)
}

fn verify_part(
    files: &impl ReadFiles,
    trust: &Trust,
    now: u64,
    sampling: Option<Sampling>,
    progress: &dyn Progress,
) -> Result<Report, VerifyError> {
    let latest_bytes = read(files, "latest.json", limits::LATEST).map_err(|error| nothing_served(files, error))?;
    let latest = Latest::from_json(&latest_bytes).map_err(|error| {
        let undone = undone(&latest_bytes, |bytes| Latest::from_json(bytes).is_ok());
        VerifyError::wrong("latest.json", error, undone)
    })?;
    let (snapshot, freshness) = open(&latest_bytes, trust, now)?;
    let log = log::verify(files, trust, &latest, &snapshot)?;

    let mut objects = Objects { files, count: 0, bytes: 0, progress };
    let makers = directory::verify(&mut objects, &snapshot)?;
    let sample = sampling.map(|sampling| sampling.places(1 << snapshot.units.prefix_bits));
    let buckets = sample.as_ref().map_or(1 << snapshot.units.prefix_bits, |sample| sample.len() as u64);
    let mut lookups = lookups::Lookups::new(files, trust, now, &latest_bytes, buckets);
    progress.begin("verifying buckets", Measure::Objects, buckets);
    let tally = tree::verify(&mut objects, &snapshot, &makers, &mut lookups, sample.as_ref())?;

    let statistics: Statistics = objects.document(snapshot.statistics)?.0;
    if sample.is_some() && statistics.units() != Some(snapshot.units.count) {
        return Err(VerifyError::object(snapshot.statistics, "the statistics count other units than the snapshot"));
    }
    if sample.is_none() && !statistics.agree_with(&tally.finish_with(makers.models())) {
        return Err(VerifyError::object(snapshot.statistics, "the statistics are not those of the units"));
    }
    Ok(Report {
        freshness,
        witnesses: log.witnesses,
        entries: snapshot.sequence + 1,
        unfinished: log.unfinished,
        sampled: sample.map(|sample| sample.len() as u64),
        objects: objects.count,
        bytes: objects.bytes,
        lookups: lookups.run(),
        statistics,
        snapshot,
    })
}

/// The snapshots that were published last, the newest of them first, at most `count`. `latest.json`, the log and its
/// signatures are verified; of objects nothing is read.
///
/// # Errors
/// As [`verify`].
pub fn newest_snapshots(
    files: &impl ReadFiles,
    trust: &Trust,
    now: u64,
    count: usize,
) -> Result<Vec<Snapshot>, VerifyError> {
    let latest_bytes = read(files, "latest.json", limits::LATEST).map_err(|error| nothing_served(files, error))?;
    let latest = Latest::from_json(&latest_bytes).map_err(|error| VerifyError::new("latest.json", error))?;
    let (snapshot, _) = open(&latest_bytes, trust, now)?;
    log::verify(files, trust, &latest, &snapshot)?;
    log::newest(files, trust, &latest, count)
}

/// What it means that there is no `latest.json`, if so.
fn nothing_served(files: &impl ReadFiles, error: VerifyError) -> VerifyError {
    if error.kind != VerifyErrorKind::Missing {
        return error;
    }
    let why = match files.read(CHECKPOINT, NOTE) {
        Ok(_) => "not found, though there is a log/checkpoint: it was removed, or the first publication was stopped",
        Err(_) => "not found: nothing is published here",
    };
    VerifyError { why: why.to_owned(), kind: VerifyErrorKind::NothingServed, ..error }
}

/// `latest.json`, by the browser's own checks.
fn open(latest: &[u8], trust: &Trust, now: u64) -> Result<(Snapshot, Freshness), VerifyError> {
    let mut preview = Preview::new("", trust, now, Memory::default());
    preview.supply(&FilePath::Latest, Ok(latest.to_vec()));
    match preview.outcome() {
        Some(PreviewOutcome::Ready(snapshot, _)) => Ok((snapshot.document().clone(), snapshot.freshness())),
        Some(PreviewOutcome::Unproven(failure)) => Err(VerifyError::from(failure.clone())),
        Some(PreviewOutcome::Unreachable(path, Unavailable::WebPage)) => {
            Err(VerifyError::new(path.to_string(), "is a web page, such as a network's log-in page"))
        }
        Some(PreviewOutcome::Unreachable(path, Unavailable::Network | Unavailable::Status(_))) => {
            Err(VerifyError::new(path.to_string(), "could not be read"))
        }
        None => Err(VerifyError::new("latest.json", "can't be read to its end")),
    }
}

/// Reads objects, checks their hashes, and counts.
struct Objects<'a, F> {
    files: &'a F,
    count: u64,
    bytes: u64,
    progress: &'a dyn Progress,
}

impl<F: ReadFiles> Objects<'_, F> {
    /// The object with this hash, and its bytes.
    fn document<D: Document>(&mut self, hash: Hash) -> Result<(D, Vec<u8>), VerifyError> {
        let path = FilePath::Object(hash).to_string();
        let bytes = read_slack(self.files, &path, D::LIMIT)?;
        let got = Hash::of(&bytes);
        if got != hash {
            let undone = undone(&bytes, |bytes| Hash::of(bytes) == hash);
            return Err(VerifyError::wrong(path, format!("its SHA-256 is {got}"), undone));
        }
        let document = D::from_json(&bytes).map_err(|error| VerifyError::new(&path, error))?;
        self.count += 1;
        self.bytes += bytes.len() as u64;
        Ok((document, bytes))
    }
}

fn read(files: &impl ReadFiles, path: &str, limit: usize) -> Result<Vec<u8>, VerifyError> {
    files.read(path, limit).map_err(|error: ReadError| VerifyError::read(path, error))
}

/// Reads a file and perhaps more than it may have: one that was converted is longer, and is told as what it is by who
/// checks its bytes.
fn read_slack(files: &impl ReadFiles, path: &str, limit: usize) -> Result<Vec<u8>, VerifyError> {
    read(files, path, limit.saturating_mul(2))
}
