//! A registry that cannot be reached, and one that can again.

use anyhow::{Context, ensure};
use e2e::dist;
use e2e::examples::id;
use e2e::journey;
use e2e::registries::LATEST;
use registry::Check;
use site::{Fault, On};

/// The path of the object by which `dist/` answers for an ID in one check.
fn object(id: &str, check: Check) -> anyhow::Result<String> {
    let objects = dist::objects(id)?;
    let found = objects.into_iter().find(|(other, _)| *other == check);
    Ok(found.with_context(|| format!("no object for {}", check.name()))?.1)
}

#[test]
fn a_file_that_cannot_be_had_makes_the_answer_unreachable_until_it_can() {
    journey(async |page| {
        let id = id("in-operation");
        let bucket = object(id, Check::Bucket)?;
        let models = object(id, Check::Models)?;
        for (path, fault) in [
            (LATEST, Fault::Status(503)),
            (LATEST, Fault::Drop),
            (bucket.as_str(), Fault::Status(404)),
            (bucket.as_str(), Fault::Drop),
            (models.as_str(), Fault::Status(500)),
        ] {
            let what = format!("{path}: {fault:?}");
            // Nothing from an earlier round: neither from the browser's cache nor remembered.
            page.devtools("Network.clearBrowserCache", serde_json::json!({})).await?;
            page.site().faults().set(On::path(path), fault);
            let answer = page.visit(id).await?.expect("unreachable").context(what.clone())?;
            ensure!(answer.status.is_none() && answer.freshness.is_none(), "{what}: {answer:?}");
            ensure!(page.count("[data-event]").await? == 0, "{what}: no record is shown");
            page.site().faults().clear();
            page.click("[data-action=retry]").await?;
            page.answer_becomes("listed").await?.expect_listed("in-operation").context(what)?;
        }
        Ok(())
    });
}

#[test]
fn without_the_registry_the_id_is_still_decoded_as_far_as_it_can_be() {
    journey(async |page| {
        let id = id("in-operation");
        page.site().faults().set(On::path(object(id, Check::Bucket)?), Fault::Status(503));
        let answer = page.visit(id).await?.expect("unreachable")?;
        ensure!(answer.text.contains("Beichen Robotics"), "{}", answer.text);
        ensure!(answer.text.contains("does not show that the robot is registered"), "{}", answer.text);
        Ok(())
    });
}

#[test]
fn the_last_proved_answer_is_shown_with_its_date_and_not_as_current() {
    journey(async |page| {
        let id = id("suspended");
        page.visit(id).await?.expect_listed("suspended")?;
        page.site().faults().set(On::path(LATEST), Fault::Drop);
        let answer = page.visit(id).await?.expect("unreachable")?;
        ensure!(answer.status.is_none(), "{answer:?}");
        ensure!(answer.text.contains("Last proved answer"), "{}", answer.text);
        ensure!(answer.text.contains("Suspended"), "{}", answer.text);
        // Of another robot this device knows nothing.
        let answer = page.visit(self::id("retired")).await?.expect("unreachable")?;
        ensure!(answer.text.contains("no earlier answer"), "{}", answer.text);
        Ok(())
    });
}

#[test]
fn an_answer_that_never_comes_shows_that_the_page_is_busy() {
    journey(async |page| {
        page.site().faults().set(On::path(LATEST), Fault::Hang);
        page.open(&format!("#/r/{}", id("in-operation"))).await?;
        page.until("the page is busy", "document.querySelector('[aria-busy=true]')").await?;
        ensure!(page.count("[data-verdict]").await? == 0, "there is no verdict before there is one");
        page.site().faults().clear();
        page.answer().await?.expect_listed("in-operation")?;
        Ok(())
    });
}

#[test]
fn the_check_page_works_without_the_registry() {
    journey(async |page| {
        page.site().faults().set(On::path(LATEST), Fault::Status(503));
        page.open_check().await?;
        page.type_text("CN0142").await?;
        let row = "document.querySelector('form [data-segment=manufacturer]').innerText.includes('be looked up')";
        page.until("the maker's row says that it can't be looked up", row).await.map(drop)
    });
}
