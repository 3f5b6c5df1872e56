//! Chromium and its driver, for the browser tests.

use anyhow::Result;

use super::debian;
use crate::paths::on_path;
use crate::step::step;

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

pub(super) fn ensure() -> Result<()> {
    let browser = BROWSERS.iter().any(|name| on_path(name).is_some());
    if browser && on_path("chromedriver").is_some() {
        return Ok(());
    }
    step("Installing Chromium and its driver", || {
        debian::install(&["chromium", "chromium-driver"], "the browser tests need Chromium and chromedriver on PATH")
    })
}
