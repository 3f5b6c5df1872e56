//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    // At run time cargo names the package's folder; the one seen at build time may have moved.
    let package =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or(package.clone(), Path::to_path_buf)
}

/// The deployable folder.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The quick build, which `cargo xtask serve` shows.
pub(crate) fn quick() -> PathBuf {
    made().join("site")
}

/// Where this program keeps what it makes and what it remembers of earlier runs.
pub(crate) fn made() -> PathBuf {
    root().join("target")
}

/// The user's cache for our tools, outside the clone so that the next clone finds them.
///
/// # Errors
/// When neither `XDG_CACHE_HOME` nor a home folder is known.
pub(crate) fn tool_cache() -> Result<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .context("there is no place for tools: set HOME or XDG_CACHE_HOME")?;
    Ok(cache.join("robot-id-tools"))
}

/// The program on PATH.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|dir| dir.join(format!("{program}{}", env::consts::EXE_SUFFIX)))
        .find(|file| file.is_file())
}
