//! Lighthouse on the built portal, as a phone sees it, served as the rules for hosts say.
//!
//! Three of its categories are a matter of what is there, and tests hold them to 100. Performance is a matter of the
//! machine as well: `cargo xtask bench lighthouse` prints it.

use std::fs;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use site::Site;

use crate::process::run_quietly;
use crate::step::step;
use crate::tools::Tools;
use crate::{paths, tools};

/// The pages by their names and fragments: a robot that the sample has, and the page to type an ID.
const PAGES: [(&str, &str); 2] = [("landing", "#/r/CN0142G1A2032026A0314B0000417"), ("check", "#/")];
const HELD: [&str; 3] = ["accessibility", "best-practices", "seo"];
const PERFORMANCE: &str = "performance";

/// What performance is made of.
const MEASURES: [&str; 5] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
    "speed-index",
];

/// Prints all four categories, what performance is made of, and how fast Lighthouse finds the machine
/// (`benchmarkIndex`). It takes any machine to be four times as fast as a phone, so that scores compare between runs on
/// machines alike.
pub(super) fn bench(runs: NonZeroUsize) -> Result<()> {
    let tools = step("Checking the tools", Tools::for_testing)?;
    for (name, fragment) in PAGES {
        let mut scores = Vec::new();
        for run in 1..=runs.get() {
            let report = report(&tools, name, fragment, &[&[PERFORMANCE], &HELD[..]].concat())?;
            let all = [PERFORMANCE].iter().chain(&HELD).map(|what| Ok(format!("{what} {}", score(&report, what)?)));
            println!("{name} {run}: {}", all.collect::<Result<Vec<_>>>()?.join(", "));
            let shown = |audit: &&str| report["audits"][audit]["displayValue"].as_str().unwrap_or("–").to_owned();
            let measures: Vec<_> = MEASURES.iter().map(|audit| format!("{audit} {}", shown(audit))).collect();
            let speed = report["environment"]["benchmarkIndex"].as_f64().unwrap_or_default();
            println!("    {}; machine {speed:.0}", measures.join(", "));
            scores.push(score(&report, PERFORMANCE)?);
        }
        scores.sort_unstable();
        println!(
            "{name}: the median of performance is {}, the best {}",
            scores[scores.len() / 2],
            scores[scores.len() - 1]
        );
    }
    Ok(())
}

/// Fails unless the categories that are no matter of the machine are at 100.
pub(super) fn check(tools: &Tools) -> Result<()> {
    for (name, fragment) in PAGES {
        let report = report(tools, name, fragment, &HELD)?;
        for what in HELD {
            let score = score(&report, what)?;
            if score < 100 {
                bail!("{what} of the {name} page is {score}, not 100: {}", shortfalls(&report, what).join("; "));
            }
        }
    }
    Ok(())
}

/// What Lighthouse says of a page of `dist/`.
fn report(tools: &Tools, name: &str, fragment: &str, categories: &[&str]) -> Result<Value> {
    let dist = paths::dist();
    ensure!(dist.is_dir(), "there is no dist folder yet; run `cargo xtask dist`");
    let site = Site::start(dist, 0)?;
    let file = file(name);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut command = tools.command("lighthouse")?;
    command.arg(format!("{}/{fragment}", site.url())).args(["--quiet", "--output=json"]);
    command.arg(format!("--output-path={}", file.display()));
    command.arg(format!("--only-categories={}", categories.join(",")));
    // As root, which containers are, Chromium's sandbox does not start.
    command.arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run");
    if let Some(browser) = tools::browser() {
        command.env("CHROME_PATH", browser);
    }
    run_quietly(&mut command)?;
    let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    let report: Value = serde_json::from_str(&text)?;
    if let Some(error) = report["runtimeError"]["message"].as_str() {
        bail!("Lighthouse could not judge the {name} page: {error}");
    }
    Ok(report)
}

/// Where a report is kept, for people.
fn file(name: &str) -> PathBuf {
    paths::made().join("lighthouse").join(format!("{name}.json"))
}

/// The score of a category, of 100.
fn score(report: &Value, category: &str) -> Result<u32> {
    let score = report["categories"][category]["score"].as_f64();
    // Between 0 and 1.
    Ok((score.with_context(|| format!("Lighthouse gives no score for {category}"))? * 100.0).round() as u32)
}

/// The audits that cost a category points.
fn shortfalls(report: &Value, category: &str) -> Vec<String> {
    let audits = report["categories"][category]["auditRefs"].as_array().into_iter().flatten();
    let counted = audits.filter(|audit| audit["weight"].as_f64().is_some_and(|weight| weight > 0.0));
    let failed = counted.filter_map(|audit| {
        let audit = &report["audits"][audit["id"].as_str()?];
        audit["score"].as_f64().filter(|score| *score < 1.0)?;
        audit["title"].as_str().map(str::to_owned)
    });
    failed.collect()
}
