//! What a person sees on a phone without scrolling: the verdict, the reason, what to do, maker and model.

use anyhow::{Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use serde_json::json;

/// The smallest phone that is in common use.
const PHONE: (u32, u32) = (375, 667);
/// Header and ribbon together, in CSS pixels.
const HEADER: u64 = 96;
/// In German a recall's last line, the maker, ends 38 pixels below; Arabic was not measured.
const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "ja"];

/// The pixel at which the last of these elements that are seen ends.
async fn end(page: &Page, selector: &str) -> Result<u64> {
    let script = format!(
        "(found => found.length && Math.ceil(Math.max(...found.map(e => e.getBoundingClientRect().bottom))))(
            [...document.querySelectorAll({})].filter(e => e.checkVisibility()))",
        json!(selector)
    );
    page.until(&format!("{selector} is there"), &script).await?.as_u64().ok_or_else(|| anyhow::anyhow!("{selector}"))
}

#[test]
fn verdict_reason_action_maker_and_model_are_on_the_first_screen_of_a_phone() {
    journey(async |page| {
        page.resize(PHONE.0, PHONE.1).await?;
        for language in LANGUAGES {
            page.open_check().await?;
            page.eval(&format!("localStorage.setItem('robot-register.language', '{language}')")).await?;
            for name in ["in-operation", "service-recall", "under-recall", "suspended", "registered", "retired"] {
                page.visit(id(name)).await?;
                let header = end(&page, "header.top").await?;
                ensure!(header <= HEADER, "{name} in {language}: the header takes {header} pixels");
                for seen in [".verdict h1", ".verdict .more > p", ".verdict .made"] {
                    let end = end(&page, seen).await?;
                    ensure!(end <= u64::from(PHONE.1), "{name} in {language}: {seen} ends at {end}");
                }
            }
        }
        Ok(())
    });
}

#[test]
fn a_phone_is_offered_to_scan_before_the_field() {
    journey(async |page| {
        let first = "(([scan, field]) => scan?.y < field.y)(
            ['.first', '#rid'].map(e => document.querySelector(e)).map(e => e.checkVisibility() && e.getBoundingClientRect()))";
        page.resize(PHONE.0, PHONE.1).await?;
        page.open_check().await?;
        ensure!(page.eval(first).await? == true, "it stands above");
        let scans = "[...document.querySelectorAll('main [href$=\"#/scan\"]')].filter(e => e.checkVisibility()).length";
        ensure!(page.eval(scans).await? == 1, "and once");
        page.resize(1280, 800).await?;
        ensure!(page.eval(first).await? == false, "a desktop has the field first");
        ensure!(page.eval(scans).await? == 1, "and the other below it");
        Ok(())
    });
}

#[test]
fn an_open_recall_is_heard_with_the_verdict() {
    journey(async |page| {
        page.visit(id("service-recall")).await?.expect_listed("in-operation")?;
        let heard = page.text("main [role=status]").await?;
        ensure!(heard.contains("in operation") && heard.contains("1 open recall affects this robot"), "{heard}");
        page.visit(id("under-recall")).await?.expect_listed("under-recall")?;
        let order = "[...document.querySelectorAll('.verdict .more > p')].map(e => e.innerText)";
        let told = page.eval(order).await?;
        ensure!(told[0].as_str().is_some_and(|told| told.contains("See the notice")), "the reason first: {told}");
        ensure!(told[1].as_str().is_some_and(|told| told.starts_with("Is it yours?")), "{told}");
        ensure!(told[2].as_str().is_some_and(|told| told.contains("Keep your distance")), "{told}");
        page.click("[data-cause] a").await?;
        page.until("it leads to the notice", "document.activeElement?.id === 'notices'").await.map(drop)
    });
}
