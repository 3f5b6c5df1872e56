//! Firefox, for the browser tests.

use anyhow::Result;

use super::debian;
use crate::paths::on_path;
use crate::step::step;

pub(super) fn ensure() -> Result<()> {
    if on_path("firefox").is_some() || on_path("firefox-esr").is_some() {
        return Ok(());
    }
    step("Installing Firefox", || debian::install(&["firefox-esr"], "the browser tests need Firefox on PATH"))
}
