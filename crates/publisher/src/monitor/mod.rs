//! Follows a registry from outside, as anybody may: whether its log still extends what was seen before, whether what it
//! serves verifies, and what it says now of units that it listed before.
//!
//! It relies on nothing that the registry says of itself. What it saw is kept in a [`State`], and every record that is
//! compared comes from an object that a snapshot of the verified log names by its hash.

mod directory;
mod finding;
mod pairs;
mod reading;
mod state;
mod units;

pub use finding::{Finding, Findings, Kind, Severity};
pub use state::{State, StateError};

use crate::files::ReadFiles;
use crate::publish::{CHECKPOINT, NOTE};
use crate::verify::{Report, Sampling, VerifyErrorKind, newest_snapshots, verify, verify_sample};
use crate::{Progress, drive};
use reading::{Once, Reading};
use registry::document::{Code, Document, Latest, Snapshot, Standing, Statistics};
use registry::{Check, Freshness, Memory, Preview, PreviewOutcome, Remembered, Trust, VerifiedSnapshot, limits};
use tlog::SignedCheckpoint;

/// What is different from the snapshot that was seen before.
#[derive(Debug, Clone, Default)]
pub struct Followed {
    /// The snapshot that was seen before; nothing in a first run.
    pub before: Option<Snapshot>,
    /// Units that are new, in what was read.
    pub added: u64,
    /// Units whose record is another.
    pub changed: u64,
    /// Units that are listed no longer.
    pub gone: u64,
    /// Objects that could not be had, so that what is in them was not compared. Those of old snapshots may rightly be
    /// removed.
    pub not_compared: u64,
    /// Buckets that differ and were left out, since only a sample is read.
    pub left_out: u64,
    /// Recalls that a model did not have before: the 12 characters of the model, and the recall's number.
    pub new_recalls: Vec<(String, String)>,
    /// Recalls that a model has no longer, likewise.
    pub withdrawn_recalls: Vec<(String, String)>,
    /// Manufacturers that are new, gone (no standing now), or of another standing than before.
    pub manufacturers: Vec<(Code<2>, Code<4>, Option<Standing>)>,
    /// The counts of the snapshot before, if they can still be had.
    pub statistics: Option<Statistics>,
}

/// What a run found.
#[derive(Debug)]
pub struct Monitored {
    /// What is to be remembered. Nothing if what is served is not what may follow: then the state before stays.
    pub state: Option<State>,
    /// What was verified. Nothing if that was not to be had or does not hold.
    pub report: Option<Report>,
    /// What has changed.
    pub followed: Followed,
    /// What is to be told.
    pub findings: Findings,
    /// The checkpoint that is served now, as it came: evidence if it is not what may follow.
    pub checkpoint: Option<String>,
}

/// How to follow.
#[derive(Debug, Clone, Copy)]
pub struct Following<'a> {
    /// Whom to trust.
    pub trust: &'a Trust,
    /// The time, in Unix seconds.
    pub now: u64,
    /// What was seen before.
    pub before: Option<&'a State>,
    /// Which buckets to read, if not all.
    pub sampling: Option<Sampling>,
    /// Findings that are kept; more are counted.
    pub limit: usize,
}

/// Looks at a registry once.
pub fn monitor(files: &impl ReadFiles, following: Following<'_>, progress: &dyn Progress) -> Monitored {
    let mut run = Monitored {
        state: None,
        report: None,
        followed: Followed::default(),
        findings: Findings::new(following.limit),
        checkpoint: None,
    };
    // What changes under its name is read once, so that a publication in the middle of the run is seen by all checks
    // or by none.
    let files = Once::new(files);
    if let Err(finding) = follow(&files, following, progress, &mut run) {
        run.findings.note(finding);
    }
    run
}

/// The first fault that leaves nothing to go on with is given back.
fn follow(
    files: &impl ReadFiles,
    following: Following<'_>,
    progress: &dyn Progress,
    run: &mut Monitored,
) -> Result<(), Finding> {
    let Following { trust, now, before, sampling, .. } = following;
    // 1. The chain from the key to the snapshot, and that the log extends what was seen.
    run.checkpoint = files.read("latest.json", limits::LATEST).ok().and_then(|bytes| {
        let latest = Latest::from_json(&bytes).ok()?;
        Some(latest.checkpoint)
    });
    let snapshot = open(files, trust, now, before.map(|state| state.seen.clone()))?;
    let seen = snapshot.remember().clone();
    not_forked(files, trust, &seen)?;
    // 2. All that is served, or a sample of it.
    let report = match sampling {
        Some(sampling) => verify_sample(files, trust, now, sampling, progress),
        None => verify(files, trust, now, progress),
    };
    let report = report.map_err(|error| match error.kind {
        VerifyErrorKind::Unreadable => Finding::new(Kind::Unreachable, error.to_string()),
        _ => Finding::new(Kind::Damaged, error.to_string()),
    })?;
    run.report = Some(report);
    // 3. Every snapshot since then, beside the one before it.
    if let Some(state) = before {
        let count = usize::try_from(seen.size - state.seen.size).unwrap_or(usize::MAX).saturating_add(1);
        let mut snapshots = newest_snapshots(files, trust, now, count)
            .map_err(|error| Finding::new(Kind::Damaged, error.to_string()))?;
        snapshots.reverse();
        compare(&Reading::new(files, progress), &snapshots, sampling, run)?;
    }
    // 4. What is promised.
    let late = match snapshot.freshness() {
        Freshness::Fresh => None,
        Freshness::Stale => Some(Kind::Late),
        Freshness::Expired => Some(Kind::Expired),
    };
    if let Some(kind) = late {
        let due = snapshot.document().next_update;
        let what = format!("a newer snapshot than number {} was promised by {due}", snapshot.document().sequence);
        run.findings.note(Finding::new(kind, what));
    }
    if run.followed.not_compared > 0 {
        let what = format!("{} objects of earlier snapshots are not served any more", run.followed.not_compared);
        run.findings.note(Finding::new(Kind::NotCompared, what));
    }
    run.state = Some(State { seen, checkpoint: run.checkpoint.clone().unwrap_or_default(), checked_at: now });
    Ok(())
}

/// `latest.json` by the readers' own checks, history among them.
fn open(
    files: &impl ReadFiles,
    trust: &Trust,
    now: u64,
    seen: Option<Remembered>,
) -> Result<Box<VerifiedSnapshot>, Finding> {
    let memory = Memory { checkpoint: seen, last_answer: None };
    let mut preview = Preview::new("", trust, now, memory);
    while preview.outcome().is_none() && !preview.wants().is_empty() {
        for path in preview.wants().to_vec() {
            let answer = drive::answer(files.read(&path.to_string(), limits::FILE + 1));
            preview.supply(&path, answer);
        }
    }
    match preview.into_outcome() {
        Some(PreviewOutcome::Ready(snapshot, _)) => Ok(snapshot),
        Some(PreviewOutcome::Unproven(failure)) => {
            let kind = match failure.check {
                Check::History => Kind::of_history(&failure.reason),
                _ => Kind::Unproven,
            };
            Err(Finding::new(kind, failure.to_string()))
        }
        Some(PreviewOutcome::Unreachable(path, why)) => {
            Err(Finding::new(Kind::Unreachable, reading::unavailable(&path.to_string(), why)))
        }
        None => Err(Finding::new(Kind::Unreachable, "latest.json: can't be read to its end".to_owned())),
    }
}

/// Whether `log/checkpoint` tells another story than `latest.json`. That it is there and extends it is verified later.
fn not_forked(files: &impl ReadFiles, trust: &Trust, seen: &Remembered) -> Result<(), Finding> {
    let note = files.read(CHECKPOINT, NOTE).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let signed = note.and_then(|note| SignedCheckpoint::open(&note, &trust.origin, &trust.keys, &[], 0).ok());
    match signed {
        Some(signed) if signed.size() == seen.size && signed.root() != seen.root => {
            let what = format!("{CHECKPOINT}: another log of {} entries than that of latest.json", seen.size);
            Err(Finding::new(Kind::Forked, what))
        }
        _ => Ok(()),
    }
}

/// Compares snapshots in their order. Where one between the first and the last can't be read, those two are compared as
/// well: what matters most is what was told then and is told now.
fn compare(
    files: &Reading<'_, impl ReadFiles>,
    snapshots: &[Snapshot],
    sampling: Option<Sampling>,
    run: &mut Monitored,
) -> Result<(), Finding> {
    let (Some(first), Some(last)) = (snapshots.first(), snapshots.last()) else { return Ok(()) };
    run.followed.before = Some(first.clone());
    run.followed.statistics = files.document(first.statistics, false)?;
    directory::compare(files, first, last, &mut run.followed)?;
    for pair in snapshots.windows(2) {
        let is_last = pair[1].sequence == last.sequence;
        units::compare(files, &pair[0], &pair[1], is_last, sampling, run)?;
    }
    if snapshots.len() > 2 && files.has_missed() {
        let Followed { added, changed, gone, not_compared, left_out, .. } = &mut run.followed;
        (*added, *changed, *gone, *not_compared, *left_out) = (0, 0, 0, 0, 0);
        units::compare(files, first, last, true, sampling, run)?;
    }
    Ok(())
}
