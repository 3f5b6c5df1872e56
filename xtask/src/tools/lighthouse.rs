//! Lighthouse, by which the landing is judged.

use std::path::PathBuf;

use anyhow::Result;

use super::npm::Package;

/// The folder to put on PATH. Version 13 wants Node.js 22.
pub(super) fn ensure() -> Result<Option<PathBuf>> {
    Package { name: "lighthouse", version: "12.8.2", program: "lighthouse", purpose: "judges the landing" }.ensure()
}
