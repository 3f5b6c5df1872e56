//! Every reference to a section of a document under `docs/` names one that exists.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold what is built or fetched.
const SKIPPED: [&str; 4] = ["target", "dist", "node_modules", "pkg"];
/// Kinds of files in which the project cites its documents.
const CITING: [&str; 7] = ["rs", "mjs", "js", "toml", "md", "html", "css"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The headings of each document, by its file name.
fn headings() -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(root().join("docs")).expect("a folder of documents").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".md") {
            let text = fs::read_to_string(entry.path()).expect("a document is text");
            let lines = text.lines().filter(|line| line.starts_with('#'));
            all.insert(name, lines.map(|line| line.trim_start_matches(['#', ' ']).to_owned()).collect());
        }
    }
    all
}

fn citing_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if name.starts_with('.') || SKIPPED.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            citing_files(&path, found);
        } else if name == "sections.rs" {
            // This file, which has what citations are made of.
        } else if path.extension().is_some_and(|kind| CITING.iter().any(|citing| *citing == kind)) {
            found.push(path);
        }
    }
}

/// The number that a text begins with, `5.1`, without a full stop behind it.
fn number(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    text[..end].trim_end_matches('.')
}

fn is_numbered(headings: &[String], wanted: &str) -> bool {
    headings.iter().any(|heading| number(heading) == wanted)
}

fn is_titled(headings: &[String], wanted: &str) -> bool {
    let title =
        |heading: &str| heading.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ' ').to_owned();
    headings.iter().any(|heading| title(heading).starts_with(wanted))
}

/// What stands behind a document's name: the title in quotation marks, or the number behind `§` or "section".
fn cited(after: &str) -> Option<(bool, &str)> {
    // The end of a text in code, which is a path.
    if after.starts_with('"') {
        return None;
    }
    let after = after.trim_start_matches(['`', ',', ')', ' ', '\'']);
    let after = after.strip_prefix("s ").unwrap_or(after);
    if let Some(title) = after.strip_prefix('"') {
        return Some((false, title.split('"').next()?));
    }
    let after = after.strip_prefix("section ").or_else(|| after.strip_prefix('§'))?;
    Some((true, number(after)))
}

#[test]
fn every_reference_names_a_section_that_exists() {
    let headings = headings();
    let mut files = Vec::new();
    citing_files(&root(), &mut files);
    let (mut faults, mut count) = (Vec::new(), 0);
    for path in &files {
        // What is no text cites nothing.
        let Ok(text) = fs::read_to_string(path) else { continue };
        let mut check = |found: bool, what: &str, at: usize| {
            count += 1;
            if !found {
                let line = text[..at].matches('\n').count() + 1;
                faults.push(format!("{}:{line}: {what}", path.display()));
            }
        };
        for (document, sections) in &headings {
            for (at, _) in text.match_indices(document.as_str()) {
                match cited(&text[at + document.len()..]) {
                    Some((true, wanted)) => check(is_numbered(sections, wanted), &format!("{document} §{wanted}"), at),
                    Some((false, wanted)) => check(is_titled(sections, wanted), &format!("{document}, {wanted}"), at),
                    None => {}
                }
            }
        }
        // Without a document's name it is FORMATS.md that has numbers, unless an RFC stands before.
        let formats = &headings["FORMATS.md"];
        for (at, _) in text.match_indices('§') {
            let wanted = number(&text[at + '§'.len_utf8()..]);
            let of_an_rfc = text[..at]
                .rsplit(char::is_whitespace)
                .filter(|word| !word.is_empty())
                .take(2)
                .any(|word| word.to_lowercase().contains("rfc"));
            if !of_an_rfc && !wanted.is_empty() {
                check(is_numbered(formats, wanted), &format!("§{wanted}"), at);
            }
        }
    }
    assert!(count > 30, "{count} references were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
