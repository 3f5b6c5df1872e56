//! WebKitGTK's MiniBrowser by WebKitWebDriver.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::display::Display;
use super::driver::Driver;
use super::programs::{find, first_of};

/// A WebKitWebDriver whose browser keeps what it keeps in this folder and speaks these languages.
pub(super) fn driver(folder: &Path, languages: &str) -> Result<Arc<Driver>> {
    let display = Display::shared()?;
    let mut command = Command::new(find("WEBKITWEBDRIVER", &["WebKitWebDriver"])?);
    // The browser takes its environment from the driver.
    command.env("DISPLAY", display.name()).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
    command.env("HOME", folder).env("XDG_RUNTIME_DIR", folder);
    for variable in ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LC_ALL", "LC_MESSAGES"] {
        command.env_remove(variable);
    }
    // Looked at by their names alone: the system need not know them.
    let named: Vec<_> = languages.split(',').map(|language| language.replace('-', "_")).collect();
    command.env("LANG", format!("{}.UTF-8", named[0])).env("LANGUAGE", named.join(":"));
    Ok(Arc::new(Driver::that_is_told(&mut command, display)?))
}

pub(super) fn capabilities() -> Result<Value> {
    Ok(json!({
        "webkitgtk:browserOptions": {"binary": mini_browser()?, "args": ["--automation"]},
        // A script that comes before the page has loaded may never be answered.
        "pageLoadStrategy": "normal",
    }))
}

/// It is on no PATH: it lies in the folder of WebKit's own programs.
fn mini_browser() -> Result<PathBuf> {
    let of_architectures = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let folders = of_architectures.chain(["/usr/libexec", "/usr/lib"].map(PathBuf::from));
    first_of("MINIBROWSER", folders.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser")))
        .context("there is no MiniBrowser of WebKitGTK: run `cargo xtask setup`, or set MINIBROWSER to its path")
}
