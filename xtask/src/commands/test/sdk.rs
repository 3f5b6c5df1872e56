//! The part `sdk`: the packages for other programs, as those who install them have them.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::Run;
use super::programs::Program;
use crate::files::{remove, walk};
use crate::process::run;
use crate::tally::Printed;
use crate::tools::{Tools, browser, go, python};
use crate::{paths, registry, sdk};

/// The package of these tests, and its program of tests that need the packages.
const TESTS: &str = "sdk/packages";

impl Run<'_> {
    /// No part of a run of everything: it builds the core once more, and takes what it compares with from PyPI and Debian.
    pub(super) fn sdk(self, tools: &Tools, programs: &[Program]) -> Result<()> {
        self.report.part("sdk", "Trying the packages for other programs", || {
            registry::sample()?;
            let [_, source] = sdk::packages(tools)?;
            go::ensure()?;
            let python = python::ensure()?;
            let site = installed(&python, &source)?;
            for program in programs.iter().filter(|program| program.name == TESTS) {
                let mut command = program.command();
                command.arg("--ignored").env("PATH", tools.path()?).env("SDK_PYTHON", &python).env("PYTHONPATH", &site);
                command.env("CHROMIUM", browser().unwrap_or_default());
                self.tally.run_timed(&program.name, &mut command, Printed::AsItComes)?;
            }
            Ok(())
        })
    }
}

/// The folder into which pip installs the wheel that it makes of a package's source.
fn installed(python: &Path, source: &Path) -> Result<OsString> {
    let (wheels, site) = (paths::made().join("sdk/wheel"), paths::made().join("sdk/site"));
    remove(&wheels)?;
    remove(&site)?;
    let pip = |command: &str| {
        let mut pip = Command::new(python);
        pip.args(["-m", "pip", command, "--quiet", "--disable-pip-version-check", "--no-deps"]);
        pip
    };
    run(pip("wheel").arg("--no-build-isolation").arg("--wheel-dir").arg(&wheels).arg(source))?;
    run(pip("install").arg("--target").arg(&site).args(walk(&wheels)?))?;
    Ok(site.into())
}
