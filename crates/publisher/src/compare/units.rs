//! Every unit of the newest snapshot, beside its record in the source.

use super::{Changes, read, rules};
use crate::files::ReadFiles;
use crate::publish::bucket_json;
use crate::source::{Fault, Problem, Records, RowError, UNITS};
use crate::{Progress, Source};
use rayon::prelude::*;
use registry::document::{Bucket, Node, Snapshot, Unit};
use registry::{Hash, Levels};

/// What was found of some buckets.
#[derive(Default)]
struct Part {
    /// Units that were compared.
    listed: u64,
    changed: u64,
    gone: u64,
    unread: u64,
    broken: Vec<RowError>,
}

impl Part {
    fn join(mut self, other: Self) -> Self {
        self.listed += other.listed;
        self.changed += other.changed;
        self.gone += other.gone;
        self.unread += other.unread;
        self.broken.extend(other.broken);
        self
    }
}

/// Counts into `changes`, and gives the rules that are broken.
pub(super) fn compare(
    source: &Source,
    files: &impl ReadFiles,
    before: &Snapshot,
    progress: &dyn Progress,
    changes: &mut Changes,
) -> Vec<RowError> {
    let bits = before.units.prefix_bits;
    let (buckets, unread) = buckets(files, before);
    progress.begin("comparing", buckets.len() as u64);
    let one = |(place, hash): &(u32, Hash)| {
        let part = bucket(&source.records, files, bits, *place, *hash, before.sequence);
        progress.advance(1);
        part
    };
    let found = buckets.par_iter().map(one).reduce(Part::default, Part::join);
    changes.changed = found.changed;
    changes.gone = found.gone;
    changes.not_compared += unread + found.unread;
    // Of those that were not compared, none is known to be new.
    let listed = if changes.not_compared > 0 { before.units.count } else { found.listed };
    changes.added = (source.units() + found.gone).saturating_sub(listed);
    found.broken
}

/// The buckets of a snapshot with their places, and how many nodes could not be read.
fn buckets(files: &impl ReadFiles, before: &Snapshot) -> (Vec<(u32, Hash)>, u64) {
    let mut level = vec![(0, before.units.root)];
    let mut unread = 0;
    for width in Levels::of(before.units.prefix_bits) {
        let mut below = Vec::with_capacity(level.len() << width);
        for (place, hash) in level {
            match read::<Node>(files, hash).filter(|node| node.children.len() == 1 << width) {
                Some(node) => {
                    below.extend((0..).zip(node.children).map(|(index, child)| ((place << width) | index, child)))
                }
                None => unread += 1,
            }
        }
        level = below;
    }
    (level, unread)
}

fn bucket(records: &Records, files: &impl ReadFiles, bits: u8, place: u32, hash: Hash, sequence: u64) -> Part {
    let (units, json) = bucket_json(records, bits, place);
    if Hash::of(json.as_bytes()) == hash {
        return Part { listed: units as u64, ..Part::default() };
    }
    let Some(bucket) = read::<Bucket>(files, hash) else { return Part { unread: 1, ..Part::default() } };
    let mut part = Part { listed: bucket.units.len() as u64, ..Part::default() };
    for unit in &bucket.units {
        let Some(record) = records.find(&unit.id) else {
            part.gone += 1;
            let what = format!("{} is gone, and was listed in snapshot {sequence}", unit.id);
            part.broken.push(Fault::new("id", Problem::BreaksRule(what)).at(UNITS, 0));
            continue;
        };
        let json = records.json(record);
        if serde_json::to_vec(unit).is_ok_and(|before| before == json) {
            continue;
        }
        part.changed += 1;
        // It was read and checked when the source was.
        let after = registry::document::parse::<Unit>(json);
        let checked = after.map_or(Ok(()), |after| rules::check(unit, &after));
        part.broken.extend(checked.map_err(|fault| fault.at(UNITS, record.line.into())).err());
    }
    part
}
