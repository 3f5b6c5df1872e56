//! One bucket of the newest snapshot, and what has changed of its units.

use super::split::{self, ID};
use super::tree::object;
use super::{Change, Changeset};
use crate::compare::check_rules;
use crate::files::ReadFiles;
use crate::publish::PublishError;
use crate::source::{Fault, Group, Problem, Records, RowError, Tally, check_unit, place};
use registry::Hash;
use registry::document::{Bucket, Document, Model, Unit, parse};
use robot_id::RobotId;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What every bucket is looked at with.
pub(super) struct Context<'a, F> {
    pub(super) set: &'a Changeset,
    pub(super) files: &'a F,
    pub(super) prefix_bits: u8,
    /// The models of the newest snapshot, by the first 12 characters of their units' IDs.
    pub(super) models: &'a BTreeMap<String, Model>,
    /// Those of which unchanged units must be looked at, too.
    pub(super) affected: &'a BTreeSet<String>,
    /// Takes all units of each bucket that changes.
    pub(super) merged: &'a Records,
}

/// What was found of some buckets.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) added: u64,
    pub(super) changed: u64,
    /// The units that changed as they were, and as they are.
    pub(super) less: Tally,
    pub(super) more: Tally,
    /// Changes that can't be published.
    pub(super) faults: Vec<RowError>,
    /// Rules of the registry that would be broken.
    pub(super) broken: Vec<RowError>,
    /// Places of buckets that change.
    pub(super) touched: Vec<u32>,
}

impl Found {
    /// Of errors those are kept that would be told first, a few more than `limit` at the most.
    pub(super) fn join(mut self, other: Self, limit: usize) -> Self {
        self.added += other.added;
        self.changed += other.changed;
        self.less.join(other.less);
        self.more.join(other.more);
        self.touched.extend(other.touched);
        for (errors, others) in [(&mut self.faults, other.faults), (&mut self.broken, other.broken)] {
            errors.extend(others);
            errors.sort_by(|a, b| (a.line, &a.field).cmp(&(b.line, &b.field)));
            errors.truncate(limit + 1);
        }
        self
    }
}

impl<F: ReadFiles> Context<'_, F> {
    /// Looks at one bucket. `group` has the changes of its units.
    pub(super) fn look(&self, group: &Group, value: u32, hash: Hash, found: &mut Found) -> Result<(), PublishError> {
        let bytes = object(self.files, hash, Bucket::LIMIT)?;
        let units = split::units_of(&bytes, hash)?;
        let mut merged: Vec<Cow<[u8]>> = Vec::with_capacity(units.len() + 1);
        let mut old = units.into_iter().peekable();
        let mut is_changed = false;
        let records = group.with_prefix(self.prefix_bits, value);
        let mut of_units: Vec<_> = records.chunk_by(|a, b| group.id(a) == group.id(b)).collect();
        of_units.sort_unstable_by_key(|same| group.id(&same[0]));
        for same in of_units {
            let id = group.id(&same[0]);
            while let Some(unit) = old.next_if(|unit| &unit[ID] < id) {
                self.pass(&unit, found);
                merged.push(unit);
            }
            let before = old.next_if(|unit| &unit[ID] == id);
            let changes = same.iter().map(|record| (record.line, group.json(record)));
            match self.apply(before.as_deref(), changes, found) {
                Ok(after) => {
                    is_changed |= before.as_deref() != Some(&after);
                    merged.push(Cow::Owned(after));
                }
                Err(error) => found.faults.push(error),
            }
        }
        for unit in old {
            self.pass(&unit, found);
            merged.push(unit);
        }
        if is_changed {
            found.touched.push(value);
            self.keep(merged.iter().map(|unit| &**unit))?;
        }
        Ok(())
    }

    /// Keeps all units of a bucket.
    pub(super) fn keep<'u>(&self, mut units: impl Iterator<Item = &'u [u8]>) -> Result<(), PublishError> {
        units.try_for_each(|json| {
            let place = id(json).map_or(0, |id| place(&id));
            self.merged.add(place, 0, json).map_err(PublishError::Temporary)
        })
    }

    /// A unit as it is after the changes, which are of its lines. The JSON of units is that of verified buckets.
    fn apply<'c>(
        &self,
        before: Option<&[u8]>,
        changes: impl Iterator<Item = (u64, &'c [u8])>,
        found: &mut Found,
    ) -> Result<Vec<u8>, RowError> {
        let file = self.set.source.units_file;
        let listed = before.and_then(|json| parse::<Unit>(json).ok());
        let (mut unit, mut last, mut whole) = (listed.clone(), 0, None);
        for (line, json) in changes {
            let at = |fault: Fault| fault.at(file, line);
            let change = parse::<Change>(json).map_err(|wrong| at(Fault::malformed(wrong.place(), wrong.what())))?;
            if matches!(change, Change::Whole(_))
                && let Some(first) = whole.replace(line)
            {
                return Err(at(Fault::new("id", Problem::Duplicate { first })));
            }
            unit = Some(change.apply(unit).map_err(at)?);
            last = line;
        }
        let at = |fault: Fault| fault.at(file, last);
        let unit = unit.ok_or_else(|| at(Fault::malformed("", "nothing")))?;
        let model = self.set.source.makers.model_of(&unit.id).map_err(at)?;
        check_unit(&unit, model).map_err(at)?;
        let json = serde_json::to_vec(&unit).map_err(|error| at(Fault::malformed("", error.to_string())))?;
        // As whoever reads it will: the limits of lists that have grown.
        parse::<Unit>(&json).map_err(|wrong| at(Fault::malformed(wrong.place(), wrong.what())))?;
        if let Some(listed) = &listed {
            found.broken.extend(check_rules(listed, &unit).map_err(at).err());
            found.less.add(listed, self.models.get(&listed.id.as_str()[..12]).unwrap_or(model));
            found.changed += u64::from(before != Some(&json));
        } else {
            found.added += 1;
        }
        found.more.add(&unit, model);
        Ok(json)
    }

    /// A unit that has not changed. If its model has, it must still go with it.
    fn pass(&self, json: &[u8], found: &mut Found) {
        let is_affected = |code: &str| self.affected.contains(code);
        if self.affected.is_empty() || !str::from_utf8(&json[ID][..12]).is_ok_and(is_affected) {
            return;
        }
        let Ok(unit) = parse::<Unit>(json) else { return };
        if let Some(old) = self.models.get(&unit.id.as_str()[..12]) {
            found.less.add(&unit, old);
        }
        let model = self.set.source.makers.model_of(&unit.id);
        match model.and_then(|model| check_unit(&unit, model).map(|()| model)) {
            Ok(model) => found.more.add(&unit, model),
            Err(fault) => {
                let what = format!("{}, which is listed and not among the changes: {}", unit.id, fault.problem);
                found.faults.push(Fault::inconsistent(fault.field, what).at(self.set.source.units_file, 0));
            }
        }
    }
}

/// The ID that a unit's JSON begins with.
fn id(json: &[u8]) -> Option<RobotId> {
    RobotId::from_bytes(json.get(ID)?.try_into().ok()?)
}
