//! Every unit of the newest snapshot, beside its record in the source.

use super::{Changes, read, rules};
use crate::files::ReadFiles;
use crate::publish::{PublishError, bucket_json};
use crate::source::{Fault, Group, Problem, Records, RowError};
use crate::{Measure, Progress, Source};
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
    /// The broken rules are those that would be told first, a few more than `limit` at the most.
    fn join(mut self, other: Self, limit: usize) -> Self {
        self.listed += other.listed;
        self.changed += other.changed;
        self.gone += other.gone;
        self.unread += other.unread;
        self.broken.extend(other.broken);
        self.broken.sort_by(|a, b| (a.line, &a.field).cmp(&(b.line, &b.field)));
        self.broken.truncate(limit + 1);
        self
    }
}

/// Counts into `changes`, and gives the rules that are broken: those that are to be told first.
pub(super) fn compare(
    source: &Source,
    files: &impl ReadFiles,
    before: &Snapshot,
    limit: usize,
    progress: &dyn Progress,
    changes: &mut Changes,
) -> Result<Vec<RowError>, PublishError> {
    let bits = before.units.prefix_bits;
    let (buckets, unread) = buckets(files, before);
    progress.begin("comparing", Measure::Objects, buckets.len() as u64);
    let group_bits = Records::group_bits(bits);
    let of_group = |buckets: &[(u32, Hash)]| -> Result<Part, PublishError> {
        let Some((first, _)) = buckets.first() else { return Ok(Part::default()) };
        let number = first.checked_shr((bits - group_bits).into()).unwrap_or(0);
        let group = source.records.group(group_bits, number).map_err(PublishError::Temporary)?;
        let one = |(place, hash): &(u32, Hash)| bucket(source, &group, files, before, *place, *hash);
        let part = buckets.iter().map(one).fold(Part::default(), |sum, part| sum.join(part, limit));
        progress.advance(buckets.len() as u64);
        Ok(part)
    };
    // Buckets whose nodes could not be read are missing between the others.
    let same = |a: &(u32, Hash), b: &(u32, Hash)| (a.0 ^ b.0).checked_shr((bits - group_bits).into()).unwrap_or(0) == 0;
    let groups: Vec<_> = buckets.chunk_by(same).collect();
    let join = |a: Part, b: Part| Ok(a.join(b, limit));
    let found = groups.into_par_iter().map(of_group).try_reduce(Part::default, join)?;
    changes.changed = found.changed;
    changes.gone = found.gone;
    changes.not_compared += unread + found.unread;
    // Of those that were not compared, none is known to be new.
    let listed = if changes.not_compared > 0 { before.units.count } else { found.listed };
    changes.added = (source.units() + found.gone).saturating_sub(listed);
    Ok(found.broken)
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

fn bucket(source: &Source, group: &Group, files: &impl ReadFiles, before: &Snapshot, place: u32, hash: Hash) -> Part {
    let (units, json) = bucket_json(group, before.units.prefix_bits, place);
    if Hash::of(&json) == hash {
        return Part { listed: units as u64, ..Part::default() };
    }
    let Some(bucket) = read::<Bucket>(files, hash) else { return Part { unread: 1, ..Part::default() } };
    let mut part = Part { listed: bucket.units.len() as u64, ..Part::default() };
    for unit in &bucket.units {
        let Some(record) = group.find(&unit.id) else {
            part.gone += 1;
            let what = format!("{} is gone, and was listed in snapshot {}", unit.id, before.sequence);
            part.broken.push(Fault::new("id", Problem::BreaksRule(what)).at(source.units_file, 0));
            continue;
        };
        let json = group.json(record);
        if serde_json::to_vec(unit).is_ok_and(|before| before == json) {
            continue;
        }
        part.changed += 1;
        // It was read and checked when the source was.
        let after = registry::document::parse::<Unit>(json);
        let checked = after.map_or(Ok(()), |after| rules::check(unit, &after));
        part.broken.extend(checked.map_err(|fault| fault.at(source.units_file, record.line)).err());
    }
    part
}
