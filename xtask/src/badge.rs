//! The badge `<robot-id-badge>`: its wasm, and the folders that pages and npm take it from.
//!
//! ```text
//! dist/badge/v1/robot-id-badge.js    its name stays; names the folder below
//! dist/badge/v1/frame.html           the page for an <iframe>
//! dist/badge/v1/<hash>/…             everything else, under a fingerprint of it all
//! dist/badge/v1/<hash>/core-js.mjs   the core as JavaScript, which only browsers without WebAssembly load ([`core`])
//! target/badge/npm/                  the package, by `cargo xtask badge`
//! ```
//!
//! The JavaScript is what stands in `crates/badge/web/`, and what is made of the project's tables, style sheets
//! ([`made`]) and words. Visitors get it minified: one script ([`PAGE`]), since each module that it imports would cost a round
//! trip more before anything of the registry is asked for, and a file for each thing that not every badge needs
//! ([`WHEN_NEEDED`]). The npm package has it module by module, for a seller's own bundler.

mod core;
mod made;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

pub(crate) use self::core::with_feature;
use self::core::{Core, build};
use crate::files::{copy, fingerprint, fingerprint_of, remove, walk};
use crate::step::note;
use crate::tools::{Tools, npm};
use crate::wasm::For;
use crate::{esbuild, paths, process, words};

/// What the folder of a build is called in the sources.
const BUILD: &str = "build";
/// What pages load. It imports what every badge needs, but for the words of a language.
const PAGE: &str = "robot-id-badge.js";
/// What is loaded when it is needed, besides the words.
const WHEN_NEEDED: [&str; 3] = ["frame.mjs", "details.mjs", "code.mjs"];
/// The core as WebAssembly, and as JavaScript.
const CORE: &str = "core.wasm";
const CORE_IN_SCRIPT: &str = "core-js.mjs";
/// The module that draws QR codes, with a library (`crates/badge/libraries/`).
const CODE: &str = "build/code.mjs";

/// Builds the badge and puts it under `badge/v1/` of a site.
pub(crate) fn place(tools: &Tools, site: &Path, what: For) -> Result<()> {
    let core = build(tools, what)?;
    let (from, small) = (made().join("web"), made().join("small"));
    remove(&small)?;
    modules(tools, &core, &from)?;
    minify(tools, &from, &small, core.script.is_some())?;
    let files = walk(&small)?;
    let named = fingerprint(&small, &files)? + &fingerprint(&paths::made(), std::slice::from_ref(&core.wasm))?;
    let build = fingerprint_of(&named);
    let to = site.join("badge").join("v1");
    if to.join(&build).join(CORE).is_file() {
        note("badge: already in place");
        return Ok(());
    }
    remove(&to)?;
    for file in files {
        let name = file.strip_prefix(&small)?;
        let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        match name.strip_prefix(BUILD) {
            Ok(inner) => write(&to.join(&build).join(inner), text.as_bytes())?,
            Err(_) => write(&to.join(name), text.replace(&format!("./{BUILD}/"), &format!("./{build}/")).as_bytes())?,
        }
    }
    write(&to.join(&build).join(CORE), &fs::read(&core.wasm)?)?;
    note(format!("badge: badge/v1/{build}/"));
    Ok(())
}

/// Makes the npm package's folder and returns it.
pub(crate) fn package(tools: &Tools) -> Result<PathBuf> {
    let core = build(tools, For::Size)?;
    let (web, to) = (made().join("modules"), made().join("npm"));
    remove(&to)?;
    modules(tools, &core, &web)?;
    for from in [web, root().join("npm")] {
        for file in walk(&from)? {
            let name = file.strip_prefix(&from)?;
            // In a page's own bundle there is no portal beside the script: see home.mjs.
            let text = match name.to_str() {
                Some("frame.html" | "build/frame.mjs") => continue,
                Some("home.mjs") => HOME.to_owned(),
                Some("package.json") => fs::read_to_string(&file)?.replace("0.0.0", env!("CARGO_PKG_VERSION")),
                _ => fs::read_to_string(&file)?,
            };
            write(&to.join(name), text.as_bytes())?;
        }
    }
    let code = to.join(CODE);
    let mut esbuild = bundler(tools)?;
    process::run(esbuild.arg(&code).arg(format!("--outfile={}", code.display())))?;
    // Nobody reads it, and spaces are two thirds of it.
    let script = to.join(BUILD).join(CORE_IN_SCRIPT);
    process::run(self::esbuild(tools)?.arg("--minify").arg(&script).arg(format!("--outfile={}", script.display())))?;
    write(&to.join("LICENSE-lean-qr"), &fs::read(libraries()?.join("lean-qr/LICENSE"))?)?;
    write(&to.join(BUILD).join(CORE), &fs::read(&core.wasm)?)?;
    write(&to.join("README.md"), &fs::read(root().join("README.md"))?)?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        write(&to.join(licence), &fs::read(paths::root().join(licence))?)?;
    }
    Ok(to)
}

const HOME: &str = "\
// A bundle has no portal beside it: the attribute `registry` names one.
export const home = \"\";
/** `new URL` as it stands: bundlers know it. */
export const core = new URL(\"./build/core.wasm\", import.meta.url);
";

/// Writes the badge's modules into an empty folder: those of the sources, and what is made.
fn modules(tools: &Tools, core: &Core, web: &Path) -> Result<()> {
    remove(web)?;
    copy(&sources(), web)?;
    made::write(tools, web)?;
    words::write_badge(&web.join(BUILD))?;
    if let Some(script) = &core.script {
        fs::copy(script, web.join(BUILD).join(CORE_IN_SCRIPT)).context("copying the core in JavaScript")?;
    }
    Ok(())
}

/// Minifies what visitors get, from one folder into another; with the core as JavaScript, if there is one.
fn minify(tools: &Tools, from: &Path, to: &Path, has_script: bool) -> Result<()> {
    let build = from.join(BUILD);
    let words = walk(&build.join("words"))?;
    let mut modules = bundler(tools)?;
    // With splitting, what one of them imports when it needs it stays a file of its own.
    modules.args(["--minify", "--splitting", "--out-extension:.js=.mjs", "--chunk-names=build/shared-[hash]"]);
    modules.arg("--mangle-props=^_");
    modules.arg(format!("--outbase={}", from.display())).arg(format!("--outdir={}", to.display()));
    modules.arg(from.join(PAGE)).args(WHEN_NEEDED.map(|entry| build.join(entry))).args(words);
    if has_script {
        modules.arg(build.join(CORE_IN_SCRIPT));
    } else {
        modules.arg(format!("--external:./{CORE_IN_SCRIPT}"));
    }
    process::run(&mut modules)?;
    let page = to.join(PAGE);
    fs::rename(page.with_extension("mjs"), page)?;
    ensure!(
        !walk(to)?.iter().any(|file| file.to_string_lossy().contains("shared-")),
        "what two of the badge's scripts have in common has become a file of its own, which costs a round trip"
    );
    Ok(fs::write(to.join("frame.html"), fs::read(from.join("frame.html"))?)?)
}

/// esbuild, putting modules and libraries together.
fn bundler(tools: &Tools) -> Result<Command> {
    let mut esbuild = esbuild(tools)?;
    esbuild.env("NODE_PATH", libraries()?).arg("--bundle");
    Ok(esbuild)
}

/// The folder `node_modules` with the library.
fn libraries() -> Result<PathBuf> {
    npm::locked(&root().join("libraries"), "the badge's maker of QR codes")
}

fn esbuild(tools: &Tools) -> Result<Command> {
    let mut esbuild = esbuild::command_for_old(tools)?;
    esbuild.args(["--format=esm", "--allow-overwrite"]);
    Ok(esbuild)
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(parent) = file.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(file, bytes).with_context(|| format!("writing {}", file.display()))
}

fn root() -> PathBuf {
    paths::root().join("crates").join("badge")
}

fn sources() -> PathBuf {
    root().join("web")
}

fn made() -> PathBuf {
    paths::made().join("badge")
}
