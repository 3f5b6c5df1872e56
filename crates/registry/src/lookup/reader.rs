//! The part that every look-up begins with: `latest.json`, verified, and the log's history.

use crate::document::{Checked, Document, DocumentError, Read, Value, fault};
use crate::files::{Files, Halt};
use crate::history::History;
use crate::snapshot;
use crate::{Check, Failure, FilePath, Hash, Reason, Step, Trust, VerifiedSnapshot};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// Reads and verifies the snapshot. Keeps what it has verified, so that no check is made twice.
#[derive(Debug)]
pub(crate) struct Reader {
    trust: Trust,
    now: u64,
    history: Option<History>,
    pub(crate) held: Vec<Step>,
    snapshot: Option<Box<VerifiedSnapshot>>,
    history_checked: bool,
}

impl Reader {
    pub(crate) fn new(trust: Trust, now: u64, history: Option<History>) -> Self {
        Self { trust, now, history, held: Vec::new(), snapshot: None, history_checked: false }
    }

    /// The same at its beginning, at another time.
    pub(super) fn anew(&self, now: u64) -> Self {
        Self::new(self.trust.clone(), now, self.history.clone())
    }

    /// Verifies `latest.json`, if that has not been done.
    pub(crate) fn open(&mut self, files: &mut Files) -> Result<(), Halt> {
        if self.snapshot.is_none() {
            let opened = snapshot::open(files, &self.trust, self.now, &mut self.held)?;
            for (hash, bytes) in opened.objects {
                files.supply_inline(FilePath::Object(hash), bytes);
            }
            self.snapshot = Some(opened.snapshot);
        }
        Ok(())
    }

    /// The snapshot, once `latest.json` has been verified.
    pub(crate) fn snapshot(&self) -> Result<&VerifiedSnapshot, Halt> {
        self.snapshot.as_deref().ok_or(Halt::Waiting)
    }

    pub(crate) fn take_snapshot(&mut self) -> Result<Box<VerifiedSnapshot>, Halt> {
        self.snapshot.take().ok_or(Halt::Waiting)
    }

    pub(crate) fn is_open(&self) -> bool {
        self.snapshot.is_some()
    }

    /// Verifies that the log extends what was seen before.
    pub(crate) fn check_history(&mut self, files: &mut Files) -> Result<(), Halt> {
        if !self.history_checked {
            let snapshot = self.snapshot.as_ref().ok_or(Halt::Waiting)?;
            self.held.push(match &self.history {
                Some(history) => history.check(files, snapshot.remember())?,
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
        Some(wrong) => Err(fail(check, hash, DocumentError::from(wrong).into())),
    }
}

/// A check that did not hold, in the object with this hash.
#[cold]
#[inline(never)]
pub(crate) fn fail(check: Check, hash: Hash, reason: Reason) -> Halt {
    Failure::new(check, FilePath::Object(hash), reason).into()
}
