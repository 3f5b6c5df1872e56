//! Running tests, counting them by what their runners print, and keeping how long each took.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::process::line;

/// What a test runner of Rust is told besides: to print the time of each test. The option is for nightly toolchains, and
/// for those that are told to do as such.
const TIMES: (&[&str], (&str, &str)) = (&["-Zunstable-options", "--report-time"], ("RUSTC_BOOTSTRAP", "1"));

/// The tests that ran, over several runners.
#[derive(Debug, Default)]
pub(crate) struct Tally(Mutex<Counts>);

#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    passed: u64,
    failed: u64,
    /// The tests that told it, by the names of their runner and their own.
    times: Vec<(Duration, String)>,
}

impl Tally {
    /// How many passed, and how many failed.
    pub(crate) fn counts(&self) -> (u64, u64) {
        self.with(|counts| (counts.passed, counts.failed))
    }

    /// The tests that took longest, longest first.
    pub(crate) fn slowest(&self, most: usize) -> Vec<(Duration, String)> {
        let mut times = self.with(|counts| counts.times.clone());
        times.sort_unstable_by(|one, other| other.cmp(one));
        times.truncate(most);
        times
    }

    /// Runs a test program of Rust as [`Tally::run`] does, and keeps the times of its tests.
    ///
    /// # Errors
    /// When it does not end with success.
    pub(crate) fn run_timed(&self, name: &str, command: &mut Command, way: Printed) -> Result<()> {
        let (arguments, (variable, value)) = TIMES;
        self.run(name, command.args(arguments).env(variable, value), way)
    }

    /// Runs a test command, passes its output on and adds its results.
    ///
    /// # Errors
    /// When it does not end with success.
    pub(crate) fn run(&self, name: &str, command: &mut Command, way: Printed) -> Result<()> {
        let mut child =
            command.stdout(Stdio::piped()).spawn().with_context(|| format!("could not start `{}`", line(command)))?;
        let mut kept = Vec::new();
        if let Some(stdout) = child.stdout.take() {
            let mut reader = BufReader::new(stdout);
            let mut bytes = Vec::new();
            while reader.read_until(b'\n', &mut bytes)? > 0 {
                self.with(|counts| counts.add(name, &String::from_utf8_lossy(&bytes)));
                match way {
                    Printed::AsItComes => std::io::stdout().write_all(&bytes)?,
                    Printed::InTheEnd => kept.extend_from_slice(&bytes),
                }
                bytes.clear();
            }
        }
        let status = child.wait()?;
        std::io::stdout().write_all(&kept)?;
        if !status.success() {
            bail!("`{}` ended with {status}", line(command));
        }
        Ok(())
    }

    fn with<T>(&self, look: impl FnOnce(&mut Counts) -> T) -> T {
        // Nothing is left half done under the lock.
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// When the output of a test command is passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Printed {
    /// Line by line.
    AsItComes,
    /// As a whole, since others run beside it.
    InTheEnd,
}

impl Counts {
    /// Adds a line such as `test result: ok. 5 passed; 0 failed; 1 ignored; ...`, or the time of a test; no other counts.
    fn add(&mut self, runner: &str, line: &str) {
        let line = line.trim();
        if let Some(result) = line.strip_prefix("test result: ") {
            let counts = result.split_once(". ").map_or("", |(_, counts)| counts);
            for count in counts.split(';') {
                match count.trim().split_once(' ') {
                    Some((n, "passed")) => self.passed += n.parse().unwrap_or(0),
                    Some((n, "failed")) => self.failed += n.parse().unwrap_or(0),
                    _ => {}
                }
            }
        } else if let Some((name, time)) = time(line) {
            self.times.push((time, format!("{runner} {name}")));
        }
    }
}

/// The name and the time in a line such as `test check::by_enter ... ok <1.234s>`.
fn time(line: &str) -> Option<(&str, Duration)> {
    let (name, outcome) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let seconds = outcome.rsplit_once('<')?.1.strip_suffix("s>")?.parse().ok()?;
    Some((name, Duration::try_from_secs_f64(seconds).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_result_lines_count() {
        let mut counts = Counts::default();
        for line in [
            "running 3 tests\n",
            "test it_says_7_passed ... ok\n",
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.00s\n",
            "test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 filtered out\n",
            "test result: nonsense\n",
        ] {
            counts.add("unit", line);
        }
        assert_eq!(counts, Counts { passed: 13, failed: 2, times: Vec::new() });
    }

    #[test]
    fn times_are_kept_with_the_names_of_their_tests() {
        let tally = Tally::default();
        let lines =
            ["test quick ... ok <0.004s>", "test slow::one ... FAILED <12.500s>", "test odd ... ok <s>", "<1.0s>"];
        tally.with(|counts| lines.iter().for_each(|line| counts.add("e2e", line)));
        assert_eq!(tally.slowest(1), [(Duration::from_millis(12_500), "e2e slow::one".to_owned())]);
        assert_eq!(tally.slowest(9).len(), 2);
    }
}
