//! Removes objects that none of the newest snapshots names. What the log says of older ones stays.

use crate::Folder;
use crate::amend::{Tree, document};
use crate::files::{ReadFiles, StoredObject};
use crate::publish::PublishError;
use registry::Hash;
use registry::document::{Directory, Snapshot};
use std::collections::HashSet;
use std::io;

/// What was removed, or would be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Objects that stay.
    pub kept: u64,
    /// Objects that are gone.
    pub removed: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// Why nothing, or not everything, was removed.
#[derive(Debug, thiserror::Error)]
pub enum PruneError {
    /// The newest snapshot is not whole, so that it can't be told what it needs.
    #[error(transparent)]
    Damaged(#[from] PublishError),
    /// What the system says.
    #[error("objects: {0}")]
    Io(#[from] io::Error),
}

/// Removes from a folder that is locked all objects that none of these snapshots names; the first is the newest one. With
/// `is_dry_run` it only counts.
///
/// # Errors
/// [`PruneError`].
pub fn prune(folder: &Folder, snapshots: &[Snapshot], is_dry_run: bool) -> Result<Pruned, PruneError> {
    let mut needed = HashSet::new();
    for (index, snapshot) in snapshots.iter().enumerate() {
        match objects_of(folder, snapshot) {
            Ok(objects) => needed.extend(objects),
            // Of older ones some may have been removed before.
            Err(_) if index > 0 => {}
            Err(error) => return Err(error.into()),
        }
    }
    let mut pruned = Pruned::default();
    for StoredObject { hash, bytes } in folder.objects()? {
        if needed.contains(&hash) {
            pruned.kept += 1;
            continue;
        }
        if !is_dry_run {
            folder.remove_object(hash)?;
        }
        pruned.removed += 1;
        pruned.bytes += bytes;
    }
    Ok(pruned)
}

/// The hashes of all objects that a snapshot names. Buckets are not read.
fn objects_of(files: &impl ReadFiles, snapshot: &Snapshot) -> Result<Vec<Hash>, PublishError> {
    let tree = Tree::read(files, &snapshot.units, |_, _| true)?;
    let directory: Directory = document(files, snapshot.manufacturers.index)?;
    let mut hashes = vec![snapshot.units.root, snapshot.manufacturers.index, snapshot.statistics];
    hashes.extend(tree.levels.iter().flat_map(|(_, nodes)| nodes.values().flatten()).copied());
    hashes.extend(directory.manufacturers.iter().map(|maker| maker.models));
    Ok(hashes)
}
