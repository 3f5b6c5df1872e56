//! Where programs are.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};

/// A program by the path in this variable of the environment, or by one of these names on PATH.
pub(crate) fn find(variable: &str, names: &[&str]) -> Result<PathBuf> {
    let folders: Vec<_> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    first_of(variable, names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))))
        .with_context(|| format!("{} is not on PATH: run `cargo xtask setup`, or set {variable} to its path", names[0]))
}

/// The path in this variable of the environment, or the first of these that is a file.
pub(super) fn first_of(variable: &str, mut files: impl Iterator<Item = PathBuf>) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).or_else(|| files.find(|file| file.is_file()))
}
