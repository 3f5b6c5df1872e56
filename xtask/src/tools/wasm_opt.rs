//! wasm-opt of Binaryen, which makes the wasm smaller.

use std::path::PathBuf;

use anyhow::Result;

use super::npm::Package;

/// The folder to put on PATH. npm's package carries Binaryen's programs in the same version. Trunk.toml
/// names this version too: change both.
pub(super) fn ensure() -> Result<Option<PathBuf>> {
    Package { name: "binaryen", version: "132.0.0", program: "wasm-opt", purpose: "makes the wasm small" }.ensure()
}
