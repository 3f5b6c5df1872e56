//! The part that every look-up begins with: `latest.json`, verified, and the log's history.

use crate::files::{Files, Halt};
use crate::snapshot;
use crate::{Check, Failure, FilePath, Hash, Reason, Remembered, Step, Trust, VerifiedSnapshot, document::Document};

/// Reads and verifies the snapshot. Keeps what it has verified, so that no check is made twice.
#[derive(Debug)]
pub(super) struct Reader {
    pub(super) files: Files,
    trust: Trust,
    now: u64,
    seen: Option<Remembered>,
    held: Vec<Step>,
    snapshot: Option<VerifiedSnapshot>,
    history_checked: bool,
}

impl Reader {
    pub(super) fn new(trust: Trust, now: u64, seen: Option<Remembered>) -> Self {
        Self { files: Files::default(), trust, now, seen, held: Vec::new(), snapshot: None, history_checked: false }
    }

    pub(super) fn open(&mut self) -> Result<&VerifiedSnapshot, Halt> {
        if self.snapshot.is_none() {
            let opened = snapshot::open(&mut self.files, &self.trust, self.now, &mut self.held)?;
            for (hash, bytes) in opened.objects {
                self.files.supply_inline(FilePath::Object(hash), bytes);
            }
            self.snapshot = Some(opened.snapshot);
        }
        self.snapshot.as_ref().ok_or(Halt::Waiting)
    }

    pub(super) fn is_open(&self) -> bool {
        self.snapshot.is_some()
    }

    pub(super) fn check_history(&mut self) -> Result<(), Halt> {
        if !self.history_checked {
            let snapshot = self.snapshot.as_ref().ok_or(Halt::Waiting)?;
            let step = snapshot::check_history(&mut self.files, snapshot, self.seen.as_ref())?;
            self.held.push(step);
            self.history_checked = true;
        }
        Ok(())
    }

    pub(super) fn held(&self) -> &[Step] {
        &self.held
    }
}

/// Reads the object with this hash: the bytes must have it, and be a document of this kind.
pub(super) fn object<T: Document>(files: &mut Files, hash: Hash, check: Check) -> Result<T, Halt> {
    let path = FilePath::Object(hash);
    let bytes = files.get(&path)?;
    let fail = |reason| Failure::new(check, path.clone(), reason);
    if bytes.len() > T::LIMIT {
        return Err(fail(Reason::TooLarge { limit: T::LIMIT }).into());
    }
    let got = Hash::of(bytes);
    if got != hash {
        return Err(fail(Reason::HashMismatch { expected: hash, got }).into());
    }
    Ok(T::from_json(bytes).map_err(|error| fail(error.into()))?)
}

/// One outcome of several parts that were all asked at once: a failed check outranks waiting, and
/// waiting outranks a file that can't be had.
pub(super) fn all<const N: usize>(parts: [Result<(), Halt>; N]) -> Result<(), Halt> {
    let rank = |halt: &Halt| match halt {
        Halt::Failed(failure) => (0, Some(failure.check)),
        Halt::Waiting => (1, None),
        Halt::Unavailable(..) => (2, None),
    };
    match parts.into_iter().filter_map(Result::err).min_by_key(rank) {
        Some(halt) => Err(halt),
        None => Ok(()),
    }
}
