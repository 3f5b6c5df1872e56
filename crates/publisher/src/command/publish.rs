//! `robot-registry publish`.

use super::bars::Bars;
use super::report::{self, Format};
use super::{changes, grouped, now, passphrase, say, say_aside};
use publisher::controls::shown;
use publisher::files::{DryRun, WriteFiles};
use publisher::source::{Input, Units};
use publisher::witness::Answer;
use publisher::{Changes, Changeset, Config, Folder, Source, Summary};
use publisher::{compare, plan, publish, publish_changes};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Options of `publish`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder with the source files; or -, for units from standard input and the other files from --with
    #[arg(long)]
    from: PathBuf,
    /// The folder with all source files but the units, when those come from standard input
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    with: PathBuf,
    /// Apply the new and changed units of this file (or -) to the newest snapshot, and read and write only what they touch
    #[arg(long, value_name = "FILE")]
    changes: Option<PathBuf>,
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
    /// A folder for temporary files [default: the registry's, else the one above it, else the system's]
    #[arg(long, value_name = "FOLDER")]
    temp: Option<PathBuf>,
    /// Memory for units, in MiB, before temporary files are made
    #[arg(long, value_name = "MIB", default_value_t = 128, value_parser = clap::value_parser!(u32).range(1..=65_536))]
    memory: u32,
}

impl Arguments {
    fn input(&self) -> Input {
        let is_stream = self.from.as_os_str() == "-";
        let folder = if is_stream { &self.with } else { &self.from };
        let units = match &self.changes {
            Some(file) => Units::Changes(file.clone()),
            None if is_stream => Units::StandardInput,
            None => Units::OfFolder,
        };
        let usual = || {
            let above = self.to.parent().filter(|above| !above.as_os_str().is_empty());
            vec![self.to.clone(), above.map_or_else(|| PathBuf::from("."), Path::to_owned), std::env::temp_dir()]
        };
        Input {
            folder: folder.clone(),
            units,
            temporary: self.temp.clone().map_or_else(usual, |folder| vec![folder]),
            memory: (self.memory as usize) << 20,
            limit: self.max_errors.into(),
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    let input = arguments.input();
    let mut config = Config::read_asking(&input.folder, &passphrase::ask)?;
    if arguments.dry_run {
        // What a witness has seen is no trial.
        config.witnessing = None;
    }
    if arguments.changes.is_some() {
        return run_changes(arguments, &input, &config, started);
    }
    let source = match Source::read_from(&input, &Bars::default()) {
        Ok(source) => source,
        Err(errors) => return Ok(report::tell(&errors, arguments.errors)),
    };
    tell_notes(&source);
    if arguments.dry_run {
        return run_dry(arguments, &source, &config, started);
    }
    let folder = Folder::lock(&arguments.to)?;
    let changes = compare(&source, &config, &folder, arguments.max_errors.into(), &Bars::default())?;
    if let Some(code) = refused(arguments, &changes) {
        return Ok(code);
    }
    let summary = publish(&source, &config, &folder, issued_at(arguments), &Bars::default())?;
    publisher::schema::write(&folder)?;
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
        changes::tell(&changes, &source.statistics(), &files);
    }
    Ok(refused.unwrap_or(ExitCode::SUCCESS))
}

fn run_changes(arguments: &Arguments, input: &Input, config: &Config, started: Instant) -> anyhow::Result<ExitCode> {
    let set = match Changeset::read(input, &Bars::default()) {
        Ok(set) => set,
        Err(errors) => return Ok(report::tell(&errors, arguments.errors)),
    };
    tell_notes(set.source());
    if arguments.dry_run {
        return publish_changes_to(&DryRun(Folder::new(&arguments.to)), arguments, &set, config, started);
    }
    let folder = Folder::lock(&arguments.to)?;
    let code = publish_changes_to(&folder, arguments, &set, config, started)?;
    if code == ExitCode::SUCCESS {
        publisher::schema::write(&folder)?;
    }
    Ok(code)
}

fn publish_changes_to(
    files: &impl WriteFiles,
    arguments: &Arguments,
    set: &Changeset,
    config: &Config,
    started: Instant,
) -> anyhow::Result<ExitCode> {
    let plan = plan(set, config, files, arguments.max_errors.into(), &Bars::default())?;
    if let Some(faults) = &plan.faults {
        return Ok(report::tell(faults, arguments.errors));
    }
    let refused = refused(arguments, &plan.changes);
    if !arguments.dry_run
        && let Some(code) = refused
    {
        return Ok(code);
    }
    let (changes, statistics) = (plan.changes.clone(), plan.statistics.clone());
    let summary = publish_changes(set, plan, config, files, issued_at(arguments), &Bars::default())?;
    if refused.is_none() || arguments.errors == Format::Text {
        tell(if arguments.dry_run { "dry run   " } else { "published " }, &summary, started.elapsed());
        changes::tell(&changes, &statistics, files);
    }
    Ok(refused.unwrap_or(ExitCode::SUCCESS))
}

fn tell_notes(source: &Source) {
    for note in source.notes() {
        say_aside!("note: {}\nhelp: {}", shown(&note.to_string()), report::SAVE_AS_UTF8);
    }
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

/// What witnesses answered; nothing if none were asked.
pub(super) fn tell_witnesses(answers: &[Answer]) {
    if answers.is_empty() {
        return;
    }
    let have = answers.iter().filter(|answer| answer.cosignature.is_ok()).count();
    say!("witnesses  {have} of {} cosigned", answers.len());
    for answer in answers {
        if let Err(why) = &answer.cosignature {
            say_aside!("note: {} did not cosign: {}", shown(&answer.witness), shown(why));
        }
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
    tell_witnesses(&summary.witnesses);
}
