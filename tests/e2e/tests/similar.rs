//! Help where an ID is not listed: similar IDs, on request.

use anyhow::{Context, Result, ensure};
use e2e::dist;
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use registry::Check;
use site::{Fault, On};

const OBJECTS: &str = "/registry/v1/objects/";

/// Opens an ID that is not listed, asks for similar ones, and gives those that are found, with their status.
async fn search(page: &Page, id: &str) -> Result<Vec<(String, String)>> {
    page.visit(id).await?.expect("not-listed")?;
    page.click("[data-action=similar]").await?;
    page.until("the search is done", "document.querySelector('[data-similar=done]')").await?;
    let found = "[...document.querySelectorAll('.similar li[data-verdict=listed]')].map(li =>
        [li.querySelector('.id').textContent.replaceAll(' ', ''), li.dataset.status])";
    Ok(serde_json::from_value(page.eval(found).await?)?)
}

#[test]
fn a_misread_serial_is_found_and_nothing_is_fetched_before_it_is_asked_for() {
    journey(async |page| {
        let meant = id("service-recall");
        let read = meant.replace("2026A", "2O26A");
        page.visit(&read).await?.expect("not-listed")?;
        page.until("help is offered", "document.querySelector('[data-similar=idle] [data-action=similar]')").await?;
        let offer = page.text(".similar").await?;
        ensure!(offer.contains("similar IDs and fetches a batch"), "it says what it will fetch: {offer}");
        let before = page.site().faults().count(&On::prefix(OBJECTS));
        ensure!(before == 2, "bucket and models of the one ID, and no more: {before}");

        page.click("[data-action=similar]").await?;
        page.until("the search is done", "document.querySelector('[data-similar=done]')").await?;
        let fetched = page.site().faults().count(&On::prefix(OBJECTS)) - before;
        ensure!((1..=16).contains(&fetched), "{fetched} batches");
        for request in page.site().faults().requests() {
            ensure!(!request.contains(&meant[12..]) && !request.contains(&read[12..]), "{request}");
        }
        let found = page.text(".similar li[data-verdict=listed]").await?;
        ensure!(found.contains("in operation"), "with its proved status: {found}");
        ensure!(page.text(".similar li mark").await? == "0", "what differs is marked");
        page.click(".similar li a").await?;
        page.until_fragment(&format!("#/r/{meant}")).await?;
        page.answer_becomes("listed").await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn a_misread_maker_or_model_is_corrected_from_the_directory() {
    journey(async |page| {
        let meant = id("suspended");
        for (from, to, named) in [("CN0142", "CNO142", "Beichen Robotics"), ("G1A203", "GIA2O3", "Yaoguang 203")] {
            let found = search(&page, &meant.replacen(from, to, 1)).await?;
            ensure!(found.contains(&(meant.to_owned(), "suspended".to_owned())), "{to}: {found:?}");
            let said = page.text(".similar ul").await?;
            ensure!(said.contains(named), "{to}: {said}");
        }
        Ok(())
    });
}

#[test]
fn where_nothing_similar_is_listed_the_page_says_so() {
    journey(async |page| {
        ensure!(search(&page, "CN0142G1A203XVXVXVXVXVXVXVXVX").await?.is_empty());
        let said = page.text(".similar [role=status]").await?;
        ensure!(said.starts_with("None of the"), "{said}");
        ensure!(search(&page, "QQQQQQG1A2032026A0314B0000417").await?.is_empty());
        let said = page.text(".similar [role=status]").await?;
        ensure!(said.contains("No maker or model"), "{said}");
        // A listed robot needs no such help.
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ensure!(page.count(".similar").await? == 0);
        Ok(())
    });
}

#[test]
fn a_similar_id_that_cannot_be_proved_is_counted_and_not_shown() {
    journey(async |page| {
        let meant = id("service-recall");
        let objects = dist::objects(meant)?;
        let (_, bucket) = objects.iter().find(|(check, _)| *check == Check::Bucket).context("a bucket")?;
        page.site().faults().set(
            On::path(bucket.as_str()),
            Fault::edit(|mut bytes| {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                bytes
            }),
        );
        ensure!(search(&page, &meant.replace("2026A", "2O26A")).await?.is_empty());
        let said = page.text(".similar [role=status]").await?;
        ensure!(said.contains("1 similar ID could not be looked up"), "{said}");
        Ok(())
    });
}
