//! The built folder: the portal, and the sample registry beside it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use publisher::{Folder, drive};
use registry::document::{Document, Latest, Snapshot};
use registry::{Check, FilePath, Hash, Lookup, Memory, Step, Trust, Verdict};
use tempfile::TempDir;

use crate::registries::now;

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    // At run time cargo names the package's folder; the one seen at build time may have moved.
    let package =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.ancestors().nth(2).map_or(package.clone(), PathBuf::from)
}

/// `dist/`, or the folder that the variable `E2E_DIST` names.
///
/// # Errors
/// When it was not built.
pub fn folder() -> Result<PathBuf> {
    let dist = env::var_os("E2E_DIST").map_or_else(|| root().join("dist"), PathBuf::from);
    for file in ["index.html", "registry/v1/latest.json"] {
        let file = dist.join(file);
        ensure!(file.is_file(), "there is no {}: run `cargo xtask dist` first", file.display());
    }
    Ok(dist)
}

/// A copy of the portal and its registry, without the badge and what is compressed: to be altered.
///
/// # Errors
/// When `dist/` was not built, or a file can't be copied.
pub fn copied() -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    copy(&self::folder()?, folder.path(), &|name| !["badge", ".br", ".gz"].iter().any(|end| name.ends_with(end)))?;
    Ok(folder)
}

/// Copies what is in a folder, as far as its name is taken.
pub(crate) fn copy(from: &Path, to: &Path, takes: &impl Fn(&str) -> bool) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let name = entry.file_name();
        let to = to.join(&name);
        if !takes(&name.to_string_lossy()) {
            continue;
        } else if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to, takes)?;
        } else {
            fs::copy(entry.path(), &to).with_context(|| to.display().to_string())?;
        }
    }
    Ok(())
}

/// The folder of the portal's build: `portal-` and 16 digits.
///
/// # Errors
/// When there is none.
pub fn build() -> Result<String> {
    let file = part("main.js")?;
    Ok(file.split('/').nth(1).context("a file in no folder")?.to_owned())
}

/// The request path of a file of the portal: `portal_bg.wasm`, the first part of its program, or
/// `split_page.wasm`, a later one.
///
/// # Errors
/// When there is no such file.
pub fn part(name: &str) -> Result<String> {
    let folders = fs::read_dir(folder()?)?.flatten().map(|entry| entry.path());
    let file = folders.map(|folder| folder.join(name)).find(|file| file.is_file());
    let file = file.with_context(|| format!("dist/ has no {name}"))?;
    Ok(format!("/{}", file.strip_prefix(folder()?)?.display()))
}

/// The request path of a file of the badge's build: `core.wasm`, `words/en.mjs`.
///
/// # Errors
/// When there is no such file.
pub fn badge(name: &str) -> Result<String> {
    let folders = fs::read_dir(folder()?.join("badge/v1"))?.flatten().map(|entry| entry.path());
    let file = folders.map(|folder| folder.join(name)).find(|file| file.is_file());
    let file = file.with_context(|| format!("dist/badge has no {name}"))?;
    Ok(format!("/{}", file.strip_prefix(folder()?)?.display()))
}

/// Whom the portal trusts.
///
/// # Errors
/// When the trust file is not one.
pub fn trust() -> Result<Trust> {
    Ok(Trust::from_json(publisher::DEMO_TRUST)?)
}

/// The newest snapshot of the registry in `dist/`.
///
/// # Errors
/// When it can't be read.
pub fn snapshot() -> Result<Snapshot> {
    Ok(Snapshot::from_json(latest()?.snapshot.as_bytes())?)
}

fn latest() -> Result<Latest> {
    Ok(Latest::from_json(&fs::read(folder()?.join("registry/v1/latest.json"))?)?)
}

/// The request paths of the objects that a browser fetches to answer for an ID of `dist/`, by the check that they pass.
///
/// # Errors
/// When `dist/` does not answer for it.
pub fn objects(id: &str) -> Result<Vec<(Check, String)>> {
    let inline: Vec<_> = latest()?.objects.iter().map(|text| path(Hash::of(text.as_bytes()))).collect();
    let mut objects = all_objects(id)?;
    objects.retain(|(_, path)| !inline.contains(path));
    Ok(objects)
}

/// The same with what stands in `latest.json`, which is fetched if it does not ([`crate::registries::nothing_inline`]).
///
/// # Errors
/// When `dist/` does not answer for the ID.
pub fn all_objects(id: &str) -> Result<Vec<(Check, String)>> {
    let lookup = Lookup::new(id, &trust()?, now(), Memory::default());
    let verdict = drive(lookup, &Folder::new(folder()?.join("registry/v1")));
    let proof = verdict.as_ref().and_then(Verdict::proof);
    let steps = proof.map(|proof| proof.held().to_vec()).unwrap_or_default();
    let objects: Vec<_> = steps.iter().filter_map(object).collect();
    ensure!(!objects.is_empty(), "dist/registry does not answer for {id}: {verdict:?}");
    Ok(objects)
}

fn object(step: &Step) -> Option<(Check, String)> {
    match step {
        Step::Node { hash, .. } | Step::Bucket { hash, .. } | Step::Manufacturers { hash } | Step::Models { hash } => {
            Some((step.check(), path(*hash)))
        }
        _ => None,
    }
}

/// The request path of an object.
fn path(hash: Hash) -> String {
    format!("/registry/v1/{}", FilePath::Object(hash))
}
