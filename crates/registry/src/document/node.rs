//! A node of the unit tree.

use super::{Document, Value, tag, wire};
use crate::{limits, record};
use alloc::string::ToString;
use alloc::vec::Vec;
use serde::Serialize;
use tlog::Hash;

tag!(Tag, "node");

record! {
    /// A list of child hashes: nodes, or at the lowest level buckets. An object.
    #[derive(Debug, Clone, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Node {
        #[serde(rename = "type")]
        tag ("type"): Tag,
        /// The children, in the order of the bits that choose them.
        #[serde(serialize_with = "wire::hashes")]
        #[cfg_attr(feature = "schema", schemars(with = "Vec<super::schema::Digest>", length(min = 2, max = 256)))]
        pub children: Vec<Hash>,
    }
}

impl Node {
    /// A node with these children.
    #[must_use]
    pub fn new(children: Vec<Hash>) -> Self {
        Self { tag: Tag, children }
    }
}

impl Document for Node {
    const LIMIT: usize = limits::NODE;

    fn check(&self, value: &Value) {
        let count = self.children.len();
        if !count.is_power_of_two() || !(2..=256).contains(&count) {
            value.wrong(&["a node of ", &count.to_string(), " children"].concat());
        }
    }
}
