//! A publication of changes: the buckets that they touch, and the nodes above those.

use super::objects::Objects;
use super::{PublishError, Summary, Units, open_log, seal, tree};
use crate::amend::{Changeset, Plan, Tree};
use crate::files::WriteFiles;
use crate::source::Records;
use crate::{Config, Measure, Progress};
use rayon::prelude::*;
use registry::Hash;
use registry::document::{Document, Node, UnitsPart};
use std::collections::BTreeMap;

/// Publishes planned changes as the next snapshot of the registry in `to`, which must be as it was when they were planned.
/// `issued_at` is in Unix seconds.
///
/// # Errors
/// As [`publish`](super::publish()).
pub fn publish_changes(
    set: &Changeset,
    plan: Plan,
    config: &Config,
    to: &impl WriteFiles,
    issued_at: u64,
    progress: &dyn Progress,
) -> Result<Summary, PublishError> {
    let log = open_log(config, to, issued_at)?;
    if log.newest() != Some(&plan.before) {
        let why = "another publication came between".to_owned();
        return Err(PublishError::Damaged { path: "latest.json".to_owned(), why });
    }
    let objects = Objects::new(to, progress);
    let (count, prefix_bits) = (plan.units, plan.prefix_bits);
    let is_whole = prefix_bits != plan.before.units.prefix_bits;
    let of_tree = if is_whole { tree::objects(prefix_bits) } else { plan.touched.len() as u64 };
    progress.begin("writing objects", Measure::Objects, of_tree + set.source().manufacturers() + 2);
    let (root, root_bytes) = if is_whole {
        tree::write(&plan.merged, prefix_bits, &objects)?
    } else {
        let buckets = write_touched(&plan, &objects)?;
        write_above(plan.tree, plan.before.units.root, buckets, &objects)?
    };
    let units = Units { part: UnitsPart { count, prefix_bits, root }, root: root_bytes, counted: plan.statistics };
    seal(log, config, set.source(), units, objects, issued_at)
}

/// Writes the buckets that change, group by group on all cores. Gives their places and hashes.
fn write_touched(plan: &Plan, objects: &Objects<'_, impl WriteFiles>) -> Result<BTreeMap<u32, Hash>, PublishError> {
    let bits = plan.prefix_bits;
    let group_bits = Records::group_bits(bits);
    let number = |place: u32| place.checked_shr((bits - group_bits).into()).unwrap_or(0);
    let of_group = |places: &[u32]| -> Result<Vec<(u32, Hash)>, PublishError> {
        let Some(first) = places.first() else { return Ok(Vec::new()) };
        let group = plan.merged.group(group_bits, number(*first)).map_err(PublishError::Temporary)?;
        let bucket = |place: &u32| Ok((*place, tree::write_bucket(&group, bits, *place, objects)?));
        places.iter().map(bucket).collect()
    };
    let groups: Vec<_> = plan.touched.chunk_by(|a, b| number(*a) == number(*b)).collect();
    let buckets: Vec<_> = groups.into_par_iter().map(of_group).collect::<Result<_, _>>()?;
    Ok(buckets.into_iter().flatten().collect())
}

/// Writes the nodes above buckets that have changed. Gives the root and, if that is a node, its bytes.
fn write_above(
    tree: Tree,
    root: Hash,
    mut changed: BTreeMap<u32, Hash>,
    objects: &Objects<'_, impl WriteFiles>,
) -> Result<(Hash, String), PublishError> {
    let mut json = String::new();
    for (width, mut nodes) in tree.levels.into_iter().rev() {
        let mut above = BTreeMap::new();
        for (place, hash) in changed {
            let node = place.checked_shr(width.into()).unwrap_or(0);
            let index = place as usize & ((1 << width) - 1);
            // Each was read on the way to its buckets.
            if let Some(child) = nodes.get_mut(&node).and_then(|children| children.get_mut(index)) {
                *child = hash;
            }
            above.insert(node, Hash([0; 32]));
        }
        for (place, hash) in &mut above {
            let node = Node::new(nodes.remove(place).unwrap_or_default());
            (*hash, json) = objects.put_document("node", &node)?;
        }
        if let Some(children) = nodes.remove(&0).filter(|_| above.is_empty()) {
            // Nothing has changed: at the end this is the root as it was.
            json = Node::new(children).to_json();
        }
        changed = above;
    }
    Ok((changed.remove(&0).unwrap_or(root), json))
}
