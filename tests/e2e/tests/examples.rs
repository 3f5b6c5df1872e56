//! The examples that the Check page offers.

use std::collections::BTreeSet;

use anyhow::{Context, ensure};
use e2e::journey;

/// What an example's name promises: the verdict, and the status of what is listed.
const PROMISES: &[(&str, &str, Option<&str>)] = &[
    ("in-operation", "listed", Some("in-operation")),
    ("service-recall", "listed", Some("in-operation")),
    ("foreign", "listed", Some("in-operation")),
    ("recall-remedied", "listed", Some("in-operation")),
    ("registered", "listed", Some("registered")),
    ("registered-market-access", "listed", Some("registered")),
    ("registered-development", "listed", Some("registered")),
    ("suspended", "listed", Some("suspended")),
    ("under-recall", "listed", Some("under-recall")),
    ("retired", "listed", Some("retired")),
    ("recycled", "listed", Some("recycled")),
    ("unknown-serial", "not-listed", None),
    ("unknown-model", "not-listed", None),
    ("unknown-manufacturer", "not-listed", None),
    ("malformed", "malformed", None),
    ("offline", "unreachable", None),
    ("tampered", "unproven", None),
    ("stale", "listed", Some("in-operation")),
];

#[test]
fn every_example_shows_what_its_name_says_and_together_they_show_everything() {
    journey(async |page| {
        page.open_check().await?;
        page.until("the examples are there", "document.querySelector('[data-try]')").await?;
        let offered =
            page.eval("[...document.querySelectorAll('[data-try]')].map(a => [a.dataset.try, a.href])").await?;
        let offered: Vec<(String, String)> = serde_json::from_value(offered)?;
        let mut seen = BTreeSet::new();
        for (name, link) in offered {
            let promise = PROMISES.iter().find(|(other, ..)| *other == name);
            let (_, verdict, status) = promise.with_context(|| format!("what {name} shows is not in the table"))?;
            page.client().goto("about:blank").await?;
            page.client().goto(&link).await?;
            let answer = page.answer().await?.expect(verdict).with_context(|| format!("{name}: {link}"))?;
            ensure!(answer.status.as_deref() == *status, "{name}: {answer:?}");
            if name == "stale" {
                ensure!(answer.freshness.as_deref() != Some("fresh"), "{name}: {answer:?}");
            }
            seen.extend([answer.verdict].into_iter().chain(answer.status));
        }
        for needed in [
            "malformed",
            "listed",
            "not-listed",
            "unreachable",
            "unproven",
            "registered",
            "in-operation",
            "suspended",
            "under-recall",
            "retired",
            "recycled",
        ] {
            ensure!(seen.contains(needed), "{needed} is among the examples: {seen:?}");
        }
        Ok(())
    });
}

#[test]
fn a_simulation_is_not_remembered_and_says_that_it_is_one() {
    journey(async |page| {
        page.open_check().await?;
        for (name, verdict) in [("offline", "unreachable"), ("tampered", "unproven"), ("stale", "listed")] {
            page.open_check().await?;
            page.click(&format!("[data-try={name}]")).await?;
            let answer = page.answer().await?.expect(verdict)?;
            ensure!(answer.text.contains("Simulation"), "{name}: {}", answer.text);
            let kept = page.eval("Object.keys(localStorage).filter(name => !name.includes('language'))").await?;
            ensure!(kept.as_array().is_some_and(Vec::is_empty), "{name} left {kept}");
        }
        Ok(())
    });
}
