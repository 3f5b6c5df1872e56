//! `robot-registry verify`.

use super::bars::Bars;
use super::place::{Place, trust};
use super::say;
use super::{grouped, now};
use publisher::controls::shown;
use publisher::{Sampling, verify, verify_sample};
use std::path::PathBuf;
use std::process::ExitCode;

/// Options of `verify`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The registry: a folder or a web address, with latest.json directly in it
    #[arg(value_name = "DIR|URL")]
    registry: String,
    /// Whom to trust [default: the demonstration registry's keys]
    #[arg(long, value_name = "FILE")]
    trust: Option<PathBuf>,
    /// Read only so many buckets, others each time: for a registry that is large or far away
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..))]
    sample: Option<u32>,
    /// The time to verify at, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX")]
    now: Option<u64>,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let trust = trust(arguments.trust.as_ref())?;
    let bars = Bars::default();
    let place = Place::new(&arguments.registry);
    let time = arguments.now.unwrap_or_else(now);
    let report = match arguments.sample {
        Some(buckets) => verify_sample(&place, &trust, time, sampling(buckets)?, &bars)?,
        None => verify(&place, &trust, time, &bars)?,
    };
    drop(bars);
    let snapshot = &report.snapshot;
    say!(
        "verified   snapshot {} of {}, {}\nlog        {} entries, {} witnesses\nunits      {} in {} buckets\nmakers     {}, models {}\nobjects    {} in {} bytes\nlook-ups   {}, all listed",
        grouped(snapshot.sequence),
        shown(&snapshot.origin),
        report.freshness.name(),
        grouped(report.entries),
        report.witnesses,
        grouped(snapshot.units.count),
        grouped(1 << snapshot.units.prefix_bits),
        grouped(snapshot.manufacturers.count),
        grouped(snapshot.models.count),
        grouped(report.objects),
        grouped(report.bytes),
        grouped(report.lookups),
    );
    if let Some(buckets) = report.sampled {
        say!("sample     {} buckets; of the others nothing is known", grouped(buckets));
    }
    let counts = report.statistics.status.iter();
    let counts: Vec<String> = counts.map(|(status, count)| format!("{} {}", grouped(*count), status.name())).collect();
    say!("status     {}", counts.join(", "));
    if let Some(entries) = report.unfinished {
        let ahead = entries - report.entries;
        say!(
            "unfinished log/checkpoint is {} ahead of latest.json: a publication is at work, or was stopped before its \
             last step. Look-ups give snapshot {}; publish again to go on from there",
            if ahead == 1 { "one entry".to_owned() } else { format!("{} entries", grouped(ahead)) },
            grouped(snapshot.sequence),
        );
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) fn sampling(buckets: u32) -> anyhow::Result<Sampling> {
    let mut from = [0; 8];
    getrandom::fill(&mut from).map_err(|error| anyhow::anyhow!("no random numbers from the system: {error}"))?;
    Ok(Sampling { buckets: buckets.into(), from: u64::from_le_bytes(from) })
}
