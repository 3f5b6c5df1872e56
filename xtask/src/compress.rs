//! Compressed copies beside the files of `dist/`, for hosts that serve such: `.br` and `.gz`.
//!
//! | files | Brotli | gzip |
//! |---|---|---|
//! | of the portal and the badge, which everybody fetches | 11 | 9 |
//! | of the registry, of which there may be millions | 9 | 9 |

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::files::walk;
use crate::step::{note, step};

/// The endings of copies.
const BROTLI: &str = "br";
const GZIP: &str = "gz";
/// The endings of files worth compressing.
const KINDS: &[&str] = &["css", "html", "js", "json", "mjs", "svg", "txt", "wasm", "webmanifest"];
/// Below this many bytes a copy saves less than its header costs.
const LEAST: usize = 200;

/// Whether a file is a compressed copy of another.
pub(crate) fn is_copy(file: &Path) -> bool {
    file.extension().is_some_and(|kind| kind == BROTLI || kind == GZIP)
}

/// A file's bytes, compressed by Brotli.
pub(crate) fn brotli(bytes: &[u8], quality: i32) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality, size_hint: bytes.len(), ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &parameters)?;
    Ok(small)
}

/// Writes the copies that are missing or older than their files, on all cores, and removes those whose file has gone.
pub(crate) fn place(dist: &Path) -> Result<()> {
    let (copies, files): (Vec<_>, Vec<_>) = walk(dist)?.into_iter().partition(|file| is_copy(file));
    for copy in copies.iter().filter(|copy| !copy.with_extension("").is_file()) {
        fs::remove_file(copy)?;
    }
    let worth = |file: &&PathBuf| file.extension().is_some_and(|kind| KINDS.iter().any(|known| kind == *known));
    let wanting: Vec<_> = files.iter().filter(worth).filter(|file| wants_copies(file)).collect();
    if wanting.is_empty() {
        note("compressed copies: up to date");
        return Ok(());
    }
    step(&format!("Compressing {} files", wanting.len()), || {
        let registry = dist.join("registry");
        let cores = thread::available_parallelism().map_or(1, usize::from);
        thread::scope(|scope| {
            let parts: Vec<_> = (0..cores)
                .map(|core| {
                    let (wanting, registry) = (&wanting, &registry);
                    // Every n-th, since large files stand side by side.
                    let mut share = wanting.iter().skip(core).step_by(cores);
                    scope.spawn(move || {
                        share.try_for_each(|file| compress(file, if file.starts_with(registry) { 9 } else { 11 }))
                    })
                })
                .collect();
            parts.into_iter().try_for_each(|part| part.join().unwrap_or_else(|_| bail!("a thread panicked")))
        })
    })
}

/// `main.js` has `main.js.br`.
fn copy_of(file: &Path, kind: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(kind);
    name.into()
}

/// The copy by gzip is written last, so that it stands for both.
fn wants_copies(file: &Path) -> bool {
    let time = |file: &Path| fs::metadata(file).and_then(|data| data.modified());
    match (time(file), time(&copy_of(file, GZIP))) {
        (Ok(file), Ok(copy)) => copy < file,
        _ => fs::metadata(file).is_ok_and(|data| data.len() >= LEAST as u64),
    }
}

fn compress(file: &Path, quality: i32) -> Result<()> {
    let bytes = fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    for (kind, small) in [(BROTLI, brotli(&bytes, quality)?), (GZIP, gzip.finish()?)] {
        let copy = copy_of(file, kind);
        fs::write(&copy, small).with_context(|| format!("writing {}", copy.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_follow_their_files() {
        let dir = std::env::temp_dir().join(format!("xtask-compress-{}", std::process::id()));
        fs::create_dir_all(&dir).expect("a folder");
        let file = dir.join("main.js");
        let copies = || ["main.js.br", "main.js.gz"].map(|name| fs::read(dir.join(name)).ok());
        fs::write(&file, "export default 1;".repeat(50)).expect("a file");
        place(&dir).expect("compressed");
        let [br, gz] = copies().map(|copy| copy.expect("a copy"));
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &br[..], &mut plain).expect("Brotli");
        assert_eq!(plain, fs::read(&file).expect("the file"));
        assert!(gz.len() < plain.len());

        fs::remove_file(&file).expect("removed");
        place(&dir).expect("compressed");
        assert_eq!(copies(), [None, None], "a copy without its file would be served");
        fs::remove_dir_all(&dir).expect("removed");
    }
}
