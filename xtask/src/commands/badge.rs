//! `cargo xtask badge`: the badge in `dist/`, and its npm package.

use anyhow::Result;

use crate::step::{note, step};
use crate::tools::Tools;
use crate::wasm::For;
use crate::{badge, paths};

pub(super) fn run() -> Result<()> {
    let tools = step("Checking the tools", Tools::for_building)?;
    badge::place(&tools, &paths::dist(), For::Size)?;
    let package = badge::package(&tools)?;
    note(format!("for npm: npm publish {}", package.display()));
    Ok(())
}
