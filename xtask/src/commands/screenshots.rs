//! `cargo xtask screenshots`: pictures of every page, for people to look at.

use anyhow::Result;

use super::dist;
use crate::process;
use crate::step::step;
use crate::tools::Tools;

/// Of everything, or of what has one of these words in its name.
pub(super) fn run(words: &[String]) -> Result<()> {
    let tools = step("Checking the tools", Tools::for_pictures)?;
    dist::write(&tools, None, None)?;
    step("Taking pictures", || {
        let mut cargo = tools.command("cargo")?;
        process::run(cargo.args(["run", "--quiet", "--package", "e2e", "--bin", "screenshots", "--"]).args(words))
    })
}
