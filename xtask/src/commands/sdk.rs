//! `cargo xtask sdk`: the packages for other programs.

use anyhow::Result;

use crate::sdk;
use crate::step::{note, step};
use crate::tools::Tools;

pub(super) fn run() -> Result<()> {
    let tools = step("Checking the tools", Tools::for_building)?;
    let [js, python] = sdk::packages(&tools)?;
    note(format!("for npm: npm publish {}", js.display()));
    note(format!("for PyPI: python3 -m pip wheel --no-deps {}", python.display()));
    Ok(())
}
