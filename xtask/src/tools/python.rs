//! Python with what the tests of the packages for other programs take from PyPI, in an environment of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::debian;
use crate::files::{fingerprint, remove};
use crate::paths;
use crate::process::{line, output, run};
use crate::step::step;

/// The Python of the environment, which is made if it was not there.
pub(crate) fn ensure() -> Result<PathBuf> {
    let wanted = paths::root().join("tests/sdk/python/requirements.txt");
    let named = fingerprint(&paths::root(), std::slice::from_ref(&wanted))?;
    let root = paths::tool_cache()?.join(format!("python-{named}"));
    let (python, mark) = (root.join("bin/python"), root.join(".installed"));
    if !mark.is_file() {
        step("Installing Python packages", || install(&root, &python, &wanted))?;
        fs::write(mark, "")?;
    }
    Ok(python)
}

fn install(root: &Path, python: &Path, wanted: &Path) -> Result<()> {
    if output(Command::new("python3").args(["-c", "import ensurepip, venv"])).is_none() {
        debian::install(&["python3-venv"], "the Python package is tested in an environment of its own")?;
    }
    remove(root)?;
    run(Command::new("python3").args(["-m", "venv"]).arg(root))?;
    let mut install = Command::new(python);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(wanted);
    let why = format!("could not install Python packages. To see more, run\n  {}", line(&install));
    run(&mut install).context(why)
}
