//! Aggregates of a snapshot.

use super::{Document, Json, Read, Stage, Status, Value, tag};
use crate::limits;
use alloc::collections::BTreeMap;
use alloc::string::String;
use serde::Serialize;

tag!(Tag, "statistics");

/// Counts of units, each by one property. An object.
#[derive(Debug, Clone, Default, Serialize)]
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

impl Read for Statistics {
    fn read(value: &Value) -> Self {
        value.tagged("statistics");
        Self {
            tag: Tag,
            status: value.get("status"),
            stage: value.get("stage"),
            manufacturer: value.get("manufacturer"),
            model: value.get("model"),
            country: value.get("country"),
            month: value.get("month"),
            supplier: value.get("supplier"),
        }
    }
}

/// Counts by a value of a closed list or a code; a key twice is an error.
impl<K: Read + Ord> Read for BTreeMap<K, u64> {
    fn read(value: &Value) -> Self {
        let mut counts = Self::new();
        for (key, count) in value.fields() {
            let key = K::read(&value.with(&Json::String(key.clone())));
            if counts.insert(key, u64::read(&value.with(count))).is_some() {
                value.wrong("a key twice");
            }
        }
        counts
    }
}

impl Document for Statistics {
    const LIMIT: usize = limits::FILE;
}
