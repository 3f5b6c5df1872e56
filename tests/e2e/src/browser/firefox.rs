//! Firefox by geckodriver.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use anyhow::Result;
use serde_json::{Value, json};

use super::driver::Driver;
use super::programs::find;

/// A geckodriver that keeps its profile in this folder.
pub(super) fn driver(folder: &Path) -> Result<Arc<Driver>> {
    let mut command = Command::new(find("GECKODRIVER", &["geckodriver"])?);
    command.args(["--port=0", "--websocket-port=0"]).arg("--profile-root").arg(folder);
    // "1700000000000 geckodriver INFO Listening on 127.0.0.1:12345"
    Ok(Arc::new(Driver::that_says(&mut command, "Listening on 127.0.0.1:")?))
}

pub(super) fn capabilities(languages: &str) -> Result<Value> {
    Ok(json!({
        "moz:firefoxOptions": {
            "binary": find("FIREFOX", &["firefox", "firefox-esr"])?,
            "args": ["-headless", "--width=1280", "--height=900"],
            "prefs": {"intl.accept_languages": languages},
        },
        "pageLoadStrategy": "eager",
    }))
}
