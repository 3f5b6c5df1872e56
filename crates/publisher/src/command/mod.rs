//! One file per command.

mod advice;
mod answer;
mod bars;
mod changes;
mod export;
mod feeds;
mod keygen;
mod lookup;
mod monitor;
mod monitor_report;
mod passphrase;
mod place;
mod prune;
mod publish;
mod receipt;
mod report;
mod sample;
mod schema;
mod verify;
mod witness;

pub(crate) use advice::advice;

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

/// What to do.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Make a signing key, and print the verifier key that goes into trust.json
    Keygen(keygen::Arguments),
    /// Write the source files of a fictional demonstration registry
    Sample(sample::Arguments),
    /// Print the JSON Schema of a line of a source file
    Schema(schema::Arguments),
    /// Publish source files as the next snapshot of a registry
    Publish(publish::Arguments),
    /// Ask the witnesses again for a snapshot that too few cosigned, and serve it
    Witness(witness::Arguments),
    /// Write what a registry holds as the files of a source
    Export(export::Arguments),
    /// Write the recalls as feeds: Atom and JSON Feed, of all manufacturers and of each
    Feeds(feeds::Arguments),
    /// Remove objects that only old snapshots name
    Prune(prune::Arguments),
    /// Check every file of a registry: objects, log, signatures
    Verify(verify::Arguments),
    /// Follow a registry from outside: is its log the one seen before, has an ID vanished, what has changed
    Monitor(monitor::Arguments),
    /// Look up one ID, as the portal does
    Lookup(lookup::Arguments),
    /// Check a receipt again: the answer it holds, without the registry
    Receipt(receipt::Arguments),
}

impl Command {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Keygen(arguments) => keygen::run(&arguments),
            Self::Sample(arguments) => sample::run(&arguments),
            Self::Schema(arguments) => Ok(schema::run(&arguments)),
            Self::Publish(arguments) => publish::run(&arguments),
            Self::Witness(arguments) => witness::run(&arguments),
            Self::Export(arguments) => export::run(&arguments),
            Self::Feeds(arguments) => feeds::run(&arguments),
            Self::Prune(arguments) => prune::run(&arguments),
            Self::Verify(arguments) => verify::run(&arguments),
            Self::Monitor(arguments) => monitor::run(&arguments),
            Self::Lookup(arguments) => lookup::run(&arguments),
            Self::Receipt(arguments) => receipt::run(&arguments),
        }
    }
}

/// Prints a line on standard output. If that was closed, there is nobody to tell.
macro_rules! say {
    ($($what:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stdout(), $($what)*);
    }};
}
pub(crate) use say;

/// Prints a line on standard error, likewise.
macro_rules! say_aside {
    ($($what:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), $($what)*);
    }};
}
pub(crate) use say_aside;

/// The time, in Unix seconds.
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// A number with commas between the thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
