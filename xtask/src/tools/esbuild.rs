//! esbuild, which makes one small script of the portal's modules and minifies its style sheet.

use std::path::PathBuf;

use anyhow::Result;

use super::npm::Package;

/// The folder to put on PATH.
pub(super) fn ensure() -> Result<Option<PathBuf>> {
    Package { name: "esbuild", version: "0.28.2", program: "esbuild", purpose: "makes the scripts small" }.ensure()
}
