//! Where programs are.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

/// A program by the path in this variable of the environment, or by one of these names on PATH or among what
/// `cargo xtask setup` has installed.
pub(crate) fn find(variable: &str, names: &[&str]) -> Result<PathBuf> {
    let mut folders: Vec<_> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    folders.extend(tools());
    first_of(variable, names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))))
        .with_context(|| format!("{} is not on PATH: run `cargo xtask setup`, or set {variable} to its path", names[0]))
}

/// The folders of xtask's tools: `<cache>/robot-id-tools/<tool>-<version>/bin`.
fn tools() -> impl Iterator<Item = PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = cache.or_else(|| env::home_dir().map(|home| home.join(".cache"))).unwrap_or_default();
    let tools = fs::read_dir(cache.join("robot-id-tools"));
    tools.into_iter().flatten().flatten().map(|tool| tool.path().join("bin"))
}

/// The path in this variable of the environment, or the first of these that is a file.
pub(super) fn first_of(variable: &str, mut files: impl Iterator<Item = PathBuf>) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).or_else(|| files.find(|file| file.is_file()))
}
