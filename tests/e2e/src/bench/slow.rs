//! A slow network and processor, by the DevTools protocol.
//!
//! "Slow 4G" is the name that Chrome's DevTools gives since 2024 to what they called "Fast 3G":
//! `Slow4GConditions` in `front_end/core/sdk/NetworkManager.ts`, a round trip of 150 ms and 1.6
//! Mbit/s, times 3.75 and 0.9, because the emulation delays requests and not packets. Lighthouse
//! means the same by `mobileSlow4G` in `core/config/constants.js`, and takes the processor four times
//! slower with it; its 1.6 Mbit/s are of 1024², which is 5 % more. The figures here are DevTools'.

use crate::page::Page;
use anyhow::Result;
use serde_json::json;

/// What is emulated, for people.
pub const PRESET: &str = "Slow 4G (562.5 ms a request, 1.44 Mbit/s), processor 4 times slower:";
/// Milliseconds from a request to its answer.
pub const LATENCY: f64 = 150.0 * 3.75;
/// Bytes a second to the browser.
const DOWN: f64 = 1_600_000.0 / 8.0 * 0.9;
/// Bytes a second from the browser.
const UP: f64 = 750_000.0 / 8.0 * 0.9;
/// How many times slower the page's main thread is.
const PROCESSOR: u32 = 4;

/// Makes this browser slow, and keep nothing.
///
/// # Errors
/// When the browser refuses.
pub async fn slow(page: &Page) -> Result<()> {
    page.devtools("Network.enable", json!({})).await?;
    page.devtools("Network.setCacheDisabled", json!({"cacheDisabled": true})).await?;
    let network = json!({"offline": false, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP});
    page.devtools("Network.emulateNetworkConditions", network).await?;
    page.devtools("Emulation.setCPUThrottlingRate", json!({"rate": PROCESSOR})).await.map(drop)
}
