//! The files a look-up has been handed, and those it still waits for.
//!
//! [`Files`], [`Halt`] and [`Trouble`] are public for the sake of sealed traits that name them; nobody outside the
//! crate can.

use crate::{Check, Failure, FilePath, Reason};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// Why a file could not be had. Nothing was verified, so nothing failed to verify.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unavailable {
    /// No answer: offline, refused, timed out.
    Network,
    /// An answer other than 200, with its HTTP status.
    Status(u16),
    /// A web page in place of the file: a network's log-in page, or a message of the host.
    WebPage,
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
    /// Whether the next part is to be read: no part before it has failed.
    pub(crate) fn go_on(&self) -> bool {
        !matches!(self.trouble, Some(Trouble::Failed(_)))
    }

    /// Takes what a part comes to.
    #[inline(never)]
    pub(crate) fn add(&mut self, part: Result<(), Halt>) {
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

/// Whether a file begins as a web page does, or another text in angle brackets. No JSON begins so.
fn is_markup(bytes: &[u8]) -> bool {
    let mut bytes = bytes;
    if let [0xef, 0xbb, 0xbf, after_mark @ ..] = bytes {
        bytes = after_mark;
    }
    while let [b'\t' | b'\n' | b'\x0c' | b'\r' | b' ', after @ ..] = bytes {
        bytes = after;
    }
    matches!(bytes, [b'<', ..])
}

/// What a file of the log that is too large or of no use comes to. It has no shape of its own by which a web page could
/// be told from it before.
pub(crate) fn misshapen(check: Check, path: FilePath, bytes: &[u8], reason: Reason) -> Halt {
    if is_markup(bytes) {
        return Halt::Ended(Trouble::Unavailable(Box::new((path, Unavailable::WebPage))));
    }
    Failure::new(check, path, reason).into()
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
        let wanted = self.wanted.len();
        self.wanted.retain(|wanted| wanted != path);
        if self.wanted.len() == wanted {
            return false;
        }
        let is_json = matches!(path, FilePath::Latest | FilePath::Object(_));
        let answer = match answer {
            Ok(bytes) if is_json && is_markup(&bytes) => Err(Unavailable::WebPage),
            answer => answer,
        };
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
