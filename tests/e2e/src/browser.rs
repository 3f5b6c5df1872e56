//! One chromedriver a process, one Chromium with an empty profile a session.

use std::env;
use std::io::{BufRead, BufReader, sink};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use anyhow::{Context, Result};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

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

/// A running chromedriver, ended when the last session that uses it is.
#[derive(Debug)]
struct Driver {
    process: Child,
    url: String,
}

static DRIVER: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

impl Driver {
    /// The one that runs, or a new one.
    fn shared() -> Result<Arc<Self>> {
        // Nothing is left half done under the lock.
        let mut running = DRIVER.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(driver) = running.upgrade() {
            return Ok(driver);
        }
        let driver = Arc::new(Self::start()?);
        *running = Arc::downgrade(&driver);
        Ok(driver)
    }

    fn start() -> Result<Self> {
        let program = find("CHROMEDRIVER", &["chromedriver"])?;
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| program.display().to_string())?;
        let mut lines = BufReader::new(process.stdout.take().context("chromedriver has no output")?);
        let port = loop {
            let mut line = String::new();
            if lines.read_line(&mut line)? == 0 {
                let _ = process.wait();
                anyhow::bail!("{} ended before it said its port", program.display());
            }
            // "ChromeDriver was started successfully on port 12345."
            if let Some((_, port)) = line.split_once("successfully on port ") {
                break port.trim().trim_end_matches('.').to_owned();
            }
        };
        // Read on, so that chromedriver never waits for a full pipe.
        std::thread::spawn(move || std::io::copy(&mut lines, &mut sink()));
        Ok(Self { process, url: format!("http://127.0.0.1:{port}") })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // An error means that it has ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A Chromium with an empty profile.
#[derive(Debug)]
pub struct Session {
    /// What drives it.
    pub client: Client,
    // Dropped in this order, after `close` has ended the browser.
    _profile: TempDir,
    _driver: Arc<Driver>,
}

impl Session {
    /// Opens a browser that asks for pages in these languages (`de-DE,de`).
    ///
    /// # Errors
    /// When Chromium or its driver is missing or does not start.
    pub async fn open(languages: &str) -> Result<Self> {
        let driver = Driver::shared()?;
        let profile = tempfile::tempdir()?;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        if let Value::Object(capabilities) = capabilities(&profile, languages)? {
            builder.capabilities(capabilities);
        }
        let client = builder.connect(&driver.url).await.context("Chromium did not start")?;
        Ok(Self { client, _profile: profile, _driver: driver })
    }

    /// Ends the browser.
    ///
    /// # Errors
    /// When it has gone already.
    pub async fn close(self) -> Result<()> {
        Ok(self.client.clone().close().await?)
    }
}

fn capabilities(profile: &TempDir, languages: &str) -> Result<Value> {
    let mut arguments: Vec<String> = ARGUMENTS.map(str::to_owned).to_vec();
    arguments.push(format!("--user-data-dir={}", profile.path().display()));
    if is_root() {
        // Chromium's sandbox refuses to run as root.
        arguments.push("--no-sandbox".to_owned());
    }
    Ok(json!({
        "goog:chromeOptions": {
            "binary": find("CHROMIUM", &BROWSERS)?,
            "args": arguments,
            "prefs": {"intl.accept_languages": languages},
        },
        // A test says itself what it waits for; pictures and preloads are no part of that.
        "pageLoadStrategy": "eager",
        // The console, and every request with its headers.
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
    }))
}

/// A program by the path in this variable of the environment, or by one of these names on PATH.
fn find(variable: &str, names: &[&str]) -> Result<PathBuf> {
    if let Some(path) = env::var_os(variable) {
        return Ok(path.into());
    }
    let folders: Vec<_> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    let mut files = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    files
        .find(|file| file.is_file())
        .with_context(|| format!("{} is not on PATH: run `cargo xtask setup`, or set {variable} to its path", names[0]))
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
