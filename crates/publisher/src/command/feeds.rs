//! `robot-registry feeds`.

use super::place::{Place, trust};
use super::{grouped, now, say};
use anyhow::Context;
use publisher::controls::shown;
use publisher::feeds::{Options, feeds};
use publisher::newest_snapshots;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

/// Options of `feeds`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The registry: a folder or a web address, with latest.json directly in it
    #[arg(value_name = "DIR|URL")]
    registry: String,
    /// The folder for recalls.atom, recalls.json, and recalls-CODE.atom and .json for each manufacturer
    #[arg(long)]
    to: PathBuf,
    /// The address of the portal that entries lead to
    #[arg(long, value_name = "URL")]
    portal: String,
    /// The address that the folder will have [default: feeds/ below the portal]
    #[arg(long, value_name = "URL")]
    at: Option<String>,
    /// The language of the recalls' words, where they are in it
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
    /// Whom to trust [default: the demonstration registry's keys]
    #[arg(long, value_name = "FILE")]
    trust: Option<PathBuf>,
    /// The time to verify at, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX")]
    now: Option<u64>,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let trust = trust(arguments.trust.as_ref())?;
    let place = Place::new(&arguments.registry);
    let newest = newest_snapshots(&place, &trust, arguments.now.unwrap_or_else(now), 1)?;
    let snapshot = newest.first().context("latest.json: there is no snapshot")?;
    let portal = with_slash(&arguments.portal);
    let at = arguments.at.as_deref().map_or_else(|| format!("{portal}feeds/"), with_slash);
    let made = feeds(&place, snapshot, &Options { portal, feeds: at, language: arguments.language.clone() })?;
    let shown_to = arguments.to.display().to_string();
    fs::create_dir_all(&arguments.to).with_context(|| shown_to.clone())?;
    for (name, feed) in &made {
        let path = arguments.to.join(name);
        // A feed that says nothing new keeps its time, by which hosts tell readers so.
        if fs::read_to_string(&path).is_ok_and(|there| there == *feed) {
            continue;
        }
        fs::write(&path, feed).with_context(|| path.display().to_string())?;
    }
    say!("feeds      {} of snapshot {} in {}", made.len(), grouped(snapshot.sequence), shown(&shown_to));
    Ok(ExitCode::SUCCESS)
}

fn with_slash(address: &str) -> String {
    format!("{}/", address.trim_end_matches('/'))
}
