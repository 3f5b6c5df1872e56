//! Who comes by a link sees the verdict first; the page then takes over in its place.

use anyhow::{Result, ensure};
use e2e::examples::id;
use e2e::page::Page;
use e2e::{dist, journey};
use registry::Check;
use serde_json::{Value, json};
use site::{Fault, On};

/// The part of the program that draws the page.
const PAGE: &str = "page.wasm";
const PROOF: &str = ".verdict .proof summary";
const LANDED: &str = "document.querySelector('[data-verdict][data-landing]')";

async fn land(page: &Page, id: &str) -> Result<()> {
    page.open(&format!("#/r/{id}")).await?;
    page.until("the verdict is there before the page", LANDED).await.map(drop)
}

/// What a person sees of the banner's head: its words and where they stand.
async fn head(page: &Page) -> Result<Value> {
    page.eval(
        "[...document.querySelectorAll('.ribbon, .say h1, .say time, .say .id, .say .flag')].map(line => {
            const {x, y, height} = line.getBoundingClientRect();
            return [line.innerText.trim(), Math.round(x), Math.round(y), Math.round(height)];
        })",
    )
    .await
}

#[test]
fn the_verdict_is_shown_before_the_page_and_stays_where_it_is() {
    journey(async |page| {
        // An open recall is part of the first answer: a green banner alone would mislead.
        for (name, status) in [("service-recall", "in-operation"), ("suspended", "suspended")] {
            page.devtools("Network.clearBrowserCache", json!({})).await?;
            page.site().faults().set(On::path(dist::part(PAGE)?), Fault::Hang);
            land(&page, id(name)).await?;
            ensure!(page.attribute("[data-verdict]", "data-status").await?.as_deref() == Some(status), "its status");
            ensure!(page.attribute("[data-verdict]", "data-freshness").await?.as_deref() == Some("fresh"), "and age");
            let first = head(&page).await?;
            ensure!(first.as_array().is_some_and(|lines| lines.len() >= 4), "ribbon, title, time, ID: {first}");
            let proof = page.text(PROOF).await?;
            ensure!(
                proof.starts_with("✓ Checked on this device: signed by the register, unaltered."),
                "what it rests on: {proof}"
            );
            page.site().faults().clear();
            page.answer().await?.expect_listed(status)?;
            let then = head(&page).await?;
            ensure!(first == then, "the page moved or changed the head: {first} became {then}");
            ensure!(page.text(PROOF).await? == proof, "the page says the same of the proof");
        }
        Ok(())
    });
}

#[test]
fn every_verdict_lands() {
    journey(async |page| {
        page.site().faults().set(On::path(dist::part(PAGE)?), Fault::Hang);
        for (link, verdict) in [
            (id("unknown-manufacturer").to_owned(), "not-listed"),
            (id("unknown-serial").to_owned(), "not-listed"),
            ("CN0142".to_owned(), "malformed"),
            (id("in-operation").to_owned() + "?try=tampered", "unproven"),
            (id("in-operation").to_owned() + "?try=offline", "unreachable"),
        ] {
            land(&page, &link).await?;
            let shown = page.attribute("[data-verdict]", "data-verdict").await?;
            ensure!(shown.as_deref() == Some(verdict), "{link}: {shown:?}");
            ensure!(
                (page.count(PROOF).await? == 1) == (verdict == "not-listed"),
                "{link}: only what is proved says so"
            );
        }
        Ok(())
    });
}

#[test]
fn the_page_goes_on_with_the_look_up_that_the_landing_began() {
    journey(async |page| {
        let id = id("in-operation");
        page.visit(id).await?.expect_listed("in-operation")?;
        let requests = page.site().faults().requests();
        let files = dist::objects(id)?.into_iter().map(|(_, path)| path).chain(["/registry/v1/latest.json".to_owned()]);
        for file in files {
            let times = requests.iter().filter(|request| request.ends_with(&file)).count();
            ensure!(times == 1, "{file} was asked for {times} times: {requests:#?}");
        }
        Ok(())
    });
}

#[test]
fn a_look_up_still_under_way_is_gone_on_with_too() {
    journey(async |page| {
        let id = id("in-operation");
        let bucket = dist::objects(id)?.into_iter().find(|(check, _)| *check == Check::Bucket).map(|(_, path)| path);
        page.site().faults().set(On::path(bucket.unwrap_or_default()), Fault::Hang);
        page.open(&format!("#/r/{id}")).await?;
        page.until(
            "the page is there, and still checks",
            "document.querySelector('nav') && document.querySelector('.busy')",
        )
        .await?;
        page.site().faults().clear();
        page.answer().await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn without_the_page_the_verdict_stays_and_says_that_something_is_missing() {
    journey(async |page| {
        page.allow_exceptions();
        page.site().faults().set(On::path(dist::part(PAGE)?), Fault::Status(503));
        land(&page, id("retired")).await?;
        page.until("it says so", "document.querySelector('main [role=alert]')").await?;
        ensure!(page.attribute("[data-verdict]", "data-status").await?.as_deref() == Some("retired"), "the verdict");
        ensure!(!page.text("body").await?.contains("could not be loaded\n页面"), "and not that nothing was checked");
        page.site().faults().clear();
        page.visit(id("retired")).await?.expect_listed("retired").map(drop)
    });
}

#[test]
fn without_any_page_to_show_it_says_so() {
    journey(async |page| {
        page.allow_exceptions();
        page.site().faults().set(On::path(dist::part(PAGE)?), Fault::Status(503));
        page.open("").await?;
        page.until("it says so", "document.querySelector('.failed:not([hidden])')").await.map(drop)
    });
}

#[test]
fn a_robot_page_that_does_not_load_is_said_and_the_rest_goes_on() {
    journey(async |page| {
        page.allow_exceptions();
        page.open_check().await?;
        page.site().faults().set(On::path(dist::part("robot.wasm")?), Fault::Status(503));
        page.type_text(id("in-operation")).await?;
        page.click("#check").await?;
        page.until("it says so", "document.querySelector('main [role=alert]')").await?;
        ensure!(page.count("[data-verdict], .busy").await? == 0, "neither a verdict nor the promise of one");
        // Without the page being loaded anew: what could not be had is asked for again.
        page.site().faults().clear();
        page.return_to_check().await?;
        page.type_text(id("in-operation")).await?;
        page.click("#check").await?;
        page.answer().await?.expect_listed("in-operation")?;
        ensure!(page.count("main [role=alert]").await? == 0, "and nothing is said to be missing any more");
        Ok(())
    });
}

#[test]
fn nothing_is_loaded_that_the_first_page_does_not_need() {
    journey(async |page| {
        page.open_check().await?;
        let requests = page.site().faults().requests();
        let asked = |name: &str| requests.iter().any(|request| request.ends_with(name));
        ensure!(asked(PAGE) && asked("en.wasm"), "{requests:#?}");
        ensure!(!asked("robot.wasm") && !asked("zh_hans.wasm"), "{requests:#?}");
        page.click("[data-lang=zh-Hans]").await?;
        page.until("it speaks Chinese", "document.documentElement.lang === 'zh-Hans'").await?;
        page.until("in its words", &format!("document.body.innerText.includes({})", json!("查询"))).await?;
        Ok(())
    });
}
