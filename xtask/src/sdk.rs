//! The packages for other programs: `sdk/` with the core in it, ready to be published.
//!
//! ```text
//! target/sdk/js/       for npm
//! target/sdk/python/   for PyPI: its source, from which pip makes a wheel
//! ```

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::files::{copy, remove};
use crate::tools::Tools;
use crate::{badge, paths};

/// The feature of the badge's crate by which its core tells all of an answer.
const FEATURE: &str = "sdk";

/// A package: its folder in `sdk/`, where the core stands in it, and the file in which its version stands as `0.0.0`.
struct Package {
    folder: &'static str,
    core: &'static str,
    manifest: &'static str,
}

const PACKAGES: [Package; 2] = [
    Package { folder: "js", core: "core.wasm", manifest: "package.json" },
    Package { folder: "python", core: "robot_id/core.wasm", manifest: "pyproject.toml" },
];

/// Makes the packages' folders, and gives them: for npm and for PyPI.
pub(crate) fn packages(tools: &Tools) -> Result<[PathBuf; 2]> {
    let core = badge::with_feature(tools, FEATURE)?;
    let [js, python] = PACKAGES.map(|package| -> Result<PathBuf> {
        let to = paths::made().join("sdk").join(package.folder);
        remove(&to)?;
        copy(&paths::root().join("sdk").join(package.folder), &to)?;
        let put = |from: PathBuf, name: &str| {
            fs::copy(&from, to.join(name)).with_context(|| format!("copying {}", from.display())).map(drop)
        };
        put(core.clone(), package.core)?;
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            put(paths::root().join(licence), licence)?;
        }
        let manifest = to.join(package.manifest);
        fs::write(&manifest, fs::read_to_string(&manifest)?.replace("0.0.0", env!("CARGO_PKG_VERSION")))?;
        Ok(to)
    });
    Ok([js?, python?])
}
