//! Chromium by chromedriver.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use anyhow::Result;
use serde_json::{Value, json};

use super::camera::Camera;
use super::driver::Driver;
use super::programs::find;

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ARGUMENTS: [&str; 10] = [
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Shared memory is small in containers.
    "--disable-dev-shm-usage",
    "--force-color-profile=srgb",
    "--window-size=1280,900",
];

static DRIVER: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

/// The one that runs, or a new one.
pub(super) fn driver() -> Result<Arc<Driver>> {
    // Nothing is left half done under the lock.
    let mut running = DRIVER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(driver) = running.upgrade() {
        return Ok(driver);
    }
    let mut command = Command::new(find("CHROMEDRIVER", &["chromedriver"])?);
    // "ChromeDriver was started successfully on port 12345."
    let driver = Arc::new(Driver::that_says(command.arg("--port=0"), "successfully on port ")?);
    *running = Arc::downgrade(&driver);
    Ok(driver)
}

/// The browser itself.
///
/// # Errors
/// When there is none.
pub fn program() -> Result<PathBuf> {
    find("CHROMIUM", &BROWSERS)
}

pub(super) fn capabilities(profile: &Path, languages: &str, camera: &Camera) -> Result<Value> {
    let mut arguments: Vec<String> = ARGUMENTS.map(str::to_owned).to_vec();
    arguments.extend(camera.arguments());
    arguments.push(format!("--user-data-dir={}", profile.display()));
    if is_root() {
        // Chromium's sandbox refuses to run as root.
        arguments.push("--no-sandbox".to_owned());
    }
    Ok(json!({
        "goog:chromeOptions": {
            "binary": program()?,
            "args": arguments,
            "prefs": {"intl.accept_languages": languages},
        },
        // A test says itself what it waits for; pictures and preloads are no part of that.
        "pageLoadStrategy": "eager",
        // The console, and every request with its headers.
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
    }))
}

fn is_root() -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        // Whose process this is, without a system call that needs unsafe code.
        std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
    }
    #[cfg(not(unix))]
    false
}
