//! `cargo xtask vectors`: the test vectors are written by a program, and kept in the repository. That they are what it
//! writes is one of its own tests.

use std::process::Command;

use anyhow::Result;

use crate::paths;
use crate::process;
use crate::step::step;

/// Writes the vectors again, in place.
pub(super) fn run() -> Result<()> {
    step("Writing the test vectors", || {
        let mut command = Command::new("cargo");
        process::run(command.current_dir(paths::root()).args(["run", "--quiet", "--bin", "generate"]))
    })
}
