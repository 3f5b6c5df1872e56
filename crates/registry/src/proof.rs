//! What was checked on the way to a verdict, with the hashes, for the proof panel.

use crate::{Check, Failure, Prefix};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use tlog::{Cosignature, Hash, KeyId};

/// One check that held, with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The checkpoint is signed by a trusted key.
    Signature {
        /// Name of the key.
        key_name: String,
        /// Its key ID.
        key_id: KeyId,
        /// Entries of the log.
        log_size: u64,
        /// Root hash of the log.
        log_root: Hash,
    },
    /// Witnesses cosigned.
    Witnesses {
        /// Who, and when.
        cosignatures: Vec<Cosignature>,
        /// How many were needed.
        quorum: usize,
    },
    /// The snapshot is the newest entry of the log.
    Inclusion {
        /// Its leaf hash.
        leaf: Hash,
        /// Hashes of the inclusion proof.
        hashes: usize,
    },
    /// The log extends what this reader saw before.
    History {
        /// The size seen before, or nothing on a first visit.
        seen: Option<u64>,
    },
    /// A node of the unit tree.
    Node {
        /// The object.
        hash: Hash,
        /// The prefix it stands for.
        prefix: Prefix,
    },
    /// The bucket.
    Bucket {
        /// The object.
        hash: Hash,
        /// The prefix it stands for.
        prefix: Prefix,
        /// Units in it.
        units: usize,
        /// Place of the ID in it, from 0; nothing if it is absent.
        position: Option<usize>,
    },
    /// The index of manufacturers.
    Manufacturers {
        /// The object.
        hash: Hash,
    },
    /// The manufacturer's models.
    Models {
        /// The object.
        hash: Hash,
    },
}

impl Step {
    /// The check that this step passed.
    #[must_use]
    pub fn check(&self) -> Check {
        match self {
            Self::Signature { .. } => Check::Signature,
            Self::Witnesses { .. } => Check::Witnesses,
            Self::Inclusion { .. } => Check::Inclusion,
            Self::History { .. } => Check::History,
            Self::Node { .. } => Check::Node,
            Self::Bucket { .. } => Check::Bucket,
            Self::Manufacturers { .. } => Check::Manufacturers,
            Self::Models { .. } => Check::Models,
        }
    }
}

/// The checks behind a verdict: those that held, in order, and the one that did not, if any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proof {
    pub(crate) held: Vec<Step>,
    pub(crate) failed: Option<Box<Failure>>,
    pub(crate) files: usize,
    pub(crate) bytes: usize,
}

impl Proof {
    /// Checks that held, from the registry's key downwards.
    #[must_use]
    pub fn held(&self) -> &[Step] {
        &self.held
    }

    /// The check that did not hold. Only an unproven verdict has one.
    #[must_use]
    pub fn failed(&self) -> Option<&Failure> {
        self.failed.as_deref()
    }

    /// Files received for this look-up, and their bytes, uncompressed.
    #[must_use]
    pub fn received(&self) -> (usize, usize) {
        (self.files, self.bytes)
    }
}
