//! Walking, copying and fingerprinting folders.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Every file under `dir`, sorted; none if there is no such folder. A file gives itself.
pub(crate) fn walk(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![dir.to_path_buf()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).with_context(|| format!("reading {}", path.display()))?;
            for entry in entries {
                open.push(entry?.path());
            }
        } else if path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Copies the files under `from` to the same places under `to`, but for dotfiles such as locks.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<usize> {
    let mut files = walk(from)?;
    files.retain(|file| !file.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b".")));
    for file in &files {
        let target = to.join(file.strip_prefix(from)?);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(file, &target).with_context(|| format!("copying {} to {}", file.display(), target.display()))?;
    }
    Ok(files.len())
}

/// Removes a folder, if there is one.
pub(crate) fn remove(dir: &Path) -> Result<()> {
    if dir.exists() {
        fs::remove_dir_all(dir).with_context(|| format!("removing {}", dir.display()))?;
    }
    Ok(())
}

/// Removes a file, if there is one.
pub(crate) fn remove_file(file: &Path) -> Result<()> {
    if file.exists() {
        fs::remove_file(file).with_context(|| format!("removing {}", file.display()))?;
    }
    Ok(())
}

/// A fingerprint of the names and contents of these files. It tells whether something changed
/// since the last run, and guards against nothing else.
pub(crate) fn fingerprint(base: &Path, files: &[PathBuf]) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for file in files {
        let name = file.strip_prefix(base).unwrap_or(file);
        let bytes = fs::read(file).with_context(|| format!("reading {}", file.display()))?;
        hasher.write(name.to_string_lossy().as_bytes());
        hasher.write_usize(bytes.len());
        hasher.write(&bytes);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// The same of a text.
pub(crate) fn fingerprint_of(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(text.as_bytes());
    format!("{:016x}", hasher.finish())
}

/// The SHA-256 of these bytes, in hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What an earlier run wrote down under `name` when it had finished something.
pub(crate) struct Stamp(PathBuf);

impl Stamp {
    pub(crate) fn new(name: &str) -> Self {
        Self(crate::paths::made().join("xtask").join(name))
    }

    pub(crate) fn says(&self, text: &str) -> bool {
        fs::read_to_string(&self.0).is_ok_and(|found| found == text)
    }

    /// # Errors
    /// When the file cannot be written.
    pub(crate) fn write(&self, text: &str) -> Result<()> {
        if let Some(parent) = self.0.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&self.0, text).with_context(|| format!("writing {}", self.0.display()))
    }
}
