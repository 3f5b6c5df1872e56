//! Files that are not what the registry signed.

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::page::Page;
use e2e::registries::{DAY, HOUR, LATEST, Registry, config, nothing_inline, now};
use e2e::{dist, journey};
use serde_json::{Value, json};
use site::{Fault, On};
use tlog::{Algorithm, SigningKey};

/// The answer is withheld, and the proof says where it broke.
async fn withheld(page: &Page, check: &str, reason: &str) -> Result<()> {
    page.visit(id("in-operation")).await?.expect_unproven(check, reason)?;
    ensure!(page.outcome_of(check).await? == "failed", "the step is shown as failed");
    ensure!(page.count("[data-outcome=failed]").await? == 1, "no other is");
    for record in ["[data-event]", "[data-notice]", "[data-status]", "svg.qr"] {
        ensure!(page.count(record).await? == 0, "nothing of a record is shown: {record}");
    }
    let heading = page.answer().await?.heading;
    // What it can't read, a page that is older than the register does not call false.
    let said = if reason == "newer_format" { "older than the register" } else { "do not rely on this" };
    ensure!(heading.contains(said), "{heading}");
    Ok(())
}

#[test]
fn an_altered_object_is_found_out() {
    journey(async |page| {
        for (check, path) in dist::all_objects(id("in-operation"))? {
            page.devtools("Network.clearBrowserCache", json!({})).await?;
            nothing_inline(page.site());
            page.site().faults().set(
                On::path(&path),
                Fault::edit(|mut bytes| {
                    let middle = bytes.len() / 2;
                    bytes[middle] ^= 1;
                    bytes
                }),
            );
            withheld(&page, check.name(), "hash_mismatch")
                .await
                .with_context(|| format!("{}: {path}", check.name()))?;
            page.site().faults().clear();
        }
        // Trying again goes past the altered copy that the browser may have kept.
        page.click("[data-action=retry]").await?;
        page.answer_becomes("listed").await?.expect_listed("in-operation")?;
        Ok(())
    });
}

/// Replaces a text in one field of `latest.json`.
fn replace(latest: &mut Value, field: &str, from: &str, to: &str) {
    let text = latest[field].as_str().unwrap_or_default();
    assert!(text.contains(from), "{field} has {from}: {text}");
    latest[field] = json!(text.replacen(from, to, 1));
}

#[test]
fn an_altered_latest_json_is_found_out() {
    let registry = Registry::issued_at(now() - HOUR, &config()).unwrap();
    let other = Registry::issued_at(now() - 2 * HOUR, &config()).unwrap().latest("snapshot").unwrap();
    let origin = config().origin;
    journey(async move |page| {
        let altered = |edit: &dyn Fn(&mut Value)| registry.clone().edit_latest(edit);
        for (what, altered, check, reason) in [
            (
                "a size that nobody signed",
                altered(&|latest| replace(latest, "checkpoint", "\n1\n", "\n2\n"))?,
                "signature",
                "bad_signature",
            ),
            (
                "another origin",
                altered(&|latest| replace(latest, "checkpoint", &origin, "elsewhere.example/registry"))?,
                "signature",
                "wrong_origin",
            ),
            (
                "a checkpoint that is none",
                altered(&|latest| latest["checkpoint"] = json!("nothing"))?,
                "signature",
                "format",
            ),
            ("another snapshot", altered(&|latest| latest["snapshot"] = other.clone())?, "inclusion", "not_included"),
            (
                "a snapshot with another count",
                altered(&|latest| replace(latest, "snapshot", "\"count\":", "\"count\":1"))?,
                "inclusion",
                "not_included",
            ),
            ("another format", altered(&|latest| latest["format"] = json!("robot-registry/0"))?, "latest", "format"),
            (
                "a later version of the format",
                altered(&|latest| latest["format"] = json!("robot-registry/2"))?,
                "latest",
                "newer_format",
            ),
        ] {
            altered.serve(page.site());
            withheld(&page, check, reason).await.context(what)?;
        }
        page.site().faults().set(On::path(LATEST), Fault::Body(b"<!doctype html><p>Sign in to the network".to_vec()));
        page.visit(id("in-operation")).await?.expect("unreachable").context("a page in place of the file")?;
        page.site().faults().set(On::path(LATEST), Fault::Body(vec![b' '; 200_000]));
        withheld(&page, "latest", "too_large").await.context("a file without end")
    });
}

#[test]
fn a_registry_signed_by_another_key_is_not_believed() {
    let mut config = config();
    config.keys = vec![SigningKey::from_seed(&config.origin, Algorithm::Ed25519, [7; 32]).unwrap()];
    let registry = Registry::issued_at(now() - HOUR, &config).unwrap();
    journey(async move |page| {
        registry.serve(page.site());
        withheld(&page, "signature", "no_trusted_signature").await
    });
}

#[test]
fn a_registry_that_its_witnesses_have_not_seen_is_not_believed() {
    let mut config = config();
    config.witnesses.clear();
    let registry = Registry::issued_at(now() - DAY, &config).unwrap();
    journey(async move |page| {
        registry.serve(page.site());
        withheld(&page, "witnesses", "quorum_not_met").await
    });
}
