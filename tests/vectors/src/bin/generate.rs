//! Writes the vectors: `cargo run -p vectors --features generate [-- --to DIR]`.

use anyhow::{Context, Result};
use clap::Parser;
use std::{fs, path::PathBuf};

#[derive(Parser)]
struct Arguments {
    /// Where to write; without it, beside this package's sources.
    #[arg(long, default_value = env!("CARGO_MANIFEST_DIR"))]
    to: PathBuf,
}

fn main() -> Result<()> {
    let to = Arguments::parse().to;
    for (name, text) in vectors::generate::files() {
        let path = to.join(name);
        let folder = path.parent().context("a data file stands in a folder")?;
        fs::create_dir_all(folder).with_context(|| format!("can't make {}", folder.display()))?;
        fs::write(&path, text).with_context(|| format!("can't write {}", path.display()))?;
        println!("{}", path.display());
    }
    Ok(())
}
