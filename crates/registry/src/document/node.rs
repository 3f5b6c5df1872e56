//! A node of the unit tree.

use super::{Document, Read, Value, tag, wire};
use crate::limits;
use alloc::string::ToString;
use alloc::vec::Vec;
use serde::Serialize;
use tlog::Hash;

tag!(Tag, "node");

/// A list of child hashes: nodes, or at the lowest level buckets. An object.
#[derive(Debug, Clone, Serialize)]
pub struct Node {
    #[serde(rename = "type")]
    tag: Tag,
    /// The children, in the order of the bits that choose them.
    #[serde(serialize_with = "wire::hashes")]
    pub children: Vec<Hash>,
}

impl Node {
    /// A node with these children.
    #[must_use]
    pub fn new(children: Vec<Hash>) -> Self {
        Self { tag: Tag, children }
    }
}

impl Read for Node {
    fn read(value: &Value) -> Self {
        value.tagged("node");
        Self { tag: Tag, children: value.get("children") }
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
