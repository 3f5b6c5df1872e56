//! The plain-JavaScript page of `bench/landing/`, beside the portal that it is compared with.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::dist;

/// Where it stands in the repository, and on a site over [`staged`].
pub const PATH: &str = "bench/landing/";

/// A copy of `dist/` with the page in it.
///
/// # Errors
/// When `dist/` was not built, or a file can't be copied.
pub fn staged() -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    copy(&dist::folder()?, folder.path())?;
    copy(&dist::root().join(PATH), &folder.path().join(PATH))?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), &to).with_context(|| to.display().to_string())?;
        }
    }
    Ok(())
}
