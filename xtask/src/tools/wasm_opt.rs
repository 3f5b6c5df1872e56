//! wasm-opt of Binaryen, which Trunk runs over the portal's wasm.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::version_of;
use crate::paths;
use crate::process::{line, run};
use crate::step::{note, step};

/// npm's package carries Binaryen's programs in the same version. Trunk.toml wants this version
/// too: change both.
const VERSION: &str = "132";

/// The folder to put on PATH; none if PATH has it already.
pub(super) fn ensure() -> Result<Option<PathBuf>> {
    let package = format!("binaryen@{VERSION}.0.0");
    let root = paths::tool_cache()?.join(format!("binaryen-{VERSION}"));
    let folder = root.join("node_modules").join(".bin");
    if folder.join("wasm-opt").is_file() {
        return Ok(Some(folder));
    }
    let right = format!("wasm-opt version {VERSION}");
    let found = paths::on_path("wasm-opt").and_then(|file| version_of(&file));
    if found.is_some_and(|text| text == right || text.starts_with(&format!("{right} "))) {
        note(format!("wasm-opt {VERSION}: found on PATH"));
        return Ok(None);
    }
    step(&format!("Installing wasm-opt {VERSION}"), || {
        let mut install = Command::new("npm");
        install.arg("install").arg("--prefix").arg(&root);
        install.args(["--no-audit", "--no-fund", &package]);
        let why = format!(
            "could not install wasm-opt {VERSION}, which makes the portal small. Install Node.js \
             (`apt-get install nodejs npm`), or put Binaryen's wasm-opt {VERSION} on PATH. To see \
             more, run\n  {}",
            line(&install)
        );
        fs::create_dir_all(&root)?;
        run(&mut install).context(why)?;
        ensure!(
            folder.join("wasm-opt").is_file(),
            "npm installed {package}, but there is no {}",
            folder.join("wasm-opt").display()
        );
        Ok(())
    })?;
    Ok(Some(folder))
}
