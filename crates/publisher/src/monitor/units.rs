//! What two snapshots say of the same units.

use super::pairs::{Pair, differing};
use super::reading::Reading;
use super::{Finding, Kind, Monitored};
use crate::Measure;
use crate::compare::check_rules;
use crate::files::ReadFiles;
use crate::verify::Sampling;
use registry::Hash;
use registry::document::{Bucket, Snapshot, Unit};
use robot_id::RobotId;
use std::collections::BTreeMap;

/// Compares where the trees differ, or in a sample of those places.
pub(super) fn compare(
    files: &Reading<'_, impl ReadFiles>,
    before: &Snapshot,
    after: &Snapshot,
    is_newest: bool,
    sampling: Option<Sampling>,
    run: &mut Monitored,
) -> Result<(), Finding> {
    let mut pairs = differing(files, &before.units, &after.units, is_newest)?;
    let all = pairs.len() as u64;
    if let Some(sampling) = sampling.filter(|sampling| sampling.buckets < all) {
        let places = sampling.places(all);
        let mut place = 0..;
        pairs.retain(|_| place.next().is_some_and(|place| places.contains(&place)));
        run.followed.left_out += all - pairs.len() as u64;
    }
    files.progress.begin("comparing", Measure::Objects, pairs.len() as u64);
    for pair in pairs {
        compare_pair(files, &pair, (before, after), is_newest, run)?;
        files.progress.advance(1);
    }
    run.followed.not_compared += files.missing();
    Ok(())
}

fn compare_pair(
    files: &Reading<'_, impl ReadFiles>,
    pair: &Pair,
    (before, after): (&Snapshot, &Snapshot),
    is_newest: bool,
    run: &mut Monitored,
) -> Result<(), Finding> {
    let Some(was) = units(files, &pair.before, false)? else { return Ok(()) };
    let Some(mut is) = units(files, &pair.after, is_newest)? else { return Ok(()) };
    for (id, unit) in was {
        let Some(now) = is.remove(&id) else {
            run.followed.gone += 1;
            let what = format!("{id} was listed in snapshot {}, and is not in {}", before.sequence, after.sequence);
            run.findings.note(Finding::of_unit(Kind::Vanished, id, what));
            continue;
        };
        if now != unit {
            run.followed.changed += 1;
            if let Err(fault) = check_rules(&unit, &now) {
                let what = format!("snapshot {}: field {}: {}", after.sequence, fault.field, fault.problem);
                run.findings.note(Finding::of_unit(Kind::BrokenRule, id, what));
            }
        }
    }
    run.followed.added += is.len() as u64;
    Ok(())
}

/// The units of some buckets; nothing if one of them can't be had.
fn units(
    files: &Reading<'_, impl ReadFiles>,
    buckets: &[Hash],
    must: bool,
) -> Result<Option<BTreeMap<RobotId, Unit>>, Finding> {
    let mut found = BTreeMap::new();
    for hash in buckets {
        let Some(bucket) = files.document::<Bucket>(*hash, must)? else { return Ok(None) };
        found.extend(bucket.units.into_iter().map(|unit| (unit.id, unit)));
    }
    Ok(Some(found))
}
