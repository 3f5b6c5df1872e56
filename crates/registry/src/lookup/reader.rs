//! The part that every look-up begins with: `latest.json`, verified, and the log's history.

use crate::document::{Checked, Document, Read, Value, fault};
use crate::files::{Files, Halt};
use crate::history::History;
use crate::snapshot;
use crate::{Check, Failure, FilePath, Hash, Reason, Step, Trust, VerifiedSnapshot};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// Reads and verifies the snapshot. Keeps what it has verified, so that no check is made twice.
#[derive(Debug)]
pub(crate) struct Reader {
    pub(crate) files: Files,
    trust: Trust,
    now: u64,
    history: Option<History>,
    pub(crate) held: Vec<Step>,
    snapshot: Option<Box<VerifiedSnapshot>>,
    history_checked: bool,
}

impl Reader {
    pub(crate) fn new(trust: Trust, now: u64, history: Option<History>) -> Self {
        Self { files: Files::default(), trust, now, history, held: Vec::new(), snapshot: None, history_checked: false }
    }

    /// The same at its beginning, at another time.
    pub(super) fn anew(&self, now: u64) -> Self {
        Self::new(self.trust.clone(), now, self.history.clone())
    }

    pub(crate) fn open(&mut self) -> Result<(), Halt> {
        if self.snapshot.is_none() {
            let opened = snapshot::open(&mut self.files, &self.trust, self.now, &mut self.held)?;
            for (hash, bytes) in opened.objects {
                self.files.supply_inline(FilePath::Object(hash), bytes);
            }
            self.snapshot = Some(opened.snapshot);
        }
        Ok(())
    }

    /// The snapshot, once it has been verified, and the files to go on from it.
    pub(crate) fn opened(&mut self) -> Result<(&mut Files, &VerifiedSnapshot), Halt> {
        match &self.snapshot {
            Some(snapshot) => Ok((&mut self.files, snapshot)),
            None => Err(Halt::Waiting),
        }
    }

    pub(super) fn snapshot(&self) -> Option<&VerifiedSnapshot> {
        self.snapshot.as_deref()
    }

    pub(crate) fn take_snapshot(&mut self) -> Option<Box<VerifiedSnapshot>> {
        self.snapshot.take()
    }

    pub(crate) fn is_open(&self) -> bool {
        self.snapshot.is_some()
    }

    pub(crate) fn check_history(&mut self) -> Result<(), Halt> {
        if !self.history_checked {
            let snapshot = self.snapshot.as_ref().ok_or(Halt::Waiting)?;
            self.held.push(match &self.history {
                Some(history) => history.check(&mut self.files, snapshot.remember())?,
                None => Step::History { seen: None },
            });
            self.history_checked = true;
        }
        Ok(())
    }
}

/// Reads the object with this hash: the bytes must have it, and be a document of this kind.
pub(crate) fn object<T: Document>(files: &mut Files, hash: Hash, check: Check) -> Result<T, Halt> {
    let mut document = None;
    read_object(files, hash, check, T::LIMIT, &mut |value| document = Some(Checked::<T>::read(value).0))?;
    // What was read without a fault is there.
    document.ok_or(Halt::Waiting)
}

fn read_object(
    files: &mut Files,
    hash: Hash,
    check: Check,
    limit: usize,
    read: &mut dyn FnMut(&Value),
) -> Result<(), Halt> {
    let bytes = files.get(&FilePath::Object(hash))?;
    if bytes.len() > limit {
        return Err(fail(check, hash, Reason::TooLarge { limit }));
    }
    let got = Hash::of(bytes);
    if got != hash {
        return Err(fail(check, hash, Reason::HashMismatch { expected: hash, got }));
    }
    match fault(bytes, read) {
        None => Ok(()),
        Some(wrong) => Err(fail(check, hash, Reason::Format(wrong.into_text()))),
    }
}

/// A check that did not hold, in the object with this hash.
#[cold]
#[inline(never)]
pub(crate) fn fail(check: Check, hash: Hash, reason: Reason) -> Halt {
    Failure::new(check, FilePath::Object(hash), reason).into()
}

/// One outcome of two parts that were asked at once: a failed check outranks waiting, and waiting
/// outranks a file that can't be had. Of two failed checks the earlier in the order of the checks counts.
pub(crate) fn both(one: Result<(), Halt>, other: Result<(), Halt>) -> Result<(), Halt> {
    let rank = |part: &Result<(), Halt>| match part {
        Err(Halt::Failed(failure)) => (0, Some(failure.check)),
        Err(Halt::Waiting) => (1, None),
        Err(Halt::Unavailable(..)) => (2, None),
        Ok(()) => (3, None),
    };
    if rank(&other) < rank(&one) { other } else { one }
}
