//! What is to be read, and for which IDs.

use crate::{FilePath, Hash};
use alloc::vec::Vec;

/// One object to be read, and the IDs that wait for it.
#[derive(Debug)]
pub(super) struct Work {
    pub(super) hash: Hash,
    pub(super) place: Place,
    pub(super) entries: Vec<u32>,
}

/// What the object must be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// The models of a manufacturer, by its number among those kept.
    Models { maker: u32 },
    /// So many steps below the root of the unit tree: a node, or the bucket.
    Tree { level: usize },
}

impl Work {
    pub(super) fn path(&self) -> FilePath {
        FilePath::Object(self.hash)
    }
}
