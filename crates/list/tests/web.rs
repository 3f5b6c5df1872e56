//! The worker's scripts, as far as they need no browser.

// What cannot be set up ends the test, which is what a test is for.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::Command;

#[test]
fn files_are_fetched_in_bounded_time_and_size() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fetching.test.mjs");
    let run = Command::new("node").arg("--test").arg(script).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
}
