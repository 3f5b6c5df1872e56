//! What this device has seen of the log before.

use anyhow::ensure;
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use e2e::registries::{FOLDER, HOUR, Registry, config, now};
use site::On;

const STATUS: &str = "in-operation";

fn tiles_asked(page: &Page) -> usize {
    page.site().faults().count(&On::prefix(format!("{FOLDER}log/tile/")))
}

/// A log of one snapshot, and the same log with a second one.
fn two_snapshots() -> (Registry, Registry) {
    let first = Registry::issued_at(now() - 2 * HOUR, &config()).unwrap();
    let second = first.followed_by(now() - HOUR, &config()).unwrap();
    (first, second)
}

#[test]
fn an_older_registry_than_was_seen_before_is_a_rollback() {
    let (first, second) = two_snapshots();
    journey(async move |page| {
        second.serve(page.site());
        page.visit(id(STATUS)).await?.expect_listed(STATUS)?;
        first.serve(page.site());
        page.visit(id(STATUS)).await?.expect_unproven("history", "rollback")?;
        ensure!(page.outcome_of("history").await? == "failed");
        ensure!(page.count("[data-event]").await? == 0, "no record is shown");
        // Another robot makes no difference, and neither does asking again.
        page.visit(id("unknown-serial")).await?.expect_unproven("history", "rollback")?;
        second.serve(page.site());
        page.click("[data-action=retry]").await?;
        page.answer_becomes("not-listed").await?;
        Ok(())
    });
}

#[test]
fn a_demonstration_lets_one_forget_the_newer_log() {
    let (first, second) = two_snapshots();
    journey(async move |page| {
        second.serve(page.site());
        page.visit(id(STATUS)).await?.expect_listed(STATUS)?;
        first.serve(page.site());
        page.visit(id(STATUS)).await?.expect_unproven("history", "rollback")?;
        page.click("[data-action=forget]").await?;
        page.answer_becomes("listed").await?.expect_listed(STATUS)?;
        Ok(())
    });
}

#[test]
fn a_newer_registry_is_proved_to_extend_what_was_seen_before() {
    let (first, second) = two_snapshots();
    let third = second.followed_by(now() - HOUR / 2, &config()).unwrap();
    journey(async move |page| {
        first.serve(page.site());
        page.visit(id(STATUS)).await?.expect_listed(STATUS)?;
        ensure!(tiles_asked(&page) == 0, "a first visit needs no tile");
        for (newer, tiles) in [(second, 1), (third, 2)] {
            newer.serve(page.site());
            page.visit(id(STATUS)).await?.expect_listed(STATUS)?;
            ensure!(page.outcome_of("history").await? == "held");
            ensure!(
                tiles_asked(&page) == tiles,
                "the proof was made from a tile: {:?}",
                page.site().faults().requests()
            );
        }
        Ok(())
    });
}

#[test]
fn another_log_of_the_same_size_is_a_fork() {
    let one = Registry::issued_at(now() - 2 * HOUR, &config()).unwrap();
    let other = Registry::issued_at(now() - HOUR, &config()).unwrap();
    journey(async move |page| {
        one.serve(page.site());
        page.visit(id(STATUS)).await?.expect_listed(STATUS)?;
        other.serve(page.site());
        page.visit(id(STATUS)).await?.expect_unproven("history", "forked")?;
        Ok(())
    });
}

#[test]
fn a_longer_log_that_does_not_extend_what_was_seen_is_inconsistent() {
    let one = Registry::issued_at(now() - 3 * HOUR, &config()).unwrap();
    let (_, other) = two_snapshots();
    journey(async move |page| {
        one.serve(page.site());
        page.visit(id(STATUS)).await?.expect_listed(STATUS)?;
        other.serve(page.site());
        let answer = page.visit(id(STATUS)).await?.expect_unproven("history", "inconsistent")?;
        ensure!(answer.text.contains("different past"), "it says what that may mean: {}", answer.text);
        Ok(())
    });
}

#[test]
fn without_the_tiles_a_newer_registry_is_unreachable_and_not_believed() {
    let (first, second) = two_snapshots();
    journey(async move |page| {
        first.serve(page.site());
        page.visit(id(STATUS)).await?.expect_listed(STATUS)?;
        second.serve(page.site());
        page.site().faults().set(On::prefix(format!("{FOLDER}log/tile/")), site::Fault::Status(404));
        page.visit(id(STATUS)).await?.expect("unreachable")?;
        Ok(())
    });
}
