//! `robot-registry`: makes, publishes and verifies a registry of static files.

mod command;

/// A unit is some hundred small texts while it is read: half of the time would go to the system's allocator.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

use clap::Parser;
use command::{Command, advice, say_aside};
use publisher::controls::shown_lines;
use std::process::ExitCode;

/// Makes, publishes and verifies a registry of robot IDs as static files.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    match arguments.command.run() {
        Ok(code) => code,
        Err(error) => {
            say_aside!("error: {}\nhelp: {}", shown_lines(&format!("{error:#}")), advice(&error));
            ExitCode::FAILURE
        }
    }
}

/// Says how the program is used. An argument is quoted in it, and may have come from a code that somebody scanned.
fn usage(error: &clap::Error) -> ExitCode {
    let text = error.render().to_string();
    let safe = shown_lines(&text).to_string();
    if safe == text.replace('\n', "\n  ") && !std::env::args_os().any(|text| text.to_string_lossy().contains('\n')) {
        // In colours; nothing else can be done if it can't be printed.
        let _ = error.print();
    } else {
        say_aside!("{}", safe.trim_end());
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}
