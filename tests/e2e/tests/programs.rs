//! What every program in `dist/` keeps to, without a browser.

use e2e::dist;
use std::fs;
use std::path::{Path, PathBuf};

fn programs(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let inner = |path: PathBuf| if path.is_dir() { programs(&path) } else { vec![path] };
    entries.flat_map(inner).filter(|path| path.extension().is_some_and(|kind| kind == "wasm")).collect()
}

#[test]
fn none_tells_where_it_was_built() {
    // Wherever cargo, rustup and the clone were.
    let places = ["cargo/registry/".to_owned(), "rustlib/src/".to_owned(), dist::root().display().to_string()];
    let programs = programs(&dist::folder().unwrap());
    for program in &programs {
        let bytes = fs::read(program).unwrap();
        let tells = |place: &&String| bytes.windows(place.len()).any(|part| part == place.as_bytes());
        assert_eq!(places.iter().find(tells), None, "{}", program.display());
    }
    for name in ["portal_bg.wasm", "core.wasm", "list_bg.wasm", "scan.wasm"] {
        assert!(programs.iter().any(|program| program.ends_with(name)), "{name} is not in {programs:?}");
    }
}
