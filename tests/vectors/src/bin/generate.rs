//! Writes the vectors, in place: `cargo xtask vectors`.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

fn main() -> Result<()> {
    for (name, text) in vectors::generate::files() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let folder = path.parent().context("a data file stands in a folder")?;
        fs::create_dir_all(folder).with_context(|| format!("can't make {}", folder.display()))?;
        fs::write(&path, text).with_context(|| format!("can't write {}", path.display()))?;
        println!("{}", path.display());
    }
    Ok(())
}
