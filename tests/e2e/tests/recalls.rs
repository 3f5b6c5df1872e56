//! All recalls, and the page of one.

use anyhow::{Context, Result, ensure};
use e2e::dist;
use e2e::journey;
use e2e::page::Page;
use e2e::registries::FOLDER;
use serde_json::json;
use site::{Fault, On};

const MODEL: &str = "CN0142G1A203";
/// Of the showcase (crates/publisher/src/sample/showcase.rs).
const NUMBER: &str = "R-2026-031";

async fn open(page: &Page, fragment: &str) -> Result<()> {
    page.open(&format!("#{fragment}")).await?;
    page.until("the outcome is proved", "document.querySelector('[data-outcome=proved]')").await.map(drop)
}

async fn search(page: &Page, text: &str) -> Result<u64> {
    let script = "const field = document.querySelector('#recalls-search'); field.value = arguments[0];
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
        return new Promise((done) => setTimeout(() => done(document.querySelector('[data-found]').dataset.found)));";
    let found = page.client().execute(script, vec![json!(text)]).await?;
    Ok(found.as_str().context("a number")?.parse()?)
}

async fn choose(page: &Page, field: &str, value: &str) -> Result<()> {
    page.click(&format!("#{field} option[value='{value}']")).await
}

/// What the recalls that are shown have in an attribute.
async fn shown(page: &Page, attribute: &str) -> Result<Vec<String>> {
    let read = format!("[...document.querySelectorAll('.recalls > li')].map((item) => item.dataset.{attribute})");
    Ok(serde_json::from_value(page.eval(&read).await?)?)
}

#[test]
fn every_recall_is_listed_and_found_by_number_model_maker_and_word() {
    journey(async |page| {
        open(&page, "/recalls").await?;
        let asked: Vec<String> =
            page.site().faults().requests().into_iter().filter(|path| path.starts_with(FOLDER)).collect();
        ensure!(asked.len() == 2, "latest.json and the statistics are enough: {asked:?}");
        let all: u64 = page.attribute("[data-found]", "data-found").await?.context("how many")?.parse()?;
        ensure!(all > 20, "{all}");
        for text in [NUMBER, "beichen", "北辰", "yaoguang", "CN0142G1A203", "2026-031 yaoguang"] {
            let found = search(&page, text).await?;
            ensure!((1..all).contains(&found), "{text}: {found}");
            ensure!(shown(&page, "recall").await?.iter().any(|number| number == NUMBER), "{text}");
        }
        ensure!(search(&page, "nothing like this").await? == 0);
        Ok(())
    });
}

#[test]
fn recalls_are_filtered_by_what_is_left_to_do_and_by_what_they_ask() {
    journey(async |page| {
        open(&page, "/recalls").await?;
        choose(&page, "recalls-state", "open").await?;
        page.until("open ones are shown", "!document.querySelector('.recalls > [data-open=\"0\"]')").await?;
        ensure!(!shown(&page, "open").await?.is_empty());
        choose(&page, "recalls-state", "overdue").await?;
        page.until("late ones are shown", "!document.querySelector('.recalls > [data-overdue=false]')").await?;
        choose(&page, "recalls-state", "all").await?;
        choose(&page, "recalls-severity", "stop_use").await?;
        page.until("one kind is shown", "!document.querySelector('.recalls > [data-severity=service]')").await?;
        ensure!(!shown(&page, "severity").await?.is_empty());
        Ok(())
    });
}

#[test]
fn a_recall_tells_which_robots_it_affects_and_how_many_are_remedied() {
    journey(async |page| {
        open(&page, "/recalls").await?;
        page.click(&format!("[data-recall='{NUMBER}'] a")).await?;
        page.until_fragment(&format!("#/recalls/{MODEL}/{NUMBER}")).await?;
        page.until("it is shown", &format!("document.querySelector('article[data-recall=\"{NUMBER}\"]')")).await?;
        let count = async |what: &str| -> Result<u64> {
            let told = page.attribute("[data-affected]", &format!("data-{what}")).await?;
            Ok(told.context("a count")?.parse()?)
        };
        let (affected, open, remedied) = (count("affected").await?, count("open").await?, count("remedied").await?);
        ensure!(affected >= open + remedied && open > 0 && remedied > 0, "{affected} {open} {remedied}");
        ensure!(page.count("[data-chart=remedied] tbody tr").await? > 0, "by month");
        ensure!(page.count(".ranges li").await? > 0);
        ensure!(page.count(&format!("a[href$='#/models/{MODEL}']")).await? == 1);
        for fragment in [format!("/recalls/{MODEL}/R-0000-000"), "/recalls/CN9999ZZZZZZ/R-1".to_owned()] {
            self::open(&page, &fragment).await?;
            page.until("it is not there", "document.querySelector('[data-known=false]')").await?;
        }
        page.open("#/recalls/nonsense/R-1").await?;
        page.until("it is not there", "document.querySelector('[data-known=false]')").await.map(drop)
    });
}

#[test]
fn where_there_are_feeds_they_are_offered() {
    journey(async |page| {
        open(&page, "/recalls").await?;
        ensure!(page.count("[data-feeds]").await? == 0, "there are none");
        page.before_each_page(
            "const plain = window.fetch;
             window.fetch = (what, how) => String(what).endsWith('/feeds/recalls.json')
                 ? Promise.resolve(new Response('', {headers: {'content-type': 'application/json'}}))
                 : plain(what, how);",
        )
        .await?;
        open(&page, "/recalls").await?;
        page.until("they are offered", "document.querySelector('[data-feeds] a[href$=\"/feeds/recalls.atom\"]')")
            .await?;
        Ok(())
    });
}

#[test]
fn what_does_not_verify_shows_no_recall() {
    journey(async |page| {
        let hash = dist::snapshot()?.statistics;
        let path = format!("{FOLDER}{}", registry::FilePath::Object(hash));
        page.site().faults().set(
            On::path(path),
            Fault::edit(|mut bytes: Vec<u8>| {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                bytes
            }),
        );
        page.open("#/recalls").await?;
        page.until("it is unproven", "document.querySelector('[data-outcome=unproven][data-check=statistics]')")
            .await?;
        ensure!(page.count("[data-recall]").await? == 0);
        Ok(())
    });
}
