//! Chromiums of earlier years, as npm packages that were made for small machines, and what drives them.

use std::path::PathBuf;

use anyhow::Result;

use super::npm;
use crate::paths;

/// The folder of the packages. They are unpacked by the tests, and stay.
pub(super) fn ensure() -> Result<PathBuf> {
    npm::locked(&paths::root().join("tests/old-browsers"), "Chromiums of earlier years")
}
