//! On paper: one page that says the answer, how it is proved, and where to look it up again.

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use publisher::sample::{EXAMPLES, UNLISTED};
use serde_json::json;

/// How many pages the paper has.
async fn pages(page: &Page) -> Result<u64> {
    let options = json!({"preferCSSPageSize": true, "printBackground": true});
    let pdf = page.devtools("Page.printToPDF", options).await?;
    let script = "return atob(arguments[0]).match(/\\/Type\\s*\\/Page\\b(?!s)/g)?.length ?? 0";
    page.client().execute(script, vec![pdf["data"].clone()]).await?.as_u64().context("a count")
}

async fn speak(page: &Page, language: &str) -> Result<()> {
    page.open_check().await?;
    page.eval(&format!("localStorage.setItem('robot-register.language', '{language}')")).await.map(drop)
}

#[test]
fn every_robot_fits_on_one_page_in_every_language() {
    journey(async |page| {
        for language in ["en", "zh-Hans", "ja", "de", "ar"] {
            speak(&page, language).await?;
            for (name, id) in EXAMPLES.iter().chain(UNLISTED) {
                page.visit(id).await?;
                page.until("the rest is there", "document.querySelector('[data-action=print]')").await?;
                let pages = pages(&page).await?;
                ensure!(pages == 1, "{name} in {language}: {pages} pages");
            }
        }
        Ok(())
    });
}

#[test]
fn the_paper_has_the_answer_its_proof_and_the_way_back() {
    journey(async |page| {
        for (name, sentence) in [("service-recall", "Proved: record in"), ("unknown-serial", "Proved: no such record")]
        {
            page.visit(id(name)).await?;
            page.until("the rest is there", "document.querySelector('[data-action=print]')").await?;
            page.devtools("Emulation.setEmulatedMedia", json!({"media": "print"})).await?;
            for seen in [
                ".verdict h1",
                ".verdict time",
                ".verdict .id",
                ".proof > summary",
                ".qr",
                ".acts figcaption .id",
                "div.cert",
            ] {
                let visible = page.eval(&format!("document.querySelector('{seen}').checkVisibility()")).await?;
                ensure!(visible == true, "{name}: {seen}");
            }
            let buttons =
                "[...document.querySelectorAll('button, .btn, select, input')].filter(e => e.checkVisibility()).length";
            ensure!(page.eval(buttons).await? == 0, "{name}: nothing that paper can't do");
            ensure!(page.text(".proof > summary").await?.contains("Checked on this device"), "{name}");
            let cert = page.text("div.cert").await?;
            ensure!(cert.contains(sentence), "{name}: what it rests on: {cert}");
            let receipt = format!("robot-receipt-{}.json", id(name));
            ensure!(cert.contains("Entry of the log: ") && cert.contains(&receipt), "{name}: {cert}");
            let domain = page.site().url().replace("http://", "");
            ensure!(page.text(".acts figcaption").await?.contains(&domain), "{name}");
            page.devtools("Emulation.setEmulatedMedia", json!({"media": ""})).await?;
        }
        Ok(())
    });
}

#[test]
fn the_qr_code_is_kept_as_a_file_with_the_domain_on_it() {
    journey(async |page| {
        let id = id("in-operation");
        page.before_each_page("HTMLAnchorElement.prototype.click = function () { globalThis.kept = this }").await?;
        page.visit(id).await?.expect_listed("in-operation")?;
        page.click("[data-action=label-png]").await?;
        let png = page.until("there is a picture", "kept.download.endsWith('.png') && kept.href").await?;
        ensure!(png.as_str().is_some_and(|png| png.starts_with("data:image/png")), "{png}");
        let svg = page.attribute("[data-action=label-svg]", "href").await?.context("a link")?;
        page.client().goto(&svg).await?;
        let domain = page.site().url().replace("http://", "");
        let said = page.eval("document.documentElement.textContent").await?;
        ensure!(said.as_str().is_some_and(|said| said.contains(&domain) && said.contains(&id[12..])), "{said}");
        Ok(())
    });
}

#[test]
fn the_link_goes_where_the_device_shares_it() {
    journey(async |page| {
        let id = id("in-operation");
        page.before_each_page("navigator.share = data => { globalThis.shared = data; return Promise.reject(new DOMException('', 'AbortError')) }")
            .await?;
        page.visit(id).await?.expect_listed("in-operation")?;
        page.click("[data-action=share]").await?;
        let shared = page.until("it is shared", "globalThis.shared?.url").await?;
        ensure!(shared == page.link(id), "{shared}");
        Ok(())
    });
}
