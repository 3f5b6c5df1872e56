//! What lets the portal work offline: the service worker, which is told the names and hashes of the built files, and the
//! manifest by which it can be installed. The sources and what they do: `offline/README.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use presentation::tokens;
use serde_json::{Value, json};

use super::{FIRST, files_of, minify, parts};
use crate::files::{self, walk};
use crate::tools::Tools;
use crate::{paths, words};

/// The parts of the program that every visitor needs offline: to check an ID, and to land on a robot. Words are kept in
/// the languages that were used.
const PARTS: &[&str] = &["page", "robot"];
/// What else a first visit fetches, or the page as it is kept refers to.
const FILES: &[&str] = &[
    "main.js",
    "early.js",
    "portal.css",
    "page.css",
    "pages.css",
    "icon.svg",
    "drawings.svg",
    "offline.js",
    "offline.css",
];
/// Pictures are for launchers, which keep their own copy.
const NEVER: &str = "png";

fn sources() -> PathBuf {
    paths::root().join("offline")
}

/// Puts the page's side of it into the build.
pub(super) fn bundle(tools: &Tools, stage: &Path) -> Result<()> {
    let scripts = paths::made().join("offline");
    files::remove(&scripts)?;
    files::copy(&sources(), &scripts)?;
    fs::write(scripts.join("words.mjs"), words::bar()?)?;
    minify(tools, &scripts.join("page.mjs"), &stage.join("offline.js"), &["--bundle", "--format=esm"])?;
    minify(tools, &sources().join("bar.css"), &stage.join("offline.css"), &[])
}

/// Writes the service worker and the manifest for the build in `folder` of `dist`, and its page.
pub(super) fn write(tools: &Tools, dist: &Path, folder: &str, page: &str) -> Result<()> {
    let mut needed = vec![format!("{FIRST}_bg.wasm")];
    needed.extend(FILES.iter().map(|name| (*name).to_owned()));
    for part in PARTS {
        needed.extend(files_of(part)?.into_iter().map(|name| format!("{name}.wasm")));
    }
    let mut files = BTreeMap::new();
    for file in walk(&dist.join(folder))? {
        let name = file.strip_prefix(dist.join(folder))?.to_string_lossy().replace('\\', "/");
        if file.extension().is_none_or(|kind| kind != NEVER) {
            files.insert(name, files::sha256(&fs::read(&file)?));
        }
    }
    let missing = needed.iter().find(|name| !files.contains_key(*name));
    ensure!(missing.is_none(), "the build lacks {missing:?}, which is needed without a network");
    // The page names the folder, which follows everything in it; browsers keep the page with its headers.
    let version = files::fingerprint_of(&format!("{page}{:?}", hosting::headers("/").collect::<Vec<_>>()));
    let build = json!({
        "version": version,
        "folder": folder,
        "page": files::sha256(page.as_bytes()),
        "files": files,
        "first": needed,
        "parts": together()?,
    });
    let define = format!("--define:BUILD={build}");
    minify(tools, &sources().join("worker.mjs"), &dist.join("sw.js"), &["--bundle", "--format=iife", &define])?;
    fs::write(dist.join("manifest.webmanifest"), manifest(folder)?.to_string())?;
    Ok(())
}

/// Writes the manifest, and in place of the service worker a script by which one of an earlier build goes: while the
/// portal is developed, every visit is to see the newest build.
pub(super) fn write_none(dist: &Path, folder: &str) -> Result<()> {
    fs::copy(sources().join("none.mjs"), dist.join("sw.js")).context("copying the script without a service worker")?;
    Ok(fs::write(dist.join("manifest.webmanifest"), manifest(folder)?.to_string())?)
}

/// For each part of the program, by its own file, the names of all files that it is loaded from. With a language go the
/// words of the Robot page, to which every check leads.
fn together() -> Result<BTreeMap<String, BTreeSet<String>>> {
    let parts = parts::all()?;
    let files = |part: &str| parts.get(part).into_iter().flatten().map(|name| format!("{name}.wasm"));
    let with_words = |part: &String| files(part).chain(files(&format!("{part}_robot"))).collect();
    Ok(parts.keys().map(|part| (format!("{part}.wasm"), with_words(part))).collect())
}

/// The web app manifest. `minimal-ui`, because the address is what tells the portal from a page that looks like it.
fn manifest(folder: &str) -> Result<Value> {
    let icon = |file: &str, sizes: &str, kind: &str, purpose: &str| json!({"src": format!("{folder}/{file}"), "sizes": sizes, "type": kind, "purpose": purpose});
    let say = words::english;
    Ok(json!({
        "id": "/",
        "name": say("headline", "site")?,
        "short_name": say("start", "short")?,
        "description": say("start", "lead")?,
        "lang": "en",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": tokens::value("--paper"),
        "theme_color": tokens::value("--ink"),
        "categories": ["utilities", "government"],
        "icons": [
            icon("icon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
        ],
        "shortcuts": [
            {"name": say("shell", "page.scan")?, "url": "./#/scan"},
            {"name": say("shell", "page.list")?, "url": "./#/list"},
        ],
    }))
}
