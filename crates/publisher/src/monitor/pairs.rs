//! Where the unit trees of two snapshots differ.

use super::Finding;
use super::reading::Reading;
use crate::files::ReadFiles;
use registry::document::{Node, UnitsPart};
use registry::{Hash, Levels};
use std::collections::BTreeMap;

/// Buckets of two snapshots that hold the units of the same prefixes, and are not the same objects.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) before: Vec<Hash>,
    pub(super) after: Vec<Hash>,
}

/// The pairs, in the order of their prefixes. Nodes that could not be had are counted by `files`; those of `after` must
/// be there if it is the newest snapshot.
pub(super) fn differing(
    files: &Reading<'_, impl ReadFiles>,
    before: &UnitsPart,
    after: &UnitsPart,
    is_newest: bool,
) -> Result<Vec<Pair>, Finding> {
    if before.prefix_bits == after.prefix_bits {
        return same_shape(files, before, after, is_newest);
    }
    // With other prefixes all buckets are others: they are matched by the bits that both have.
    let bits = before.prefix_bits.min(after.prefix_bits);
    let mut pairs: BTreeMap<u32, Pair> = BTreeMap::new();
    for (place, hash) in buckets(files, before, false)? {
        pairs.entry(shortened(place, before.prefix_bits - bits)).or_default().before.push(hash);
    }
    for (place, hash) in buckets(files, after, is_newest)? {
        pairs.entry(shortened(place, after.prefix_bits - bits)).or_default().after.push(hash);
    }
    // Where a node is missing on one side, nothing can be said of the other.
    let whole = |part: &UnitsPart| 1_usize << (part.prefix_bits - bits);
    let (of_before, of_after) = (whole(before), whole(after));
    Ok(pairs.into_values().filter(|pair| pair.before.len() == of_before && pair.after.len() == of_after).collect())
}

fn shortened(place: u32, bits: u8) -> u32 {
    place.checked_shr(bits.into()).unwrap_or(0)
}

/// Down both trees at once, and not below what is the same.
fn same_shape(
    files: &Reading<'_, impl ReadFiles>,
    before: &UnitsPart,
    after: &UnitsPart,
    is_newest: bool,
) -> Result<Vec<Pair>, Finding> {
    let mut level = vec![(before.root, after.root)];
    level.retain(|(before, after)| before != after);
    for _ in Levels::of(before.prefix_bits) {
        let mut below = Vec::new();
        for (before, after) in level {
            let before: Option<Node> = files.document(before, false)?;
            let after: Option<Node> = files.document(after, is_newest)?;
            let (Some(before), Some(after)) = (before, after) else { continue };
            let children = before.children.into_iter().zip(after.children);
            below.extend(children.filter(|(before, after)| before != after));
        }
        level = below;
    }
    Ok(level.into_iter().map(|(before, after)| Pair { before: vec![before], after: vec![after] }).collect())
}

/// All buckets of a snapshot with their places.
fn buckets(files: &Reading<'_, impl ReadFiles>, units: &UnitsPart, must: bool) -> Result<Vec<(u32, Hash)>, Finding> {
    let mut level = vec![(0_u32, units.root)];
    for width in Levels::of(units.prefix_bits) {
        let mut below = Vec::with_capacity(level.len() << width);
        for (place, hash) in level {
            let node: Option<Node> = files.document(hash, must)?;
            let children = node.map(|node| node.children).unwrap_or_default();
            below.extend((0..).zip(children).map(|(index, child)| ((place << width) | index, child)));
        }
        level = below;
    }
    Ok(level)
}
