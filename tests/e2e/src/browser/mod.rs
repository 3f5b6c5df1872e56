//! The three browsers, and one empty profile a session. A test that needs no browser of its own takes the one that
//! another test has left ([`Place`]).
//!
//! | | driver | session |
//! |---|---|---|
//! | [`Browser::Chromium`] | one chromedriver a process | headless |
//! | [`Browser::Firefox`] | a geckodriver each: it takes one session | headless |
//! | [`Browser::WebKit`] | a WebKitWebDriver each: it takes one session | in a display of its own ([`display`]) |

mod camera;
mod chromium;
mod display;
mod driver;
mod firefox;
mod place;
pub(crate) mod programs;
mod webkit;

use std::fmt;
use std::sync::Arc;

use anyhow::{Context, Result, bail, ensure};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

pub use camera::Camera;
pub use chromium::program as chromium;
use driver::Driver;
pub use place::Place;

use crate::vendor::Vendor;

/// A browser that the tests know how to start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// Chromium or Chrome; the one with the DevTools protocol and logs.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK's MiniBrowser, which has Safari's engine.
    WebKit,
}

impl fmt::Display for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// A browser with an empty profile.
#[derive(Debug)]
pub struct Session {
    /// What drives it.
    pub client: Client,
    /// Which browser it is.
    pub browser: Browser,
    languages: &'static str,
    // Dropped in this order, after `close` has ended the browser.
    _profile: TempDir,
    _driver: Arc<Driver>,
}

impl Session {
    /// Opens a browser that asks for pages in these languages (`de-DE,de`).
    ///
    /// # Errors
    /// When the browser or its driver is missing or does not start.
    pub async fn open(browser: Browser, languages: &'static str) -> Result<Self> {
        Self::open_with(browser, languages, &Camera::None).await
    }

    /// The same with a camera, which only Chromium can be given.
    ///
    /// # Errors
    /// As [`Session::open`].
    pub async fn open_with(browser: Browser, languages: &'static str, camera: &Camera) -> Result<Self> {
        let profile = tempfile::tempdir()?;
        let (driver, capabilities) = match browser {
            Browser::Chromium => (chromium::driver()?, chromium::capabilities(profile.path(), languages, camera)?),
            Browser::Firefox => (firefox::driver(profile.path())?, firefox::capabilities(languages)?),
            Browser::WebKit => (webkit::driver(profile.path(), languages)?, webkit::capabilities()?),
        };
        let Value::Object(capabilities) = capabilities else { bail!("capabilities are an object") };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let client = builder.connect(driver.url()).await.with_context(|| format!("{browser} did not start"))?;
        Ok(Self { client, browser, languages, _profile: profile, _driver: driver })
    }

    /// Puts a new window in place of all others, and forgets what has been logged and allowed.
    ///
    /// # Errors
    /// When the browser does. WebKit's can't.
    async fn renew(&self) -> Result<()> {
        ensure!(self.browser != Browser::WebKit, "one window a session");
        let before = self.client.windows().await?;
        let window = self.client.new_window(false).await?.handle;
        for old in before {
            self.client.switch_to_window(old).await?;
            self.client.close_window().await?;
        }
        self.client.switch_to_window(window).await?;
        if self.browser == Browser::Chromium {
            for log in ["browser", "performance"] {
                self.client.issue_cmd(Vendor { path: "se/log", body: json!({"type": log}) }).await?;
            }
            // Of all windows, the clipboard takes the one in front.
            for command in ["Browser.resetPermissions", "Page.bringToFront"] {
                let body = json!({"cmd": command, "params": {}});
                self.client.issue_cmd(Vendor { path: "goog/cdp/execute", body }).await?;
            }
        }
        Ok(())
    }

    /// Ends the browser.
    ///
    /// # Errors
    /// When it has gone already.
    pub async fn close(self) -> Result<()> {
        Ok(self.client.clone().close().await?)
    }
}
