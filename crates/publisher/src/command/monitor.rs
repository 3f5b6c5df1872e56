//! `robot-registry monitor`.

use super::bars::Bars;
use super::place::{Place, trust};
use super::verify::sampling;
use super::{grouped, monitor_report, now};
use publisher::monitor::{Following, Severity, State, monitor};
use std::path::PathBuf;
use std::process::ExitCode;

/// How the findings are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Lines for people; alarms and warnings on standard error
    Text,
    /// One JSON document on standard output
    Json,
}

/// Options of `monitor`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Exit codes: 0 nothing is wrong; 3 a warning; 4 an alarm: what is served breaks a promise; \
    5 the registry can't be reached; 1 the monitor itself could not work")]
pub(crate) struct Arguments {
    /// The registry: a folder or a web address, with latest.json directly in it
    #[arg(value_name = "DIR|URL")]
    registry: String,
    /// The file with what was seen before, which is written anew; made in a first run
    #[arg(long, value_name = "FILE")]
    state: PathBuf,
    /// Whom to trust [default: the demonstration registry's keys]
    #[arg(long, value_name = "FILE")]
    trust: Option<PathBuf>,
    /// Read only so many buckets, others each time: for a registry that is large or far away
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..))]
    sample: Option<u32>,
    /// How to tell what was found
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Print nothing if nothing is wrong: cron sends what is printed
    #[arg(long)]
    quiet: bool,
    /// Tell so many findings, and count the others
    #[arg(long, value_name = "COUNT", default_value_t = 100, value_parser = clap::value_parser!(u16).range(1..))]
    max_findings: u16,
    /// The time to look at it, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX")]
    now: Option<u64>,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let trust = trust(arguments.trust.as_ref())?;
    let before = State::read(&arguments.state)?;
    if let Some(state) = before.as_ref().filter(|state| state.seen.origin != trust.origin) {
        anyhow::bail!(
            "{} is of the registry {}, and {} is trusted: each registry needs a state of its own",
            arguments.state.display(),
            state.seen.origin,
            trust.origin
        );
    }
    let bars = Bars::default();
    let following = Following {
        trust: &trust,
        now: arguments.now.unwrap_or_else(now),
        before: before.as_ref(),
        sampling: arguments.sample.map(sampling).transpose()?,
        limit: arguments.max_findings.into(),
    };
    let run = monitor(&Place::new(&arguments.registry), following, &bars);
    drop(bars);
    // First, since what was told and not remembered is told again, and what was remembered and not told is lost.
    if run.findings.worst().is_some() || !arguments.quiet {
        match arguments.format {
            Format::Text => monitor_report::as_text(&run, before.as_ref()),
            Format::Json => monitor_report::as_json(&run, before.as_ref(), &trust.origin, following.now),
        }
    }
    if let Some(state) = &run.state {
        state.write(&arguments.state)?;
    }
    Ok(ExitCode::from(match run.findings.worst() {
        None => 0,
        Some(Severity::Warning) => 3,
        Some(Severity::Alarm) => 4,
        Some(Severity::Unreachable) => 5,
    }))
}

/// "1 entry", "2 entries".
pub(super) fn entries(count: u64) -> String {
    if count == 1 { "1 entry".to_owned() } else { format!("{} entries", grouped(count)) }
}
