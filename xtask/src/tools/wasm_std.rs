//! The standard library for wasm32-unknown-unknown.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use super::debian_std;
use crate::process::{output, run_within};
use crate::step::{note, step};
use crate::wasm::TARGET;

/// rustup's server answers in seconds or not at all.
const LIMIT: Duration = Duration::from_secs(180);

/// Environment for builds to wasm32: empty when the ordinary compiler has the library.
pub(super) fn ensure() -> Result<Vec<(&'static str, OsString)>> {
    if is_there() {
        return Ok(Vec::new());
    }
    if let Some(found) = debian_std::find()? {
        return Ok(found);
    }
    let added = step("Adding Rust's standard library for wasm32", || {
        let mut command = Command::new("rustup");
        run_within(LIMIT, command.args(["target", "add", TARGET]))
    });
    if added.is_ok() && is_there() {
        return Ok(Vec::new());
    }
    note("rustup's server cannot be used; building the library with Debian's compiler instead");
    debian_std::make()
}

/// Whether the compiler on PATH has it.
fn is_there() -> bool {
    let mut command = Command::new("rustc");
    command.args(["--print", "target-libdir", "--target", TARGET]);
    output(&mut command).is_some_and(|dir| has_core(&PathBuf::from(dir)))
}

/// Whether this folder holds a standard library.
pub(super) fn has_core(folder: &Path) -> bool {
    let files = folder.read_dir().into_iter().flatten().flatten();
    files
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .any(|name| name.starts_with("libcore-") && name.ends_with(".rlib"))
}
