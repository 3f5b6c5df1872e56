//! Counts by a closed list as groups of a chart: all of the list, in its order.

use super::chart::Group;
use crate::view::text::LaterWords;
use registry::document::{Stage, Status};
use std::collections::BTreeMap;

/// By stage of life.
pub(in crate::pages) fn stages(words: LaterWords, counts: &BTreeMap<Stage, u64>) -> Vec<Group> {
    all(Stage::ALL, counts, words.robot.record.stage_name)
}

/// By status.
pub(in crate::pages) fn statuses(words: LaterWords, counts: &BTreeMap<Status, u64>) -> Vec<Group> {
    all(Status::ALL, counts, words.pages.register.status)
}

fn all<K: Ord + Copy>(list: &[K], counts: &BTreeMap<K, u64>, name: fn(K) -> &'static str) -> Vec<Group> {
    list.iter().map(|key| Group::new(name(*key), counts.get(key).copied().unwrap_or(0))).collect()
}
