//! The page that the portal's speed is measured against must do what the portal does, or the
//! comparison is worth nothing.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::baseline::{PATH, staged};
use e2e::examples::id;
use e2e::page::Page;
use e2e::registries::nothing_inline;
use e2e::{dist, journey};
use serde_json::Value;
use site::{Fault, On, Site};

/// The same browser on a site that has the page.
fn over(page: &Page, folder: &tempfile::TempDir) -> Result<Page> {
    Ok(page.with_site(Site::start(folder.path(), 0)?))
}

fn address(name: &str) -> String {
    format!("{PATH}#/r/{}", id(name))
}

#[test]
fn the_baseline_page_answers_as_the_portal_does() {
    let folder = staged().unwrap();
    journey(async move |page| {
        let page = over(&page, &folder)?;
        page.open(&address("in-operation")).await?;
        let answer = page.answer().await?.expect_listed("in-operation")?;
        for name in ["Beichen Robotics", "Yaoguang 203"] {
            ensure!(answer.text.contains(name), "maker and model are named: {}", answer.text);
        }
        page.open(&address("unknown-serial")).await?;
        page.answer().await?.expect("not-listed")?;
        page.expect_no_exception().await
    });
}

#[test]
fn the_baseline_page_refuses_altered_files() {
    let folder = staged().unwrap();
    journey(async move |page| {
        let page = over(&page, &folder)?;
        let flip = || {
            Fault::edit(|mut bytes| {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                bytes
            })
        };
        for (check, path) in dist::all_objects(id("in-operation"))? {
            page.devtools("Network.clearBrowserCache", serde_json::json!({})).await?;
            nothing_inline(page.site());
            page.site().faults().set(On::path(&path), flip());
            page.open(&address("in-operation")).await?;
            page.answer().await?.expect_unproven(check.name(), "hash_mismatch").context(path)?;
            page.site().faults().clear();
        }
        Ok(())
    });
}

/// Classes of vectors that are about what the page leaves out: it reads what it shows, not every field's rules.
const LEFT_OUT: [&str; 6] = ["newer", "web page", "numbers", "names", "languages", "unknown fields"];

/// The vectors, but for what the page leaves out and says so: a memory, fields that stand twice, the rules of fields that
/// it does not show, and IDs as people type them.
#[test]
fn the_baseline_page_gives_the_vectors_their_verdicts() {
    let folder = staged().unwrap();
    let vectors = fs::read(dist::root().join("tests/vectors/endpoint/cases.json")).unwrap();
    journey(async move |page| {
        let page = over(&page, &folder)?;
        fs::write(folder.path().join("cases.json"), &vectors)?;
        page.open(PATH).await?;
        let script = "(async () => {
            const {lookUp, TRUST, Unreachable} = await import('/bench/landing/landing.mjs');
            const {trust, bases, cases} = await (await fetch('/cases.json')).json();
            const bytes = file => file.text !== undefined ? new TextEncoder().encode(file.text)
                : file.hex !== undefined ? Uint8Array.from(file.hex.match(/../g) ?? [], pair => parseInt(pair, 16))
                : new Uint8Array(file.spaces).fill(32);
            const differing = [];
            let run = 0;
            for (const {name, class: kind, base, patch, input, now, remembered, expect} of cases) {
                if (remembered || LEFT_OUT.includes(kind)) continue;
                const files = {...bases[base], ...patch};
                const answer = await lookUp(input, now, async path => {
                    if (!files[path] || files[path] === 'missing') throw new Unreachable(path);
                    return bytes(files[path]);
                }, trust);
                const {verdict, freshness, check, reason, unit, manufacturer, model} = answer;
                const known = verdict !== 'not-listed' ? undefined
                    : model ? 'both' : manufacturer ? 'manufacturer' : 'neither';
                const got = {verdict, status: unit?.status, freshness, known, check, reason};
                if (Object.keys(got).some(key => got[key] !== expect[key])) differing.push(name);
                run += 1;
            }
            return {run, differing, trust: TRUST};
        })()";
        let script = format!("const LEFT_OUT = {}; {script}.then(arguments[0])", serde_json::json!(LEFT_OUT));
        let outcome = page.client().execute_async(&script, Vec::new()).await?;
        let left_out = [
            "messy input is folded before the look-up",
            "latest.json has a field twice",
            "a snapshot of a later version",
            "a software version that is too long",
            "a range of serials that ends before it begins",
        ];
        ensure!(outcome["differing"] == serde_json::json!(left_out), "{outcome:#}");
        ensure!(outcome["run"].as_u64() > Some(100), "{outcome:#}");
        let trust: Value = serde_json::from_str(publisher::DEMO_TRUST)?;
        ensure!(outcome["trust"] == trust, "it trusts whom the portal trusts: {outcome:#}");
        Ok(())
    });
}
