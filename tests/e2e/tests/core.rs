//! The core of the built badge under Node.js, as WebAssembly and as JavaScript.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use e2e::dist;

/// Runs the tests of `crates/badge/tests/core.test.mjs` whose name has these words in it.
fn node(options: &[&str], words: &str) -> Result<String> {
    let core = dist::folder()?.join(dist::badge("core-js.mjs")?.trim_start_matches('/'));
    let folder = core.parent().context("a file has a folder")?;
    let script = dist::root().join("crates/badge/tests/core.test.mjs");
    let mut node = Command::new("node");
    node.args(options).args(["--test-reporter=tap", "--test-name-pattern", words]).arg(script).env("BADGE", folder);
    let run = node.output().context("starting Node.js")?;
    let told = String::from_utf8_lossy(&run.stdout).into_owned();
    ensure!(run.status.success() && told.contains("\nok 1"), "{told}\n{}", String::from_utf8_lossy(&run.stderr));
    Ok(told)
}

#[test]
fn both_cores_give_the_vectors_their_verdicts() {
    let told = node(&[], ".").unwrap();
    for name in ["script: every case", "wasm: every case"] {
        assert!(told.contains(name), "{told}");
    }
}

/// As in iOS Lockdown Mode.
#[test]
fn without_webassembly_and_without_a_compiler_the_script_answers() {
    let told = node(&["--jitless"], "another").unwrap();
    assert!(told.contains("script: a core") && !told.contains("wasm: a core"), "{told}");
}
