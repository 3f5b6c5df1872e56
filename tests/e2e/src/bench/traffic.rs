//! What was fetched, by the browser's log.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::page::Page;
use anyhow::{Context, Result};
use serde_json::Value;
use tokio::time::sleep;

/// For how long nothing must have been fetched, for the page to count as done.
const QUIET: Duration = Duration::from_secs(1);

/// Requests and bytes.
#[derive(Debug, Default, Clone, Copy)]
pub struct Traffic {
    /// Answers that arrived.
    pub requests: usize,
    /// Their bytes on the wire, with headers.
    pub bytes: f64,
}

impl Traffic {
    /// What arrived until the verdict (milliseconds from the start of the navigation), and in all.
    ///
    /// # Errors
    /// When the browser's log can't be read.
    pub async fn of(page: &Page, verdict: f64) -> Result<(Self, Self)> {
        let mut open = BTreeSet::new();
        let (mut start, mut ended) = (None, Vec::new());
        loop {
            let was = (open.len(), ended.len());
            for entry in page.log("performance").await? {
                let event: Value = serde_json::from_str(entry["message"].as_str().unwrap_or_default())?;
                let (method, event) = (&event["message"]["method"], &event["message"]["params"]);
                let request = event["requestId"].as_str().unwrap_or_default().to_owned();
                match method.as_str().unwrap_or_default() {
                    // Not `data:`, nor the browser's own pages.
                    "Network.requestWillBeSent"
                        if event["request"]["url"].as_str().is_some_and(|url| url.starts_with("http")) =>
                    {
                        start = start.or(event["timestamp"].as_f64());
                        open.insert(request);
                    }
                    // Used a second time, having been preloaded.
                    "Network.requestServedFromCache" | "Network.loadingFailed" => {
                        open.remove(&request);
                    }
                    "Network.loadingFinished" if open.remove(&request) => {
                        let time = event["timestamp"].as_f64().context("an event without a time")?;
                        ended.push((time, event["encodedDataLength"].as_f64().unwrap_or_default()));
                    }
                    _ => {}
                }
            }
            if was == (0, ended.len()) && open.is_empty() && start.is_some() {
                break;
            }
            sleep(QUIET).await;
        }
        let verdict = start.context("nothing was fetched")? + verdict / 1000.0;
        let sum = |until: f64| {
            let until = ended.iter().filter(|(time, _)| *time <= until);
            until.fold(Self::default(), |sum, (_, bytes)| Self { requests: sum.requests + 1, bytes: sum.bytes + bytes })
        };
        Ok((sum(verdict), sum(f64::INFINITY)))
    }
}
