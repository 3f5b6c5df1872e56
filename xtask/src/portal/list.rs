//! The worker of the List page: a program of its own, and the script that runs it.
//!
//! ```text
//! portal-<hash>/list/worker.js       crates/list/web/, in one script
//! portal-<hash>/list/list_bg.wasm    crates/list, which that script loads
//! ```
//!
//! Compiled for speed, unlike the portal: nobody waits for it before they have a list, and then for what it does.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{FEATURES, TARGET, path_flags};
use crate::files::{copy, fingerprint, remove};
use crate::process::run;
use crate::tools::Tools;
use crate::{WASM, paths};

/// The package, and how wasm-bindgen's files are called.
const NAME: &str = "list";
/// The profile in Cargo.toml.
const PROFILE: &str = "worker";
/// What wasm-bindgen makes beside the program.
const BINDINGS: &str = "list.js";

/// Builds the worker into a folder.
pub(crate) fn place(tools: &Tools, to: &Path) -> Result<()> {
    let made = build(tools)?;
    remove(to)?;
    copy(&made, to)?;
    let (bindings, sources) = (to.join(BINDINGS), paths::root().join("crates").join(NAME).join("web"));
    let stage = paths::made().join(NAME).join("web");
    remove(&stage)?;
    copy(&sources, &stage)?;
    fs::rename(bindings, stage.join(BINDINGS))?;
    let mut esbuild = tools.command("esbuild")?;
    esbuild.arg(stage.join("worker.mjs")).arg(format!("--outfile={}", to.join("worker.js").display()));
    run(esbuild.args(["--bundle", "--format=esm", "--minify", "--charset=utf8", TARGET, "--log-level=warning"]))
}

/// The program and its bindings, in a folder of their own. They are made only if the compiler's output is new.
fn build(tools: &Tools) -> Result<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| paths::root().join("target"), PathBuf::from);
    let mut cargo = tools.wasm_command("cargo")?;
    cargo.args(["build", "--locked", "--profile", PROFILE, "--package", NAME, "--target", WASM]);
    // In place of the flags of .cargo/config.toml, by which hashing is small and slow.
    cargo.env("CARGO_ENCODED_RUSTFLAGS", path_flags()?.join("\u{1f}"));
    run(&mut cargo).context("the worker does not compile; the compiler's message above says where")?;
    let compiled = target.join(WASM).join(PROFILE).join(format!("{NAME}.wasm"));
    let all = paths::made().join(NAME);
    let made = all.join(fingerprint(&target, std::slice::from_ref(&compiled))?);
    if made.is_dir() {
        return Ok(made);
    }
    remove(&all)?;
    let stage = all.join("stage");
    let mut bindgen = tools.command("wasm-bindgen")?;
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&stage).arg(&compiled);
    run(&mut bindgen)?;
    let program = stage.join(format!("{NAME}_bg.wasm"));
    let mut optimise = tools.command("wasm-opt")?;
    optimise.args(["-O3", "--strip-debug", "--strip-producers"]).args(FEATURES);
    run(optimise.arg(&program).arg("-o").arg(&program))?;
    fs::rename(stage, &made)?;
    Ok(made)
}
