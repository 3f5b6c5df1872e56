//! Chromiums of earlier years, and today's without WebAssembly: what people see in them is the same verdict.
//!
//! Run by `cargo xtask test --only old-browsers`, which installs them (`tests/old-browsers/`). Their drivers are gone, so
//! that a script for Node.js drives them.

use std::env;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use e2e::browser;
use e2e::dist;
use e2e::examples::{MALFORMED, id};
use e2e::shop::{FRAME, SCRIPT};
use serde_json::Value;
use site::{Fault, On, Site};
use tempfile::TempDir;

/// What shows the verdict on the portal's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// The program.
    Program,
    /// What stands in for it (`static/plain.mjs`).
    Plain,
}

/// A seller's site with one page, served without a policy or under one without WebAssembly.
struct Seller {
    site: Site,
    _folder: TempDir,
}

impl Seller {
    fn new(portal: &Site, robot: &str, is_strict: bool) -> Result<Self> {
        let (folder, url) = (tempfile::tempdir()?, portal.url());
        let page = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>Shop</title>\
             <script type=module src={url}{SCRIPT}></script><p>For sale</p><robot-id-badge robot-id={robot}></robot-id-badge>"
        );
        fs::write(folder.path().join("index.html"), page)?;
        let site = Site::start(folder.path(), 0)?;
        // The server's own policy is the portal's.
        let policy = if is_strict {
            format!("default-src 'none'; script-src {url}; connect-src {url}")
        } else {
            "img-src *".into()
        };
        site.faults().set(On::prefix("/"), Fault::Header("content-security-policy", policy));
        Ok(Self { site, _folder: folder })
    }
}

/// Opens these addresses in a browser and gives what each shows.
fn opened(browser: &str, options: &[&str], addresses: &[String]) -> Result<Vec<Value>> {
    let packages = env::var("OLD_BROWSERS").context("run `cargo xtask test --only old-browsers`")?;
    let mut node = Command::new("node");
    node.arg(dist::root().join("tests/old-browsers/run.mjs")).args([packages.as_str(), browser]).args(addresses);
    let run = node.args(options).output().context("starting Node.js")?;
    let told = String::from_utf8_lossy(&run.stdout).into_owned();
    ensure!(run.status.success(), "{browser}: {told}\n{}", String::from_utf8_lossy(&run.stderr));
    let mut lines = told.lines().map(serde_json::from_str).collect::<Result<Vec<Value>, _>>()?.into_iter();
    eprintln!("{browser} {options:?}: {}", lines.next().context("the browser says its version")?["browser"]);
    let seen: Vec<_> = lines.collect();
    ensure!(seen.len() == addresses.len(), "{browser}: {told}");
    Ok(seen)
}

fn check(browser: &str, options: &[&str], by: By) -> Result<()> {
    let portal = Site::start(dist::folder()?, 0)?;
    let url = portal.url();
    let (open, strict) = (Seller::new(&portal, id("under-recall"), false)?, Seller::new(&portal, id("retired"), true)?);
    let link = |id: &str| format!("{url}/#/r/{id}");
    let cases = [
        (link(id("service-recall")), "listed", Some("in-operation"), "Yaoguang 203"),
        (link(id("under-recall")), "listed", Some("under-recall"), "Under recall"),
        (link(id("unknown-serial")), "not-listed", None, "Not in the register"),
        (link(MALFORMED), "malformed", None, "Check character 14"),
        (open.site.url(), "listed", Some("under-recall"), "Under recall"),
        (strict.site.url(), "listed", Some("retired"), "Retired"),
        (format!("{url}{FRAME}#{}&variant=card", id("suspended")), "listed", Some("suspended"), "Suspended"),
    ];
    let addresses: Vec<_> = cases.iter().map(|(address, ..)| address.clone()).collect();
    for ((address, verdict, status, words), seen) in cases.iter().zip(opened(browser, options, &addresses)?) {
        ensure!(seen["verdict"] == *verdict && seen["status"].as_str() == *status, "{browser}, {address}: {seen:#}");
        ensure!(seen["text"].as_str().is_some_and(|text| text.contains(words)), "{words}: {seen:#}");
        if address.starts_with(&link("")) {
            let is_badge = seen["by"] == "robot-id-badge";
            ensure!(is_badge == (by == By::Plain), "{browser}, {address}: by {by:?}, {seen:#}");
        }
    }
    Ok(())
}

fn run(browser: &str, options: &[&str], by: By) {
    if let Err(error) = check(browser, options, by) {
        panic!("{error:#}");
    }
}

/// Today's browser, by its path.
fn today() -> String {
    let found = browser::chromium().unwrap_or_else(|error| panic!("{error:#}"));
    found.to_string_lossy().into_owned()
}

macro_rules! chromiums {
    ($($test:ident $browser:literal $by:ident;)*) => {
        $(#[test]
        #[ignore = "cargo xtask test --only old-browsers"]
        fn $test() {
            run($browser, &[], By::$by);
        })*
    };
}

chromiums! {
    chromium_78 "chromium-78" Plain;
    chromium_83 "chromium-83" Plain;
    chromium_92 "chromium-92" Plain;
    chromium_107 "chromium-107" Program;
}

/// V8 has no WebAssembly then. (`--noexpose-wasm` no longer takes it away.)
#[test]
#[ignore = "cargo xtask test --only old-browsers"]
fn todays_chromium_without_a_compiler_and_so_without_webassembly() {
    run(&today(), &["--js-flags=--jitless"], By::Plain);
}
