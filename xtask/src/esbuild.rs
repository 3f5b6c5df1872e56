//! Scripts and styles for browsers.

use std::process::Command;

use anyhow::Result;

use crate::tools::Tools;

/// Browsers of 2023 on, as for WebAssembly: what they know must not be lowered.
const TARGET: &str = "--target=es2022,chrome112,firefox117,safari16.5";

/// esbuild, which is still to be told what to do.
pub(crate) fn command(tools: &Tools) -> Result<Command> {
    let mut esbuild = tools.command("esbuild")?;
    esbuild.args([TARGET, "--charset=utf8", "--log-level=warning"]);
    Ok(esbuild)
}

/// As [`command`], for modules that become one minified script each.
pub(crate) fn bundler(tools: &Tools) -> Result<Command> {
    let mut esbuild = command(tools)?;
    esbuild.args(["--bundle", "--format=esm", "--minify"]);
    Ok(esbuild)
}
