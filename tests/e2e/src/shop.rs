//! A page of another origin, with badges in it: what a seller writes, under as strict a policy as one can have.

use std::fs;

use anyhow::{Context, Result};
use serde_json::json;
use site::{Fault, On, Site};
use tempfile::TempDir;

use crate::answer::Answer;
use crate::page::Page;

/// The badge's script, as a path on the portal.
pub const SCRIPT: &str = "/badge/v1/robot-id-badge.js";
/// The page for an `<iframe>`.
pub const FRAME: &str = "/badge/v1/frame.html";

/// A shop with one page, served from an origin of its own.
#[derive(Debug)]
pub struct Shop {
    site: Site,
    folder: TempDir,
}

impl Shop {
    /// A shop that is ready for its page.
    ///
    /// # Errors
    /// When it cannot be served.
    pub fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        Ok(Self { site: Site::start(folder.path(), 0)?, folder })
    }

    /// Opens a page with this in its body, and what a badge needs: the script, and a policy that allows the
    /// portal's scripts and files, WebAssembly, and besides that the shop's own style sheet.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn open(&self, page: &Page, body: &str) -> Result<()> {
        let script = format!("<script type=\"module\" src=\"{}{SCRIPT}\"></script>", page.site().url());
        self.open_with(page, &script, "", body).await
    }

    /// As [`Shop::open`], with a head of its own and a style sheet.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn open_with(&self, page: &Page, head: &str, style: &str, body: &str) -> Result<()> {
        let portal = page.site().url();
        let policy = format!(
            "default-src 'none'; script-src {portal} 'wasm-unsafe-eval'; connect-src {portal}; style-src 'self'; \
             require-trusted-types-for 'script'"
        );
        self.open_under(page, &policy, head, style, body).await
    }

    /// Opens a page under this policy.
    ///
    /// # Errors
    /// When the browser does.
    pub async fn open_under(&self, page: &Page, policy: &str, head: &str, style: &str, body: &str) -> Result<()> {
        let text = format!(
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>Shop</title>\
             <link rel=stylesheet href=/shop.css>{head}</head><body>{body}</body></html>"
        );
        fs::write(self.folder.path().join("index.html"), text)?;
        fs::write(self.folder.path().join("shop.css"), style)?;
        self.site.faults().clear();
        self.site.faults().set(On::prefix("/"), Fault::Header("content-security-policy", policy.to_owned()));
        page.client().goto("about:blank").await?;
        page.client().goto(&self.site.url()).await.context("opening the shop")
    }

    /// What the shop's own server was asked for.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.site.faults().requests()
    }
}

/// A badge for an ID with the link that a page should put inside it.
#[must_use]
pub fn badge(page: &Page, id: &str, attributes: &str) -> String {
    format!(
        "<robot-id-badge robot-id=\"{id}\" {attributes}><a href=\"{}\">Check this robot</a></robot-id-badge>",
        page.link(id)
    )
}

/// JavaScript for what shows the verdict inside the first badge that a selector finds; null while there is none.
#[must_use]
pub fn inside(selector: &str) -> String {
    format!("document.querySelector({}).shadowRoot.querySelector('[data-verdict]')", json!(selector))
}

/// Waits for the verdict of a badge.
///
/// # Errors
/// When there is none in time.
pub async fn answer(page: &Page, selector: &str) -> Result<Answer> {
    let read = format!(
        "(shown => shown && {{...shown.dataset, heading: shown.querySelector('strong, b.say').innerText,
            text: shown.innerText}})({})",
        inside(selector)
    );
    Ok(Answer::from_json(&page.until(&format!("{selector} shows a verdict"), &read).await?))
}
