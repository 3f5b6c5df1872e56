//! The History page: the log, entry by entry.

use anyhow::{Context, Result, ensure};
use e2e::dist;
use e2e::journey;
use e2e::page::Page;
use e2e::registries::{FOLDER, HOUR, Registry, config, now};
use site::{Fault, On};

const SHOWN: &str =
    "[...document.querySelectorAll('[data-sequence][data-outcome=held]')].map(entry => Number(entry.dataset.sequence))";

async fn open(page: &Page) -> Result<()> {
    page.open("#/history").await?;
    page.until("entries are shown", "document.querySelector('.log [data-sequence]')").await.map(drop)
}

async fn shown(page: &Page) -> Result<Vec<u64>> {
    Ok(serde_json::from_value(page.eval(SHOWN).await?)?)
}

async fn outcome(page: &Page, step: &str) -> Result<String> {
    page.attribute(&format!("[data-step={step}]"), "data-outcome").await?.with_context(|| format!("no {step}"))
}

/// A log of so many snapshots, one an hour.
fn log(snapshots: u64) -> Registry {
    (1..=snapshots)
        .rev()
        .fold(Registry::default(), |log, hours| log.followed_by(now() - hours * HOUR, &config()).unwrap())
}

#[test]
fn every_snapshot_is_proved_to_be_in_the_log_and_says_what_changed() {
    journey(async move |page| {
        open(&page).await?;
        let newest = dist::snapshot()?;
        ensure!(newest.sequence > 5, "the sample has a past");
        ensure!(shown(&page).await? == (0..=newest.sequence).rev().collect::<Vec<_>>());
        // A sample that was published anew, since it had become old, grew in its past and not at its end.
        let grown = page.count(".log [data-sequence='1'] [data-change]").await?;
        ensure!(grown > 0, "there were more robots than before");
        ensure!(page.text(&format!(".log [data-sequence='{}']", newest.sequence)).await?.contains("28,000"));
        ensure!(page.count("[data-witness]").await? == 2);
        ensure!(page.count("[data-action=older]").await? == 0, "it is the whole log");
        Ok(())
    });
}

#[test]
fn the_page_tells_a_first_visit_from_a_log_that_was_seen_before() {
    let short = log(3);
    let long = short.followed_by(now() - HOUR / 2, &config()).unwrap();
    journey(async move |page| {
        short.serve(page.site());
        open(&page).await?;
        ensure!(outcome(&page, "history").await? == "first");
        long.serve(page.site());
        open(&page).await?;
        ensure!(outcome(&page, "history").await? == "held");
        ensure!(page.text("[data-step=history]").await?.contains("snapshot 2"), "the one that was the newest then");
        ensure!(shown(&page).await? == [3, 2, 1, 0]);
        // What was seen is remembered by this page too.
        short.serve(page.site());
        page.open("#/history").await?;
        let rollback = "[data-outcome=unproven][data-check=history][data-reason=rollback]";
        page.until("it is a rollback", &format!("document.querySelector('{rollback}')")).await?;
        ensure!(page.count(".log [data-sequence]").await? == 0, "no entry is shown");
        page.click("[data-action=forget]").await?;
        page.until("entries are shown", "document.querySelector('.log [data-sequence]')").await?;
        Ok(())
    });
}

#[test]
fn a_long_log_is_read_page_by_page() {
    let long = log(53);
    journey(async move |page| {
        long.serve(page.site());
        open(&page).await?;
        ensure!(shown(&page).await? == (3..53).rev().collect::<Vec<_>>());
        page.click("[data-action=older]").await?;
        let whole = format!("({SHOWN}).length === 53");
        page.until("the rest is shown", &whole).await?;
        ensure!(shown(&page).await? == (0..53).rev().collect::<Vec<_>>());
        ensure!(page.count("[data-action=older]").await? == 0);
        Ok(())
    });
}

#[test]
fn an_entry_that_was_altered_is_not_shown_and_neither_are_the_others() {
    journey(async move |page| {
        let bundles = format!("{FOLDER}log/tile/entries/");
        // Another number of robots in the oldest snapshot.
        page.site().faults().set(
            On::prefix(&*bundles),
            Fault::edit(|bytes| {
                let at = bytes.windows(8).position(|window| window == b"\"count\":").map(|at| at + 8);
                let mut bytes = bytes;
                if let Some(digit) = at.and_then(|at| bytes.get_mut(at)) {
                    *digit = if *digit == b'9' { b'8' } else { *digit + 1 };
                }
                bytes
            }),
        );
        page.open("#/history").await?;
        let unproven = "[data-outcome=unproven][data-check=entries][data-reason=not_included]";
        page.until("it is unproven", &format!("document.querySelector('{unproven}')")).await?;
        ensure!(page.count(".log [data-sequence]").await? == 0);
        page.site().faults().clear();
        page.click("[data-action=retry]").await?;
        page.until("entries are shown", "document.querySelector('.log [data-sequence]')").await?;
        Ok(())
    });
}
