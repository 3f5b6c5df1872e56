//! The files a look-up has been handed, and those it still waits for.
//!
//! [`Files`] and [`Halt`] are public for the sake of a sealed trait that names them; nobody outside the crate can.

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

/// Why a stage of the look-up stopped short. Small, as it is handed up through many hands.
#[derive(Debug)]
pub enum Halt {
    /// Waiting for files that have been asked for.
    Waiting,
    /// A file could not be had.
    Unavailable(Box<(FilePath, Unavailable)>),
    /// Something did not verify.
    Failed(Box<Failure>),
}

impl From<Failure> for Halt {
    fn from(failure: Failure) -> Self {
        Self::Failed(Box::new(failure))
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
            Some((_, Err(why))) => Err(Halt::Unavailable(Box::new((path.clone(), *why)))),
            None => {
                if !self.wanted.contains(path) {
                    self.wanted.push(path.clone());
                }
                Err(Halt::Waiting)
            }
        }
    }

    pub(crate) fn supply(&mut self, path: &FilePath, answer: Result<Vec<u8>, Unavailable>) {
        self.wanted.retain(|wanted| wanted != path);
        if let Ok(bytes) = &answer {
            self.received.0 += 1;
            self.received.1 += bytes.len();
        }
        self.have.push((path.clone(), answer));
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
