//! Firefox's driver, of which Debian has no package.

use std::path::PathBuf;

use anyhow::Result;

use super::cargo_install::Program;

/// The folder to put on PATH; none if PATH has it already.
pub(super) fn ensure() -> Result<Option<PathBuf>> {
    Program {
        package: "geckodriver",
        version: "0.37.1",
        programs: &["geckodriver"],
        arguments: &["--locked"],
        purpose: "to test in Firefox",
        takes: "about a minute on 2 cores",
    }
    .ensure()
}
