//! `cargo xtask dist`: the deployable folder; and the folder that `cargo xtask serve` shows.

use std::fs::{File, create_dir_all};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::files::{Stamp, fingerprint, walk};
use crate::portal::Origin;
use crate::process::output;
use crate::step::{note, step};
use crate::tools::Tools;
use crate::wasm::For;
use crate::{badge, compress, hosts, paths, portal, registry};

pub(super) fn run(other: Option<&Path>, origin: Option<&str>) -> Result<()> {
    let origin = origin.map(Origin::new).transpose()?;
    let tools = step("Checking the tools", Tools::for_building)?;
    write(&tools, other, origin.as_ref())
}

/// Writes `dist/` with the sample registry, or with another one, and beside it how hosts are to serve it.
pub(super) fn write(tools: &Tools, other: Option<&Path>, origin: Option<&Origin>) -> Result<()> {
    let _lock = lock()?;
    let dist = paths::dist();
    let registry = match other {
        Some(dir) => dir.to_path_buf(),
        None => registry::sample()?,
    };
    portal_unless_there(tools, &dist, origin, For::Size)?;
    badge::place(tools, &dist, For::Size)?;
    registry::place(&registry, &dist.join("registry"))?;
    hosts::write(&dist)?;
    compress::place(&dist)
}

/// Installs what is missing and writes the quick build with the sample registry. Returns its folder.
pub(super) fn run_quick() -> Result<PathBuf> {
    let tools = step("Checking the tools", Tools::for_looking)?;
    let _lock = lock()?;
    let site = paths::quick();
    let registry = registry::sample()?;
    portal_unless_there(&tools, &site, None, For::Look)?;
    badge::place(&tools, &site, For::Look)?;
    registry::place(&registry, &site.join("registry"))?;
    Ok(site)
}

/// One writer at a time, until this is dropped.
fn lock() -> Result<File> {
    create_dir_all(paths::made())?;
    let lock = paths::made().join("dist.lock");
    let lock = File::create(&lock).with_context(|| format!("opening {}", lock.display()))?;
    lock.lock().context("waiting for another xtask to finish")?;
    Ok(lock)
}

/// Builds the portal, unless the folder still holds what the same sources gave.
fn portal_unless_there(tools: &Tools, to: &Path, origin: Option<&Origin>, what: For) -> Result<()> {
    let stamp = Stamp::new(if what == For::Look { "quick.stamp" } else { "portal.stamp" });
    let inputs = inputs()? + " " + origin.map_or("", Origin::as_str);
    if stamp.says(&format!("{inputs} {}", outputs(to)?)) {
        note("portal: up to date");
        return Ok(());
    }
    step("Building the portal", || portal::build(tools, to, origin, what))?;
    stamp.write(&format!("{inputs} {}", outputs(to)?))
}

/// A fingerprint of everything that the portal is made from.
fn inputs() -> Result<String> {
    let compiler = output(Command::new("rustc").arg("-V")).unwrap_or_default();
    Ok(fingerprint(&paths::root(), &sources()?)? + " " + &compiler)
}

/// Every file that the portal and the badge are made from.
pub(super) fn sources() -> Result<Vec<PathBuf>> {
    let root = paths::root();
    let mut files: Vec<PathBuf> = root
        .read_dir()?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file() && path.extension().is_none_or(|kind| kind != "md"))
        .collect();
    files.sort();
    for dir in ["src", "static", "offline", "root", "i18n", "crates", "xtask/src/portal"] {
        files.extend(walk(&root.join(dir))?);
    }
    // No program in the browser is made from these.
    files.retain(|file| !file.starts_with(root.join("crates/publisher")) && !file.iter().any(|name| name == "tests"));
    Ok(files)
}

/// What in the folder is not made with the portal.
const OTHERS: [&str; 4] = ["badge", "registry", "_headers", "_redirects"];

/// A fingerprint of the portal's files in a folder: `trunk build` writes into `dist/` too.
fn outputs(dist: &Path) -> Result<String> {
    let mut files = walk(dist)?;
    files.retain(|file| !OTHERS.iter().any(|other| file.starts_with(dist.join(other))) && !compress::is_copy(file));
    fingerprint(dist, &files)
}
