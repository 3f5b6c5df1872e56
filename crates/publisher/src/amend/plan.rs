//! What a set of changes comes to: read, checked and counted, with nothing written yet.

use super::bucket::{Context, Found};
use super::tree::{self, Tree};
use super::{Changeset, count, split};
use crate::compare::{models_of, new_recalls};
use crate::files::ReadFiles;
use crate::publish::{Log, PublishError, prefix_bits};
use crate::source::{self, RecallTally, Records, RowError, SourceErrors};
use crate::{Changes, Config, Measure, Progress};
use rayon::prelude::*;
use registry::Hash;
use registry::document::{Bucket, Document, Model, Snapshot, Statistics};
use std::collections::{BTreeMap, BTreeSet};

/// What is to be published of some changes.
#[derive(Debug)]
pub struct Plan {
    /// The difference, and the rules of the registry that would be broken.
    pub changes: Changes,
    /// Changes that can't be published. If there are any, nothing can.
    pub faults: Option<SourceErrors>,
    /// Units as they will be counted.
    pub statistics: Statistics,
    /// Units in all.
    pub(crate) units: u64,
    pub(crate) prefix_bits: u8,
    /// All units of the buckets that change.
    pub(crate) merged: Records,
    /// Places of those buckets, in order. If the number of bits has changed, all buckets change.
    pub(crate) touched: Vec<u32>,
    pub(crate) tree: Tree,
    /// The snapshot that was changed.
    pub(crate) before: Snapshot,
}

/// Applies changes to the newest snapshot in `files`, in memory and a temporary file. At most `limit` errors are told.
///
/// # Errors
/// [`PublishError`]: the log does not hold, there is no snapshot, or an object that must be read is missing or damaged.
pub fn plan(
    set: &Changeset,
    config: &Config,
    files: &impl ReadFiles,
    limit: usize,
    progress: &dyn Progress,
) -> Result<Plan, PublishError> {
    let log = Log::open(files, config)?;
    let before = log.newest().cloned().ok_or_else(|| PublishError::Damaged {
        path: "latest.json".to_owned(),
        why: "nothing is published here that could be changed".to_owned(),
    })?;
    let counted: Statistics = tree::document(files, before.statistics)?;
    let (models, unread) = models_of(files, &before);
    if unread > 0 {
        return Err(tree::damaged(before.manufacturers.index, "it or objects that it names can't be read"));
    }
    let affected = affected(set, &models, &counted);
    let bits = before.units.prefix_bits;
    let places = places(&set.changes, bits).map_err(PublishError::Temporary)?;
    let is_wanted = |depth: u8, value: u32| {
        let above = |place: &u32| place.checked_shr((bits - depth).into()).unwrap_or(0);
        !affected.is_empty()
            || places.get(places.partition_point(|place| above(place) < value)).map(above) == Some(value)
    };
    let mut tree = Tree::read(files, &before.units, is_wanted)?;
    let merged = set.input.records();
    let (models, affected) = (&models, &affected);
    let context = Context { set, files, prefix_bits: bits, models, affected, merged: &merged };
    let mut found = look_at_all(&context, &tree, limit, progress)?;
    let units = before.units.count + found.added;
    let prefix_bits = prefix_bits(units)?;
    found.touched.sort_unstable();
    if prefix_bits != bits {
        // Other buckets for all units.
        tree = Tree::read(files, &before.units, |_, _| true)?;
        keep_others(&context, &tree, &found.touched)?;
    }
    let told = |errors: Vec<RowError>| {
        let mut told = source::Found::new(limit);
        // Those past the limit are not told.
        let _ = errors.into_iter().try_for_each(|error| told.note(error));
        told.finish(()).err()
    };
    // A registry that does not tell of its recalls goes on so until all of it is published.
    let (less, more) = (found.less.recalls().clone(), found.more.recalls().clone());
    let recalls = counted.recalls.as_ref().map(|before| RecallTally::after(before, &less, more));
    let statistics = count::counted(&counted, &found.less.finish(), &found.more.finish()).or_else(|| {
        // Not all changes were counted.
        (!found.faults.is_empty()).then(|| counted.clone())
    });
    let recalls = match recalls {
        // Not all changes were counted, and nothing will be published.
        Some(None) if !found.faults.is_empty() => None,
        Some(None) => return Err(tree::damaged(before.statistics, "they count other recalls than there are")),
        Some(Some(recalls)) => Some(recalls.listed(set.source.makers.models())),
        None => None,
    };
    let mut statistics =
        statistics.ok_or_else(|| tree::damaged(before.statistics, "they count other units than there are"))?;
    statistics.recalls = recalls;
    Ok(Plan {
        changes: Changes {
            before: Some(before.clone()),
            added: found.added,
            changed: found.changed,
            gone: 0,
            not_compared: 0,
            new_recalls: new_recalls(&set.source, models),
            broken: told(found.broken),
        },
        faults: told(found.faults),
        statistics,
        units,
        prefix_bits,
        merged,
        touched: found.touched,
        tree,
        before,
    })
}

/// Models with units whose recalls or components are not what they were, or which are gone: all their units must be
/// looked at.
fn affected(set: &Changeset, models: &BTreeMap<String, Model>, counted: &Statistics) -> BTreeSet<String> {
    let has_units = |code: &str| counted.model.iter().any(|(model, count)| model.as_str() == code && *count > 0);
    let changed = |code: &&String| {
        let now = set.source.makers.model_of_code(code);
        now.is_none_or(|now| {
            models.get(*code).is_none_or(|old| (&old.recalls, &old.components) != (&now.recalls, &now.components))
        })
    };
    models.keys().filter(changed).filter(|code| has_units(code)).cloned().collect()
}

/// The places of the buckets that changed units are in, in order.
fn places(changes: &Records, bits: u8) -> std::io::Result<Vec<u32>> {
    let group_bits = Records::group_bits(bits);
    let of_group = |number| {
        let group = changes.group(group_bits, number)?;
        let mut places: Vec<u32> =
            group.records().iter().map(|record| record.place.checked_shr(32 - u32::from(bits)).unwrap_or(0)).collect();
        places.dedup();
        Ok(places)
    };
    let places: std::io::Result<Vec<Vec<u32>>> = (0..1 << group_bits).into_par_iter().map(of_group).collect();
    Ok(places?.concat())
}

/// Looks at the buckets that were read of the tree, group by group on all cores.
fn look_at_all<F: ReadFiles>(
    context: &Context<'_, F>,
    tree: &Tree,
    limit: usize,
    progress: &dyn Progress,
) -> Result<Found, PublishError> {
    progress.begin("comparing", Measure::Objects, tree.buckets.len() as u64);
    let bits = context.prefix_bits;
    let group_bits = Records::group_bits(bits);
    let number = |place: u32| place.checked_shr((bits - group_bits).into()).unwrap_or(0);
    let of_group = |buckets: &[(u32, Hash)]| -> Result<Found, PublishError> {
        let mut found = Found::default();
        let Some((first, _)) = buckets.first() else { return Ok(found) };
        let group = context.set.changes.group(group_bits, number(*first)).map_err(PublishError::Temporary)?;
        for (place, hash) in buckets {
            context.look(&group, *place, *hash, &mut found)?;
            found = found.join(Found::default(), limit);
        }
        progress.advance(buckets.len() as u64);
        Ok(found)
    };
    let groups: Vec<_> = tree.buckets.chunk_by(|a, b| number(a.0) == number(b.0)).collect();
    groups.into_par_iter().map(of_group).try_reduce(Found::default, |a, b| Ok(a.join(b, limit)))
}

/// Keeps the units of all buckets but those that have been kept already.
fn keep_others<F: ReadFiles>(context: &Context<'_, F>, tree: &Tree, kept: &[u32]) -> Result<(), PublishError> {
    let others = tree.buckets.par_iter().filter(|(place, _)| kept.binary_search(place).is_err());
    others.try_for_each(|(_, hash)| {
        let bytes = tree::object(context.files, *hash, Bucket::LIMIT)?;
        let units = split::units_of(&bytes, *hash)?;
        context.keep(units.iter().map(|unit| &**unit))
    })
}
