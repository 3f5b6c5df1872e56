//! `cargo xtask bench`: figures, for people to judge. No test depends on a time.

mod publish;
mod scan;

use std::num::NonZeroUsize;
use std::process::Command;

use anyhow::Result;
use clap::Subcommand;

use super::lighthouse;
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
    /// The badge on a page of another origin, beside the same plain JavaScript embedded there, as slowly
    Badge {
        /// How often each is loaded, after one load that does not count
        #[arg(long, default_value = "9")]
        runs: NonZeroUsize,
    },
    /// 100,000 IDs on the List page: what its worker takes, and what holds the page up
    List {
        /// How often
        #[arg(long, default_value = "3")]
        runs: NonZeroUsize,
    },
    /// What Lighthouse says of dist/ as a phone sees it: performance, accessibility, best practices, search engines
    Lighthouse {
        /// How often
        #[arg(long, default_value = "5")]
        runs: NonZeroUsize,
    },
    /// Time and memory of a publication, of all units and of changes, beside what it can't be faster than
    Publish {
        /// Units of a sample; can be given several times. 10,000,000 need 20 GB on the disk
        #[arg(long, default_values_t = [28_000, 1_000_000])]
        units: Vec<u32>,
    },
    /// What the reader of codes reads of the made photos, in which time, beside zxing-wasm and jsQR
    Scan,
}

impl Bench {
    pub(super) fn run(self) -> Result<()> {
        let (program, runs) = match self {
            Self::Landing { runs } => ("bench_landing", runs),
            Self::Badge { runs } => ("bench_badge", runs),
            Self::List { runs } => ("bench_list", runs),
            Self::Publish { units } => return publish::run_all(&units),
            Self::Scan => return scan::run_all(),
            Self::Lighthouse { runs } => return lighthouse::bench(runs),
        };
        let mut command = Command::new("cargo");
        command.current_dir(paths::root()).args(["run", "--quiet", "--package", "e2e", "--bin", program, "--"]);
        process::run(command.arg(runs.to_string()))
    }
}
