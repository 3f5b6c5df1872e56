//! What a person does in the portal, and what its pages say.

use std::cell::Cell;
use std::fs;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use site::Site;

use crate::answer::Answer;
use crate::browser::{Browser, Session};
use crate::vendor::Vendor;
use crate::{dist, watch};

/// A script that makes a page as one is in a browser without service workers.
const NO_WORKERS: &str = "delete Navigator.prototype.serviceWorker;";
/// How long a condition may take to hold. Long, since a busy machine must not fail a test.
const PATIENCE: Duration = Duration::from_secs(20);

/// A script for a page in which what is waited for long ends soon.
pub const SOON: &str = "{
    const timer = window.setTimeout;
    window.setTimeout = (work, delay, ...rest) => timer(work, delay >= 4000 ? 2000 : delay, ...rest);
}";

/// The Enter key.
pub const ENTER: char = '\u{e007}';
/// The Tab key.
pub const TAB: char = '\u{e004}';
/// The Control key.
pub const CONTROL: char = '\u{e009}';

/// The portal in a browser, and the site that serves it.
#[derive(Debug)]
pub struct Page {
    browser: Browser,
    client: Client,
    site: Site,
    exceptions_allowed: Cell<bool>,
}

impl Page {
    /// A browser and a site; nothing is opened yet. Its service worker keeps no page that was written into: exceptions
    /// in it are only told by browsers that log them.
    #[must_use]
    pub fn new(session: &Session, site: Site) -> Self {
        let (browser, client) = (session.browser, session.client.clone());
        Self { browser, client, site, exceptions_allowed: Cell::new(false) }
    }

    /// The same as of a browser that has no service workers.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn without_workers(session: &Session, site: Site) -> Result<Self> {
        let page = Self::over(session.browser, session.client.clone(), site);
        if has_logs(page.browser) {
            page.before_each_page(NO_WORKERS).await?;
        }
        Ok(page)
    }

    /// The same browser, and another site.
    #[must_use]
    pub fn with_site(&self, site: Site) -> Self {
        Self::over(self.browser, self.client.clone(), site)
    }

    /// Where scripts can't be told the browser, the site puts them into its first page.
    fn over(browser: Browser, client: Client, site: Site) -> Self {
        if !has_logs(browser) {
            watch::watch(&site, NO_WORKERS);
        }
        Self { browser, client, site, exceptions_allowed: Cell::new(false) }
    }

    /// Which browser it is.
    #[must_use]
    pub fn browser(&self) -> Browser {
        self.browser
    }

    /// The browser.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The server, with its faults and its log.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The address of the portal, with a slash at its end.
    #[must_use]
    pub fn base(&self) -> String {
        self.site.url() + "/"
    }

    /// The link to an ID's page.
    #[must_use]
    pub fn link(&self, id: &str) -> String {
        format!("{}#/r/{id}", self.base())
    }

    // Going places

    /// Loads an address relative to the portal's, as a visitor does who comes from elsewhere.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn open(&self, path: &str) -> Result<()> {
        // From the same page, an address that differs by its fragment alone would load nothing.
        self.client.goto("about:blank").await?;
        self.client.goto(&format!("{}{path}", self.base())).await.with_context(|| format!("opening {path}"))
    }

    /// Begins to load an address relative to the portal's, and does not wait for it: the next command does.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn leave_for(&self, path: &str) -> Result<()> {
        self.client.goto("about:blank").await?;
        let script = "setTimeout(address => { location.href = address; }, 0, arguments[0])";
        self.client.execute(script, vec![json!(format!("{}{path}", self.base()))]).await?;
        Ok(())
    }

    /// Opens the Check page and waits until one can type.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn open_check(&self) -> Result<()> {
        self.open("").await?;
        self.until("the ID field is there", "document.querySelector('#rid')").await.map(drop)
    }

    /// Goes to the empty Check page from another page, without loading anything.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn return_to_check(&self) -> Result<()> {
        self.client.goto(&(self.base() + "#/")).await?;
        let empty = "document.querySelector('#rid')?.value === ''";
        self.until("the ID field is there and empty", empty).await.map(drop)
    }

    /// Loads the link of an ID, as from a QR code, and waits for the answer.
    ///
    /// # Errors
    /// When there is none in time.
    pub async fn visit(&self, id: &str) -> Result<Answer> {
        self.open(&format!("#/r/{id}")).await?;
        self.answer().await
    }

    /// Waits until the address has this fragment.
    ///
    /// # Errors
    /// When it does not come to have it.
    pub async fn until_fragment(&self, fragment: &str) -> Result<()> {
        self.until(&format!("the address ends in {fragment}"), &format!("location.hash === {}", json!(fragment)))
            .await
            .map(drop)
    }

    // Typing

    /// The ID field.
    ///
    /// # Errors
    /// When there is none.
    pub async fn field(&self) -> Result<Element> {
        self.find("#rid").await
    }

    /// Types into the ID field, key by key.
    ///
    /// # Errors
    /// When there is no field.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        Ok(self.field().await?.send_keys(text).await?)
    }

    /// Puts a text into the ID field in one edit, as a paste does, whatever characters it has.
    ///
    /// # Errors
    /// When there is no field.
    pub async fn put_text(&self, text: &str) -> Result<()> {
        let script = "const field = document.querySelector('#rid'); field.focus(); field.value = arguments[0];
            field.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertFromPaste'}));";
        self.client.execute(script, vec![json!(text)]).await?;
        Ok(())
    }

    /// Presses and releases keys one after another, wherever the focus is.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn press(&self, keys: &[char]) -> Result<()> {
        let actions = keys.iter().fold(KeyActions::new("keyboard".into()), |actions, key| {
            actions.then(KeyAction::Down { value: *key }).then(KeyAction::Up { value: *key })
        });
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Presses a key while Control is held.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn press_with_control(&self, key: char) -> Result<()> {
        let actions = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: CONTROL })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: CONTROL });
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Clicks on an element.
    ///
    /// # Errors
    /// When there is none, or something lies over it.
    pub async fn click(&self, selector: &str) -> Result<()> {
        self.until(&format!("{selector} is there"), &format!("document.querySelector({})", json!(selector))).await?;
        self.find(selector).await?.click().await.with_context(|| format!("clicking on {selector}"))
    }

    /// Opens the menu, where the links of the header are one.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn open_menu(&self) -> Result<()> {
        self.until("the header is there", "document.querySelector('nav')").await?;
        let is_menu = "document.querySelector('header .menu').checkVisibility()";
        if self.eval(is_menu).await? == true {
            self.click("header .menu").await?;
            self.until("the menu is open", "document.querySelector('nav:popover-open')").await?;
        }
        Ok(())
    }

    // Reading

    /// Waits for the verdict.
    ///
    /// # Errors
    /// When there is none in time.
    pub async fn answer(&self) -> Result<Answer> {
        Ok(Answer::from_json(&self.until("a verdict is shown", Answer::READ).await?))
    }

    /// Waits until the verdict is this one, on a page that may show another until then.
    ///
    /// # Errors
    /// When it does not come to be.
    pub async fn answer_becomes(&self, verdict: &str) -> Result<Answer> {
        let condition = format!("(answer => answer?.verdict === {} ? answer : null)({})", json!(verdict), Answer::READ);
        Ok(Answer::from_json(&self.until(&format!("the verdict is {verdict}"), &condition).await?))
    }

    /// The steps of the proof panel with their outcomes, in order.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn steps(&self) -> Result<Vec<(String, String)>> {
        let script = "[...document.querySelectorAll('[data-step]')].map(s => [s.dataset.step, s.dataset.outcome])";
        Ok(serde_json::from_value(self.eval(script).await?)?)
    }

    /// The outcome of one step of the proof.
    ///
    /// # Errors
    /// When there is no such step.
    pub async fn outcome_of(&self, step: &str) -> Result<String> {
        let steps = self.steps().await?;
        let found = steps.iter().find(|(name, _)| name == step);
        found.map(|(_, outcome)| outcome.clone()).with_context(|| format!("no step {step} among {steps:?}"))
    }

    /// How many elements a selector finds.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn count(&self, selector: &str) -> Result<u64> {
        let count = self.eval(&format!("document.querySelectorAll({}).length", json!(selector))).await?;
        count.as_u64().context("a count")
    }

    /// The text of an element, as it is seen.
    ///
    /// # Errors
    /// When there is none.
    pub async fn text(&self, selector: &str) -> Result<String> {
        let text = self.eval(&format!("document.querySelector({})?.innerText", json!(selector))).await?;
        text.as_str().map(str::to_owned).with_context(|| format!("there is no {selector}"))
    }

    /// An attribute of an element; none if it lacks it.
    ///
    /// # Errors
    /// When there is no such element.
    pub async fn attribute(&self, selector: &str, name: &str) -> Result<Option<String>> {
        Ok(self.find(selector).await?.attr(name).await?)
    }

    /// An element.
    ///
    /// # Errors
    /// When there is none.
    pub async fn find(&self, selector: &str) -> Result<Element> {
        self.client.find(Locator::Css(selector)).await.with_context(|| format!("looking for {selector}"))
    }

    /// The value of a JavaScript expression.
    ///
    /// # Errors
    /// When it throws.
    pub async fn eval(&self, expression: &str) -> Result<Value> {
        let value = self.client.execute(&format!("return ({expression});"), Vec::new()).await;
        value.with_context(|| format!("evaluating {expression}"))
    }

    /// Waits in the browser until a JavaScript expression is truthy, and returns its value (nothing
    /// for an element).
    ///
    /// # Errors
    /// When the condition does not come to hold: its name, and what the page says instead.
    pub async fn until(&self, condition: &str, expression: &str) -> Result<Value> {
        let script = format!(
            "const [patience, done] = arguments, start = performance.now();
             const value = () => {{ try {{ return ({expression}); }} catch {{ return null; }} }};
             const plain = found => found instanceof Node || found === true ? true : found;
             (function look() {{
                 const found = value();
                 if (found) done(plain(found));
                 else if (performance.now() - start > patience) done(null);
                 else setTimeout(look, 10);
             }})();"
        );
        let patience = vec![json!(PATIENCE.as_millis() as u64)];
        let found = match self.client.execute_async(&script, patience.clone()).await {
            // The page went away while it was waited on: wait on the one that came.
            Err(CmdError::Standard(_)) => self.client.execute_async(&script, patience).await,
            other => other,
        };
        let found = found.with_context(|| format!("waiting until {condition}"))?;
        if found.is_null() {
            let shown = self.text("body").await.unwrap_or_default();
            bail!("waited {} s until {condition}; the page says:\n{shown}", PATIENCE.as_secs());
        }
        Ok(found)
    }

    // Beyond WebDriver

    /// A command of the DevTools protocol.
    ///
    /// # Errors
    /// When the browser refuses it, or is not Chromium.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        ensure!(self.browser == Browser::Chromium, "{command}: {} has no DevTools protocol", self.browser);
        let body = json!({"cmd": command, "params": parameters});
        let answer = self.client.issue_cmd(Vendor { path: "goog/cdp/execute", body }).await;
        answer.with_context(|| format!("DevTools command {command}"))
    }

    /// Runs a script in every page that is loaded from now on, before any of the page's own.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn before_each_page(&self, script: &str) -> Result<()> {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": script})).await.map(drop)
    }

    /// Has the visitor prefer these (`("prefers-color-scheme", "dark")`), and nothing else.
    ///
    /// # Errors
    /// When the browser does, or is not Chromium.
    pub async fn prefer(&self, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<_> = features.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({"features": features})).await.map(drop)
    }

    /// Gives the page this size, in CSS pixels, on a screen with one pixel for each.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.resize_on(width, height, 1).await
    }

    /// Gives the page this size, in CSS pixels, on a screen of this density.
    ///
    /// # Errors
    /// When the browser does, or is not Chromium.
    pub async fn resize_on(&self, width: u32, height: u32, density: u32) -> Result<()> {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": density, "mobile": width < 600});
        self.devtools("Emulation.setDeviceMetricsOverride", size).await.map(drop)
    }

    /// The entries of a log (`browser`, `performance`) since it was last read.
    ///
    /// # Errors
    /// When the browser does, or is not Chromium.
    pub async fn log(&self, kind: &'static str) -> Result<Vec<Value>> {
        ensure!(has_logs(self.browser), "{} has no logs", self.browser);
        let log = self.client.issue_cmd(Vendor { path: "se/log", body: json!({"type": kind}) }).await?;
        Ok(serde_json::from_value(log)?)
    }

    /// Every request that the browser has sent since this was last asked: the address as it went
    /// over the wire, the headers and the body, as JSON text. What the browser reads from itself for
    /// its own pages is left out.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn sent(&self) -> Result<Vec<String>> {
        let mut sent = Vec::new();
        for entry in self.log("performance").await? {
            let event: Value = serde_json::from_str(entry["message"].as_str().unwrap_or_default())?;
            let message = &event["message"];
            if message["method"] == "Network.requestWillBeSent" {
                let mut request = message["params"]["request"].clone();
                if let Value::Object(request) = &mut request {
                    // Stays in the browser (RFC 9110, 7.1).
                    request.remove("urlFragment");
                }
                let own = request["url"].as_str().is_some_and(|url| url.starts_with("chrome"));
                if !own {
                    sent.push(request.to_string());
                }
            }
        }
        Ok(sent)
    }

    /// Does not mind exceptions that nobody catches: the test itself breaks the page.
    pub fn allow_exceptions(&self) {
        self.exceptions_allowed.set(true);
    }

    /// Expects that no exception went uncaught. Every test ends with this.
    ///
    /// # Errors
    /// When one did.
    pub async fn expect_no_exception(&self) -> Result<()> {
        if self.exceptions_allowed.get() {
            return Ok(());
        }
        if !has_logs(self.browser) {
            let complaints = watch::complaints(&self.site);
            ensure!(complaints.is_empty(), "an exception went uncaught: {complaints:#?}");
            return Ok(());
        }
        let log = self.log("browser").await?;
        let thrown: Vec<_> =
            log.iter().filter(|entry| entry["source"] == "javascript" && entry["level"] == "SEVERE").collect();
        ensure!(thrown.is_empty(), "an exception went uncaught: {thrown:#?}");
        Ok(())
    }

    /// Prints what the page says and keeps a picture of it in `target/e2e/`.
    pub(crate) async fn report(&self, name: &str) {
        let address = self.client.current_url().await.map(String::from).unwrap_or_default();
        let text = self.text("body").await.unwrap_or_default();
        eprintln!("--- {name}: {address}\n{text}");
        for entry in self.log("browser").await.unwrap_or_default() {
            eprintln!("console: {}", entry["message"]);
        }
        eprintln!("requests: {:#?}", self.site.faults().requests());
        let folder = dist::root().join("target/e2e");
        let file = folder.join(format!("{name}.png"));
        if let Ok(picture) = self.client.screenshot().await
            && fs::create_dir_all(folder).and_then(|()| fs::write(&file, picture)).is_ok()
        {
            eprintln!("picture: {}", file.display());
        }
    }
}

/// Whether its driver hands out what the browser logs.
fn has_logs(browser: Browser) -> bool {
    browser == Browser::Chromium
}
