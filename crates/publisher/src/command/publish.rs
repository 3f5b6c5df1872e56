//! `robot-registry publish`.

use super::bars::Bars;
use super::{grouped, now};
use publisher::{Config, Folder, Source, publish};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// Options of `publish`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder with the source files
    #[arg(long)]
    from: PathBuf,
    /// The folder of the registry, made if missing
    #[arg(long)]
    to: PathBuf,
    /// When the snapshot is issued, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX")]
    issued_at: Option<u64>,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let bars = Bars::default();
    let config = Config::read(&arguments.from)?;
    let source = Source::read(&arguments.from, &bars)?;
    let folder = Folder::lock(&arguments.to)?;
    let summary = publish(&source, &config, &folder, arguments.issued_at.unwrap_or_else(now), &bars)?;
    drop(bars);
    let snapshot = &summary.snapshot;
    println!(
        "published  snapshot {} of {}\nunits      {} in {} buckets\nmakers     {}, models {}\nobjects    {} new, {} unchanged\nwritten    {} bytes in {:.2} s",
        grouped(snapshot.sequence),
        snapshot.origin,
        grouped(snapshot.units.count),
        grouped(1 << snapshot.units.prefix_bits),
        grouped(snapshot.manufacturers.count),
        grouped(snapshot.models.count),
        grouped(summary.objects_new),
        grouped(summary.objects_unchanged),
        grouped(summary.bytes_written),
        started.elapsed().as_secs_f64(),
    );
    Ok(ExitCode::SUCCESS)
}
