//! What an inquiry comes to.

use crate::{Failure, FilePath, Proof, Unavailable, VerifiedSnapshot};
use alloc::boxed::Box;

/// What an [`Inquiry`](super::Inquiry) comes to.
#[derive(Debug, Clone)]
pub enum Outcome<A> {
    /// Verified, all of it.
    Proved(Box<Proved<A>>),
    /// A file could not be had.
    Unreachable(FilePath, Unavailable),
    /// Something failed to verify: there is nothing that could be shown.
    Unproven(Failure),
}

impl<A> Outcome<A> {
    /// The word in `data-outcome`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Proved(_) => "proved",
            Self::Unreachable(..) => "unreachable",
            Self::Unproven(_) => "unproven",
        }
    }

    /// What was proved, if it was.
    #[must_use]
    pub fn proved(&self) -> Option<&Proved<A>> {
        match self {
            Self::Proved(proved) => Some(proved),
            _ => None,
        }
    }
}

/// An answer that was verified, and the snapshot that it is of.
#[derive(Debug, Clone)]
pub struct Proved<A> {
    pub(super) snapshot: Box<VerifiedSnapshot>,
    pub(super) proof: Proof,
    pub(super) answer: A,
}

impl<A> Proved<A> {
    /// The snapshot.
    #[must_use]
    pub fn snapshot(&self) -> &VerifiedSnapshot {
        &self.snapshot
    }

    /// The checks of `latest.json` and of the log's history that held.
    #[must_use]
    pub fn proof(&self) -> &Proof {
        &self.proof
    }

    /// The answer.
    #[must_use]
    pub fn answer(&self) -> &A {
        &self.answer
    }
}
