//! `cargo xtask test`: everything, in the order in which it is quickest to learn of a mistake.

use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Result, ensure};

use super::{dist, lighthouse, size, vectors};
use crate::process;
use crate::step::{note, seconds, step};
use crate::tally::Tally;
use crate::tools::Tools;
use crate::wasm::TARGET;
use crate::{badge, paths};

/// Ends with the line `N passed, M failed`. A check that is no test (format, lints, size) and fails
/// counts as one failure.
pub(super) fn run() -> ExitCode {
    let start = Instant::now();
    let mut tally = Tally::default();
    let result = all(&mut tally).and_then(|()| {
        ensure!(tally.passed > 0, "no test ran");
        Ok(())
    });
    if let Err(error) = &result {
        eprintln!("\nerror: {error:#}");
        tally.failed = tally.failed.max(1);
    }
    eprintln!("\nin {}", seconds(start.elapsed()));
    println!("{} passed, {} failed", tally.passed, tally.failed);
    if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Stops at the first step that fails.
fn all(tally: &mut Tally) -> Result<()> {
    step("Checking the format", || process::run(cargo().args(["fmt", "--all", "--check"])))?;
    let tools = step("Checking the tools", Tools::for_testing)?;
    step("Linting", || lint(&tools))?;
    step("Running the tests", || {
        // Without the browser tests, which need the built portal.
        tally.run(cargo().args(["test", "--workspace", "--exclude", "e2e", "--no-fail-fast"]))
    })?;
    step("Running the vectors in wasm", || {
        let mut command = tools.wasm_command("cargo")?;
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
        tally.run(command.args(["test", "--package", "vectors", "--target", TARGET]))
    })?;
    step("Comparing the test vectors with their generator", vectors::check)?;
    dist::write(&tools, None, None)?;
    size::run()?;
    lighthouse::check(&tools)?;
    badge::package(&tools)?;
    step("Running the browser tests", || tally.run(tools.command("cargo")?.args(["test", "--package", "e2e"])))
}

fn lint(tools: &Tools) -> Result<()> {
    let denied = ["--", "-D", "warnings"];
    process::run(cargo().args(["clippy", "--workspace", "--all-targets"]).args(denied))?;
    let generator = ["clippy", "--package", "vectors", "--features", "generate", "--all-targets"];
    process::run(cargo().args(generator).args(denied))?;
    if tools.has_own_wasm_compiler() {
        note("not linted for wasm32: clippy needs `rustup target add wasm32-unknown-unknown`");
        return Ok(());
    }
    let wasm = ["clippy", "--package", "robot-id-portal", "--package", "vectors", "--all-targets"];
    process::run(cargo().args(wasm).args(["--target", TARGET]).args(denied))?;
    // Their tests are native. One by one: together they would share the features of what they depend on.
    ["badge", "list", "scan"].into_iter().try_for_each(|package| {
        process::run(cargo().args(["clippy", "--package", package, "--target", TARGET]).args(denied))
    })
}

fn cargo() -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(paths::root());
    command
}
