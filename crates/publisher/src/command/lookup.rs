//! `robot-registry lookup`.

use super::now;
use super::place::{Place, trust};
use anyhow::Context;
use publisher::drive;
use registry::{Decoded, Lookup, Memory, Unavailable, Verdict};
use std::path::PathBuf;
use std::process::ExitCode;

/// Options of `lookup`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The ID, or text with one ID in it
    id: String,
    /// The registry: a folder or a web address, with latest.json directly in it
    #[arg(value_name = "DIR|URL")]
    registry: String,
    /// Whom to trust [default: the demonstration registry's keys]
    #[arg(long, value_name = "FILE")]
    trust: Option<PathBuf>,
    /// The time to look up at, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX")]
    now: Option<u64>,
}

/// Exits with 0 if listed, 2 malformed, 3 not listed, 4 unproven, 5 unreachable.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let trust = trust(arguments.trust.as_ref())?;
    let lookup = Lookup::new(&arguments.id, &trust, arguments.now.unwrap_or_else(now), Memory::default());
    let verdict = drive(lookup, &Place::new(&arguments.registry)).context("the look-up came to no end")?;
    println!("verdict    {}", verdict.name());
    if let Some(id) = verdict.id() {
        println!("id         {}", id.grouped());
    }
    let code = match &verdict {
        Verdict::Malformed(malformed) => {
            println!("reason     {}", malformed.error());
            2
        }
        Verdict::Listed(listed) => {
            println!("status     {}", listed.unit().status.attribute());
            decoded(listed.decoded());
            for notice in listed.open_notices() {
                println!("notice     {}: {}", notice.reference, notice.text.in_language("en"));
            }
            0
        }
        Verdict::NotListed(absent) => {
            decoded(absent.decoded());
            3
        }
        Verdict::Unproven(_) => {
            if let Some(failure) = verdict.proof().and_then(|proof| proof.failed()) {
                println!("reason     {failure}");
            }
            4
        }
        Verdict::Unreachable(unreachable) => {
            match unreachable.why() {
                Unavailable::Network => println!("reason     {}: could not be read", unreachable.path()),
                Unavailable::Status(status) => println!("reason     {}: status {status}", unreachable.path()),
            }
            5
        }
    };
    if let Some(snapshot) = verdict.snapshot() {
        let document = snapshot.document();
        println!("snapshot   {}, issued at {}", document.sequence, document.issued_at);
    }
    if let Some(freshness) = verdict.freshness() {
        println!("freshness  {}", freshness.name());
    }
    if let Some(proof) = verdict.proof() {
        let held: Vec<&str> = proof.held().iter().map(|step| step.check().name()).collect();
        let (files, bytes) = proof.received();
        println!("checked    {}\nread       {files} files, {bytes} bytes", held.join(", "));
    }
    Ok(ExitCode::from(code))
}

fn decoded(decoded: &Decoded) {
    let maker = decoded.manufacturer().map_or("unknown", |maker| maker.names.in_language("en"));
    let model = decoded.model().map_or("unknown", |model| model.names.in_language("en"));
    println!("maker      {maker}\nmodel      {model}");
}
