//! Chromium and its driver, for the browser tests.

use std::path::PathBuf;

use anyhow::Result;

use super::debian;
use crate::paths::on_path;
use crate::step::step;

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The browser on PATH.
pub(crate) fn browser() -> Option<PathBuf> {
    BROWSERS.iter().find_map(|name| on_path(name))
}

pub(super) fn ensure() -> Result<()> {
    if browser().is_some() && on_path("chromedriver").is_some() {
        return Ok(());
    }
    step("Installing Chromium and its driver", || {
        debian::install(&["chromium", "chromium-driver"], "the browser tests need Chromium and chromedriver on PATH")
    })
}
