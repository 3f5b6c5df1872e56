//! `cargo xtask bench`: figures, for people to judge. No test depends on a time.

mod scan;

use std::num::NonZeroUsize;
use std::process::Command;

use anyhow::Result;
use clap::Subcommand;

use crate::paths;
use crate::process;

#[derive(Subcommand)]
pub(crate) enum Bench {
    /// From the start of the navigation to the proved verdict: dist/ beside a plain-JavaScript page,
    /// cold, on Slow 4G, with a processor 4 times slower
    Landing {
        /// How often each page is loaded, after one load that does not count
        #[arg(long, default_value = "9")]
        runs: NonZeroUsize,
    },
    /// What the reader of codes reads of the made photos, in which time, beside zxing-wasm and jsQR
    Scan,
}

impl Bench {
    pub(super) fn run(self) -> Result<()> {
        match self {
            Self::Landing { runs } => {
                let program = ["run", "--quiet", "--package", "e2e", "--bin", "bench_landing", "--"];
                let mut command = Command::new("cargo");
                process::run(command.current_dir(paths::root()).args(program).arg(runs.to_string()))
            }
            Self::Scan => scan::run_all(),
        }
    }
}
