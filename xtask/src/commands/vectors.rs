//! `cargo xtask vectors`: the test vectors are written by a program, and kept in the repository.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail, ensure};

use crate::files::{copy, remove, walk};
use crate::paths;
use crate::process;
use crate::step::{note, step};

/// Writes the vectors again, in place.
pub(super) fn run() -> Result<()> {
    step("Writing the test vectors", || {
        let fresh = generate()?;
        for name in top_level(&fresh)? {
            // A folder is the generator's as a whole: what it no longer writes goes.
            let old = kept().join(&name);
            if old.is_dir() {
                remove(&old)?;
            }
        }
        let files = copy(&fresh, &kept())?;
        note(format!("{files} files"));
        Ok(())
    })
}

/// Fails unless the kept vectors are, byte for byte, what the generator writes now.
pub(super) fn check() -> Result<()> {
    let fresh = generate()?;
    let mut differing = Vec::new();
    for name in top_level(&fresh)? {
        for relative in both(&fresh, &kept(), &name)? {
            let same = match (fs::read(fresh.join(&relative)), fs::read(kept().join(&relative))) {
                (Ok(new), Ok(old)) => new == old,
                _ => false,
            };
            if !same {
                differing.push(relative.display().to_string());
            }
        }
    }
    if !differing.is_empty() {
        bail!(
            "tests/vectors is not what its generator writes; run `cargo xtask vectors` and look at \
             the difference: {}",
            differing.join(", ")
        );
    }
    Ok(())
}

fn kept() -> PathBuf {
    paths::root().join("tests/vectors")
}

/// Runs the generator into a folder of its own.
fn generate() -> Result<PathBuf> {
    let fresh = paths::made().join("xtask/vectors");
    remove(&fresh)?;
    fs::create_dir_all(&fresh)?;
    let mut command = Command::new("cargo");
    command.current_dir(paths::root()).args([
        "run",
        "--quiet",
        "--package",
        "vectors",
        "--features",
        "generate",
        "--bin",
        "generate",
        "--",
        "--to",
    ]);
    process::run(command.arg(&fresh))?;
    ensure!(!walk(&fresh)?.is_empty(), "the generator of the test vectors wrote nothing");
    Ok(fresh)
}

fn top_level(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut names = Vec::new();
    for entry in dir.read_dir()? {
        names.push(PathBuf::from(entry?.file_name()));
    }
    Ok(names)
}

/// The files under `name` in either folder, relative to it.
fn both(one: &Path, other: &Path, name: &Path) -> Result<BTreeSet<PathBuf>> {
    let mut names = BTreeSet::new();
    for base in [one, other] {
        for file in walk(&base.join(name))? {
            names.insert(file.strip_prefix(base)?.to_path_buf());
        }
    }
    Ok(names)
}
