//! The test programs of the workspace: compiled once, by one cargo, so that no two of them compile what they share.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::cargo;

/// A compiled test program.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Program {
    /// Its package, and what of the package it tests, if that is called otherwise.
    pub(super) name: String,
    /// The package's folder, in which tests run.
    folder: PathBuf,
    file: PathBuf,
}

impl Program {
    /// The command that runs it, as cargo would.
    pub(super) fn command(&self) -> Command {
        let mut command = Command::new(&self.file);
        command.current_dir(&self.folder).env("CARGO_MANIFEST_DIR", &self.folder);
        command
    }
}

/// Compiles all of them.
pub(super) fn compile() -> Result<Vec<Program>> {
    let mut command = cargo();
    command.args(["test", "--workspace", "--no-run", "--message-format=json-render-diagnostics"]);
    let output = command.stderr(Stdio::inherit()).output().context("starting cargo")?;
    ensure!(output.status.success(), "the tests do not compile; the compiler's messages above say where");
    let programs: Vec<_> = String::from_utf8_lossy(&output.stdout).lines().filter_map(program).collect();
    ensure!(!programs.is_empty(), "there is no test program");
    Ok(programs)
}

/// The test program of which a message of cargo's tells.
fn program(message: &str) -> Option<Program> {
    let message: Value = serde_json::from_str(message).ok()?;
    if message["profile"]["test"] != true {
        return None;
    }
    let file = PathBuf::from(message["executable"].as_str()?);
    let folder = PathBuf::from(message["manifest_path"].as_str()?).parent()?.to_path_buf();
    let package = folder.file_name()?.to_string_lossy().into_owned();
    let target = message["target"]["name"].as_str()?;
    let name =
        if target.replace('_', "-") == package.replace('_', "-") { package } else { format!("{package}/{target}") };
    Some(Program { name, folder, file })
}

#[cfg(test)]
mod tests {
    use super::program;

    #[test]
    fn test_programs_are_told_from_what_else_is_compiled() {
        let message = |test: bool, executable: &str| {
            format!(
                "{{\"reason\":\"compiler-artifact\",\"manifest_path\":\"/p/crates/list/Cargo.toml\",\
                 \"target\":{{\"name\":\"sheet\"}},\"profile\":{{\"test\":{test}}},\"executable\":{executable}}}"
            )
        };
        let found = program(&message(true, "\"/p/target/debug/deps/sheet-1f\"")).expect("a test program");
        assert_eq!((found.name.as_str(), found.folder.to_str()), ("list/sheet", Some("/p/crates/list")));
        for other in [message(false, "\"/p/target/debug/list\""), message(true, "null"), "no message".to_owned()] {
            assert_eq!(program(&other), None);
        }
    }
}
