//! `robot-registry lookup`.

use super::answer::tell;
use super::now;
use super::place::{Place, trust};
use anyhow::Context;
use publisher::{FilesRead, drive_keeping};
use registry::{Lookup, Memory, Receipt, Trust, Verdict};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Options of `lookup`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The ID, or text with one ID in it
    id: String,
    /// The registry: a folder or a web address, with latest.json directly in it
    #[arg(value_name = "DIR|URL")]
    registry: String,
    /// Whom to trust [default: the demonstration registry's keys]
    #[arg(long, value_name = "FILE")]
    trust: Option<PathBuf>,
    /// The time to look up at, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX")]
    now: Option<u64>,
    /// Where to write a receipt of the answer, if it is proved
    #[arg(long, value_name = "FILE")]
    receipt: Option<PathBuf>,
}

/// Exits with the codes of [`tell`].
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let trust = trust(arguments.trust.as_ref())?;
    let now = arguments.now.unwrap_or_else(now);
    let lookup = Lookup::new(&arguments.id, &trust, now, Memory::default());
    let place = Place::new(&arguments.registry);
    let (verdict, read) = drive_keeping(lookup, &place).context("the look-up came to no end")?;
    if let Some(path) = &arguments.receipt {
        write_receipt(path, &verdict, &trust, now, read)?;
    }
    Ok(tell(&verdict))
}

fn write_receipt(path: &Path, verdict: &Verdict, trust: &Trust, now: u64, read: FilesRead) -> anyhow::Result<()> {
    // Of what is not proved there is nothing to keep, and the exit code says so.
    if let Some(id) = verdict.id().filter(|_| verdict.snapshot().is_some()) {
        let receipt = Receipt::make(*id, trust, now, read)?;
        std::fs::write(path, receipt.to_json()).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
