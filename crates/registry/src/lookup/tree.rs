//! From the root of the unit tree to the bucket, and the ID in it or not.

use super::reader::{fail, object};
use crate::document::{Bucket, Node, Unit};
use crate::files::{Files, Halt};
use crate::{Check, Hash, Prefix, Reason, Step, VerifiedSnapshot};
use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::vec::Vec;
use robot_id::RobotId;

/// Walks down to the bucket of an ID.
#[derive(Debug, Default)]
pub(super) struct TreeReader {
    pub(super) held: Vec<Step>,
    found: Option<Option<Box<Unit>>>,
}

impl TreeReader {
    pub(super) fn read(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot, id: &RobotId) -> Result<(), Halt> {
        if self.found.is_none() {
            // The way down is walked anew when a file arrives: a node is read again, but no state between.
            self.held.clear();
            let units = &snapshot.document().units;
            let prefix = Prefix::of(id, units.prefix_bits);
            let hash = self.descend(files, units.root, prefix)?;
            self.found = Some(self.search(files, hash, prefix, id)?);
        }
        Ok(())
    }

    /// Whether it is known that there is such a unit, or that there is none.
    pub(super) fn is_read(&self) -> bool {
        self.found.is_some()
    }

    /// The unit, or that there is none; nothing while that is not known.
    pub(super) fn take_found(&mut self) -> Option<Option<Box<Unit>>> {
        self.found.take()
    }

    fn descend(&mut self, files: &mut Files, root: Hash, prefix: Prefix) -> Result<Hash, Halt> {
        let mut hash = root;
        let mut depth_bits = 0;
        for turn in prefix.steps() {
            let node = read_node(files, hash, turn.children)?;
            self.held.push(Step::Node { hash, prefix: prefix.truncated(depth_bits) });
            (hash, depth_bits) = (node.children[turn.index], turn.depth_bits);
        }
        Ok(hash)
    }

    fn search(
        &mut self,
        files: &mut Files,
        hash: Hash,
        prefix: Prefix,
        id: &RobotId,
    ) -> Result<Option<Box<Unit>>, Halt> {
        let mut bucket = read_bucket(files, hash, prefix)?;
        let position = bucket.units.binary_search_by(|unit| unit.id.cmp(id)).ok();
        self.held.push(Step::Bucket { hash, prefix, units: bucket.units.len(), position });
        Ok(position.map(|position| Box::new(bucket.units.swap_remove(position))))
    }
}

/// The node with this hash, which must have as many children as are due in its place.
pub(super) fn read_node(files: &mut Files, hash: Hash, children: usize) -> Result<Node, Halt> {
    let node: Node = object(files, hash, Check::Node)?;
    if node.children.len() != children {
        let what = [&node.children.len().to_string(), " children where ", &children.to_string(), " are due"].concat();
        return Err(fail(Check::Node, hash, Reason::Format(what)));
    }
    Ok(node)
}

/// The bucket with this hash, whose units must all have the prefix of its place.
pub(super) fn read_bucket(files: &mut Files, hash: Hash, prefix: Prefix) -> Result<Bucket, Halt> {
    let bucket: Bucket = object(files, hash, Check::Bucket)?;
    // A bucket of another prefix in this place would make a listed ID look absent.
    if let Some(stray) = bucket.units.iter().find(|unit| Prefix::of(&unit.id, prefix.bits()) != prefix) {
        let what = [stray.id.as_str(), " does not belong to bucket ", &prefix.to_string()].concat();
        return Err(fail(Check::Bucket, hash, Reason::Format(what)));
    }
    Ok(bucket)
}
