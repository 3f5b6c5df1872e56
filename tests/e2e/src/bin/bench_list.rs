//! How long 100,000 IDs take on the List page, and whether the page can be used meanwhile: `cargo xtask bench list`.
//!
//! The registry is the sample in `dist/`, from this machine: what is measured is the program, not a network.
//! `worker` is what the program itself took in its worker: the list read (every ID parsed), every file verified,
//! every ID decoded and looked for. `in all` is from the choice of the file to the last answer. A long task is one
//! that held the page's own thread for 50 ms or more, as the browser tells.

use std::env;
use std::fs;
use std::num::NonZeroUsize;

use anyhow::{Context, Result};
use e2e::browser::{Browser, Session};
use e2e::dist;
use e2e::page::Page;
use publisher::sample::Sample;
use site::Site;

const ROWS: usize = 100_000;

/// Notes long tasks, and what the worker says that it took.
const PROBE: &str = "
    window.long = [];
    new PerformanceObserver(list => long.push(...list.getEntries().map(task => [task.duration, task.startTime]))).observe({entryTypes: ['longtask']});
    const Plain = Worker;
    window.Worker = class extends Plain {
        constructor(...how) {
            super(...how);
            this.addEventListener('message', ({data}) => {
                if (data.kind === 'state') [window.spent, window.phase] = [data.spent, data.phase];
            });
        }
    };";

/// The units of the sample, and IDs like theirs that are not in it.
fn list() -> String {
    let sample = Sample::new(28_000, 1);
    let ids: Vec<String> = sample.units.iter().map(|unit| unit.id.to_string()).collect();
    let absent = (0..).flat_map(|n| ids.iter().map(move |id| format!("{}Z{n:02}{}", &id[..12], &id[15..])));
    let rows = ids.iter().cloned().chain(absent).take(ROWS);
    let rows: String =
        rows.enumerate().map(|(place, id)| format!("robot {place},\"{id}\",\"hall 3, north\"\r\n")).collect();
    format!("name,ID,place\r\n{rows}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let runs: NonZeroUsize = env::args().nth(1).context("say how many runs")?.parse()?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("list.csv");
    fs::write(&file, list())?;
    println!("{ROWS} rows, all with different IDs; {} bytes", fs::metadata(&file)?.len());
    for run in 1..=runs.get() {
        let session = Session::open(Browser::Chromium, "en-US,en").await?;
        let page = Page::new(&session, Site::start(dist::folder()?, 0)?);
        let outcome = once(&page, &file.display().to_string()).await;
        session.close().await?;
        println!("run {run}: {}", outcome?);
    }
    Ok(())
}

async fn once(page: &Page, file: &str) -> Result<String> {
    page.before_each_page(PROBE).await?;
    page.open("#/list").await?;
    page.until("the form is there", "document.querySelector('#list-file')").await?;
    page.eval("(long.length = 0, window.start = performance.now())").await?;
    page.find("#list-file").await?.send_keys(file).await?;
    let all = page.until("every row has its answer", "window.phase === 'done' && performance.now() - start").await?;
    let spent = page.eval("spent").await?;
    let long = page.eval("long.map(([took, began]) => [took, began - start])").await?;
    let number = |value: &serde_json::Value| value.as_f64().unwrap_or_default();
    let (read, verified) = (number(&spent["read"]), number(&spent["verified"]));
    let tasks = long.as_array().into_iter().flatten().map(|task| (number(&task[0]), number(&task[1])));
    let long: Vec<String> = tasks.map(|(took, began)| format!("{took:.0} ms at {began:.0} ms")).collect();
    Ok(format!(
        "worker {:>5.0} ms (read {read:.0}, verified and decoded {verified:.0}); in all {:>6.0} ms; long tasks: {}",
        read + verified,
        number(&all),
        if long.is_empty() { "none".to_owned() } else { long.join(", ") }
    ))
}
