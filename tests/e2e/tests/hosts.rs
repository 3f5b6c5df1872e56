//! The deployable folder behind real hosts, as the samples for them say.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::hosts::Host;
use e2e::page::{ENTER, Page};
use e2e::{dist, journey};
use hosting::RULES;

/// The files of the folder as paths of the site, but for what is never asked for.
fn paths() -> Result<Vec<String>> {
    fn walk(folder: &Path, path: &str, found: &mut Vec<String>) -> Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let path = format!("{path}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                walk(&entry.path(), &path, found)?;
            } else if ![".br", ".gz", "/_headers", "/_redirects"].iter().any(|end| path.ends_with(end)) {
                found.push(path);
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    walk(&dist::folder()?, "", &mut found)?;
    Ok(found)
}

#[test]
fn every_file_has_a_rule() {
    for path in paths().unwrap() {
        let rules = RULES.iter().filter(|rule| rule.paths.iter().any(|pattern| pattern.matches(&path)));
        assert_eq!(rules.count(), 1, "{path}");
    }
}

#[test]
fn nginx_serves_every_file_as_the_rules_say() {
    serves(&Host::nginx().unwrap()).unwrap();
}

#[test]
fn caddy_serves_every_file_as_the_rules_say() {
    serves(&Host::caddy().unwrap()).unwrap();
}

fn serves(host: &Host) -> Result<()> {
    let landings = hosting::LANDINGS.map(|landing| format!("{landing}{}", id("in-operation")));
    let mut paths = paths()?;
    paths.extend(["/".to_owned(), "/?from=elsewhere".to_owned()]);
    paths.extend(landings);
    for path in &paths {
        let head = host.get(path, "identity")?;
        // Caddy leads from /index.html to /.
        let moved = path == "/index.html" && matches!(head.status, 301 | 308);
        ensure!(head.status == 200 || moved, "{path}: {head:?}");
        for (name, value) in hosting::headers(path.split('?').next().unwrap_or_default()) {
            let got = head.headers.get(&name.to_ascii_lowercase());
            ensure!(got.map(String::as_str) == Some(value), "{path}: {name} is not {value} in {head:?}");
        }
        let ending = path.rsplit('.').next().unwrap_or_default();
        if let Some((_, kind)) = hosting::TYPES.iter().find(|(other, _)| *other == ending).filter(|_| !moved) {
            let got = head.headers.get("content-type").with_context(|| format!("{path} has no type: {head:?}"))?;
            ensure!(got.split(';').next() == Some(*kind), "{path}: {got}");
        }
    }
    for path in ["/nothing", "/registry/v1/objects/00/00.json", "/badge/", "/_headers", "/_redirects"] {
        let head = host.get(path, "identity")?;
        ensure!(head.status == 404, "{path}: {head:?}");
        ensure!(head.headers.get("cache-control").map(String::as_str) == Some("no-store"), "{path}: {head:?}");
        ensure!(head.length > 500, "there is a page for it: {path}: {head:?}");
    }
    compresses(host)
}

/// What was compressed beforehand is sent to who accepts it.
fn compresses(host: &Host) -> Result<()> {
    let object = dist::objects(id("in-operation"))?.into_iter().next().context("an object")?.1;
    for path in ["/".to_owned(), dist::part("portal_bg.wasm")?, dist::part("portal.css")?, object] {
        let file = if path == "/" { "/index.html" } else { &path };
        for (encodings, copy) in [("gzip, br", ".br"), ("gzip", ".gz"), ("identity", "")] {
            let head = host.get(&path, encodings)?;
            let encoding = head.headers.get("content-encoding").map_or("", String::as_str);
            ensure!(encoding == copy.replace(".br", "br").replace(".gz", "gzip"), "{path}, {encodings}: {head:?}");
            let expected = fs::metadata(dist::folder()?.join(format!("{}{copy}", &file[1..])))?.len();
            ensure!(head.length as u64 == expected, "{path}, {encodings}: {head:?}, not {expected}");
        }
        let varies = host.get(&path, "br")?.headers.get("vary").cloned().unwrap_or_default();
        ensure!(varies.contains("Accept-Encoding"), "{path}: {varies}");
    }
    Ok(())
}

#[test]
fn behind_nginx_a_check_goes_through_and_the_console_stays_empty() {
    journey(async |page| checks(&page, &Host::nginx()?).await);
}

#[test]
fn behind_caddy_a_check_goes_through_and_the_console_stays_empty() {
    journey(async |page| checks(&page, &Host::caddy()?).await);
}

async fn checks(page: &Page, host: &Host) -> Result<()> {
    let url = host.url();
    page.client().goto(&format!("{url}/")).await?;
    page.until("the ID field is there", "document.querySelector('#rid')").await?;
    page.type_text(id("in-operation")).await?;
    page.press(&[ENTER]).await?;
    page.answer().await?.expect_listed("in-operation")?;
    // A link without `#`, another language, and the badge in its page.
    page.client().goto(&format!("{url}/r/{}", id("suspended"))).await?;
    page.answer().await?.expect_listed("suspended")?;
    page.client().goto(&format!("{url}/#/embed?id={}", id("retired"))).await?;
    page.until("the badge answers", "document.querySelector('robot-id-badge')?.verdict === 'listed'").await?;
    page.client().goto(&format!("{url}/nothing")).await?;
    page.until("a page says so", "document.querySelector('h1')").await?;
    let log = page.log("browser").await?;
    // The browser's own word on the 404 that was asked for.
    let wrong: Vec<_> = log.iter().filter(|entry| !entry["message"].to_string().contains("/nothing")).collect();
    ensure!(wrong.is_empty(), "the console says: {wrong:#?}");
    Ok(())
}
