//! Aggregates of a snapshot.

use super::{Document, Stage, Status, tag};
use crate::limits;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

tag!(Tag, "statistics");

/// Counts of units, each by one property. An object.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Statistics {
    #[serde(rename = "type")]
    tag: Tag,
    /// By status.
    pub status: BTreeMap<Status, u64>,
    /// By stage.
    pub stage: BTreeMap<Stage, u64>,
    /// By manufacturer: national and manufacturer code together.
    pub manufacturer: BTreeMap<String, u64>,
    /// By model: national, manufacturer and model code together.
    pub model: BTreeMap<String, u64>,
    /// By country that the unit is in.
    pub country: BTreeMap<String, u64>,
    /// By month of manufacture, `YYYY-MM`.
    pub month: BTreeMap<String, u64>,
    /// By supplier of a key component (English name), counting each unit once.
    pub supplier: BTreeMap<String, u64>,
}

impl Document for Statistics {
    const LIMIT: usize = limits::FILE;
}
