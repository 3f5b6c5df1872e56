//! Builds the portal for a deployment: one folder whose name follows its content, and `index.html`.
//!
//! Trunk builds the same program in one piece, for development (see Trunk.toml). It has no step between
//! the linker and wasm-bindgen, where a program is split into the parts that are loaded when they are
//! first needed; that step is why this module exists.
//!
//! | step | tool | gives |
//! |---|---|---|
//! | [`wasm::compile`] | cargo, with the feature `split` | the whole program, with its relocations |
//! | [`split`] | wasm_split_cli_support, [`parts`] | the first part, the later ones, and a module that loads them |
//! | [`bind`] | wasm-bindgen-cli-support, [`names`] | the JavaScript around the first part |
//! | [`optimise`] | wasm-opt | each part, smaller |
//! | [`bundle`] | esbuild | one script, and the style sheet, minified |
//! | [`pictures`] | resvg | icons and the preview of links, as PNG |
//! | [`list`] | cargo, wasm-bindgen, wasm-opt, esbuild | the worker of the List page |
//! | [`scan`] | cargo, wasm-opt, esbuild | what the Scan page loads |
//! | [`page`] | this crate | `index.html`, which names them |
//! | [`root`] | this crate | what else stands at the root of a site |
//! | [`offline`] | esbuild | the service worker, which knows them all, and the manifest |

mod bare;
pub(crate) mod list;
mod merge;
mod names;
mod offline;
mod page;
mod parts;
mod pictures;
mod root;
pub(crate) mod scan;

pub(crate) use parts::files_of;
pub(crate) use root::Origin;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use names::Giver;
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

use crate::files::{self, fingerprint, walk};
use crate::process::{run, run_quietly};
use crate::step::step;
use crate::tools::Tools;
use crate::wasm::For;
use crate::{esbuild, paths, wasm, words};

/// The program, as cargo names it.
const PACKAGE: &str = "robot-id-portal";
/// The first part and its script, as `static/main.mjs` imports it.
const FIRST: &str = "portal";
/// The module that loads the later parts, as the first part's script imports it.
const LOADER: &str = "./parts.js";

/// Builds the portal into a folder, replacing the previous build there.
///
/// For [`For::Look`] it is one program that is neither split nor optimised, without what works offline.
pub(crate) fn build(tools: &Tools, dist: &Path, origin: Option<&Origin>, what: For) -> Result<()> {
    let stage = paths::made().join("portal");
    files::remove(&stage)?;
    fs::create_dir_all(&stage)?;

    let is_split = what != For::Look;
    let command: &[&str] = if is_split { &["build", "--features", "split"] } else { &["build"] };
    let program = step("Compiling the portal", || wasm::compile(tools, PACKAGE, what, command))?;
    if is_split {
        let first = step("Splitting it", || split(&program, &stage))?;
        step("Binding it to JavaScript", || bind(&first, &stage))?;
        step("Optimising its parts", || optimise(tools, &stage))?;
    } else {
        step("Binding it to JavaScript", || wasm::bind(Bindgen::new(), &program, FIRST, &stage))?;
    }
    step("Bundling scripts and styles", || bundle(tools, &stage))?;
    let worker = if is_split { For::Speed } else { what };
    step("Building the worker of the List page", || list::place(tools, &stage.join("list"), worker))?;
    step("Building the reader of codes", || scan::place(tools, &stage.join("scan"), what))?;

    let parts = walk(&stage)?;
    let folder = format!("{FIRST}-{}", fingerprint(&stage, &parts)?);
    clear(dist)?;
    files::copy(&stage, &dist.join(&folder))?;
    let template = paths::root().join("index.html");
    let template = fs::read_to_string(&template).with_context(|| format!("reading {}", template.display()))?;
    let page = page::of(&words::fill(&template)?, &folder, origin)?;
    fs::write(dist.join("index.html"), &page)?;
    root::write(dist, &folder)?;
    if is_split { offline::write(tools, dist, &folder, &page) } else { offline::write_none(dist, &folder) }
}

/// Removes the portal of before: everything but the registry.
fn clear(dist: &Path) -> Result<()> {
    fs::create_dir_all(dist)?;
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("registry") {
            files::remove(&path)?;
        } else if path.is_file() {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// Splits the program. Gives the first part, which is still to be bound.
fn split(program: &Path, stage: &Path) -> Result<PathBuf> {
    let wasm = fs::read(program).with_context(|| format!("reading {}", program.display()))?;
    let first = stage.join(format!("{FIRST}.wasm"));
    let script = format!("./{FIRST}.js");
    let mut options = Options::new(&wasm);
    options.output_dir = stage;
    options.main_out_path = &first;
    options.link_name = LOADER;
    options.main_module = &script;
    let made = transform(options).map_err(|error| anyhow!("{error:#}"))?;
    parts::place(stage, &wasm, made.prefetch_map.into_iter().collect())?;
    Ok(first)
}

fn bind(first: &Path, stage: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    // The later parts use what the linker exports, such as the stack pointer.
    bindgen.keep_lld_exports(true);
    wasm::bind(bindgen, first, FIRST, stage)?;
    fs::remove_file(first)?;

    let (program, script, loader) =
        (stage.join(format!("{FIRST}_bg.wasm")), stage.join(format!("{FIRST}.js")), stage.join(LOADER));
    let module = format!("./{FIRST}_bg.js");
    // How the script's table of imports begins a line.
    let table = Giver { module: &module, text: plainly(&fs::read_to_string(&script)?)?, around: ("\n        ", ": ") };
    let parts = Giver { module: LOADER, text: fs::read_to_string(&loader)?, around: ("export const ", " = ") };
    let mut givers = [table, parts];
    fs::write(&program, names::shorten(&fs::read(&program)?, &mut givers)?)?;
    let [table, parts] = givers;
    fs::write(script, table.text)?;
    Ok(fs::write(loader, parts.text)?)
}

/// The script, in which values are written as JavaScript writes them: how wasm-bindgen tells one kind from another for
/// programmers is a twentieth of the script.
fn plainly(script: &str) -> Result<String> {
    let parts = script.split_once("function debugString(val) {\n").and_then(|(before, rest)| {
        let (_, after) = rest.split_once("\n}\n")?;
        Some((before, after))
    });
    let (before, after) = parts.context("the script does not write values for programmers as it used to")?;
    Ok(format!("{before}const debugString = String;\n{after}"))
}

fn optimise(tools: &Tools, stage: &Path) -> Result<()> {
    let files = walk(stage)?;
    let parts: Vec<_> = files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "wasm")).collect();
    let next = AtomicUsize::new(0);
    let take = || parts.get(next.fetch_add(1, Ordering::Relaxed));
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..workers)
            .map(|_| scope.spawn(|| std::iter::from_fn(take).try_for_each(|part| optimise_part(tools, part))))
            .collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| bail!("a thread panicked")))
    })
}

fn optimise_part(tools: &Tools, part: &Path) -> Result<()> {
    fs::write(part, bare::of(&fs::read(part)?)?)?;
    let mut command = tools.command("wasm-opt")?;
    // The lowest kilobyte of memory is the end of the stack, where no object lies.
    command.args(["-Oz", "--low-memory-unused"]).args(wasm::FEATURES).arg(part).arg("-o").arg(part);
    // It does not know every kind of name in what the splitter writes, which it drops anyway.
    run_quietly(&mut command)
}

/// Minifies a script or a style sheet.
fn minify(tools: &Tools, entry: &Path, out: &Path, more: &[&str]) -> Result<()> {
    minify_by(esbuild::command(tools)?, entry, out, more)
}

/// The same for other browsers than those of the program.
fn minify_by(mut esbuild: Command, entry: &Path, out: &Path, more: &[&str]) -> Result<()> {
    esbuild.arg(entry).arg(format!("--outfile={}", out.display())).arg("--minify");
    esbuild.arg("--log-override:duplicate-object-key=silent").args(more);
    run(&mut esbuild)
}

/// Makes one script of the modules that the page starts with, and minifies what else it loads.
fn bundle(tools: &Tools, stage: &Path) -> Result<()> {
    let statics = paths::root().join("static");
    files::copy(&statics, stage)?;
    // wasm-bindgen warns of ways to start it that are not used here, and of a wrong media type, which the parts that are
    // loaded next don't put up with.
    let main = ["--bundle", "--format=esm", "--external:./offline.js", "--pure:console.warn"];
    for (entry, out, more) in [
        ("main.mjs", "main.js", main.as_slice()),
        ("portal.css", "portal.css", &["--allow-overwrite", "--bundle"]),
        ("page.css", "page.css", &["--allow-overwrite"]),
        ("pages.css", "pages.css", &["--allow-overwrite", "--bundle"]),
    ] {
        minify(tools, &stage.join(entry), &stage.join(out), more)?;
    }
    fs::write(stage.join("plain-words.mjs"), words::plain()?)?;
    for (entry, out, more) in [
        ("early.mjs", "early.js", &["--bundle", "--format=iife"][..]),
        ("lost.mjs", "lost.js", &["--format=esm"]),
        ("plain.mjs", "plain.js", &["--bundle", "--format=esm"]),
        ("plain.css", "plain.css", &["--allow-overwrite"]),
    ] {
        minify_by(esbuild::command_for_old(tools)?, &stage.join(entry), &stage.join(out), more)?;
    }
    offline::bundle(tools, stage)?;
    pictures::draw(stage)?;
    files::remove(&stage.join("pages"))?;
    let styles = ["tokens.css", "surfaces.css"];
    let scripts = [
        "main",
        "early",
        "lost",
        "plain",
        "plain-words",
        "start",
        "again",
        "ahead",
        "bytes",
        "files",
        "program",
        "part",
    ];
    let scripts = scripts.map(|name| format!("{name}.mjs"));
    for source in styles.into_iter().chain(scripts.each_ref().map(String::as_str)).chain(["portal.js", "parts.js"]) {
        files::remove_file(&stage.join(source))?;
    }
    Ok(())
}
