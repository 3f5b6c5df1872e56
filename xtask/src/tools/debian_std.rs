//! wasm32's standard library without rustup's server: compiled from Debian's sources by Debian's
//! compiler of the same version. That compiler then builds everything for wasm32; the rest stays
//! with rustup's.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::debian;
use super::wasm_std::has_core;
use crate::files::{remove, walk};
use crate::paths;
use crate::process::{output, run};
use crate::step::step;
use crate::wasm::TARGET;

const PACKAGES: [&str; 2] = ["rustc-web", "rust-web-src"];
/// Where they put the compiler. Not looked up on PATH, where rustup's stands before it.
const RUSTC: &str = "/usr/bin/rustc";

/// Cargo's variable for flags of the compiler; they are parted by spaces.
pub(super) const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

type Environment = Vec<(&'static str, OsString)>;

/// The library made by an earlier run, if its compiler is still the same.
pub(super) fn find() -> Result<Option<Environment>> {
    let Some(root) = sysroot()? else {
        return Ok(None);
    };
    let made = has_core(&library(&root));
    made.then(|| environment(&root)).transpose()
}

/// Installs the compiler and makes the library.
pub(super) fn make() -> Result<Environment> {
    step("Installing Debian's Rust compiler and library sources", || {
        let why = "building for wasm32 needs Rust's standard library for it: \
                   `rustup target add wasm32-unknown-unknown`, or Debian's rustc-web";
        debian::install(&PACKAGES, why)
    })?;
    let root = sysroot()?.with_context(|| format!("Debian's compiler is not at {RUSTC}"))?;
    step("Compiling the standard library for wasm32 (about a minute)", || compile(&root))?;
    environment(&root)
}

/// `<cache>/wasm32-std-<version of Debian's compiler>`; none without that compiler.
fn sysroot() -> Result<Option<PathBuf>> {
    let Some(version) = output(Command::new(RUSTC).arg("--version")) else {
        return Ok(None);
    };
    let number = version.split(' ').nth(1).unwrap_or("unknown").to_owned();
    Ok(Some(paths::tool_cache()?.join(format!("wasm32-std-{number}"))))
}

fn library(root: &Path) -> PathBuf {
    root.join("lib/rustlib").join(TARGET).join("lib")
}

/// Builds an empty crate with the library from source, and keeps the library.
fn compile(root: &Path) -> Result<()> {
    let work = root.join("build");
    remove(root)?;
    fs::create_dir_all(work.join("src"))?;
    fs::write(work.join("Cargo.toml"), "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n")?;
    fs::write(work.join("src/lib.rs"), "#![no_std]\n")?;
    let mut command = Command::new("cargo");
    command.args(["build", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort"]);
    command
        .current_dir(&work)
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        // Link-time optimisation of the portal needs the library's bitcode.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", work.join("target"));
    run(&mut command).context("could not compile the standard library for wasm32")?;

    let library = library(root);
    fs::create_dir_all(&library)?;
    for file in walk(&work.join("target").join(TARGET).join("release/deps"))? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libempty-") {
            fs::copy(&file, library.join(name))?;
        }
    }
    ensure!(has_core(&library), "the compilation left no libcore in {}", library.display());
    remove(&work)
}

/// What makes cargo use that compiler, that library and rustup's own linker for wasm32.
fn environment(root: &Path) -> Result<Environment> {
    let rustup = output(Command::new("rustc").args(["--print", "sysroot"]))
        .context("rustc does not say where it is installed")?;
    let linker = walk(&Path::new(&rustup).join("lib/rustlib"))?
        .into_iter()
        .find(|file| file.file_name().is_some_and(|name| name == "rust-lld"))
        .context("rustup's toolchain has no rust-lld; `apt-get install lld` and try again")?;
    let flags = format!("--sysroot={} -Clinker={}", root.display(), linker.display());
    Ok(vec![("RUSTC", RUSTC.into()), (FLAGS, flags.into())])
}
