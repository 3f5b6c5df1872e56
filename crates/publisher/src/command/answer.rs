//! A verdict, told in lines of text, with an exit code each.

use registry::{Decoded, Unavailable, Verdict};
use std::process::ExitCode;

/// Prints what a verdict says. The code is 0 if listed, 2 malformed, 3 not listed, 4 unproven, 5 unreachable.
pub(super) fn tell(verdict: &Verdict) -> ExitCode {
    println!("verdict    {}", verdict.name());
    if let Some(id) = verdict.id() {
        println!("id         {}", id.grouped());
    }
    let code = match verdict {
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
    ExitCode::from(code)
}

fn decoded(decoded: &Decoded) {
    let maker = decoded.manufacturer().map_or("unknown", |maker| maker.names.in_language("en"));
    let model = decoded.model().map_or("unknown", |model| model.names.in_language("en"));
    println!("maker      {maker}\nmodel      {model}");
}
