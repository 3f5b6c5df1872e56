//! One file per command.

mod badge;
mod bench;
mod dist;
mod lighthouse;
mod picture;
mod screenshots;
mod sdk;
mod serve;
mod setup;
mod size;
mod test;
mod vectors;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use crate::tools::Tools;
use crate::wasm::For;
use crate::{portal, registry, words};

/// The project's commands. Each one first installs what it needs and is missing.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub(crate) enum Command {
    /// Build the portal and the sample registry, and serve them on 127.0.0.1
    Serve {
        /// The port to listen on
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// The deployable folder, as visitors get it, instead of the quick build that follows the sources
        #[arg(long)]
        whole: bool,
    },
    /// Run every check and test
    Test {
        /// One part alone; the names are printed at the end of every run
        #[arg(long, value_name = "NAME")]
        only: Option<String>,
    },
    /// Write the deployable folder dist/: the portal and a registry; and deploy/: samples of configuration for hosts
    Dist {
        /// The quick build of `serve` instead, in target/site/: for browser tests while developing
        #[arg(long, conflicts_with_all = ["registry", "origin"])]
        quick: bool,
        /// A published registry (the folder of its latest.json) instead of the sample
        #[arg(long, value_name = "DIR")]
        registry: Option<PathBuf>,
        /// Where it will be served, such as https://register.example: previews of links want whole addresses
        #[arg(long, value_name = "URL")]
        origin: Option<String>,
    },
    /// Write the badge's npm package to target/badge/npm
    Badge,
    /// Write the packages for other programs to target/sdk/: JavaScript and Python
    Sdk,
    /// Check the size budgets against dist/
    Size,
    /// Measure something in a real browser; prints figures, and fails none
    #[command(subcommand)]
    Bench(bench::Bench),
    /// Take pictures of every page, in screenshots/
    Screenshots {
        /// Only those whose name (page-device-theme-language) has one of these words in it
        words: Vec<String>,
    },
    /// Install the tools that the other commands need
    Setup {
        /// Trunk too, for developing with `trunk serve`
        #[arg(long)]
        trunk: bool,
    },
    /// Write the test vectors again, in place
    Vectors,
    /// Write docs/ARCHITECTURE.md again: which room of the portal and which package uses which
    Picture,
    /// Build the worker of the List page into a folder; Trunk.toml calls this
    #[command(hide = true)]
    Worker {
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
    },
    /// Put the words of i18n/ into a page that names them; Trunk.toml calls this
    #[command(hide = true)]
    Words {
        #[arg(long, value_name = "FILE")]
        into: PathBuf,
    },
    /// Put the sample registry into a folder; Trunk.toml calls this
    #[command(hide = true)]
    Registry {
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
    },
}

impl Command {
    pub(crate) fn run(self) -> Result<ExitCode> {
        match self {
            Self::Serve { port, whole } => serve::run(port, whole)?,
            Self::Test { only } => return Ok(test::run(only.as_deref())),
            Self::Dist { quick: true, .. } => dist::run_quick().map(drop)?,
            Self::Dist { registry, origin, .. } => dist::run(registry.as_deref(), origin.as_deref())?,
            Self::Badge => badge::run()?,
            Self::Sdk => sdk::run()?,
            Self::Size => size::run()?,
            Self::Bench(bench) => bench.run()?,
            Self::Screenshots { words } => screenshots::run(&words)?,
            Self::Setup { trunk } => setup::run(trunk)?,
            Self::Vectors => vectors::run()?,
            Self::Picture => picture::run()?,
            Self::Worker { into } => portal::list::place(&Tools::for_looking()?, &into, For::Look)?,
            Self::Words { into } => std::fs::write(&into, words::fill(&std::fs::read_to_string(&into)?)?)?,
            Self::Registry { into } => registry::place(&registry::sample()?, &into)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
