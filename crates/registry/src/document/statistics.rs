//! Aggregates of a snapshot.

use super::{Document, Json, Object, Read, Stage, Status, Wrong, tag};
use crate::limits;
use serde::Serialize;
use std::collections::BTreeMap;

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
    fn read(json: &Json) -> Result<Self, Wrong> {
        let object = Object::of(json)?.tagged("statistics")?;
        Ok(Self {
            tag: Tag,
            status: object.get("status")?,
            stage: object.get("stage")?,
            manufacturer: object.get("manufacturer")?,
            model: object.get("model")?,
            country: object.get("country")?,
            month: object.get("month")?,
            supplier: object.get("supplier")?,
        })
    }
}

/// Counts by a value of a closed list or a code; a key twice is an error.
impl<K: Read + Ord> Read for BTreeMap<K, u64> {
    fn read(json: &Json) -> Result<Self, Wrong> {
        let mut counts = Self::new();
        let Json::Object(fields) = json else { return Err(Wrong::new("expected an object")) };
        for (key, count) in fields {
            let key = K::read(&Json::String(key.clone()))?;
            if counts.insert(key, u64::read(count)?).is_some() {
                return Err(Wrong::new("a key twice"));
            }
        }
        Ok(counts)
    }
}

impl Document for Statistics {
    const LIMIT: usize = limits::FILE;
}
