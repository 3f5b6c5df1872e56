//! `robot-registry sample`.

use super::grouped;
use anyhow::Context;
use publisher::sample::{MIN_UNITS, Sample};
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
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let sample = Sample::new(arguments.units, arguments.seed);
    sample.write(&arguments.to).with_context(|| arguments.to.display().to_string())?;
    println!(
        "{}: {} units, {} models, {} manufacturers, all fictional",
        arguments.to.display(),
        grouped(sample.units.len() as u64),
        sample.models.len(),
        sample.manufacturers.len(),
    );
    Ok(ExitCode::SUCCESS)
}
