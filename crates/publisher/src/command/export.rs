//! `robot-registry export`.

use super::bars::Bars;
use super::place::{Place, trust};
use super::{grouped, now, say};
use anyhow::Context;
use publisher::controls::shown;
use publisher::export::{self, export};
use publisher::newest_snapshots;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

/// Options of `export`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The registry: a folder or a web address, with latest.json directly in it
    #[arg(value_name = "DIR|URL")]
    registry: String,
    /// The folder for manufacturers.csv, models.ndjson and the units; none of these may be there
    #[arg(long)]
    to: PathBuf,
    /// The layout of the units
    #[arg(long, value_enum, default_value_t = Layout::Ndjson)]
    units: Layout,
    /// Whom to trust [default: the demonstration registry's keys]
    #[arg(long, value_name = "FILE")]
    trust: Option<PathBuf>,
    /// The time to verify at, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX")]
    now: Option<u64>,
}

/// Layouts of units.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Layout {
    /// units.csv
    Csv,
    /// units.ndjson
    Ndjson,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let trust = trust(arguments.trust.as_ref())?;
    let place = Place::new(&arguments.registry);
    let newest = newest_snapshots(&place, &trust, arguments.now.unwrap_or_else(now), 1)?;
    let snapshot = newest.first().context("latest.json: there is no snapshot")?;
    fs::create_dir_all(&arguments.to).with_context(|| arguments.to.display().to_string())?;
    let layout = match arguments.units {
        Layout::Csv => export::Layout::Csv,
        Layout::Ndjson => export::Layout::Ndjson,
    };
    let units = export(&place, snapshot, layout, &arguments.to, &Bars::default())?;
    say!(
        "exported   {} units, {} manufacturers and {} models of snapshot {} to {}",
        grouped(units),
        grouped(snapshot.manufacturers.count),
        grouped(snapshot.models.count),
        grouped(snapshot.sequence),
        shown(&arguments.to.display().to_string()),
    );
    Ok(ExitCode::SUCCESS)
}
