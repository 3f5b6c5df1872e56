//! Every status that a listed robot can have.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use publisher::sample::EXAMPLES;

/// The showcase: its status, and an event of its life if it has one of its own.
const CASES: &[(&str, &str, Option<&str>)] = &[
    ("in-operation", "in-operation", Some("activated")),
    ("service-recall", "in-operation", None),
    ("recall-remedied", "in-operation", Some("recall_remedied")),
    ("under-recall", "under-recall", None),
    ("suspended", "suspended", Some("suspended")),
    ("registered", "registered", Some("built")),
    ("registered-market-access", "registered", Some("approved")),
    ("registered-development", "registered", None),
    ("retired", "retired", Some("decommissioned")),
    ("recycled", "recycled", Some("recycled")),
    ("foreign", "in-operation", Some("moved")),
];

async fn shows(page: &Page, name: &str, status: &str, event: Option<&str>) -> Result<()> {
    page.visit(id(name)).await?.expect_listed(status)?;
    let steps = page.steps().await?;
    ensure!(steps.iter().all(|(_, outcome)| outcome == "held"), "every step held: {steps:?}");
    for needed in ["signature", "witnesses", "inclusion", "history", "bucket", "manufacturers", "models"] {
        ensure!(steps.iter().any(|(step, _)| step == needed), "{needed} is among the steps: {steps:?}");
    }
    if let Some(event) = event {
        let found = page.count(&format!("[data-event={event}]")).await?;
        ensure!(found > 0, "the life has the event {event}");
    }
    Ok(())
}

#[test]
fn every_status_is_shown_with_every_step_of_its_proof() {
    journey(async |page| {
        let covered: BTreeSet<_> = CASES.iter().map(|(name, ..)| *name).collect();
        let there: BTreeSet<_> = EXAMPLES.iter().map(|(name, _)| *name).collect();
        ensure!(covered == there, "this table has the whole showcase: {there:?}");
        for (name, status, event) in CASES {
            shows(&page, name, status, *event).await.with_context(|| format!("{name}: {}", id(name)))?;
        }
        Ok(())
    });
}

#[test]
fn recalls_are_shown_for_the_robots_that_they_affect_and_for_those_that_they_do_not() {
    journey(async |page| {
        for (name, affecting, passing) in [
            ("in-operation", &[][..], &["R-2026-019", "R-2026-031"][..]),
            ("service-recall", &["R-2026-031"], &["R-2026-019"]),
            ("under-recall", &["R-2026-019", "R-2026-031"], &[]),
        ] {
            page.visit(id(name)).await?;
            for (references, affects) in [(affecting, true), (passing, false)] {
                for reference in references {
                    let notice = format!("[data-notice={reference}][data-affects={affects}]");
                    ensure!(page.count(&notice).await? == 1, "{name}: {reference} is there with affects={affects}");
                }
            }
        }
        Ok(())
    });
}

#[test]
fn a_scrapped_robot_may_not_be_sold_again() {
    journey(async |page| {
        for name in ["retired", "recycled"] {
            let answer = page.visit(id(name)).await?;
            ensure!(answer.heading.contains("resale prohibited"), "{name}: {}", answer.heading);
        }
        let answer = page.visit(id("in-operation")).await?;
        ensure!(!answer.text.contains("resale prohibited"), "{}", answer.text);
        Ok(())
    });
}
