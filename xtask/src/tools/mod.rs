//! The programs that cargo does not bring: found, or installed into the user's cache.

mod cargo_install;
mod chromium;
mod debian;
mod debian_std;
mod esbuild;
mod firefox;
mod fonts;
mod geckodriver;
pub(crate) mod go;
mod hosts;
mod lighthouse;
pub(crate) mod npm;
mod old_browsers;
mod postgresql;
pub(crate) mod python;
mod test_packages;
mod trunk;
mod wasm_bindgen;
mod wasm_opt;
mod wasm_std;
mod webkit;

pub(crate) use chromium::browser;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::paths;
use crate::step::side_by_side;

/// What the commands need in order to run other programs: folders for the front of PATH, and
/// what a build for wasm32 needs to find its standard library.
#[derive(Debug, Default)]
pub(crate) struct Tools {
    folders: Vec<PathBuf>,
    wasm: Vec<(&'static str, OsString)>,
}

impl Tools {
    /// Everything needed for the quick build.
    pub(crate) fn for_looking() -> Result<Self> {
        let (wasm, esbuild) = side_by_side(wasm_std::ensure, esbuild::ensure)?;
        Ok(Self { wasm, folders: esbuild.into_iter().collect() })
    }

    /// Everything needed to build the portal.
    pub(crate) fn for_building() -> Result<Self> {
        let (mut tools, wasm_opt) = side_by_side(Self::for_looking, wasm_opt::ensure)?;
        tools.folders.extend(wasm_opt);
        Ok(tools)
    }

    /// Trunk, for `trunk serve`, with the wasm-bindgen that it wants; nothing else here uses them.
    pub(crate) fn add_trunk(&mut self) -> Result<()> {
        self.folders.extend(wasm_bindgen::ensure()?);
        self.folders.extend(trunk::ensure()?);
        cargo_install::clean_up()
    }

    /// Everything needed to build and test.
    pub(crate) fn for_testing() -> Result<Self> {
        // Side by side, since each waits for another: a compiler, apt's servers, npm's.
        let packages = || {
            chromium::ensure()?;
            hosts::ensure()?;
            firefox::ensure()?;
            webkit::ensure()
        };
        let modules = || {
            let tools = Self::for_building()?;
            test_packages::ensure()?;
            Ok((tools, lighthouse::ensure()?))
        };
        let (geckodriver, ((), (mut tools, lighthouse))) =
            side_by_side(geckodriver::ensure, || side_by_side(packages, modules))?;
        tools.folders.extend(lighthouse);
        tools.folders.extend(geckodriver);
        cargo_install::clean_up()?;
        Ok(tools)
    }

    /// What the part `scale` of the tests needs.
    pub(crate) fn for_scale() -> Result<()> {
        postgresql::ensure()
    }

    /// Everything needed to test in old browsers; and where these are.
    pub(crate) fn for_old_browsers() -> Result<(Self, PathBuf)> {
        let tools = Self::for_building()?;
        chromium::ensure()?;
        Ok((tools, old_browsers::ensure()?))
    }

    /// Everything needed to build and to take pictures of it.
    pub(crate) fn for_pictures() -> Result<Self> {
        let tools = Self::for_building()?;
        chromium::ensure()?;
        fonts::ensure()?;
        Ok(tools)
    }

    /// PATH with the tools at its front.
    pub(crate) fn path(&self) -> Result<OsString> {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned();
        env::join_paths(folders.chain(env::split_paths(&path)))
            .context("a folder of the tools has a name that PATH cannot hold")
    }

    /// A program, run in the repository's root with the tools at the front of PATH.
    pub(crate) fn command(&self, program: &str) -> Result<Command> {
        // Searched for here: the child's PATH is not the one that finds the child.
        let found = self.folders.iter().map(|dir| dir.join(program)).find(|file| file.is_file());
        let mut command = Command::new(found.unwrap_or_else(|| PathBuf::from(program)));
        command.current_dir(paths::root()).env("PATH", self.path()?);
        Ok(command)
    }

    /// As [`Tools::command`], for what builds for wasm32.
    pub(crate) fn wasm_command(&self, program: &str) -> Result<Command> {
        let mut command = self.command(program)?;
        command.envs(self.wasm.iter().cloned());
        Ok(command)
    }

    /// The compiler's flags that [`Tools::wasm_command`] sets: what takes their place must have them too.
    pub(crate) fn wasm_flags(&self) -> Vec<String> {
        let flags = self.wasm.iter().find(|(name, _)| *name == debian_std::FLAGS);
        let flags = flags.map(|(_, flags)| flags.to_string_lossy().into_owned()).unwrap_or_default();
        flags.split_whitespace().map(str::to_owned).collect()
    }

    /// Whether wasm32 is built by a compiler of its own, which rustup's clippy cannot stand in for.
    pub(crate) fn has_own_wasm_compiler(&self) -> bool {
        !self.wasm.is_empty()
    }
}

/// What a tool prints for `--version`.
fn version_of(program: &Path) -> Option<String> {
    crate::process::output(Command::new(program).arg("--version"))
}
