//! Running tests and counting them by what their runners print.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::process::line;

/// How many tests ran, over several runners.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Tally {
    /// Runs a test command, passes its output on line by line, and adds its results.
    ///
    /// # Errors
    /// When it does not end with success.
    pub(crate) fn run(&mut self, command: &mut Command) -> Result<()> {
        let mut child =
            command.stdout(Stdio::piped()).spawn().with_context(|| format!("could not start `{}`", line(command)))?;
        if let Some(stdout) = child.stdout.take() {
            let mut reader = BufReader::new(stdout);
            let mut bytes = Vec::new();
            while reader.read_until(b'\n', &mut bytes)? > 0 {
                std::io::stdout().write_all(&bytes)?;
                self.add(&String::from_utf8_lossy(&bytes));
                bytes.clear();
            }
        }
        let status = child.wait()?;
        if !status.success() {
            bail!("`{}` ended with {status}", line(command));
        }
        Ok(())
    }

    /// Adds a line such as `test result: ok. 5 passed; 0 failed; 1 ignored; ...`; no other counts.
    fn add(&mut self, line: &str) {
        let Some(result) = line.trim().strip_prefix("test result: ") else {
            return;
        };
        let counts = result.split_once(". ").map_or("", |(_, counts)| counts);
        for count in counts.split(';') {
            match count.trim().split_once(' ') {
                Some((n, "passed")) => self.passed += n.parse().unwrap_or(0),
                Some((n, "failed")) => self.failed += n.parse().unwrap_or(0),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_result_lines_count() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests\n",
            "test it_says_7_passed ... ok\n",
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.00s\n",
            "test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 filtered out\n",
            "test result: nonsense\n",
        ] {
            tally.add(line);
        }
        let expected = Tally { passed: 13, failed: 2 };
        assert_eq!(tally, expected);
    }
}
