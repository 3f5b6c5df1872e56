//! A file of the project that is named in a text, a comment or a recipe is there.

use architecture::root;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold what is built or fetched.
const SKIPPED: [&str; 5] = ["target", "dist", "deploy", "node_modules", "pkg"];
/// Kinds of files in which files are named.
const NAMING: [&str; 8] = ["rs", "mjs", "js", "toml", "md", "html", "css", "txt"];
/// How the paths of the project begin.
const FOLDERS: [&str; 10] = ["bench", "crates", "docs", "i18n", "offline", "root", "src", "static", "tests", "xtask"];
/// How the names of files end that somebody wrote.
const ENDINGS: [&str; 11] = ["rs", "mjs", "js", "toml", "md", "html", "css", "svg", "ftl", "txt", "json"];

/// The paths of files in a text.
fn named(text: &str) -> Vec<&str> {
    let is_sign = |sign: char| {
        sign.is_ascii_alphanumeric() || matches!(sign, '/' | '.' | '_' | '-' | '*' | '<' | '>' | '{' | '$' | ':')
    };
    let words = text.split(|sign| !is_sign(sign)).map(|word| word.trim_end_matches(['.', ':']));
    let is_path = |word: &&str| {
        let folder = word.split_once('/').map_or("", |(folder, _)| folder);
        let ending = word.rsplit_once('.').map_or("", |(_, ending)| ending);
        // What has a wildcard in it names many, and an address none.
        let is_one =
            !word.contains(['*', '<', '>', '{', '$', ':']) && !word.contains("//") && !word.contains("/node_modules/");
        FOLDERS.contains(&folder) && ENDINGS.contains(&ending) && is_one
    };
    words.filter(is_path).collect()
}

fn naming_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if name.starts_with('.') || SKIPPED.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            naming_files(&path, found);
        } else if path.extension().is_some_and(|kind| NAMING.iter().any(|naming| *naming == kind)) {
            found.push(path);
        }
    }
}

/// Whether a path leads somewhere from the project's folder, or from one around the file that names it.
fn exists(path: &str, named_in: &Path) -> bool {
    let around = named_in.ancestors().skip(1).take_while(|folder| folder.starts_with(root()));
    // A script that a page names may be made of a module.
    around.map(|folder| folder.join(path)).any(|path| path.exists() || path.with_extension("mjs").exists())
}

#[test]
fn every_file_that_is_named_is_there() {
    let (mut files, mut faults, mut count) = (Vec::new(), Vec::new(), 0);
    naming_files(&root(), &mut files);
    for file in files {
        let text = fs::read_to_string(&file).unwrap_or_default();
        for path in named(&text) {
            count += 1;
            if !exists(path, &file) {
                faults.push(format!("{}: {path}", file.display()));
            }
        }
    }
    assert!(count > 100, "{count} paths were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_path_is_told_from_words_and_patterns() {
    let text =
        "see `src/lib.rs`, i18n/<language>/*.ftl, https://a.example/src/lib.rs and docs/FORMATS.md. Or src/view.";
    assert_eq!(named(text), ["src/lib.rs", "docs/FORMATS.md"]);
}
