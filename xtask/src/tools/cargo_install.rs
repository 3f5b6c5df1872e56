//! Programs that come as crates.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result};

use super::version_of;
use crate::files::remove;
use crate::paths;
use crate::process::{line, run};
use crate::step::{note, step};

/// Whether this run compiled a program.
static COMPILED: AtomicBool = AtomicBool::new(false);

/// A crate, and the programs wanted of it.
pub(super) struct Program<'a> {
    pub(super) package: &'a str,
    pub(super) version: &'a str,
    pub(super) programs: &'a [&'a str],
    /// What `cargo install` needs besides the package and its version.
    pub(super) arguments: &'a [&'a str],
    /// What it is needed for, for the message when it can't be had.
    pub(super) purpose: &'a str,
    /// How long compiling it takes, for the person who waits.
    pub(super) takes: &'a str,
}

impl Program<'_> {
    /// Takes the program from the cache, from PATH if the version is right, or installs it.
    /// Returns the folder to put on PATH, none if it is there already.
    pub(super) fn ensure(&self) -> Result<Option<PathBuf>> {
        let name = self.package.trim_end_matches("-cli");
        let root = paths::tool_cache()?.join(format!("{name}-{}", self.version));
        let folder = root.join("bin");
        if self.all_in(&folder) {
            return Ok(Some(folder));
        }
        if self.on_path() {
            note(format!("{name} {}: found on PATH", self.version));
            return Ok(None);
        }
        let what = format!("Installing {name} {}", self.version);
        step(&what, || self.install(&root))?;
        Ok(Some(folder))
    }

    fn all_in(&self, folder: &Path) -> bool {
        let suffix = std::env::consts::EXE_SUFFIX;
        let has = |program: &&str| folder.join(format!("{program}{suffix}")).is_file();
        self.programs.iter().all(has)
    }

    fn on_path(&self) -> bool {
        self.programs.iter().all(|program| {
            paths::on_path(program)
                .and_then(|file| version_of(&file))
                .is_some_and(|text| text.split(' ').any(|word| word == self.version))
        })
    }

    fn install(&self, root: &Path) -> Result<()> {
        let package = format!("{}@{}", self.package, self.version);
        if paths::on_path("cargo-binstall").is_some() {
            let mut quick = Command::new("cargo");
            quick.args(["binstall", "--no-confirm", "--disable-strategies", "compile"]);
            let done = run(quick.arg("--root").arg(root).arg(&package));
            if done.is_ok() && self.all_in(&root.join("bin")) {
                return Ok(());
            }
        }
        note(format!("compiling it takes {}, once", self.takes));
        // One build folder for all of them, as they share many crates.
        let build = paths::tool_cache()?.join("build");
        let mut slow = Command::new("cargo");
        slow.arg("install").arg(&package).args(self.arguments);
        slow.arg("--root").arg(root);
        let why =
            format!("could not install {package}. It is needed {}. To see more, run\n  {}", self.purpose, line(&slow));
        // They wait for others: a quick compilation saves more than fast code would.
        slow.env("CARGO_TARGET_DIR", build)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        COMPILED.store(true, Ordering::Relaxed);
        run(&mut slow).context(why)
    }
}

/// Removes what the installations of this run needed only while they ran. Without one there is
/// nothing to remove, and the folder may be another run's that is busy.
pub(super) fn clean_up() -> Result<()> {
    if COMPILED.load(Ordering::Relaxed) {
        remove(&paths::tool_cache()?.join("build"))?;
    }
    Ok(())
}
