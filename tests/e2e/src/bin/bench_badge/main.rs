//! How long a badge on a seller's page takes to its proved verdict, beside the verifier in plain JavaScript embedded in
//! the same page: `cargo xtask bench badge`. What the figures mean: bench/badge/README.md.
//!
//! | file | does |
//! |---|---|
//! | `main.rs` | the runs, one after another |
//! | `seller.rs` | the seller's page, with one or the other in it |
//! | `load.rs` | one load in a browser of its own |
//! | `probe.js` | the stopwatch, in the page and in its frames |
//! | `report.rs` | the figures |
//! | [`e2e::bench`] | the portal's folder, the slow network and processor, what was fetched |

mod load;
mod report;
mod seller;

use std::env;
use std::num::NonZeroUsize;

use anyhow::{Context, Result};
use e2e::bench::{slow, stage};
use e2e::examples::id;

use load::{Load, load};
use seller::Embedded;

/// The robot that is asked for.
const ROBOT: &str = "in-operation";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let runs: NonZeroUsize = env::args().nth(1).context("say how many runs")?.parse()?;
    let folder = stage::folder(id(ROBOT))?;
    let mut loads: [Vec<Load>; Embedded::ALL.len()] = Default::default();
    // The first of each only warms up what lies below the browser: files and programs in memory.
    for run in 0..=runs.get() {
        for (what, loads) in Embedded::ALL.into_iter().zip(&mut loads) {
            let load = load(folder.path(), what, id(ROBOT)).await.context(what.name())?;
            let round = if run == 0 { "warm-up".to_owned() } else { format!("run {run}") };
            eprintln!(
                "    {round:<8} {:<26} {:>7.0} ms, longest task {:>4.0} ms",
                what.name(),
                load.verdict,
                load.longest()
            );
            if run > 0 {
                loads.push(load);
            }
        }
    }
    println!("{} from a seller's page to the verdict on {}, cold", slow::PRESET, id(ROBOT));
    report::print(&loads);
    Ok(())
}
