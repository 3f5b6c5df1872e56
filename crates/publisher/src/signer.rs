//! A key that is not on this machine, or not for this program to read: another program signs with it.

use std::io::{self, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use tlog::VerifierKey;

/// How long such a program may take.
const PATIENCE: Duration = Duration::from_secs(120);
/// Bytes that are read of what it prints: a signature in Base 64 has 88.
const ANSWER: u64 = 4096;

/// A program that signs, and the key whose signatures it makes.
#[derive(Debug, Clone)]
pub struct Signer {
    /// The public key.
    pub key: VerifierKey,
    /// The program and its arguments. It is given the text of the note on standard input, and prints the Ed25519
    /// signature of exactly these bytes, in Base 64.
    pub command: Vec<String>,
}

impl Signer {
    /// The signature of a text, as the program prints it.
    ///
    /// # Errors
    /// The program can't be started, fails, or takes too long.
    pub(crate) fn sign(&self, text: &str) -> io::Result<String> {
        let (program, arguments) = self.command.split_first().ok_or_else(|| io::Error::other("there is no command"))?;
        let mut command = Command::new(program);
        let mut child = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        if let Some(mut to) = child.stdin.take() {
            // Less than what a pipe holds, so that this does not wait. Who does not read it may still know what to sign.
            let _ = to.write_all(text.as_bytes());
        }
        let status = wait(&mut child)?;
        if !status.success() {
            return Err(io::Error::other(format!("it ended with {status}")));
        }
        let mut said = String::new();
        if let Some(from) = child.stdout.take() {
            from.take(ANSWER).read_to_string(&mut said)?;
        }
        Ok(said.trim().to_owned())
    }
}

fn wait(child: &mut Child) -> io::Result<ExitStatus> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if start.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            return Err(io::Error::other(format!("it had no answer after {} s", PATIENCE.as_secs())));
        }
        thread::sleep(Duration::from_millis(10));
    }
}
