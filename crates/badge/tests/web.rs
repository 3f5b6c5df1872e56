//! The scripts, as far as they need no browser.

// What cannot be set up ends the test, which is what a test is for.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::Command;

#[test]
fn what_is_asked_for_ahead_is_what_the_look_up_reads() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ahead.test.mjs");
    let run = Command::new("node").arg("--test").arg(script).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
}
