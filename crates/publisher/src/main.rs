//! `robot-registry`: makes, publishes and verifies a registry of static files.

mod command;

use clap::Parser;
use command::{Command, advice};
use std::process::ExitCode;

/// Makes, publishes and verifies a registry of robot IDs as static files.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    match Arguments::parse().command.run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            if let Some(advice) = advice(&error) {
                eprintln!("help: {advice}");
            }
            ExitCode::FAILURE
        }
    }
}
