//! The files of the Scan page: the reader of codes in its worker, and the scripts that look through a camera.
//!
//! ```text
//! portal-<hash>/scan/scanner.js   the element that the page puts the camera's picture in
//! portal-<hash>/scan/worker.js    the worker that this starts
//! portal-<hash>/scan/scan.wasm    crates/scan, which the worker loads
//! ```
//!
//! The scripts stand in `crates/scan/web/`. The reader talks to its own in numbers alone, as the badge does: wasm-bindgen has no part in it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{FEATURES, TARGET, without_paths};
use crate::files::{fingerprint, remove};
use crate::process::run;
use crate::tools::Tools;
use crate::{WASM, paths};

/// The package.
const NAME: &str = "scan";
/// The scripts that are loaded by their names.
const SCRIPTS: [&str; 2] = ["scanner.mjs", "worker.mjs"];

/// Builds all of them into a folder.
pub(crate) fn place(tools: &Tools, to: &Path) -> Result<()> {
    let wasm = build(tools)?;
    remove(to)?;
    fs::create_dir_all(to)?;
    fs::copy(&wasm, to.join("scan.wasm")).with_context(|| format!("copying {}", wasm.display()))?;
    let mut esbuild = tools.command("esbuild")?;
    let sources = paths::root().join("crates").join(NAME).join("web");
    esbuild.args(SCRIPTS.map(|script| sources.join(script))).arg(format!("--outdir={}", to.display()));
    run(esbuild.args(["--bundle", "--format=esm", "--minify", "--charset=utf8", TARGET, "--log-level=warning"]))
}

/// The wasm, optimised for size. wasm-opt runs only if the compiler's output is new.
pub(crate) fn build(tools: &Tools) -> Result<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(paths::made, PathBuf::from);
    let mut cargo = tools.wasm_command("cargo")?;
    cargo.args(["build", "--quiet", "--release", "--locked", "--package", NAME, "--target", WASM]);
    cargo.args(["--config", &without_paths()?]);
    run(&mut cargo).context("the reader does not compile; the compiler's message above says where")?;
    let compiled = target.join(WASM).join("release").join(format!("{NAME}.wasm"));
    let made = paths::made().join(NAME);
    let small = made.join(format!("{}.wasm", fingerprint(&target, std::slice::from_ref(&compiled))?));
    if !small.is_file() {
        remove(&made)?;
        fs::create_dir_all(&made)?;
        let mut optimise = tools.command("wasm-opt")?;
        optimise.args(["-Oz", "--strip-debug", "--strip-producers"]).args(FEATURES);
        run(optimise.arg(&compiled).arg("-o").arg(&small))?;
    }
    Ok(small)
}
