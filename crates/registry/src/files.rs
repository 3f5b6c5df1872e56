//! The files a look-up has been handed, and those it still waits for.
//!
//! [`Files`], [`Halt`] and [`Trouble`] are public for the sake of sealed traits that name them; nobody outside the
//! crate can.

use crate::{Failure, FilePath};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// Why a file could not be had. Nothing was verified, so nothing failed to verify.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unavailable {
    /// No answer: offline, refused, timed out.
    Network,
    /// An answer other than 200, with its HTTP status.
    Status(u16),
}

/// Why a query has no answer.
#[derive(Debug)]
pub enum Trouble {
    /// A file could not be had.
    Unavailable(Box<(FilePath, Unavailable)>),
    /// Something did not verify.
    Failed(Box<Failure>),
}

impl Trouble {
    /// The file at fault.
    pub(crate) fn path(&self) -> &FilePath {
        match self {
            Self::Unavailable(file) => &file.0,
            Self::Failed(failure) => &failure.path,
        }
    }
}

/// Why a part of a query stopped short.
#[derive(Debug)]
pub enum Halt {
    /// Waiting for files that have been asked for.
    Waiting,
    /// It goes no further.
    Ended(Trouble),
}

impl From<Failure> for Halt {
    fn from(failure: Failure) -> Self {
        Self::Ended(Trouble::Failed(Box::new(failure)))
    }
}

/// Parts of a query whose files are fetched side by side, read in the order of their checks.
///
/// The first check that fails is told, whatever arrives first: parts after it are no longer read, so that their files
/// are not wanted, and those before it are waited for. A failed check outranks a file that can't be had.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    is_waiting: bool,
    trouble: Option<Trouble>,
}

impl Parts {
    /// Reads the next part, unless one before it has failed.
    pub(crate) fn read(&mut self, part: impl FnOnce() -> Result<(), Halt>) {
        if !self.has_failed() {
            self.add(part());
        }
    }

    fn has_failed(&self) -> bool {
        matches!(self.trouble, Some(Trouble::Failed(_)))
    }

    fn add(&mut self, part: Result<(), Halt>) {
        match part {
            Ok(()) => {}
            Err(Halt::Waiting) => self.is_waiting = true,
            Err(Halt::Ended(trouble)) => {
                if self.trouble.is_none() || matches!(trouble, Trouble::Failed(_)) {
                    self.trouble = Some(trouble);
                }
            }
        }
    }

    /// What they come to.
    pub(crate) fn end(self) -> Result<(), Halt> {
        match self.trouble {
            _ if self.is_waiting => Err(Halt::Waiting),
            Some(trouble) => Err(Halt::Ended(trouble)),
            None => Ok(()),
        }
    }
}

/// Files by path, and the paths wanted and not yet supplied. A look-up has about ten, so lists do.
#[derive(Debug, Default)]
pub struct Files {
    have: Vec<(FilePath, Result<Vec<u8>, Unavailable>)>,
    wanted: Vec<FilePath>,
    received: (usize, usize),
}

impl Files {
    /// The bytes of a file; a file not supplied yet is put on the list of wanted ones.
    pub(crate) fn get(&mut self, path: &FilePath) -> Result<&[u8], Halt> {
        match self.have.iter().find(|(have, _)| have == path) {
            Some((_, Ok(bytes))) => Ok(bytes),
            Some((_, Err(why))) => Err(Halt::Ended(Trouble::Unavailable(Box::new((path.clone(), *why))))),
            None => {
                if !self.wanted.contains(path) {
                    self.wanted.push(path.clone());
                }
                Err(Halt::Waiting)
            }
        }
    }

    /// Takes a file, if it is wanted.
    pub(crate) fn supply(&mut self, path: &FilePath, answer: Result<Vec<u8>, Unavailable>) -> bool {
        let Some(place) = self.wanted.iter().position(|wanted| wanted == path) else { return false };
        self.wanted.remove(place);
        if let Ok(bytes) = &answer {
            self.received.0 += 1;
            self.received.1 += bytes.len();
        }
        self.have.push((path.clone(), answer));
        true
    }

    /// Wants nothing more, until something is asked for again.
    pub(crate) fn forget_wanted(&mut self) {
        self.wanted.clear();
    }

    /// A file that came inside another one.
    pub(crate) fn supply_inline(&mut self, path: FilePath, bytes: Vec<u8>) {
        self.have.push((path, Ok(bytes)));
    }

    /// Lets go of a file, so that it takes no room and would be asked for again.
    pub(crate) fn forget(&mut self, path: &FilePath) {
        self.have.retain(|(have, _)| have != path);
    }

    pub(crate) fn wanted(&self) -> &[FilePath] {
        &self.wanted
    }

    /// Files received, and their bytes in all.
    pub(crate) fn received(&self) -> (usize, usize) {
        self.received
    }
}
