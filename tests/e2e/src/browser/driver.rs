//! A running driver: a program that speaks WebDriver on a port of its own.

use std::io::{BufRead, BufReader, sink};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::display::Display;

/// How long a driver may take until it listens. Long, since a busy machine must not fail a test.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver, ended when the last session that uses it is.
#[derive(Debug)]
pub(super) struct Driver {
    process: Child,
    url: String,
    // What its browser draws on: dropped after the process has ended.
    _display: Option<Arc<Display>>,
}

impl Driver {
    /// Starts a driver that chooses its port itself, and prints it behind these words.
    pub(super) fn that_says(command: &mut Command, words: &str) -> Result<Self> {
        let mut process = spawn(command.stdout(Stdio::piped()))?;
        let mut lines = BufReader::new(process.stdout.take().context("a driver without output")?);
        let port = loop {
            let mut line = String::new();
            if lines.read_line(&mut line)? == 0 {
                let _ = process.wait();
                bail!("{} ended before it said its port", name(command));
            }
            if let Some((_, port)) = line.split_once(words) {
                break port.trim().trim_end_matches('.').parse()?;
            }
        };
        // Read on, so that the driver never waits for a full pipe.
        thread::spawn(move || std::io::copy(&mut lines, &mut sink()));
        Ok(Self { process, url: url(port), _display: None })
    }

    /// Starts a driver that is told its port, by `--port=`, and says nothing.
    pub(super) fn that_is_told(command: &mut Command, display: Arc<Display>) -> Result<Self> {
        // Free a moment ago. If another program takes it first, the driver ends, and so does the test.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut process = spawn(command.arg(format!("--port={port}")).stdout(Stdio::null()))?;
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Some(status) = process.try_wait()? {
                bail!("{} ended with {status}", name(command));
            }
            if start.elapsed() > PATIENCE {
                let _ = process.kill();
                let _ = process.wait();
                bail!("{} did not listen within {} s", name(command), PATIENCE.as_secs());
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(Self { process, url: url(port), _display: Some(display) })
    }

    /// Where it listens.
    pub(super) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // An error means that it has ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn spawn(command: &mut Command) -> Result<Child> {
    command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().with_context(|| name(command))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn url(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}
