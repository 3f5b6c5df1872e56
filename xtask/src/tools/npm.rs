//! Programs that come as npm packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::files::fingerprint;
use crate::paths;
use crate::process::{line, run};
use crate::step::step;

/// A package, and the program of it that we run.
pub(super) struct Package {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    pub(super) program: &'static str,
    /// What it does for the portal, for the message when it can't be had.
    pub(super) purpose: &'static str,
}

impl Package {
    /// The folder to put on PATH, after the package was installed if it was missing.
    pub(super) fn ensure(&self) -> Result<Option<PathBuf>> {
        let Self { name, version, program, purpose } = self;
        let root = paths::tool_cache()?.join(format!("{name}-{version}"));
        let folder = root.join("node_modules").join(".bin");
        if folder.join(program).is_file() {
            return Ok(Some(folder));
        }
        step(&format!("Installing {name} {version}"), || {
            let mut install = Command::new("npm");
            install.arg("install").arg("--prefix").arg(&root);
            install.args(["--no-audit", "--no-fund", &format!("{name}@{version}")]);
            let why = format!(
                "could not install {name} {version}, which {purpose}. Install Node.js (`apt-get install nodejs npm`). \
                 To see more, run\n  {}",
                line(&install)
            );
            fs::create_dir_all(&root)?;
            run(&mut install).context(why)?;
            let file = folder.join(program);
            ensure!(file.is_file(), "npm installed {name} {version}, but there is no {}", file.display());
            Ok(())
        })?;
        Ok(Some(folder))
    }
}

/// The folder `node_modules` with exactly the packages that the lock file in `folder` names, installed if they
/// were not. It lies in the user's cache.
pub(crate) fn locked(folder: &Path, what: &str) -> Result<PathBuf> {
    let lock = folder.join("package-lock.json");
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let root = paths::tool_cache()?.join(format!("npm-{name}-{}", fingerprint(folder, std::slice::from_ref(&lock))?));
    if !is_installed(&root, &lock) {
        fs::create_dir_all(&root)?;
        for file in ["package.json", "package-lock.json"] {
            fs::copy(folder.join(file), root.join(file)).with_context(|| format!("copying {file}"))?;
        }
    }
    in_place(&root, what)?;
    Ok(root.join("node_modules"))
}

/// Installs exactly the packages that the lock file in `folder` names beside it, unless that was done before.
pub(super) fn in_place(folder: &Path, what: &str) -> Result<()> {
    let lock = folder.join("package-lock.json");
    if is_installed(folder, &lock) {
        return Ok(());
    }
    step(&format!("Installing {what}"), || {
        let mut install = Command::new("npm");
        install.arg("ci").arg("--prefix").arg(folder).args(["--ignore-scripts", "--no-audit", "--no-fund"]);
        run(&mut install).with_context(|| {
            let line = line(&install);
            format!(
                "could not install {what}. Install Node.js (`apt-get install nodejs npm`). To see more, run\n  {line}"
            )
        })?;
        fs::copy(&lock, mark(folder)).with_context(|| format!("copying {}", lock.display()))?;
        Ok(())
    })
}

/// Whether what is installed in `folder` is what a lock file names.
fn is_installed(folder: &Path, lock: &Path) -> bool {
    matches!((fs::read(mark(folder)), fs::read(lock)), (Ok(of), Ok(wanted)) if of == wanted)
}

/// The lock file as it was when the packages were installed.
fn mark(folder: &Path) -> PathBuf {
    folder.join("node_modules/.installed")
}
