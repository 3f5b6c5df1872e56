//! `cargo xtask dist`: the deployable folder.

use std::fs::{File, create_dir_all};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::files::{Stamp, fingerprint, walk};
use crate::portal::Origin;
use crate::process::output;
use crate::step::{note, step};
use crate::tools::Tools;
use crate::{badge, compress, hosts, paths, portal, registry};

pub(super) fn run(other: Option<&Path>, origin: Option<&str>) -> Result<()> {
    let origin = origin.map(Origin::new).transpose()?;
    let tools = step("Checking the tools", Tools::for_building)?;
    write(&tools, other, origin.as_ref())
}

/// Writes `dist/` with the sample registry, or with another one, and beside it how hosts are to serve it.
pub(super) fn write(tools: &Tools, other: Option<&Path>, origin: Option<&Origin>) -> Result<()> {
    // One writer at a time. Freed at the end of this function.
    create_dir_all(paths::made())?;
    let lock = paths::made().join("dist.lock");
    let lock = File::create(&lock).with_context(|| format!("opening {}", lock.display()))?;
    lock.lock().context("waiting for another xtask to finish with dist/")?;

    let registry = match other {
        Some(dir) => dir.to_path_buf(),
        None => registry::sample()?,
    };
    portal_unless_there(tools, origin)?;
    badge::place(tools)?;
    registry::place(&registry, &paths::dist().join("registry"))?;
    hosts::write(&paths::dist())?;
    compress::place(&paths::dist())
}

/// Builds the portal, unless `dist/` still holds what the same sources gave.
fn portal_unless_there(tools: &Tools, origin: Option<&Origin>) -> Result<()> {
    let stamp = Stamp::new("portal.stamp");
    let inputs = inputs()? + " " + origin.map_or("", Origin::as_str);
    if stamp.says(&format!("{inputs} {}", outputs()?)) {
        note("portal: up to date");
        return Ok(());
    }
    step("Building the portal", || portal::build(tools, &paths::dist(), origin))?;
    stamp.write(&format!("{inputs} {}", outputs()?))
}

/// A fingerprint of everything that the portal is made from.
fn inputs() -> Result<String> {
    let root = paths::root();
    let mut files: Vec<PathBuf> = root
        .read_dir()?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file() && path.extension().is_none_or(|kind| kind != "md"))
        .collect();
    files.sort();
    for dir in ["src", "static", "offline", "root", "crates", "xtask/src/portal"] {
        files.extend(walk(&root.join(dir))?);
    }
    let compiler = output(Command::new("rustc").arg("-V")).unwrap_or_default();
    Ok(fingerprint(&root, &files)? + " " + &compiler)
}

/// What in `dist/` is not made with the portal.
const OTHERS: [&str; 4] = ["badge", "registry", "_headers", "_redirects"];

/// A fingerprint of the portal's files in `dist/`: `trunk build` writes there too.
fn outputs() -> Result<String> {
    let dist = paths::dist();
    let mut files = walk(&dist)?;
    files.retain(|file| !OTHERS.iter().any(|other| file.starts_with(dist.join(other))) && !compress::is_copy(file));
    fingerprint(&dist, &files)
}
