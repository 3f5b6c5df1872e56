//! What tells hosts how to serve `dist/`: `_headers` and `_redirects` in it, and beside it, in `deploy/`, samples for
//! nginx and Caddy. The rules are those of [`hosting`].

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use hosting::Place;

use crate::files::walk;
use crate::paths;

/// Writes all of them.
pub(crate) fn write(dist: &Path) -> Result<()> {
    let samples = paths::root().join("deploy");
    fs::create_dir_all(&samples)?;
    for (file, text) in [
        (dist.join("_headers"), hosting::headers_file(&folders(dist)?)),
        (dist.join("_redirects"), hosting::redirects_file()),
        (samples.join("nginx.conf"), hosting::nginx(&Place::sample("80"))),
        (samples.join("Caddyfile"), hosting::caddy(&Place::sample("register.example"))),
    ] {
        fs::write(&file, text).with_context(|| format!("writing {}", file.display()))?;
    }
    Ok(())
}

/// The folders of `dist/`, as paths of the site.
fn folders(dist: &Path) -> Result<Vec<String>> {
    let mut folders = Vec::new();
    for file in walk(dist)? {
        let parent = file.strip_prefix(dist)?.parent().unwrap_or(Path::new(""));
        let path = format!("/{}/", parent.to_string_lossy().replace('\\', "/"));
        if !folders.contains(&path) {
            folders.push(path);
        }
    }
    Ok(folders)
}
