//! A sample, a registry, and the program.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// When the first snapshot of a test is issued, and when it is looked at.
pub(crate) const ISSUED: u64 = 1_795_000_000;

pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_robot-registry"));
    command.args(arguments);
    command
}

/// A folder with a sample and perhaps a registry.
pub(crate) struct Bench {
    folder: TempDir,
}

impl Bench {
    pub(crate) fn sample(units: u32) -> Self {
        let bench = Self { folder: tempfile::tempdir().unwrap() };
        program(&["sample", "--units", &units.to_string(), "--to", &bench.path("source")]).assert().success();
        bench
    }

    pub(crate) fn published(units: u32) -> Self {
        let bench = Self::sample(units);
        bench.publish(ISSUED).assert().success();
        bench
    }

    pub(crate) fn path(&self, path: &str) -> String {
        self.folder.path().join(path).to_str().unwrap().to_owned()
    }

    pub(crate) fn publish(&self, at: u64) -> Command {
        let (from, to) = (self.path("source"), self.path("registry"));
        program(&["publish", "--from", &from, "--to", &to, "--issued-at", &at.to_string()])
    }

    pub(crate) fn verify(&self) -> Command {
        program(&["verify", &self.path("registry"), "--now", &(ISSUED + 60).to_string()])
    }

    pub(crate) fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.path(path)).unwrap()
    }

    pub(crate) fn read_text(&self, path: &str) -> String {
        String::from_utf8(self.read(path)).unwrap()
    }

    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(path), bytes).unwrap();
    }
}

/// All files below a folder, by path relative to it, in order.
/// Whether a registry's file is one that readers read: the others are a lock, drafts, and what is for tools alone
/// (docs/FORMATS.md, "Files").
pub(crate) fn is_proved(path: &str) -> bool {
    !path.starts_with('.') && !path.starts_with("schema/")
}

pub(crate) fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    fn walk(at: &Path, root: &Path, found: &mut Vec<(String, Vec<u8>)>) {
        let mut entries: Vec<PathBuf> = fs::read_dir(at).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for entry in entries {
            if entry.is_dir() {
                walk(&entry, root, found);
            } else {
                let name = entry.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                found.push((name, fs::read(&entry).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(Path::new(folder), Path::new(folder), &mut found);
    found
}

/// What a program said on standard error.
pub(crate) fn complaint(command: &mut Command) -> String {
    let output = command.assert().failure().get_output().clone();
    String::from_utf8(output.stderr).unwrap()
}

/// What a program said on standard output.
pub(crate) fn answer(command: &mut Command) -> String {
    let output = command.assert().success().get_output().clone();
    String::from_utf8(output.stdout).unwrap()
}
