//! A snapshot: one publication of the registry.

use super::{Document, Value, wire};
use crate::{limits, record};
use alloc::string::{String, ToString};
use serde::Serialize;
use tlog::Hash;

record! {
    /// One publication of the registry. Its exact bytes are one entry of the log.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Snapshot {
        /// Always `robot-registry/1`.
        #[cfg_attr(feature = "schema", schemars(extend("const" = super::Latest::FORMAT)))]
        pub format: String = version,
        /// The log's origin.
        pub origin: String,
        /// Its number, from 0: its index in the log.
        pub sequence: u64,
        /// When it was issued (Unix seconds).
        pub issued_at: u64,
        /// When a newer one is promised by (Unix seconds).
        pub next_update: u64,
        /// The units.
        pub units: UnitsPart,
        /// The manufacturers.
        pub manufacturers: ManufacturersPart,
        /// The models.
        pub models: ModelsPart,
        /// The object with the statistics.
        #[serde(serialize_with = "wire::hash")]
        #[cfg_attr(feature = "schema", schemars(with = "super::schema::Digest"))]
        pub statistics: Hash,
    }
}

record! {
    /// The unit tree of a snapshot.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct UnitsPart {
        /// Units in all.
        pub count: u64,
        /// Leading bits of a hash that choose the bucket, 0 to 32.
        #[cfg_attr(feature = "schema", schemars(range(max = limits::PREFIX_BITS)))]
        pub prefix_bits: u8,
        /// The root: a node, or with 0 prefix bits the only bucket.
        #[serde(serialize_with = "wire::hash")]
        #[cfg_attr(feature = "schema", schemars(with = "super::schema::Digest"))]
        pub root: Hash,
    }
}

record! {
    /// The directory of a snapshot.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct ManufacturersPart {
        /// Manufacturers in all.
        pub count: u64,
        /// The object with their index.
        #[serde(serialize_with = "wire::hash")]
        #[cfg_attr(feature = "schema", schemars(with = "super::schema::Digest"))]
        pub index: Hash,
    }
}

record! {
    /// The models of a snapshot; the objects are named in the index of manufacturers.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct ModelsPart {
        /// Models in all.
        pub count: u64,
    }
}

impl Document for Snapshot {
    const LIMIT: usize = limits::SNAPSHOT;

    fn check(&self, value: &Value) {
        if self.next_update <= self.issued_at {
            value.wrong("next_update is not after issued_at");
        }
        if self.units.prefix_bits > limits::PREFIX_BITS {
            value.wrong(&["prefix_bits is more than ", &limits::PREFIX_BITS.to_string()].concat());
        }
    }
}
