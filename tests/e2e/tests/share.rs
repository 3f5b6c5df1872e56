//! Taking the answer along: its link and its QR code.

use anyhow::{Context, Result, ensure};
use e2e::camera;
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use serde_json::json;

/// Device pixels for a CSS pixel: a camera sees a QR code in more detail than a coarse screen draws it.
const DENSITY: u32 = 3;

/// What a camera reads off the QR code on the page.
async fn scan(page: &Page) -> Result<String> {
    let picture = page.find("svg.qr").await?.screenshot().await?;
    camera::read(&picture)
}

#[test]
fn the_qr_code_reads_back_to_the_link_of_the_page() {
    journey(async |page| {
        let id = id("in-operation");
        page.resize_on(1280, 900, DENSITY).await?;
        page.visit(id).await?.expect_listed("in-operation")?;
        let read = scan(&page).await?;
        let drawn = page.attribute("svg.qr", "data-link").await?;
        ensure!(drawn.as_deref() == Some(read.as_str()), "{drawn:?} is drawn, {read} is read");
        // Scheme and host may be in capitals, which mean nothing there; the ID is as it is.
        ensure!(read.ends_with(&format!("#/r/{id}")), "{read}");
        page.client().goto("about:blank").await?;
        page.client().goto(&read).await?;
        page.answer().await?.expect_listed("in-operation")?;
        let address = page.client().current_url().await?;
        ensure!(address.as_str() == page.link(id), "{read} leads to {address}");
        Ok(())
    });
}

#[test]
fn the_qr_code_can_be_read_in_the_dark_theme_and_on_a_phone() {
    journey(async |page| {
        let dark = json!({"features": [{"name": "prefers-color-scheme", "value": "dark"}]});
        page.devtools("Emulation.setEmulatedMedia", dark).await?;
        page.resize_on(320, 640, DENSITY).await?;
        page.visit(id("retired")).await?.expect_listed("retired")?;
        ensure!(scan(&page).await?.ends_with(id("retired")));
        Ok(())
    });
}

#[test]
fn the_domain_stands_beside_the_qr_code() {
    journey(async |page| {
        page.visit(id("in-operation")).await?;
        let caption = page.text("figure:has(svg.qr) figcaption").await?;
        let domain = page.site().url().replace("http://", "");
        ensure!(caption.contains(&domain), "{caption}");
        Ok(())
    });
}

#[test]
fn the_link_is_copied() {
    journey(async |page| {
        let id = id("in-operation");
        let permissions =
            json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": page.site().url()});
        page.devtools("Browser.grantPermissions", permissions).await?;
        // Opened by a messy link, it still copies the canonical one.
        page.visit(&id.to_lowercase()).await?;
        page.click("[data-action=copy-link]").await?;
        page.until("the page says so", "document.body.innerText.includes('Link copied')").await?;
        let read = "navigator.clipboard.readText().then(arguments[0], e => arguments[0](String(e)))";
        let copied = page.client().execute_async(read, Vec::new()).await?;
        ensure!(copied == page.link(id), "{copied}");
        Ok(())
    });
}

#[test]
fn a_link_that_cannot_be_copied_is_shown() {
    journey(async |page| {
        let id = id("in-operation");
        page.before_each_page(
            "if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))",
        )
        .await?;
        page.visit(id).await?;
        page.click("[data-action=copy-link]").await?;
        let shown = page.until("the link is shown", "document.querySelector('main input[readonly]')?.value").await?;
        ensure!(shown.as_str().context("a link")? == page.link(id), "{shown}");
        Ok(())
    });
}
