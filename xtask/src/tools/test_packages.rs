//! The npm packages that the browser tests use, in `tests/e2e/npm/node_modules/`.

use anyhow::Result;

use super::npm;
use crate::paths;

/// Installs them, unless that was done before.
pub(super) fn ensure() -> Result<()> {
    npm::in_place(&paths::root().join("tests/e2e/npm"), "the npm packages of the browser tests")
}
