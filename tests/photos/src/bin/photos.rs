//! Writes the photos into a folder: `photos DIR`.
//!
//! Each as `<category>-<number>.pgm`, exactly as readers are given them, and all that is known of them in
//! `photos.json`: a list of `{"file", "category", "texts"}`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::json;

fn main() -> Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).context("usage: photos DIR")?);
    fs::create_dir_all(&folder)?;
    let mut list = Vec::new();
    for photo in photos::all()? {
        let file = format!("{}.pgm", photo.name());
        let mut bytes = format!("P5\n{} {}\n255\n", photo.width, photo.height).into_bytes();
        bytes.extend_from_slice(&photo.pixels);
        fs::write(folder.join(&file), bytes)?;
        list.push(json!({"file": file, "category": photo.category.name(), "texts": photo.texts}));
    }
    fs::write(folder.join("photos.json"), serde_json::to_string_pretty(&list)?)?;
    println!("{} photos in {}", list.len(), folder.display());
    Ok(())
}
