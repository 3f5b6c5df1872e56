//! The worker of the List page: a program of its own, and the script that runs it.
//!
//! ```text
//! portal-<hash>/list/worker.js       crates/list/web/, in one script
//! portal-<hash>/list/list_bg.wasm    crates/list, which that script loads
//! ```
//!
//! Compiled for speed, unlike the portal: nobody waits for it before they have a list, and then for what it does.

use std::fs;
use std::path::Path;

use anyhow::Result;
use wasm_bindgen_cli_support::Bindgen;

use crate::files::{copy, remove};
use crate::process::run;
use crate::tools::Tools;
use crate::wasm::For;
use crate::{esbuild, paths, wasm};

/// The package, and how wasm-bindgen's files are called.
const NAME: &str = "list";
/// What wasm-bindgen makes beside the program.
const BINDINGS: &str = "list.js";

/// Builds the worker into a folder.
pub(crate) fn place(tools: &Tools, to: &Path, what: For) -> Result<()> {
    let made = wasm::make(tools, NAME, what, |compiled, to| bind(tools, compiled, to, what))?;
    remove(to)?;
    copy(&made, to)?;
    let (bindings, sources) = (to.join(BINDINGS), paths::root().join("crates").join(NAME).join("web"));
    let stage = paths::made().join(NAME).join("web");
    remove(&stage)?;
    copy(&sources, &stage)?;
    fs::rename(bindings, stage.join(BINDINGS))?;
    let mut esbuild = esbuild::bundler(tools)?;
    // A script, since older browsers have no modules in workers.
    esbuild.args(["--format=iife", "--define:import.meta.url=self.location.href"]);
    run(esbuild.arg(stage.join("worker.mjs")).arg(format!("--outfile={}", to.join("worker.js").display())))
}

/// The program and its bindings.
fn bind(tools: &Tools, compiled: &Path, to: &Path, what: For) -> Result<()> {
    wasm::bind(Bindgen::new(), compiled, NAME, to)?;
    if what == For::Look {
        return Ok(());
    }
    let program = to.join(format!("{NAME}_bg.wasm"));
    wasm::optimise(tools, &["-O3"], &program, &program)
}
