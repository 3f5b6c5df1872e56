//! `cargo xtask bench scan`: our reader and those of others, on the same photos, in one run of Node.

use std::process::Command;

use anyhow::Result;

use crate::process::run;
use crate::step::step;
use crate::tools::{Tools, npm};
use crate::{paths, portal};

pub(super) fn run_all() -> Result<()> {
    let tools = step("Checking the tools", Tools::for_building)?;
    let folder = paths::root().join("bench/scan");
    let peers = npm::locked(&folder, "the readers of others")?;
    let wasm = step("Building the reader", || portal::scan::build(&tools))?;
    let photos = paths::made().join("photos");
    step("Making the photos", || {
        // Optimised in every profile: see Cargo.toml.
        let program = ["run", "--quiet", "--package", "photos", "--bin", "photos", "--"];
        run(Command::new("cargo").current_dir(paths::root()).args(program).arg(&photos))
    })?;
    run(Command::new("node").arg(folder.join("bench.mjs")).arg(&wasm).arg(&photos).arg(&peers))
}
