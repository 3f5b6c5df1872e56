//! `robot-registry publish`.

use super::bars::Bars;
use super::report::{self, Format};
use super::{changes, grouped, now, say, say_aside};
use publisher::controls::shown;
use publisher::files::DryRun;
use publisher::{Changes, Config, Folder, Source, Summary, compare, publish};
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
    /// Check everything and tell what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Refuse to change or remove more than this share of the units that are listed
    #[arg(long, value_name = "PERCENT", default_value_t = 20, value_parser = clap::value_parser!(u8).range(0..=100))]
    max_change: u8,
    /// Publish even if an ID would vanish, a recycled unit come back, or an event be removed or altered
    #[arg(long)]
    allow_broken_rules: bool,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let config = Config::read(&arguments.from)?;
    let source = match Source::read(&arguments.from, arguments.max_errors.into(), &Bars::default()) {
        Ok(source) => source,
        Err(errors) => return Ok(report::tell(&errors, arguments.errors)),
    };
    for note in source.notes() {
        say_aside!("note: {}\nhelp: {}", shown(&note.to_string()), report::SAVE_AS_UTF8);
    }
    if arguments.dry_run {
        return run_dry(arguments, &source, &config, started);
    }
    let folder = Folder::lock(&arguments.to)?;
    let changes = compare(&source, &config, &folder, arguments.max_errors.into(), &Bars::default())?;
    if let Some(code) = refused(arguments, &changes) {
        return Ok(code);
    }
    let summary = publish(&source, &config, &folder, issued_at(arguments), &Bars::default())?;
    notes(&folder, &summary);
    tell("published ", &summary, started.elapsed());
    Ok(ExitCode::SUCCESS)
}

fn run_dry(arguments: &Arguments, source: &Source, config: &Config, started: Instant) -> anyhow::Result<ExitCode> {
    let files = DryRun(Folder::new(&arguments.to));
    let changes = compare(source, config, &files, arguments.max_errors.into(), &Bars::default())?;
    let refused = refused(arguments, &changes);
    let summary = publish(source, config, &files, issued_at(arguments), &Bars::default())?;
    // With `--errors json` standard output is that document alone.
    if refused.is_none() || arguments.errors == Format::Text {
        tell("dry run   ", &summary, started.elapsed());
        changes::tell(&changes, source, &files);
    }
    Ok(refused.unwrap_or(ExitCode::SUCCESS))
}

fn issued_at(arguments: &Arguments) -> u64 {
    arguments.issued_at.unwrap_or_else(now)
}

/// The exit code if this must not be published, having said why.
fn refused(arguments: &Arguments, changes: &Changes) -> Option<ExitCode> {
    if let Some(broken) = changes.broken.as_ref().filter(|_| !arguments.allow_broken_rules) {
        return Some(report::tell(broken, arguments.errors));
    }
    if changes.share() > arguments.max_change.into() {
        say_aside!(
            "error: {} units would be changed and {} be gone: {} % of those listed, where --max-change allows {} %\n\
             help: see what with --dry-run; if it is meant, allow it with --max-change {}",
            grouped(changes.changed),
            grouped(changes.gone),
            changes.share(),
            arguments.max_change,
            changes.share(),
        );
        return Some(ExitCode::FAILURE);
    }
    if changes.not_compared > 0 {
        say_aside!(
            "note: {} objects of the snapshot before are missing or damaged; what was in them was not compared",
            grouped(changes.not_compared)
        );
    }
    None
}

/// What went otherwise than it should, without harm.
fn notes(folder: &Folder, summary: &Summary) {
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

fn tell(what: &str, summary: &Summary, took: Duration) {
    let (snapshot, objects) = (&summary.snapshot, &summary.objects);
    say!(
        "{what} snapshot {} of {}\nunits      {} in {} buckets\nmakers     {}, models {}\nobjects    {} new, {} unchanged\nwritten    {} bytes in {:.2} s",
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
