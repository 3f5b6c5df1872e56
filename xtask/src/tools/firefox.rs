//! Firefox and its driver, for the browser tests.

use std::path::PathBuf;

use anyhow::Result;

use super::cargo_install::Program;
use super::debian;
use crate::paths::on_path;
use crate::step::step;

/// The folder to put on PATH for the driver; none if PATH has it already.
pub(super) fn ensure() -> Result<Option<PathBuf>> {
    if on_path("firefox").is_none() && on_path("firefox-esr").is_none() {
        step("Installing Firefox", || debian::install(&["firefox-esr"], "the browser tests need Firefox on PATH"))?;
    }
    // Debian has no package of it.
    Program {
        package: "geckodriver",
        version: "0.37.1",
        programs: &["geckodriver"],
        arguments: &["--locked"],
        purpose: "to test in Firefox",
        takes: "about 2 minutes on 2 cores",
    }
    .ensure()
}
