//! WebKitGTK's browser and driver, and a display that nobody sees, for the browser tests.

use anyhow::Result;

use super::debian;
use crate::paths::on_path;
use crate::step::step;

/// The system's packages bring all of it. The browser is in the driver's package's own dependencies.
pub(super) fn ensure() -> Result<()> {
    if on_path("WebKitWebDriver").is_some() && on_path("Xvfb").is_some() {
        return Ok(());
    }
    step("Installing WebKit's browser and driver, and Xvfb", || {
        let packages = ["webkit2gtk-driver", "xvfb"];
        debian::install(&packages, "the browser tests need WebKitGTK's WebKitWebDriver, and Xvfb, on PATH")
    })
}
