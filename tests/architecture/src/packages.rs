//! The packages of the workspace, as cargo tells them.

use anyhow::{Context, ensure};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Its name; of a library that programs call otherwise, as they call it.
    pub name: String,
    /// What its `Cargo.toml` says of it.
    pub description: String,
    /// Its folder, below the project's: `crates/tlog`; empty for the portal.
    pub folder: PathBuf,
    /// The packages of the workspace that it is made of, by name.
    pub uses: Vec<String>,
    /// Those that its build script uses.
    pub built_by: Vec<String>,
}

/// All packages, by their folders.
///
/// # Errors
/// cargo can't tell.
pub fn all(root: &Path) -> anyhow::Result<Vec<Package>> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args(["metadata", "--no-deps", "--offline", "--format-version=1"]);
    let output = cargo.output().context("running cargo metadata")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let root = metadata["workspace_root"].as_str().context("a root")?.to_owned();
    let packages = metadata["packages"].as_array().context("packages")?;
    let mut packages = packages.iter().map(|package| read(package, &root)).collect::<anyhow::Result<Vec<_>>>()?;
    packages.sort_by(|one, other| one.folder.cmp(&other.folder));
    Ok(packages)
}

fn read(package: &Value, root: &str) -> anyhow::Result<Package> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let manifest = PathBuf::from(text(&package["manifest_path"]).context("a manifest")?);
    let folder =
        manifest.parent().and_then(|folder| folder.strip_prefix(root).ok()).context("a folder of the project")?;
    let dependencies = package["dependencies"].as_array().context("dependencies")?;
    let of_kind = |kind: Option<&str>| {
        let ours = dependencies.iter().filter(|one| one["path"].is_string() && one["kind"].as_str() == kind);
        let mut names: Vec<String> = ours.filter_map(|one| text(&one["rename"]).or(text(&one["name"]))).collect();
        names.sort();
        names
    };
    let targets = package["targets"].as_array().context("targets")?;
    let library = targets.iter().find(|target| target["kind"][0] == "lib").and_then(|target| text(&target["name"]));
    // The portal is called by its package, since nobody calls its library.
    let called = library.map(|name| name.replace('_', "-")).filter(|_| !folder.as_os_str().is_empty());
    Ok(Package {
        name: called.or(text(&package["name"])).context("a name")?,
        description: text(&package["description"]).context("a description")?,
        folder: folder.to_owned(),
        uses: of_kind(None),
        built_by: of_kind(Some("build")),
    })
}
