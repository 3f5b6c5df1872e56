//! `robot-registry publish`.

use super::bars::Bars;
use super::report::{self, Format};
use super::{grouped, now};
use super::{say, say_aside};
use publisher::controls::shown;
use publisher::{Config, Folder, Source, Summary, publish};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

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
    /// How to tell what is wrong with the source files: for people on standard error, or for programs on standard output
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text)]
    errors: Format,
    /// Stop after so many errors in the source files
    #[arg(long, value_name = "COUNT", default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..))]
    max_errors: u16,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let bars = Bars::default();
    let config = Config::read(&arguments.from)?;
    let source = match Source::read(&arguments.from, arguments.max_errors.into(), &bars) {
        Ok(source) => source,
        Err(errors) => {
            drop(bars);
            return Ok(report::tell(&errors, arguments.errors));
        }
    };
    let folder = Folder::lock(&arguments.to)?;
    let summary = publish(&source, &config, &folder, arguments.issued_at.unwrap_or_else(now), &bars)?;
    drop(bars);
    notes(&source, &folder, &summary);
    tell(&summary, started.elapsed());
    Ok(ExitCode::SUCCESS)
}

/// What went otherwise than it should, without harm.
fn notes(source: &Source, folder: &Folder, summary: &Summary) {
    for note in source.notes() {
        say_aside!("note: {}\nhelp: {}", shown(&note.to_string()), report::SAVE_AS_UTF8);
    }
    if folder.swept() > 0 {
        say_aside!("note: removed {} unfinished files of a publication that was stopped", grouped(folder.swept()));
    }
    if let Some(entry) = summary.unfinished {
        let entry = grouped(entry);
        say_aside!(
            "note: snapshot {entry} was signed and never served, since its publication was stopped; the log keeps it"
        );
    }
    if summary.objects.repaired > 0 {
        let repaired = grouped(summary.objects.repaired);
        say_aside!("note: {repaired} objects on the disk were damaged, and are written anew\nhelp: check the disk");
    }
}

fn tell(summary: &Summary, took: Duration) {
    let (snapshot, objects) = (&summary.snapshot, &summary.objects);
    say!(
        "published  snapshot {} of {}\nunits      {} in {} buckets\nmakers     {}, models {}\nobjects    {} new, {} unchanged\nwritten    {} bytes in {:.2} s",
        grouped(snapshot.sequence),
        shown(&snapshot.origin),
        grouped(snapshot.units.count),
        grouped(1 << snapshot.units.prefix_bits),
        grouped(snapshot.manufacturers.count),
        grouped(snapshot.models.count),
        grouped(objects.new + objects.repaired),
        grouped(objects.unchanged),
        grouped(summary.bytes_written),
        took.as_secs_f64(),
    );
}
