//! `cargo xtask setup`.

use anyhow::Result;

use crate::step::step;
use crate::tools::Tools;

pub(super) fn run(trunk: bool) -> Result<()> {
    step("Setting up", || {
        let mut tools = Tools::for_testing()?;
        if trunk { tools.add_trunk() } else { Ok(()) }
    })
}
