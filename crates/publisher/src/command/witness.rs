//! `robot-registry witness`.

use super::bars::Bars;
use super::publish::tell_witnesses;
use super::{grouped, now, passphrase, say};
use publisher::controls::shown;
use publisher::{Config, Folder, serve_unfinished};
use std::path::PathBuf;
use std::process::ExitCode;

/// Options of `witness`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder with registry.toml, which names the witnesses
    #[arg(long)]
    from: PathBuf,
    /// The folder of the registry
    #[arg(long)]
    to: PathBuf,
    /// The time, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX")]
    now: Option<u64>,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let config = Config::read_asking(&arguments.from, &passphrase::ask)?;
    if !arguments.to.is_dir() {
        // Before the lock, which would make a folder of a name that was mistyped.
        anyhow::bail!("{}: there is no such folder", arguments.to.display());
    }
    let folder = Folder::lock(&arguments.to)?;
    let time = arguments.now.unwrap_or_else(now);
    match serve_unfinished(&config, &folder, time, &Bars::default())? {
        None => say!("nothing to do: the newest snapshot of the log is served"),
        Some(summary) => {
            let snapshot = &summary.snapshot;
            say!("served     snapshot {} of {}", grouped(snapshot.sequence), shown(&snapshot.origin));
            tell_witnesses(&summary.witnesses);
        }
    }
    Ok(ExitCode::SUCCESS)
}
