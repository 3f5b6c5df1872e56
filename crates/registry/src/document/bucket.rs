//! A bucket: units served as one object.

use super::{Document, Unit, Value, tag};
use crate::{limits, record};
use alloc::string::ToString;
use alloc::vec::Vec;
use serde::Serialize;

tag!(Tag, "bucket");

record! {
    /// The units whose hash has one prefix, by ascending ID. An object; may be empty.
    #[derive(Debug, Clone, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Bucket {
        #[serde(rename = "type")]
        tag ("type"): Tag,
        /// The units.
        #[cfg_attr(feature = "schema", schemars(length(max = limits::UNITS)))]
        pub units: Vec<Unit> = long_list,
    }
}

impl Bucket {
    /// A bucket with these units, which must be in ascending order of ID.
    #[must_use]
    pub fn new(units: Vec<Unit>) -> Self {
        Self { tag: Tag, units }
    }
}

impl Document for Bucket {
    const LIMIT: usize = limits::BUCKET;

    fn check(&self, value: &Value) {
        if self.units.len() > limits::UNITS {
            value.wrong(&["more than ", &limits::UNITS.to_string(), " units"].concat());
        }
        if let Some(pair) = self.units.windows(2).find(|pair| pair[0].id >= pair[1].id) {
            value.wrong(&[pair[0].id.as_str(), " does not stand before ", pair[1].id.as_str()].concat());
        }
        for unit in &self.units {
            if let Err(what) = unit.check() {
                value.wrong(&[unit.id.as_str(), ": ", what].concat());
            }
        }
    }
}
