//! One load in a browser of its own.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use e2e::bench::slow::{self, slow};
use e2e::bench::traffic::Traffic;
use e2e::browser::{Browser, Session};
use e2e::page::Page;
use serde_json::Value;
use site::Site;
use tokio::time::timeout;

/// How long a load may take, with its browser's start and all that it fetches after the verdict.
const PATIENCE: Duration = Duration::from_secs(90);

/// What one load took. Times are milliseconds from the start of the navigation.
#[derive(Debug)]
pub(crate) struct Load {
    /// Until the verdict was in the document.
    pub(crate) verdict: f64,
    /// Until the frame with it was drawn.
    pub(crate) frame: f64,
    /// Until anything was drawn (First Contentful Paint).
    pub(crate) paint: f64,
    /// What was fetched until the verdict.
    pub(crate) before: Traffic,
    /// What was fetched in all.
    pub(crate) all: Traffic,
}

/// Loads a page with an empty profile from a server of its own, so that nothing is left of the last.
pub(crate) async fn load(folder: &Path, path: &str) -> Result<Load> {
    let session = timeout(PATIENCE, Session::open(Browser::Chromium, "en-US,en"))
        .await
        .context("Chromium did not start in time")??;
    let page = Page::new(&session, Site::start(folder, 0)?);
    let outcome = timeout(PATIENCE, measure(&page, path)).await;
    // How the load went says more than a browser that has gone.
    let _ = timeout(PATIENCE, session.close()).await;
    outcome.unwrap_or_else(|_| bail!("the page was not done after {} s", PATIENCE.as_secs()))
}

async fn measure(page: &Page, path: &str) -> Result<Load> {
    page.before_each_page(include_str!("probe.js")).await?;
    slow(page).await?;
    // What the browser fetched for itself.
    page.log("performance").await?;
    page.open(path).await?;
    let seen = match page.client().execute_async("window.benchLanding.then(arguments[0])", Vec::new()).await {
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
    let (before, all) = Traffic::of(page, verdict).await?;
    Ok(Load { verdict, frame: time("frame")?, paint: time("paint")?, before, all })
}
