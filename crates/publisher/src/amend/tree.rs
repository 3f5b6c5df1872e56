//! The part of the newest snapshot's unit tree that is read: the way to each bucket that is wanted.

use crate::files::ReadFiles;
use crate::publish::PublishError;
use registry::document::{Document, Node, UnitsPart};
use registry::{FilePath, Hash, Levels};
use std::collections::BTreeMap;

/// Nodes that were read, and buckets that are wanted.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    /// From the root down: the bits that a node of this level takes, and the children of each node by its place.
    pub(crate) levels: Vec<(u8, BTreeMap<u32, Vec<Hash>>)>,
    /// Places and hashes.
    pub(crate) buckets: Vec<(u32, Hash)>,
}

impl Tree {
    /// Reads the nodes on the way to buckets. `wanted` says of some bits and their value whether there are any below.
    pub(crate) fn read(
        files: &impl ReadFiles,
        units: &UnitsPart,
        wanted: impl Fn(u8, u32) -> bool,
    ) -> Result<Self, PublishError> {
        let mut tree = Self::default();
        let mut level = vec![(0, units.root)];
        let mut bits = 0;
        for width in Levels::of(units.prefix_bits) {
            bits += width;
            let mut nodes = BTreeMap::new();
            let mut below = Vec::new();
            for (place, hash) in level {
                let node: Node = document(files, hash)?;
                if node.children.len() != 1 << width {
                    return Err(damaged(hash, "a node of another number of children than is due"));
                }
                let children = (0..).map(|index| (place << width) | index).zip(node.children.iter().copied());
                below.extend(children.filter(|(place, _)| wanted(bits, *place)));
                nodes.insert(place, node.children);
            }
            tree.levels.push((width, nodes));
            level = below;
        }
        tree.buckets = level;
        Ok(tree)
    }
}

/// The bytes of an object of the snapshot, which have its hash.
pub(crate) fn object(files: &impl ReadFiles, hash: Hash, limit: usize) -> Result<Vec<u8>, PublishError> {
    let path = FilePath::Object(hash).to_string();
    let bytes = files.read(&path, limit).map_err(|error| damaged(hash, &error.to_string()))?;
    if Hash::of(&bytes) == hash { Ok(bytes) } else { Err(damaged(hash, "its SHA-256 is another")) }
}

pub(crate) fn document<D: Document>(files: &impl ReadFiles, hash: Hash) -> Result<D, PublishError> {
    D::from_json(&object(files, hash, D::LIMIT)?).map_err(|error| damaged(hash, &error.to_string()))
}

pub(super) fn damaged(hash: Hash, why: &str) -> PublishError {
    PublishError::Damaged { path: FilePath::Object(hash).to_string(), why: why.to_owned() }
}
