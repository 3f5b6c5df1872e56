//! Packages of Debian and its relatives.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::files::{remove, walk};
use crate::paths;
use crate::process::{output, run};
use crate::step::note;

/// How long another apt-get may take.
const PATIENCE: Duration = Duration::from_secs(120);

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
    update().with_context(|| why.to_owned())?;
    let mut command = apt();
    command.args(["install", "--quiet", "--yes", "--no-install-recommends"]);
    run(command.args(packages)).with_context(|| format!("{why}. To see more, run `{by_hand}`"))
}

/// apt-get, which asks nothing and waits for another that installs packages.
fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").arg(format!("-oDPkg::Lock::Timeout={}", PATIENCE.as_secs()));
    command
}

/// Fetches the lists of packages, unless this program has. Waits for another apt-get that does, for which apt-get itself
/// has no option.
fn update() -> Result<()> {
    static UPDATED: AtomicBool = AtomicBool::new(false);
    if UPDATED.load(Ordering::Relaxed) {
        return Ok(());
    }
    let start = Instant::now();
    loop {
        let output = apt().args(["update", "--quiet"]).env("LC_ALL", "C").output().context("starting apt-get")?;
        if output.status.success() {
            UPDATED.store(true, Ordering::Relaxed);
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        if !said.contains("Could not get lock") || start.elapsed() > PATIENCE {
            bail!("`apt-get update` ended with {}:\n{said}", output.status);
        }
        note("waiting for another apt-get to end");
        thread::sleep(Duration::from_secs(2));
    }
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
    let download = || run(apt().current_dir(&made).args(["download", "--quiet"]).args(packages));
    download().or_else(|_| {
        update()?;
        download().with_context(|| format!("{why}. Install them yourself: `{by_hand}`"))
    })?;
    for package in walk(&made)? {
        run(Command::new("dpkg-deb").arg("-x").arg(&package).arg(&made))?;
        fs::remove_file(&package)?;
    }
    remove(into)?;
    fs::rename(&made, into).with_context(|| into.display().to_string())
}
