//! `cargo xtask setup`.

use anyhow::Result;

use crate::step::step;
use crate::tools::Tools;

pub(super) fn run() -> Result<()> {
    step("Setting up", Tools::for_testing)?;
    Ok(())
}
