//! The npm packages that the browser tests use, in `tests/e2e/npm/node_modules/`.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use crate::paths;
use crate::process::{line, run};
use crate::step::step;

/// Installs exactly what `package-lock.json` there names, unless that was done before.
pub(super) fn ensure() -> Result<()> {
    let folder = paths::root().join("tests/e2e/npm");
    let wanted = fs::read(folder.join("package-lock.json")).context("reading tests/e2e/npm/package-lock.json")?;
    // The lock file as it was when the packages were installed.
    let installed = folder.join("node_modules/.installed");
    if fs::read(&installed).is_ok_and(|of| of == wanted) {
        return Ok(());
    }
    step("Installing the npm packages of the browser tests", || {
        let mut install = Command::new("npm");
        install.arg("ci").arg("--prefix").arg(&folder).args(["--ignore-scripts", "--no-audit", "--no-fund"]);
        let why = format!(
            "could not install the browser tests' npm packages. Install Node.js (`apt-get install nodejs npm`). To see \
             more, run\n  {}",
            line(&install)
        );
        run(&mut install).context(why)?;
        fs::write(&installed, &wanted).with_context(|| installed.display().to_string())
    })
}
