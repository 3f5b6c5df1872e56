//! `robot-registry prune`.

use super::place::trust;
use super::{grouped, now, say};
use publisher::prune::prune;
use publisher::{Folder, newest_snapshots};
use std::path::PathBuf;
use std::process::ExitCode;

/// Options of `prune`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder of the registry
    #[arg(value_name = "DIR")]
    registry: PathBuf,
    /// So many of the newest snapshots keep all their objects
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..))]
    keep: u16,
    /// Whom to trust [default: the demonstration registry's keys]
    #[arg(long, value_name = "FILE")]
    trust: Option<PathBuf>,
    /// Tell what would be removed, and remove nothing
    #[arg(long)]
    dry_run: bool,
    /// The time to verify at, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX")]
    now: Option<u64>,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let trust = trust(arguments.trust.as_ref())?;
    let time = arguments.now.unwrap_or_else(now);
    // Before the lock, which would make a folder of a name that was mistyped.
    let snapshots = |folder: &Folder| newest_snapshots(folder, &trust, time, arguments.keep.into());
    snapshots(&Folder::new(&arguments.registry))?;
    let folder = Folder::lock(&arguments.registry)?;
    let snapshots = snapshots(&folder)?;
    let pruned = prune(&folder, &snapshots, arguments.dry_run)?;
    say!(
        "{} {} objects of {} bytes\nkept       {} objects of {} snapshots",
        if arguments.dry_run { "dry run   " } else { "removed   " },
        grouped(pruned.removed),
        grouped(pruned.bytes),
        grouped(pruned.kept),
        snapshots.len(),
    );
    Ok(ExitCode::SUCCESS)
}
