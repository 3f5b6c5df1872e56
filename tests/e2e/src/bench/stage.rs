//! The folder that what is compared is served from, compressed as a host would.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{baseline, dist};
use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use tempfile::TempDir;

/// A copy of `dist/` with the baseline in it. Beside each file that is fetched for this ID stands a
/// copy compressed by Brotli at its best, as with a host that compresses once.
///
/// # Errors
/// When `dist/` was not built, or a file can't be written.
pub fn folder(id: &str) -> Result<TempDir> {
    let folder = baseline::staged()?;
    let mut files = Vec::new();
    pages(folder.path(), &mut files)?;
    // Of the registry only what is looked at: its hundreds of objects would take a minute.
    files.push(folder.path().join("registry/v1/latest.json"));
    files.extend(dist::objects(id)?.iter().map(|(_, path)| folder.path().join(path.trim_start_matches('/'))));
    for file in files {
        let bytes = fs::read(&file).with_context(|| file.display().to_string())?;
        let best = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
        let mut small = Vec::new();
        brotli::BrotliCompress(&mut bytes.as_slice(), &mut small, &best)?;
        let mut name = file.into_os_string();
        name.push(".br");
        fs::write(name, small)?;
    }
    Ok(folder)
}

/// Every file but the registry's.
fn pages(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let copy = path.extension().is_some_and(|kind| kind == "br" || kind == "gz");
        if !path.is_dir() && !copy {
            files.push(path);
        } else if path.is_dir() && !path.ends_with("registry") {
            pages(&path, files)?;
        }
    }
    Ok(())
}
