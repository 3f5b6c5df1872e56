//! How long the landing takes to its proved verdict, beside a page of plain JavaScript that proves
//! the same: `cargo xtask bench landing`. What the figures mean: bench/landing/README.md.
//!
//! | file | does |
//! |---|---|
//! | `main.rs` | the runs, one after another |
//! | `stage.rs` | the folder that both pages are served from, compressed as a host would |
//! | `slow.rs` | a slow network and processor, by the DevTools protocol |
//! | `load.rs` | one load in a browser of its own |
//! | `probe.js` | the stopwatch, in the page |
//! | `traffic.rs` | what was fetched, by the browser's log |
//! | `report.rs` | the figures |

mod load;
mod report;
mod slow;
mod stage;
mod traffic;

use std::env;
use std::num::NonZeroUsize;

use anyhow::{Context, Result};
use e2e::baseline;
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
