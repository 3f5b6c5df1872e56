//! One load in a browser of its own.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use e2e::bench::slow::{self, slow};
use e2e::bench::traffic::Traffic;
use e2e::browser::{Browser, Session};
use e2e::page::Page;
use serde_json::Value;
use site::{Fault, On, Site};
use tokio::time::timeout;

use crate::seller::Embedded;

/// How long a load may take, with its browser's start and all that it fetches after the verdict.
const PATIENCE: Duration = Duration::from_secs(90);

/// What one load took. Times are milliseconds from the start of the navigation to the seller's page.
#[derive(Debug)]
pub(crate) struct Load {
    /// Until the verdict was in the document.
    pub(crate) verdict: f64,
    /// What was fetched until then, the seller's page among it.
    pub(crate) traffic: Traffic,
    /// Tasks of the page's thread of 50 ms and more, each from when and how long, until the verdict was drawn.
    pub(crate) long_tasks: Vec<(f64, f64)>,
}

impl Load {
    /// The longest of them; 0 if there is none.
    pub(crate) fn longest(&self) -> f64 {
        self.long_tasks.iter().map(|(_, length)| *length).fold(0.0, f64::max)
    }
}

/// Loads the seller's page with an empty profile, from servers of its own.
pub(crate) async fn load(portal: &Path, what: Embedded, id: &str) -> Result<Load> {
    let session = timeout(PATIENCE, Session::open(Browser::Chromium, "en-US,en"))
        .await
        .context("Chromium did not start in time")??;
    let page = Page::new(&session, Site::start(portal, 0)?);
    let outcome = timeout(PATIENCE, measure(&page, what, id)).await;
    // How the load went says more than a browser that has gone.
    let _ = timeout(PATIENCE, session.close()).await;
    outcome.unwrap_or_else(|_| bail!("the page was not done after {} s", PATIENCE.as_secs()))
}

async fn measure(page: &Page, what: Embedded, id: &str) -> Result<Load> {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("index.html"), what.page(&page.site().url(), id))?;
    let shop = Site::start(folder.path(), 0)?;
    // A seller's policy, which may be any.
    shop.faults().set(On::prefix("/"), Fault::Header("content-security-policy", String::new()));
    // What a host of scripts for others sends.
    page.site().faults().set(On::prefix("/bench/"), Fault::Header("access-control-allow-origin", "*".to_owned()));
    page.before_each_page(include_str!("probe.js")).await?;
    slow(page).await?;
    // What the browser fetched for itself.
    page.log("performance").await?;
    page.client().goto(&shop.url()).await.context("opening the shop")?;
    let seen = match page.client().execute_async("window.benchBadge.then(arguments[0])", Vec::new()).await {
        Ok(seen) => seen,
        Err(error) => {
            let says = page.text("body").await.unwrap_or_default();
            return Err(error).with_context(|| format!("no verdict was shown; the page says:\n{says}"));
        }
    };
    let time = |name: &str| seen.get(name).and_then(Value::as_f64).with_context(|| format!("no {name} in {seen}"));
    ensure!(seen["said"] == "listed", "the verdict is {}, so that the time would be of something else", seen["said"]);
    ensure!(time("answered")? >= slow::LATENCY, "this browser did not slow the network down: {seen}");
    let verdict = time("verdict")?;
    let long_tasks = seen["long"].as_array().map(Vec::as_slice).unwrap_or_default();
    let long_tasks = long_tasks.iter().filter_map(|task| Some((task[0].as_f64()?, task[1].as_f64()?))).collect();
    let (traffic, _) = Traffic::of(page, verdict).await?;
    Ok(Load { verdict, traffic, long_tasks })
}
