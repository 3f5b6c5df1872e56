//! Scripts and styles for browsers.

use std::process::Command;

use anyhow::Result;

use crate::tools::Tools;

/// Browsers of 2023 on, as for WebAssembly: what they know must not be lowered.
const TARGET: &str = "--target=es2022,chrome112,firefox117,safari16.5";
/// Browsers of 2019, for what works where WebAssembly does not: one line of newer syntax stops a whole script.
const OLD_TARGET: &str = "--target=chrome70,firefox67,safari12.1";
/// Safari of then knows them, but for rare cases that are not in these scripts: calls inside patterns of arguments, and tagged
/// templates that are compared.
const KNOWN: [&str; 2] = ["--supported:destructuring=true", "--supported:template-literal=true"];

/// esbuild, which is still to be told what to do, for scripts that run beside WebAssembly.
pub(crate) fn command(tools: &Tools) -> Result<Command> {
    targeting(tools, TARGET)
}

/// The same for what must work in old browsers too.
pub(crate) fn command_for_old(tools: &Tools) -> Result<Command> {
    let mut esbuild = targeting(tools, OLD_TARGET)?;
    esbuild.args(KNOWN);
    Ok(esbuild)
}

/// As [`command`], for modules that become one minified script each.
pub(crate) fn bundler(tools: &Tools) -> Result<Command> {
    let mut esbuild = command(tools)?;
    esbuild.args(["--bundle", "--format=esm", "--minify"]);
    Ok(esbuild)
}

fn targeting(tools: &Tools, target: &str) -> Result<Command> {
    let mut esbuild = tools.command("esbuild")?;
    esbuild.args([target, "--charset=utf8", "--log-level=warning"]);
    Ok(esbuild)
}
