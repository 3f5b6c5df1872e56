//! The registries of the test vectors hold by all that `verify` checks: they were made by other code than this.

// What cannot be set up ends the test, which is what a test is for.
#![allow(clippy::unwrap_used)]

use publisher::{Memory, verify};
use registry::Trust;
use serde_json::Value;
use std::collections::BTreeMap;

const CASES: &str = include_str!("../../../tests/vectors/endpoint/cases.json");
/// An hour after the newest snapshot.
const NOW: u64 = 1_790_003_600;

fn bytes(content: &Value) -> Vec<u8> {
    match (content["text"].as_str(), content["hex"].as_str()) {
        (Some(text), _) => text.as_bytes().to_vec(),
        (_, Some(hex)) => {
            (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
        }
        _ => panic!("{content}"),
    }
}

#[test]
fn the_registries_of_the_vectors_hold_as_a_whole() {
    let data: Value = serde_json::from_str(CASES).unwrap();
    let trust = Trust::from_json(&data["trust"].to_string()).unwrap();
    for (name, files) in data["bases"].as_object().unwrap() {
        let files = files.as_object().unwrap().iter().map(|(path, content)| (path.clone(), bytes(content)));
        let files: BTreeMap<String, Vec<u8>> = files.collect();
        let report = verify(&Memory::from(files), &trust, NOW, &());
        let report = report.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((report.entries, report.snapshot.units.count), (3, 7), "{name}");
    }
}
