//! `cargo xtask test`: everything that must hold.
//!
//! | part | what |
//! |---|---|
//! | `format` | rustfmt |
//! | `lint` | clippy, natively and for wasm32; the publisher for Windows |
//! | `native` | the tests that need no browser, and those in the documentation |
//! | `wasm` | the vectors once more, in WebAssembly |
//! | `build` | `dist/` and the badge's npm package |
//! | `size` | the size budgets |
//! | `lighthouse` | what Lighthouse says of `dist/` |
//! | `browser` | the browser tests |
//! | `old-browsers` | only if it is asked for: Chromiums of earlier years |
//! | `scale` | only if it is asked for: the publisher with a PostgreSQL server |
//! | `sdk` | only if it is asked for: the packages for other programs, and verifiers written from docs/FORMATS.md alone |

mod programs;
mod report;
mod sdk;

use std::num::NonZero;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use anyhow::{Result, bail, ensure};
use programs::Program;
use report::Report;

use super::{dist, lighthouse, size};
use crate::step::{note, side_by_side, step};
use crate::tally::{Printed, Tally};
use crate::tools::Tools;
use crate::wasm::TARGET;
use crate::{badge, paths, process};

/// The package of the browser tests, which need `dist/`.
const BROWSERS: &str = "e2e";
/// The tests that need a database server.
const DATABASE: &str = "publisher/postgres";
/// What the publisher is checked for, besides what it runs on here.
const WINDOWS: &str = "x86_64-pc-windows-gnu";
/// What the vectors are compiled for: WebAssembly that Node.js runs without a browser's functions.
const WASI: &str = "wasm32-wasip1";

/// Ends with the line `N passed, M failed`. A part that is no test (format, lints, size) and fails counts as one
/// failure.
pub(super) fn run(only: Option<&str>) -> ExitCode {
    let start = Instant::now();
    let (tally, report) = (Tally::default(), Report::default());
    let run = Run { tally: &tally, report: &report };
    let result = only.map_or_else(|| run.all(), |name| run.one(name));
    report.print(&tally, start.elapsed());
    let (passed, mut failed) = tally.counts();
    if let Err(error) = &result {
        eprintln!("\nerror: {error:#}");
        failed = failed.max(1);
    }
    println!("{passed} passed, {failed} failed");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[derive(Clone, Copy)]
struct Run<'a> {
    tally: &'a Tally,
    report: &'a Report,
}

impl Run<'_> {
    /// Stops at the first part that fails.
    fn all(self) -> Result<()> {
        self.format()?;
        let tools = step("Checking the tools", Tools::for_testing)?;
        // The build has long stretches on one core.
        let ((programs, ()), ()) = side_by_side(
            || {
                self.lint(&tools)?;
                let programs = self.compile()?;
                self.native(&programs)?;
                Ok((programs, self.wasm(&tools)?))
            },
            || self.build(&tools),
        )?;
        self.size()?;
        self.lighthouse(&tools)?;
        self.browser(&tools, &programs)?;
        ensure!(self.tally.counts().0 > 0, "no test ran");
        Ok(())
    }

    /// One part, with what it needs.
    fn one(self, name: &str) -> Result<()> {
        let tools = || step("Checking the tools", Tools::for_testing);
        match name {
            "format" => self.format(),
            "lint" => self.lint(&tools()?),
            "native" => self.native(&self.compile()?),
            "wasm" => self.wasm(&tools()?),
            "build" => self.build(&tools()?),
            "size" => self.build(&tools()?).and_then(|()| self.size()),
            "lighthouse" => {
                let tools = tools()?;
                self.build(&tools)?;
                self.lighthouse(&tools)
            }
            "browser" => {
                let tools = tools()?;
                let (programs, ()) = side_by_side(|| self.compile(), || self.build(&tools))?;
                self.browser(&tools, &programs)
            }
            "old-browsers" => {
                let (tools, browsers) = step("Checking the tools", Tools::for_old_browsers)?;
                let (programs, ()) = side_by_side(|| self.compile(), || self.build(&tools))?;
                self.old_browsers(&programs, &browsers)
            }
            "scale" => {
                step("Checking the tools", Tools::for_scale)?;
                self.scale(&self.compile()?)
            }
            "sdk" => {
                let tools = tools()?;
                self.sdk(&tools, &self.compile()?)
            }
            _ => bail!(
                "there is no part {name}: format, lint, native, wasm, build, size, lighthouse, browser, old-browsers, scale, \
                 sdk"
            ),
        }
    }

    fn format(self) -> Result<()> {
        self.report.part("format", "Checking the format", || process::run(cargo().args(["fmt", "--all", "--check"])))
    }

    fn lint(self, tools: &Tools) -> Result<()> {
        self.report.part("lint", "Linting", || {
            let denied = ["--", "-D", "warnings"];
            process::run(cargo().args(["clippy", "--workspace", "--all-targets"]).args(denied))?;
            windows()?;
            if tools.has_own_wasm_compiler() {
                note("not linted for wasm32: clippy needs `rustup target add wasm32-unknown-unknown`");
                return Ok(());
            }
            // The badge by itself: it has no standard library, which the others' dependencies would bring. Its core for other
            // programs too.
            let apart: [&[&str]; 3] =
                [&["-probot-id-portal", "-plist", "-pscan"], &["-pbadge"], &["-pbadge", "--features=sdk"]];
            apart.into_iter().try_for_each(|packages| {
                process::run(cargo().arg("clippy").args(packages).args(["--target", TARGET]).args(denied))
            })
        })
    }

    fn compile(self) -> Result<Vec<Program>> {
        self.report.part("compile", "Compiling the tests", programs::compile)
    }

    /// As many programs at a time as there are cores.
    fn native(self, programs: &[Program]) -> Result<()> {
        self.report.part("native", "Running the native tests", || {
            let native: Vec<_> = programs.iter().filter(|program| program.name != BROWSERS).collect();
            let next = AtomicUsize::new(0);
            let failed: Vec<String> = thread::scope(|scope| {
                let work = || {
                    let mut failed = Vec::new();
                    while let Some(program) = native.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let run = self.tally.run_timed(&program.name, &mut program.command(), Printed::InTheEnd);
                        failed.extend(run.err().map(|error| format!("{}: {error:#}", program.name)));
                    }
                    failed
                };
                let workers: Vec<_> = (0..cores()).map(|_| scope.spawn(work)).collect();
                let joined = workers.into_iter().map(|worker| worker.join());
                joined.flat_map(|failed| failed.unwrap_or_else(|_| vec!["a thread panicked".to_owned()])).collect()
            });
            ensure!(failed.is_empty(), "{}", failed.join("\n"));
            self.tally.run("doc", cargo().args(["test", "--workspace", "--doc"]), Printed::AsItComes)
        })
    }

    /// The publisher with programs of others that operators have. No part of a run of everything.
    fn scale(self, programs: &[Program]) -> Result<()> {
        self.report.part("scale", "Running the publisher with a database", || {
            programs.iter().filter(|program| program.name == DATABASE).try_for_each(|program| {
                self.tally.run_timed(&program.name, program.command().arg("--ignored"), Printed::AsItComes)
            })
        })
    }

    fn wasm(self, tools: &Tools) -> Result<()> {
        if tools.has_own_wasm_compiler() {
            note(format!("the vectors do not run in wasm: they need `rustup target add {WASI}`"));
            return Ok(());
        }
        self.report.part("wasm", "Running the vectors in wasm", || {
            process::run(Command::new("rustup").args(["target", "add", WASI]))?;
            let runner = paths::root().join("tests/vectors/wasi.mjs");
            let mut command = cargo();
            command.env("CARGO_TARGET_WASM32_WASIP1_RUNNER", format!("node --no-warnings {}", runner.display()));
            self.tally.run("wasm", command.args(["test", "--package", "vectors", "--target", WASI]), Printed::AsItComes)
        })
    }

    fn build(self, tools: &Tools) -> Result<()> {
        self.report.part("build", "Building what is deployed", || {
            dist::write(tools, None, None)?;
            badge::package(tools).map(drop)
        })
    }

    fn size(self) -> Result<()> {
        self.report.part("size", "Checking the size budgets", size::run)
    }

    fn lighthouse(self, tools: &Tools) -> Result<()> {
        self.report.part("lighthouse", "Asking Lighthouse", || lighthouse::check(tools))
    }

    /// Browsers that people still have and nobody installs. No part of a run of everything.
    fn old_browsers(self, programs: &[Program], browsers: &Path) -> Result<()> {
        self.report.part("old-browsers", "Running the tests of old browsers", || {
            programs.iter().filter(|program| program.name == BROWSERS).try_for_each(|program| {
                let mut command = program.command();
                // One at a time: each is one process that does everything.
                command.args(["--ignored", "old_browsers", "--test-threads=1"]).env("OLD_BROWSERS", browsers);
                self.tally.run_timed(&program.name, &mut command, Printed::AsItComes)
            })
        })
    }

    /// Two more tests at a time than there are cores, since they wait for browsers; one of them waits for the browser of
    /// another (`tests/e2e/src/browser/place.rs`).
    fn browser(self, tools: &Tools, programs: &[Program]) -> Result<()> {
        self.report.part("browser", "Running the browser tests", || {
            for program in programs.iter().filter(|program| program.name == BROWSERS) {
                let mut command = program.command();
                command.env("RUST_TEST_THREADS", (cores() + 2).to_string()).env("PATH", tools.path()?);
                self.tally.run_timed(&program.name, &mut command, Printed::AsItComes)?;
            }
            Ok(())
        })
    }
}

/// The publisher as it is compiled on Windows, without what needs a C compiler for it.
fn windows() -> Result<()> {
    let installed = process::output(Command::new("rustup").args(["target", "list", "--installed"]));
    if !installed.is_some_and(|targets| targets.lines().any(|target| target == WINDOWS)) {
        note(format!("not checked for Windows: that needs `rustup target add {WINDOWS}`"));
        return Ok(());
    }
    let check = ["check", "--package", "publisher", "--no-default-features", "--target", WINDOWS];
    process::run(cargo().args(check))
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

fn cargo() -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(paths::root());
    command
}
