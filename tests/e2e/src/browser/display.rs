//! An X display that nobody sees, for a browser that has no headless mode.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use anyhow::{Context, Result};

use super::programs::find;

/// A running Xvfb, ended when the last driver that uses it is; a browser that is left over then ends with it.
#[derive(Debug)]
pub(super) struct Display {
    process: Child,
    name: String,
}

static DISPLAY: Mutex<Weak<Display>> = Mutex::new(Weak::new());

impl Display {
    /// The one that runs, or a new one.
    pub(super) fn shared() -> Result<Arc<Self>> {
        // Nothing is left half done under the lock.
        let mut running = DISPLAY.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(display) = running.upgrade() {
            return Ok(display);
        }
        let display = Arc::new(Self::start()?);
        *running = Arc::downgrade(&display);
        Ok(display)
    }

    fn start() -> Result<Self> {
        let program = find("XVFB", &["Xvfb"])?;
        let mut process = Command::new(&program)
            // It takes a free number, and writes it to its output once it can be used.
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| program.display().to_string())?;
        let mut number = String::new();
        BufReader::new(process.stdout.take().context("Xvfb has no output")?).read_line(&mut number)?;
        let display = Self { process, name: format!(":{}", number.trim()) };
        anyhow::ensure!(display.name.len() > 1, "Xvfb ended before it had a display");
        Ok(display)
    }

    /// What `DISPLAY` is to be.
    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // An error means that it has ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
