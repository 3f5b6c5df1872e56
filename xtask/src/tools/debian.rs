//! Packages of Debian and its relatives.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::files::{remove, walk};
use crate::paths;
use crate::process::{output, run};

/// Installs packages with apt-get; `why` says what for.
///
/// # Errors
/// When this is not Debian, we are not root, or a package cannot be had; the message gives the
/// command to run.
pub(super) fn install(packages: &[&str], why: &str) -> Result<()> {
    let by_hand = format!("apt-get install {}", packages.join(" "));
    if paths::on_path("apt-get").is_none() {
        bail!("{why}. Install it by your system's means (on Debian: `{by_hand}`)");
    }
    if output(Command::new("id").arg("-u")).as_deref() != Some("0") {
        bail!("{why}. Only root can install it; run `sudo {by_hand}`");
    }
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    run(apt().args(["update", "--quiet"])).with_context(|| why.to_owned())?;
    let mut command = apt();
    command.args(["install", "--quiet", "--yes", "--no-install-recommends"]);
    run(command.args(packages)).with_context(|| format!("{why}. To see more, run `{by_hand}`"))
}

/// Unpacks packages into a folder, without what they depend on and without running what they bring: no service is
/// started. Nobody needs to be root for this, if apt's lists are there.
///
/// # Errors
/// When this is not Debian, or a package cannot be had.
pub(super) fn unpack(packages: &[&str], into: &Path, why: &str) -> Result<()> {
    let by_hand = format!("apt-get install {}", packages.join(" "));
    if paths::on_path("apt-get").is_none() || paths::on_path("dpkg-deb").is_none() {
        bail!("{why}. Install them by your system's means (on Debian: `{by_hand}`)");
    }
    let made = into.with_extension("part");
    remove(&made)?;
    fs::create_dir_all(&made)?;
    let download = || {
        let mut command = Command::new("apt-get");
        command.current_dir(&made).args(["download", "--quiet"]).args(packages);
        run(&mut command)
    };
    download().or_else(|_| {
        run(Command::new("apt-get").args(["update", "--quiet"]))?;
        download().with_context(|| format!("{why}. Install them yourself: `{by_hand}`"))
    })?;
    for package in walk(&made)? {
        run(Command::new("dpkg-deb").arg("-x").arg(&package).arg(&made))?;
        fs::remove_file(&package)?;
    }
    remove(into)?;
    fs::rename(&made, into).with_context(|| into.display().to_string())
}
