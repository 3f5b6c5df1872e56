//! Hosts and networks with bad habits: a wrong type, damage that a cache keeps, files that hang or do not end.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::page::{Page, SOON};
use e2e::registries::LATEST;
use e2e::{dist, journey};
use registry::Check;
use serde_json::json;
use site::{Fault, On};

const FAILED: &str = "document.querySelector('.failed:not([hidden])')";
const ALERT: &str = "document.querySelector('main [role=alert]')";

fn bucket(id: &str) -> Result<String> {
    let found = dist::objects(id)?.into_iter().find(|(check, _)| *check == Check::Bucket);
    Ok(found.context("no bucket")?.1)
}

fn damage() -> Fault {
    Fault::edit(|mut bytes| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        bytes
    })
}

/// Nothing from before: this server lets browsers keep most files for ever.
async fn forget(page: &Page) -> Result<()> {
    page.site().faults().clear();
    page.devtools("Network.clearBrowserCache", serde_json::json!({})).await.map(drop)
}

#[test]
fn what_came_damaged_once_is_asked_for_again_past_the_cache() {
    journey(async |page| {
        let id = id("in-operation");
        for (path, fault) in [
            (bucket(id)?, damage()),
            (LATEST.to_owned(), Fault::Body(b"{}".to_vec())),
            (dist::part("portal_bg.wasm")?, Fault::Body(b"<!doctype html>".to_vec())),
            (dist::part("robot.wasm")?, Fault::edit(|bytes| bytes[..bytes.len() / 2].to_vec())),
        ] {
            forget(&page).await?;
            page.site().faults().set_for(1, On::path(&path), fault);
            page.visit(id).await?.expect_listed("in-operation").context(path)?;
        }
        Ok(())
    });
}

#[test]
fn damage_that_stays_is_told_also_where_the_second_answer_does_not_come() {
    journey(async |page| {
        let id = id("in-operation");
        let bucket = bucket(id)?;
        page.site().faults().set(On::path(&bucket), Fault::Drop);
        page.site().faults().set_for(1, On::path(&bucket), damage());
        page.visit(id).await?.expect_unproven("bucket", "hash_mismatch")?;
        forget(&page).await?;
        page.site().faults().set(On::path(LATEST), Fault::Drop);
        page.site().faults().set_for(1, On::path(LATEST), Fault::Body(b"{}".to_vec()));
        page.visit(id).await?.expect_unproven("latest", "format").map(drop)
    });
}

#[test]
fn a_program_of_any_type_runs() {
    journey(async |page| {
        let folder = dist::folder()?.join(dist::build()?);
        for file in fs::read_dir(folder)? {
            let name = file?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".wasm") {
                let fault = Fault::Header("content-type", "application/octet-stream".to_owned());
                page.site().faults().set(On::path(dist::part(&name)?), fault);
            }
        }
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        page.open("#/about").await?;
        page.until("a later page is there", "document.querySelector('main h1')?.innerText.includes('About')").await?;
        ensure!(page.count("main [role=alert]").await? == 0, "nothing is missing");
        Ok(())
    });
}

#[test]
fn a_busy_host_is_asked_again_when_it_says() {
    journey(async |page| {
        let id = id("in-operation");
        let bucket = bucket(id)?;
        for path in [LATEST, &bucket] {
            page.site().faults().set_for(1, On::path(path), Fault::Busy(1));
        }
        page.visit(id).await?.expect_listed("in-operation")?;
        ensure!(page.site().faults().count(&On::path(&bucket)) == 2, "{:?}", page.site().faults().requests());
        // Nobody waits for an hour.
        forget(&page).await?;
        page.site().faults().set(On::path(&bucket), Fault::Busy(3600));
        page.visit(id).await?.expect("unreachable").map(drop)
    });
}

#[test]
fn a_file_without_end_is_cut() {
    journey(async |page| {
        let id = id("in-operation");
        for (path, check) in [(LATEST.to_owned(), "latest"), (bucket(id)?, "bucket")] {
            forget(&page).await?;
            page.site().faults().set(On::path(&path), Fault::Endless);
            page.visit(id).await?.expect_unproven(check, "too_large").context(path)?;
        }
        Ok(())
    });
}

#[test]
fn a_script_that_is_missing_or_broken_is_told() {
    journey(async |page| {
        page.allow_exceptions();
        page.before_each_page(SOON).await?;
        let script = dist::part("main.js")?;
        for fault in [
            Fault::Status(404),
            Fault::Drop,
            Fault::Body(b"<!doctype html><p>Log in".to_vec()),
            Fault::edit(|bytes| bytes[..bytes.len() / 2].to_vec()),
            Fault::Header("content-type", "text/plain".to_owned()),
        ] {
            forget(&page).await?;
            page.site().faults().set(On::path(&script), fault.clone());
            page.open(&format!("#/r/{}", id("in-operation"))).await?;
            page.until(&format!("it is told ({fault:?})"), FAILED).await?;
            ensure!(!page.text("#why").await?.is_empty(), "{fault:?}: and why");
            ensure!(page.count("[data-verdict]").await? == 0, "{fault:?}: no answer is shown");
        }
        Ok(())
    });
}

#[test]
fn the_parts_of_the_program_are_not_waited_for_without_end() {
    journey(async |page| {
        page.allow_exceptions();
        page.before_each_page(SOON).await?;
        page.site().faults().set(On::path(dist::part("robot.wasm")?), Fault::Hang);
        page.open(&format!("#/r/{}", id("in-operation"))).await?;
        page.until("the verdict is there", "document.querySelector('[data-verdict=listed]')").await?;
        page.until("that its rest is missing is said", ALERT).await?;
        page.site().faults().clear();
        page.devtools("Network.clearBrowserCache", json!({})).await?;
        page.site().faults().set(On::path(dist::part("page.wasm")?), Fault::Hang);
        page.open("").await?;
        page.until("it is told", FAILED).await.map(drop)
    });
}

#[test]
fn a_style_sheet_that_hangs_keeps_nobody_waiting() {
    journey(async |page| {
        page.before_each_page(SOON).await?;
        page.site().faults().set(On::path(dist::part("portal.css")?), Fault::Hang);
        page.open(&format!("#/r/{}", id("in-operation"))).await?;
        page.answer().await?.expect_listed("in-operation").map(drop)
    });
}
