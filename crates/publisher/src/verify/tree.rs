//! The unit tree: every node, every bucket, every unit.

use super::directory::Makers;
use super::lookups::Lookups;
use super::{Objects, VerifyError};
use crate::files::ReadFiles;
use crate::source::Tally;
use registry::document::{Bucket, Node, Snapshot};
use registry::{Hash, Levels, Prefix};
use std::collections::BTreeSet;

/// Walks the tree, all of it or the way to the buckets of a sample, and counts the units.
pub(super) fn verify<F: ReadFiles>(
    objects: &mut Objects<'_, F>,
    snapshot: &Snapshot,
    makers: &Makers,
    lookups: &mut Lookups<'_, F>,
    sample: Option<&BTreeSet<u64>>,
) -> Result<Tally, VerifyError> {
    let units = &snapshot.units;
    let mut tally = Tally::default();
    let mut count = 0;
    // What is still to be read, the next one last: depth first, so that little is held at a time.
    let levels: Vec<u8> = Levels::of(units.prefix_bits).collect();
    let mut open: Vec<(Hash, usize, u64)> = vec![(units.root, 0, 0)];
    while let Some((hash, level, place)) = open.pop() {
        if let Some(width) = levels.get(level) {
            let (node, bytes): (Node, _) = objects.document(hash)?;
            if node.children.len() != 1 << width {
                let why = format!("a node of {} children where {} are due", node.children.len(), 1 << width);
                return Err(VerifyError::object(hash, why));
            }
            lookups.keep(hash, bytes);
            let left: u8 = levels[level + 1..].iter().sum();
            let is_wanted = |place: u64| {
                sample.is_none_or(|sample| sample.range(place << left..(place + 1) << left).next().is_some())
            };
            let children = node.children.iter().enumerate().rev();
            let children = children.map(|(index, child)| (*child, level + 1, (place << width) | index as u64));
            open.extend(children.filter(|(_, _, place)| is_wanted(*place)));
            continue;
        }
        let (bucket, bytes): (Bucket, _) = objects.document(hash)?;
        for unit in &bucket.units {
            let prefix = Prefix::of(&unit.id, units.prefix_bits);
            if u64::from(prefix.value()) != place {
                return Err(VerifyError::object(hash, format!("{} belongs to bucket {prefix}", unit.id)));
            }
            let model = makers.model_of(&unit.id).map_err(|why| VerifyError::object(hash, why))?;
            tally.add(unit, model);
        }
        lookups.try_bucket(hash, bytes, &bucket)?;
        count += bucket.units.len() as u64;
        objects.progress.advance(1);
    }
    if sample.is_none() && count != units.count {
        let why = format!("{count} units, but the snapshot says {}", units.count);
        return Err(VerifyError::object(units.root, why));
    }
    Ok(tally)
}
