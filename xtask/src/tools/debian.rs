//! Packages of Debian and its relatives.

use std::process::Command;

use anyhow::{Context, Result, bail};

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
