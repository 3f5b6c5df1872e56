//! Packages of the workspace as WebAssembly for browsers.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::files::{fingerprint, remove};
use crate::paths;
use crate::process::{output, run};
use crate::tools::Tools;

/// What they are compiled for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
/// What the compiler may emit for browsers of 2023 on. Not `--all-features`, which makes modules that
/// today's browsers refuse.
pub(crate) const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// What matters of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    /// Somebody waits until it is there.
    Size,
    /// Somebody waits for what it does.
    Speed,
    /// Somebody waits for this build, and looks at it on this machine.
    Look,
}

impl For {
    /// The profile in Cargo.toml.
    fn profile(self) -> &'static str {
        match self {
            Self::Size => "release",
            Self::Speed => "worker",
            Self::Look => "quick",
        }
    }
}

/// How a library becomes a wasm of its own. Not by a second `crate-type` in its manifest: of a package that has a library
/// for Rust beside it, cargo optimises each crate by itself, and the badge's core was a fifth larger.
const LIBRARY: [&str; 4] = ["rustc", "--quiet", "--lib", "--crate-type=cdylib"];

/// Compiles a package by a command of cargo and gives the compiler's file. No path of this machine is in it: it is shorter
/// so, and the same from every machine.
pub(crate) fn compile(tools: &Tools, package: &str, what: For, command: &[&str]) -> Result<PathBuf> {
    let mut cargo = tools.wasm_command("cargo")?;
    let profile = what.profile();
    cargo.args(command).args(["--locked", "--profile", profile, "--package", package, "--target", TARGET]);
    match what {
        // A list of strings is written alike in JSON and in cargo's TOML. It adds to what is configured.
        For::Size | For::Look => {
            cargo.args([
                "--config",
                &format!("target.{TARGET}.rustflags={}", serde_json::to_string(&without_paths()?)?),
            ]);
        }
        // In place of .cargo/config.toml, by which hashing is small and slow; and of what the tools set.
        For::Speed => {
            let flags = [without_paths()?, tools.wasm_flags()].concat();
            cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
        }
    }
    run(&mut cargo).with_context(|| format!("{package} does not compile; the compiler's message above says where"))?;
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(paths::made, PathBuf::from);
    Ok(target.join(TARGET).join(profile).join(format!("{package}.wasm")))
}

/// A folder with what `make` makes of a package's compiled library. It is made only if the compiler's output is new.
pub(crate) fn make(
    tools: &Tools,
    package: &str,
    what: For,
    make: impl FnOnce(&Path, &Path) -> Result<()>,
) -> Result<PathBuf> {
    make_with(tools, package, None, what, make)
}

/// As [`make`], of the package with a feature.
pub(crate) fn make_with(
    tools: &Tools,
    package: &str,
    feature: Option<&str>,
    what: For,
    make: impl FnOnce(&Path, &Path) -> Result<()>,
) -> Result<PathBuf> {
    let features = feature.map(|feature| format!("--features={feature}"));
    let command: Vec<_> = LIBRARY.into_iter().chain(features.as_deref()).collect();
    let compiled = compile(tools, package, what, &command)?;
    let folder = compiled.parent().unwrap_or(&compiled);
    let name = feature.map_or(package.to_owned(), |feature| format!("{package}-{feature}"));
    let all = paths::made().join("wasm").join(name);
    let made = all.join(format!("{}-{}", what.profile(), fingerprint(folder, std::slice::from_ref(&compiled))?));
    if !made.is_dir() {
        remove(&all)?;
        let stage = all.join("stage");
        fs::create_dir_all(&stage)?;
        make(&compiled, &stage)?;
        fs::rename(stage, &made)?;
    }
    Ok(made)
}

/// Writes a program with the JavaScript around it: `<name>_bg.wasm` and `<name>.js`. `bindgen` may be told more before.
///
/// # Errors
/// The program was compiled with another version of wasm-bindgen, or a file can't be written.
pub(crate) fn bind(mut bindgen: Bindgen, program: &Path, name: &str, to: &Path) -> Result<()> {
    bindgen.web(true)?.typescript(false).out_name(name).input_path(program);
    bindgen.generate(to).with_context(|| format!("binding {name} to JavaScript"))
}

/// Runs wasm-opt over a program.
pub(crate) fn optimise(tools: &Tools, how: &[&str], from: &Path, to: &Path) -> Result<()> {
    let mut optimise = tools.command("wasm-opt")?;
    optimise.args(how).args(["--strip-debug", "--strip-producers"]).args(FEATURES);
    run(optimise.arg(from).arg("-o").arg(to))
}

/// Flags for rustc by which a program does not tell where it was built.
fn without_paths() -> Result<Vec<String>> {
    let home = env::home_dir().context("HOME is not set")?;
    let cargo = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let sources = cargo.join("registry").join("src");
    let mut folders: Vec<PathBuf> = sources.read_dir().into_iter().flatten().flatten().map(|dir| dir.path()).collect();
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    folders.push(Path::new(&sysroot).join("lib/rustlib/src/rust/library"));
    folders.push(paths::root());
    Ok(folders.iter().map(|dir| format!("--remap-path-prefix={}=", dir.display())).collect())
}
