//! How long the landing takes to its proved verdict, beside a page of plain JavaScript that proves
//! the same: `cargo xtask bench landing`. What the figures mean: bench/landing/README.md.
//!
//! | file | does |
//! |---|---|
//! | `main.rs` | the runs, one after another |
//! | `load.rs` | one load in a browser of its own |
//! | `probe.js` | the stopwatch, in the page |
//! | `report.rs` | the figures |
//! | [`e2e::bench`] | the folder that both are served from, the slow network and processor, what was fetched |

mod load;
mod report;

use std::env;
use std::num::NonZeroUsize;

use anyhow::{Context, Result};
use e2e::baseline;
use e2e::bench::{slow, stage};
use e2e::examples::id;

use load::{Load, load};

/// The pages by their names and addresses, in the order in which they take turns.
const PAGES: [(&str, &str); 2] = [("portal", ""), ("baseline", baseline::PATH)];
/// The robot that is asked for.
const ROBOT: &str = "in-operation";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let runs: NonZeroUsize = env::args().nth(1).context("say how many runs")?.parse()?;
    let folder = stage::folder(id(ROBOT))?;
    let mut loads: [Vec<Load>; 2] = Default::default();
    // The first of each only warms up what lies below the browser: files and programs in memory.
    for run in 0..=runs.get() {
        for ((name, path), loads) in PAGES.into_iter().zip(&mut loads) {
            let load = load(folder.path(), &format!("{path}#/r/{}", id(ROBOT))).await.context(name)?;
            let what = if run == 0 { "warm-up".to_owned() } else { format!("run {run}") };
            eprintln!("    {what:<8} {name:<9} {:>7.0} ms", load.verdict);
            if run > 0 {
                loads.push(load);
            }
        }
    }
    println!("{} to the verdict on {}, cold", slow::PRESET, id(ROBOT));
    report::print(PAGES.map(|(name, _)| name), &loads);
    Ok(())
}
