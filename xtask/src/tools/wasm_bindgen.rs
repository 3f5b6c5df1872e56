//! wasm-bindgen's program, in exactly the version of the library: Trunk calls it. What xtask builds, it binds itself.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::cargo_install::Program;
use crate::paths;

/// The folder to put on PATH; none if PATH has it already.
pub(super) fn ensure() -> Result<Option<PathBuf>> {
    let lock = paths::root().join("Cargo.lock");
    let text = fs::read_to_string(&lock).with_context(|| format!("reading {}", lock.display()))?;
    let version =
        locked(&text, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen; run `cargo generate-lockfile`")?;
    Program {
        package: "wasm-bindgen-cli",
        version,
        programs: &["wasm-bindgen"],
        // Without --locked: its own lock file names releases that some mirrors no longer carry.
        arguments: &[],
        purpose: "by Trunk",
        takes: "about 3 minutes on 2 cores",
    }
    .ensure()
}

/// The version of a package in a lock file.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let entry = format!("name = \"{package}\"\nversion = \"");
    let (_, rest) = lock.split_once(&entry)?;
    rest.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_package_and_not_of_its_namesakes() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked(lock, "wasm"), None);
    }
}
