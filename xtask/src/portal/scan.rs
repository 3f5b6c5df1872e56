//! The files of the Scan page: the reader of codes in its worker, and the scripts that look through a camera.
//!
//! ```text
//! portal-<hash>/scan/scanner.js   the element that the page puts the camera's picture in
//! portal-<hash>/scan/worker.js    the worker that this starts
//! portal-<hash>/scan/scan.wasm    crates/scan, which the worker loads
//! ```
//!
//! The scripts stand in `crates/scan/web/`. The reader talks to its own in numbers alone, as the badge does: wasm-bindgen has no part in it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::files::{copy, remove};
use crate::process::run;
use crate::tools::Tools;
use crate::wasm::For;
use crate::{esbuild, paths, wasm};

/// The package.
const NAME: &str = "scan";
/// The reader.
const PROGRAM: &str = "scan.wasm";
/// The scripts that are loaded by their names.
const SCRIPTS: [&str; 2] = ["scanner.mjs", "worker.mjs"];

/// Builds all of them into a folder.
pub(crate) fn place(tools: &Tools, to: &Path, what: For) -> Result<()> {
    let made = make(tools, what)?;
    remove(to)?;
    copy(&made, to)?;
    let sources = paths::root().join("crates").join(NAME).join("web");
    let mut esbuild = esbuild::bundler(tools)?;
    run(esbuild.args(SCRIPTS.map(|script| sources.join(script))).arg(format!("--outdir={}", to.display())))
}

/// The reader alone.
pub(crate) fn build(tools: &Tools) -> Result<PathBuf> {
    Ok(make(tools, For::Size)?.join(PROGRAM))
}

fn make(tools: &Tools, what: For) -> Result<PathBuf> {
    wasm::make(tools, NAME, what, |compiled, to| match what {
        For::Look => fs::copy(compiled, to.join(PROGRAM)).map(drop).context("copying the reader"),
        _ => wasm::optimise(tools, &["-Oz"], compiled, &to.join(PROGRAM)),
    })
}
