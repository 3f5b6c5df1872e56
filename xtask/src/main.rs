//! The project's commands: `cargo xtask serve`, `cargo xtask test` and what they are made of.

mod badge;
mod commands;
mod compress;
mod esbuild;
mod files;
mod hosts;
mod paths;
mod portal;
mod process;
mod registry;
mod sdk;
mod step;
mod tally;
mod tools;
mod wasm;
mod words;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match commands::Command::parse().run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
