//! nginx and Caddy, behind which the deployable folder is tried. Debian's packages are unpacked into the cache and not
//! installed: an installed one would start to serve on this machine.

use std::path::PathBuf;

use anyhow::Result;

use super::debian;
use crate::paths::{on_path, tool_cache};
use crate::step::step;

const PACKAGES: &[&str] = &["nginx", "libnginx-mod-http-brotli-static", "caddy"];
/// Where the packages have them.
const PROGRAMS: [(&str, &str); 2] = [("nginx", "usr/sbin/nginx"), ("caddy", "usr/bin/caddy")];

/// The tests look for them on PATH, and in this folder of the cache (`tests/e2e/src/hosts.rs`).
pub(super) fn ensure() -> Result<()> {
    let root = root()?;
    if PROGRAMS.iter().all(|(name, file)| on_path(name).is_some() || root.join(file).is_file()) {
        return Ok(());
    }
    step("Unpacking nginx and Caddy", || {
        debian::unpack(
            PACKAGES,
            &root,
            "the deployable folder is tried behind nginx and Caddy: they have to be on PATH",
        )
    })
}

fn root() -> Result<PathBuf> {
    Ok(tool_cache()?.join("hosts"))
}
