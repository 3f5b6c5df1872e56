//! A verdict, told in lines of text, with an exit code each.

use super::{say, say_aside};
use publisher::controls::shown;
use registry::{Decoded, Unavailable, Verdict};
use std::process::ExitCode;

/// Prints what a verdict says. The code is 0 if listed, 2 malformed, 3 not listed, 4 unproven, 5 unreachable.
pub(super) fn tell(verdict: &Verdict) -> ExitCode {
    say!("verdict    {}", verdict.name());
    if let Some(id) = verdict.id() {
        say!("id         {}", id.grouped());
    }
    let code = match verdict {
        Verdict::Malformed(malformed) => {
            say!("reason     {}", shown(&malformed.error().to_string()));
            say_aside!("help: an ID has 29 characters of 0-9 and A-Z: read it again from the robot's nameplate");
            2
        }
        Verdict::Listed(listed) => {
            say!("status     {}", listed.unit().status.attribute());
            decoded(listed.decoded());
            for notice in listed.open_notices() {
                say!("notice     {}: {}", shown(&notice.reference), shown(notice.text.in_language("en")));
            }
            0
        }
        Verdict::NotListed(absent) => {
            decoded(absent.decoded());
            3
        }
        Verdict::Unproven(_) => {
            if let Some(failure) = verdict.proof().and_then(|proof| proof.failed()) {
                say!("reason     {}", shown(&failure.to_string()));
            }
            say_aside!(
                "help: do not rely on an answer from there; check --trust, and `robot-registry verify` tells more"
            );
            4
        }
        Verdict::Unreachable(unreachable) => {
            match unreachable.why() {
                Unavailable::Network => say!("reason     {}: could not be read", unreachable.path()),
                Unavailable::Status(status) => say!("reason     {}: status {status}", unreachable.path()),
                Unavailable::WebPage => say!("reason     {}: a web page came in its place", unreachable.path()),
            }
            say_aside!(
                "help: nothing is known about this ID; check the address or folder and the connection, and try again"
            );
            5
        }
    };
    if let Some(snapshot) = verdict.snapshot() {
        let document = snapshot.document();
        say!("snapshot   {}, issued at {}", document.sequence, document.issued_at);
    }
    if let Some(freshness) = verdict.freshness() {
        say!("freshness  {}", freshness.name());
    }
    if let Some(proof) = verdict.proof() {
        let held: Vec<&str> = proof.held().iter().map(|step| step.check().name()).collect();
        let (files, bytes) = proof.received();
        say!("checked    {}\nread       {files} files, {bytes} bytes", held.join(", "));
    }
    ExitCode::from(code)
}

fn decoded(decoded: &Decoded) {
    let maker = decoded.manufacturer().map_or("unknown", |maker| maker.names.in_language("en"));
    let model = decoded.model().map_or("unknown", |model| model.names.in_language("en"));
    say!("maker      {}\nmodel      {}", shown(maker), shown(model));
}
