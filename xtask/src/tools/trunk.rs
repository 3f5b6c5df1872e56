//! Trunk, which builds the portal.

use std::path::PathBuf;

use anyhow::Result;

use super::cargo_install::Program;

/// The newest that rustc 1.95 compiles.
const VERSION: &str = "0.21.14";

/// The folder to put on PATH; none if PATH has it already.
pub(super) fn ensure() -> Result<Option<PathBuf>> {
    Program {
        package: "trunk",
        version: VERSION,
        programs: &["trunk"],
        // The pages it can fetch are rustls's alone: no system OpenSSL is needed.
        arguments: &["--locked", "--no-default-features", "--features", "rustls"],
        purpose: "for `trunk serve`",
        takes: "about 5 minutes on 2 cores",
    }
    .ensure()
}
