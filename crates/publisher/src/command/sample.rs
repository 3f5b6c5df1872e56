//! `robot-registry sample`.

use super::say;
use super::{grouped, now};
use anyhow::Context;
use publisher::controls::shown;
use publisher::sample::{MIN_UNITS, Sample};
use publisher::{Config, Folder};
use std::path::PathBuf;
use std::process::ExitCode;

/// Options of `sample`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Units to make
    #[arg(long, default_value_t = 28_000, value_parser = clap::value_parser!(u32).range(i64::from(MIN_UNITS)..))]
    units: u32,
    /// Another number makes other units
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The folder for the source files
    #[arg(long)]
    to: PathBuf,
    /// Also begins a registry in this folder, new or empty, with a log of the last months; publish into it next
    #[arg(long, value_name = "REGISTRY")]
    past: Option<PathBuf>,
}

/// Snapshots of a past.
const MONTHS: u8 = 11;

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let sample = Sample::new(arguments.units, arguments.seed);
    sample.write(&arguments.to).with_context(|| arguments.to.display().to_string())?;
    say!(
        "{}: {} units, {} models, {} manufacturers, all fictional",
        shown(&arguments.to.display().to_string()),
        grouped(sample.units.len() as u64),
        sample.models.len(),
        sample.manufacturers.len(),
    );
    if let Some(registry) = &arguments.past {
        let folder = Folder::lock(registry)?;
        sample.publish_past(MONTHS, &Config::read(&arguments.to)?, &folder, now())?;
        say!("{}: a log of {MONTHS} snapshots", shown(&registry.display().to_string()));
    }
    Ok(ExitCode::SUCCESS)
}
