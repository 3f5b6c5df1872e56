//! What is told, written down.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use registry::FilePath;
use serde::Serialize;

pub(super) fn paths(wanted: &[FilePath]) -> Vec<String> {
    wanted.iter().map(ToString::to_string).collect()
}

/// What is told is made of strings, numbers and maps with strings for keys, none of which fails.
pub(super) fn json(told: &impl Serialize) -> String {
    serde_json::to_string(told).unwrap_or_else(|_| "{}".to_owned())
}
