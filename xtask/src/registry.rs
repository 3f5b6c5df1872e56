//! The sample registry: when it is made, when it is published, and where a registry is put.
//!
//! - The sample (source files, `target/sample`) is made again when the program that makes it has
//!   changed.
//! - It is published (`target/registry/v1`) when there is no registry, when the sample or the
//!   crates that write the registry have changed, or when the newest snapshot is within a day of
//!   its next update. Each publication adds a snapshot to the same log. A new log begins with a fictional past.
//! - A registry is put into the deployable folder when its `latest.json` is another than the one
//!   there: objects never change under their name.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Result, ensure};

use crate::files::{Stamp, copy, fingerprint, remove, walk};
use crate::paths;
use crate::step::{note, step};

/// Units in the sample: enough for a few hundred buckets.
const UNITS: u32 = 28_000;
const SEED: u64 = 1;
/// Snapshots that a log has before its first true one.
const PAST: u8 = 11;
/// Publish again when less than this is left, in seconds.
const MARGIN: u64 = 24 * 60 * 60;

/// Makes and publishes the sample as far as needed; returns the folder of its `latest.json`.
pub(crate) fn sample() -> Result<PathBuf> {
    let root = paths::root();
    let sources = paths::made().join("sample");
    let registry = paths::made().join("registry").join("v1");

    let made = Stamp::new("sample.stamp");
    let maker = fingerprint(&root, &crates(&["publisher", "registry", "robot-id", "tlog"])?)?;
    if !sources.is_dir() || !made.says(&maker) {
        step(&format!("Making a sample of {UNITS} units"), || {
            remove(&sources)?;
            make(&sources)?;
            made.write(&maker)
        })?;
    }

    let published = Stamp::new("published.stamp");
    let content = fingerprint(&sources, &walk(&sources)?)? + &maker;
    let reason = if !registry.join("latest.json").is_file() {
        Some("there is none yet")
    } else if field(&registry, "sequence").is_some_and(|newest| newest < PAST.into()) {
        // Begun before samples had a past, or interrupted.
        remove(&registry)?;
        Some("its log has no past")
    } else if !published.says(&content) {
        Some("its sources changed")
    } else if field(&registry, "next_update").is_none_or(|at| at <= now() + MARGIN) {
        Some("its snapshot is about to go stale")
    } else {
        None
    };
    if let Some(reason) = reason {
        step(&format!("Publishing the sample registry ({reason})"), || {
            publish(&sources, &registry)?;
            published.write(&content)
        })?;
    } else {
        note("sample registry: up to date");
    }
    Ok(registry)
}

/// Makes the sample's source files.
fn make(sources: &Path) -> Result<()> {
    Ok(publisher::sample::Sample::new(UNITS, SEED).write(sources)?)
}

/// Adds a snapshot to the registry's log, or begins one with a past. Where another version of the publisher wrote that
/// log in a way that this one does not read, a sample's log may be begun anew.
fn publish(sources: &Path, registry: &Path) -> Result<()> {
    let attempt = || -> Result<()> {
        let config = publisher::Config::read(sources)?;
        let is_new = !registry.exists();
        let folder = publisher::Folder::lock(registry)?;
        if is_new {
            publisher::sample::Sample::new(UNITS, SEED).publish_past(PAST, &config, &folder, now())?;
        }
        let source = publisher::Source::read(sources, 1, &())?;
        publisher::publish(&source, &config, &folder, now(), &())?;
        publisher::schema::write(&folder)?;
        Ok(())
    };
    let there = registry.exists();
    let Err(error) = attempt() else {
        return Ok(());
    };
    if !there {
        return Err(error);
    }
    note(format!("{error:#}; beginning a new log for the sample"));
    remove(registry)?;
    attempt()
}

/// Puts the registry in the folder `from` (the one of `latest.json`) at `to/v1`.
///
/// # Errors
/// When `from` is not a published registry, or a file cannot be written.
pub(crate) fn place(from: &Path, to: &Path) -> Result<()> {
    let newest = from.join("latest.json");
    ensure!(
        newest.is_file(),
        "{} is not a registry: it has no latest.json. Give the folder that \
         `robot-registry publish --to` wrote",
        from.display()
    );
    let target = to.join("v1");
    let latest = fs::read(&newest)?;
    if fs::read(target.join("latest.json")).is_ok_and(|there| there == latest) {
        note("registry: already in place");
        return Ok(());
    }
    step(&format!("Copying the registry to {}", to.display()), || {
        remove(&target)?;
        let files = copy(from, &target)?;
        note(format!("{files} files"));
        Ok(())
    })
}

/// The source files of these crates.
fn crates(names: &[&str]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for name in names {
        let dir = paths::root().join("crates").join(name);
        files.extend(walk(&dir.join("Cargo.toml"))?);
        files.extend(walk(&dir.join("src"))?);
    }
    Ok(files)
}

/// A number in the newest snapshot, which is a JSON document inside a string of `latest.json`. None if it
/// cannot be read.
fn field(registry: &Path, name: &str) -> Option<u64> {
    let latest = fs::read(registry.join("latest.json")).ok()?;
    let latest: serde_json::Value = serde_json::from_slice(&latest).ok()?;
    let snapshot = latest.get("snapshot")?.as_str()?;
    let snapshot: serde_json::Value = serde_json::from_str(snapshot).ok()?;
    snapshot.get(name)?.as_u64()
}

fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |time| time.as_secs())
}
