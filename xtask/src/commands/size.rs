//! `cargo xtask size`: how many bytes a visitor fetches, as compressed by Brotli at its best.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, bail, ensure};

use crate::compress::{brotli, is_copy};
use crate::files::walk;
use crate::step::note;
use crate::{paths, portal};

/// What may be fetched, in bytes.
struct Budget {
    what: &'static str,
    /// What it should be.
    goal: usize,
    /// What it must be: above the goal only as long as the goal is missed, and then just above the
    /// size as it is, so that it can't grow further.
    most: usize,
}

const FIRST_LOAD: Budget = Budget { what: "first load of the portal", goal: 160_000, most: 176_100 };
/// Nobody set a goal for it; it must not grow unseen, since a person waits for it.
const FOR_THE_VERDICT: Budget =
    Budget { what: "of the portal, before the verdict of a link is shown", goal: 86_000, most: 86_350 };
const BADGE: Budget = Budget { what: "compact badge, in one language", goal: 46_000, most: 46_000 };
const BADGES_ALL: Budget = Budget { what: "badge, all files, in all languages", goal: 55_800, most: 55_800 };
/// In place of the core that [`BADGE`] counts.
const CORE_IN_SCRIPT: Budget =
    Budget { what: "the core as JavaScript, for browsers without WebAssembly", goal: 53_500, most: 53_500 };
const LOOK_UP: Budget =
    Budget { what: "a cold look-up (latest.json, a bucket, a maker's models)", goal: 24_000, most: 24_000 };

/// What opening the portal fetches besides its program; that it fetches nothing else is tested in
/// `tests/e2e/tests/first_load.rs`.
const FIRST_FILES: &[&str] = &["index.html", "main.js", "early.js", "portal.css", "icon.svg", "manifest.webmanifest"];
/// What the first page fetches with its part of the program.
const PAGE_FILES: &[&str] = &["page.css", "drawings.svg"];
/// The parts of the program that the first page is made of, beside the first part: see src/app/parts.rs.
const FIRST_PARTS: &[&str] = &["page", "en"];
/// The first part, which shows the verdict.
const FIRST_PART: &str = "portal_bg";
/// The badge's files in `dist/`.
const BADGES: &str = "badge/v1/";
/// Those that a compact badge in English loads.
const COMPACT: &[&str] = &["robot-id-badge.js", "core.wasm", "words/en.mjs"];
/// What no browser loads beside the others.
const IN_SCRIPT: &str = "/core-js.mjs";
/// How many objects of a kind are compressed to find their mean; all of them would take a minute.
const MEASURED: usize = 48;
/// How the files begin that a look-up fetches after `latest.json`, which has the others inline.
const KINDS: [(&str, &[u8]); 2] = [("buckets", b"{\"type\":\"bucket\""), ("lists of models", b"{\"type\":\"models\"")];
/// How the index of manufacturers begins, as it stands in `latest.json`.
const INDEX: &str = "{\\\"type\\\":\\\"manufacturers\\\"";

pub(super) fn run() -> Result<()> {
    let dist = paths::dist();
    ensure!(dist.is_dir(), "there is no dist folder yet; run `cargo xtask dist`");
    let mut wasm = vec![FIRST_PART.to_owned()];
    let mut files = FIRST_FILES.to_vec();
    let fetched = |files: &[&str], wasm: &[String], name: &str| {
        let file = name.strip_prefix("portal-").and_then(|name| name.split_once('/')).map_or(name, |(_, file)| file);
        files.contains(&file) || file.strip_suffix(".wasm").is_some_and(|part| wasm.iter().any(|loaded| loaded == part))
    };
    let verdict = sum(&dist, |name| fetched(&files, &wasm, name))?;
    files.extend(PAGE_FILES);
    for part in FIRST_PARTS {
        wasm.extend(portal::files_of(part)?);
    }
    let first = sum(&dist, |name| fetched(&files, &wasm, name))?;
    let compact = |name: &str| COMPACT.iter().any(|file| name.ends_with(&format!("/{file}")));
    let badge = sum(&dist, |name| name.starts_with(BADGES) && compact(name))?;
    let badges = sum(&dist, |name| name.starts_with(BADGES) && !name.ends_with(IN_SCRIPT))?;
    let script = sum(&dist, |name| name.starts_with(BADGES) && name.ends_with(IN_SCRIPT))?;
    let look_up = look_up(&dist.join("registry/v1"))?;
    FIRST_LOAD.hold(first)?;
    FOR_THE_VERDICT.hold(verdict)?;
    BADGE.hold(badge)?;
    BADGES_ALL.hold(badges)?;
    CORE_IN_SCRIPT.hold(script)?;
    LOOK_UP.hold(look_up)
}

impl Budget {
    fn hold(&self, bytes: usize) -> Result<()> {
        println!("{:>9} of {:>7} bytes: {}", bytes, self.goal, self.what);
        if bytes > self.goal {
            note(format!("the goal is missed by {} bytes", bytes - self.goal));
        }
        if bytes > self.most {
            bail!("{} takes {bytes} bytes, which is more than {}", self.what, self.most);
        }
        Ok(())
    }
}

/// The sum over the files of `dist/` whose name is taken, with a line for each.
fn sum(dist: &Path, takes: impl Fn(&str) -> bool) -> Result<usize> {
    let mut files = walk(dist)?;
    files.retain(|file| {
        let name = file.strip_prefix(dist).unwrap_or(file).to_string_lossy().replace('\\', "/");
        !is_copy(file) && takes(&name)
    });
    println!("  raw bytes     brotli  file");
    let mut sum = 0;
    for (file, raw, small) in compressed(&files)? {
        let name = file.strip_prefix(dist).unwrap_or(&file).display().to_string();
        println!("{raw:>11} {small:>10}  {name}");
        sum += small;
    }
    Ok(sum)
}

/// `latest.json`, and the mean of each other kind. The largest is printed beside them: a look-up is rarely it.
fn look_up(registry: &Path) -> Result<usize> {
    let mut found = KINDS.map(|_| Vec::new());
    for file in walk(&registry.join("objects"))?.into_iter().filter(|file| !is_copy(file)) {
        let bytes = fs::read(&file)?;
        if let Some(kind) = KINDS.iter().position(|(_, beginning)| bytes.starts_with(beginning)) {
            found[kind].push((bytes.len(), file));
        }
    }
    let total = |files: &[PathBuf]| -> Result<usize> { Ok(compressed(files)?.iter().map(|(_, _, small)| small).sum()) };
    let latest = registry.join("latest.json");
    ensure!(fs::read_to_string(&latest)?.contains(INDEX), "latest.json has no index of manufacturers inline");
    let mut sum = total(&[latest])?;
    println!("registry: latest.json {sum}");
    for ((name, _), files) in KINDS.into_iter().zip(found) {
        ensure!(!files.is_empty(), "there are no {name} in {}", registry.display());
        let count = files.len();
        // Their order is that of their hashes, so that taking every n-th is taking them at random.
        let every = count.div_ceil(MEASURED);
        let some: Vec<_> = files.iter().step_by(every).map(|(_, file)| file.clone()).collect();
        let largest: Vec<_> = files.into_iter().max().map(|(_, file)| file).into_iter().collect();
        let mean = total(&some)? / some.len();
        println!("registry: {count} {name}, the mean of {} is {mean}, the largest {}", some.len(), total(&largest)?);
        sum += mean;
    }
    Ok(sum)
}

type Sizes = Vec<(PathBuf, usize, usize)>;

/// For each file its size as it is and compressed, in the same order; on all cores.
fn compressed(files: &[PathBuf]) -> Result<Sizes> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = files.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let parts: Vec<_> = files
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().map(|file| sizes(file)).collect()))
            .collect();
        let mut all = Vec::new();
        for part in parts {
            let part: Result<Sizes> = part.join().unwrap_or_else(|_| bail!("a thread panicked"));
            all.extend(part?);
        }
        Ok(all)
    })
}

fn sizes(file: &Path) -> Result<(PathBuf, usize, usize)> {
    let bytes = fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    Ok((file.to_path_buf(), bytes.len(), brotli(&bytes, 11)?.len()))
}
