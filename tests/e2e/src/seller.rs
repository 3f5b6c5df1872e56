//! A seller's project: the badge's package as npm packs it, beside the frameworks of `tests/e2e/npm/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tempfile::TempDir;

use crate::dist;

/// The text of the README that comes with the badge.
///
/// # Errors
/// When it can't be read.
pub fn readme() -> Result<String> {
    Ok(fs::read_to_string(dist::root().join("crates/badge/README.md"))?)
}

/// The code of a language in a text in Markdown, block by block.
#[must_use]
pub fn blocks<'a>(markdown: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("```{language}\n");
    markdown.split(fence.as_str()).skip(1).filter_map(|rest| rest.split("\n```").next()).collect()
}

/// A folder in which `robot-id-badge` and the frameworks are installed.
#[derive(Debug)]
pub struct Project {
    folder: TempDir,
    /// What npm packed, by its path in the package.
    pub packed: Vec<String>,
}

impl Project {
    /// Packs the badge and installs it.
    ///
    /// # Errors
    /// When npm refuses the package, or something is not there.
    pub fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let package = dist::root().join("target/badge/npm");
        ensure!(package.is_dir(), "there is no {}: run `cargo xtask badge`", package.display());
        let mut pack = Command::new("npm");
        pack.arg("pack").arg(&package).args(["--json", "--ignore-scripts", "--pack-destination"]).arg(folder.path());
        let told: Value = serde_json::from_str(&run(&mut pack)?).context("what npm pack says")?;
        // A list; newer versions of npm name each package.
        let told = told.get(0).or_else(|| told.get("robot-id-badge")).context("npm packed one package")?;
        let archive = told["filename"].as_str().context("npm names the archive")?;
        let files = told["files"].as_array().context("npm lists its files")?;
        let packed = files.iter().filter_map(|file| file["path"].as_str().map(str::to_owned)).collect();

        let modules = folder.path().join("node_modules");
        link_all(&dist::root().join("tests/e2e/npm/node_modules"), &modules)?;
        let own = modules.join("robot-id-badge");
        fs::create_dir(&own)?;
        run(Command::new("tar")
            .arg("-xzf")
            .arg(folder.path().join(archive))
            .arg("--strip-components=1")
            .arg("-C")
            .arg(&own))?;
        Ok(Self { folder, packed })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file.
    ///
    /// # Errors
    /// When it can't.
    pub fn write(&self, name: &str, text: &str) -> Result<()> {
        Ok(fs::write(self.path().join(name), text)?)
    }

    /// Runs a program of its packages in it, and gives what that printed.
    ///
    /// # Errors
    /// When the program fails; the message has what it printed.
    pub fn run(&self, program: &str, arguments: &[&str]) -> Result<String> {
        let program = self.path().join("node_modules/.bin").join(program);
        run(Command::new(program).args(arguments).current_dir(self.path()))
    }
}

fn link_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir(to)?;
    let packages = fs::read_dir(from).with_context(|| format!("no {}: run `cargo xtask setup`", from.display()))?;
    for package in packages {
        let package = package?;
        link(package.path(), to.join(package.file_name()))?;
    }
    Ok(())
}

fn link(from: PathBuf, to: PathBuf) -> Result<()> {
    #[cfg(unix)]
    return Ok(std::os::unix::fs::symlink(from, to)?);
    #[cfg(windows)]
    return Ok(std::os::windows::fs::symlink_dir(from, to)?);
}

fn run(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("starting {command:?}"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(
        output.status.success(),
        "{command:?} ended with {}:\n{said}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(said)
}
