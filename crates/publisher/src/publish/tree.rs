//! The unit tree: buckets, and the nodes above them (`docs/FORMATS.md`, "The unit tree").

use super::objects::Objects;
use super::{PublishError, bucket_within};
use crate::files::WriteFiles;
use crate::source::{Group, Records};
use rayon::prelude::*;
use registry::document::{Bucket, Document, Node};
use registry::{Hash, Levels, limits};

/// Units that a bucket holds on average, at the least; twice as many at the most.
const BUCKET_UNITS: u64 = 64;

/// Leading bits of a hash that choose a bucket, so that buckets hold 64 to 128 units on average.
pub(crate) fn prefix_bits(units: u64) -> Result<u8, PublishError> {
    let bits = (units / BUCKET_UNITS).checked_ilog2().unwrap_or(0);
    u8::try_from(bits).ok().filter(|bits| *bits <= limits::PREFIX_BITS).ok_or_else(|| {
        let why = format!("{units} units are more than the format has buckets for");
        PublishError::PastLimits { what: "unit tree".to_owned(), why }
    })
}

/// Objects in a tree: buckets and nodes.
pub(super) fn objects(prefix_bits: u8) -> u64 {
    let mut bits = 0;
    // The root, then each level's children.
    Levels::of(prefix_bits).fold(1, |sum, width| {
        bits += width;
        sum + (1 << bits)
    })
}

/// Writes all buckets and nodes, group by group on all cores. Gives the root and, if it is a node, its bytes.
pub(super) fn write(
    records: &Records,
    prefix_bits: u8,
    objects: &Objects<'_, impl WriteFiles>,
) -> Result<(Hash, String), PublishError> {
    let group_bits = Records::group_bits(prefix_bits);
    let group = |number: u32| -> Result<Vec<Hash>, PublishError> {
        let group = records.group(group_bits, number).map_err(PublishError::Temporary)?;
        let width = prefix_bits - group_bits;
        let first = u64::from(number) << width;
        let bucket = |value: u64| write_bucket(&group, prefix_bits, value as u32, objects);
        (first..first + (1 << width)).map(bucket).collect::<Result<Vec<_>, _>>()
    };
    let hashes = (0..1_u32 << group_bits).into_par_iter().map(group).collect::<Result<Vec<_>, _>>()?;
    write_nodes(hashes.concat(), prefix_bits, objects)
}

/// Writes one bucket of a group.
pub(super) fn write_bucket(
    group: &Group,
    prefix_bits: u8,
    value: u32,
    objects: &Objects<'_, impl WriteFiles>,
) -> Result<Hash, PublishError> {
    let (units, json) = bucket_json(group, prefix_bits, value);
    bucket_within(units, json.len())
        .map_err(|why| PublishError::PastLimits { what: format!("bucket {value} of {prefix_bits} bits"), why })?;
    objects.put(&json)
}

/// Writes the nodes above buckets with these hashes.
fn write_nodes(
    mut hashes: Vec<Hash>,
    prefix_bits: u8,
    objects: &Objects<'_, impl WriteFiles>,
) -> Result<(Hash, String), PublishError> {
    // From the lowest level up; the last level done is the root's.
    let levels: Vec<u8> = Levels::of(prefix_bits).collect();
    let mut root = String::new();
    for width in levels.into_iter().rev() {
        let mut nodes = Vec::with_capacity(hashes.len() >> width);
        for children in hashes.chunks(1 << width) {
            let (hash, json) = objects.put_document("node", &Node::new(children.to_vec()))?;
            nodes.push(hash);
            root = json;
        }
        hashes = nodes;
    }
    // Without a level there is one bucket; else the node of the root.
    Ok((hashes[0], root))
}

/// A bucket of the units with this prefix, from their JSON as it is: how many units, and its bytes.
pub(crate) fn bucket_json(group: &Group, bits: u8, value: u32) -> (usize, Vec<u8>) {
    let mut units: Vec<&[u8]> = group.with_prefix(bits, value).iter().map(|record| group.json(record)).collect();
    // Each begins with its ID, and all IDs are of one length.
    units.sort_unstable();
    (units.len(), of_units(&units))
}

/// A bucket of these units, each as JSON, in the order of their IDs.
fn of_units(units: &[&[u8]]) -> Vec<u8> {
    let mut json = Bucket::new(Vec::new()).to_json().into_bytes();
    // An empty bucket ends in `[]}`: the units go between the brackets.
    json.truncate(json.len() - 2);
    json.reserve(units.iter().map(|unit| unit.len() + 1).sum::<usize>() + 2);
    for (index, unit) in units.iter().enumerate() {
        if index > 0 {
            json.push(b',');
        }
        json.extend_from_slice(unit);
    }
    json.extend_from_slice(b"]}");
    json
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_holds_64_to_128_units_on_average() {
        let bits = |units| prefix_bits(units).unwrap_or(u8::MAX);
        assert_eq!([bits(0), bits(1), bits(127), bits(128), bits(255), bits(256)], [0, 0, 0, 1, 1, 2]);
        assert_eq!([bits(28_000), bits(1_000_000), bits(1_000_000_000)], [8, 13, 23]);
    }

    #[test]
    fn objects_counts_root_nodes_and_buckets() {
        assert_eq!([objects(0), objects(8), objects(9)], [1, 257, 1 + 2 + 512]);
    }
}
