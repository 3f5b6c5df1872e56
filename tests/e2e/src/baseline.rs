//! The plain-JavaScript page of `bench/landing/`, beside the portal that it is compared with.

use anyhow::Result;
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
    dist::copy(&dist::folder()?, folder.path(), &|_| true)?;
    dist::copy(&dist::root().join(PATH), &folder.path().join(PATH), &|_| true)?;
    Ok(folder)
}
