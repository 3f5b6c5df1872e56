//! What makes the vectors. Expectations are written from what each mutation means, never by running
//! the code under test.

mod endpoint;
mod id;
mod inquiry;
mod pieces;
mod receipt;
mod tlog;
mod world;

use serde::Serialize;
use std::collections::BTreeMap;

/// All data files by their path below this package, as text.
#[must_use]
pub fn files() -> BTreeMap<&'static str, String> {
    let mut files = BTreeMap::new();
    files.insert("id/cases.json", text(&id::cases()));
    files.insert("endpoint/cases.json", text(&endpoint::endpoints()));
    files.insert("receipt/cases.json", text(&receipt::receipts()));
    files.insert("endpoint/inquiries.json", text(&inquiry::inquiries()));
    files.extend(tlog::files());
    files
}

/// One value as it stands in a data file.
fn text<T: Serialize>(value: &T) -> String {
    // No `Serialize` of this package can fail, and a vector that could not be written is no vector.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
