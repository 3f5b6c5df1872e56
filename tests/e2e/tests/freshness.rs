//! How old an answer is, beside the answer.

use anyhow::{Result, ensure};
use e2e::examples::id;
use e2e::page::Page;
use e2e::registries::{DAY, HOUR, Registry, config, now};
use e2e::{dist, journey};

/// Visits a robot of a registry and expects its answer with this freshness.
async fn answers(page: &Page, registry: &Registry, freshness: &str) -> Result<()> {
    registry.serve(page.site());
    for (name, verdict) in [("in-operation", "listed"), ("unknown-serial", "not-listed")] {
        let answer = page.visit(id(name)).await?.expect(verdict)?;
        ensure!(answer.freshness.as_deref() == Some(freshness), "{freshness} was expected: {answer:?}");
        ensure!(answer.heading.contains("Out of date"), "its title says so: {}", answer.heading);
        ensure!(page.count("[data-action=retry]").await? == 1, "{name}: one can try again");
        let steps = page.steps().await?;
        ensure!(steps.iter().all(|(_, outcome)| outcome == "held"), "its proof holds all the same: {steps:?}");
    }
    Ok(())
}

#[test]
fn an_answer_past_its_next_update_is_stale_and_later_expired() {
    let mut daily = config();
    daily.valid_for = DAY;
    let stale = Registry::issued_at(now() - DAY - HOUR, &daily).unwrap();
    let expires_after = dist::trust().unwrap().expires_after;
    let expired = Registry::issued_at(now() - DAY - expires_after - HOUR, &daily).unwrap();
    journey(async move |page| {
        answers(&page, &stale, "stale").await?;
        // A browser that has seen the one is not to take the other for a fork.
        page.eval("localStorage.clear()").await?;
        answers(&page, &expired, "expired").await
    });
}

#[test]
fn trying_again_gets_a_newer_answer() {
    let mut daily = config();
    daily.valid_for = DAY;
    let old = Registry::issued_at(now() - DAY - HOUR, &daily).unwrap();
    let new = old.followed_by(now() - HOUR, &daily).unwrap();
    journey(async move |page| {
        old.serve(page.site());
        let answer = page.visit(id("in-operation")).await?.expect("listed")?;
        ensure!(answer.freshness.as_deref() == Some("stale"), "{answer:?}");
        new.serve(page.site());
        page.click("[data-action=retry]").await?;
        page.until("the answer is fresh", "document.querySelector('[data-freshness=fresh]')").await?;
        page.answer().await?.expect_listed("in-operation")?;
        Ok(())
    });
}

#[test]
fn a_snapshot_from_the_future_is_not_believed() {
    let soon = Registry::issued_at(now() + 2 * HOUR, &config()).unwrap();
    journey(async move |page| {
        soon.serve(page.site());
        page.visit(id("in-operation")).await?.expect_unproven("clock", "from_the_future")?;
        ensure!(page.count("[data-event]").await? == 0, "no record is shown");
        Ok(())
    });
}
