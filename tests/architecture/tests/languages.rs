//! A new language is a folder and a line: no module names one but those that are at hand from the start.

use architecture::root;
use architecture::tokens;
use std::fs;
use std::path::Path;

/// The languages in which something is said before any words have been loaded.
const AT_HAND: [&str; 2] = ["English", "SimplifiedChinese"];

/// The names in code of all languages.
fn languages() -> Vec<String> {
    let list = fs::read_to_string(root().join("i18n/languages.txt")).expect("the list");
    let rows = list.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| row.split(' ').nth(1)).map(str::to_owned).collect()
}

fn look(folder: &Path, languages: &[String], found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            look(&path, languages, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let file = tokens::read(&fs::read_to_string(&path).expect("a text")).expect("Rust");
            let in_code = file.named.iter().filter(|named| named.within.is_empty());
            let names = in_code.filter_map(|named| match named.names.as_slice() {
                [.., kind, name] if kind == "Language" || kind == "Self" => Some(name),
                _ => None,
            });
            let specific = names.filter(|name| languages.contains(name) && !AT_HAND.contains(&name.as_str()));
            found.extend(specific.map(|name| format!("{}: {name}", path.display())));
        }
    }
}

#[test]
fn no_module_depends_on_one_language() {
    let languages = languages();
    assert!(languages.len() >= 5, "{languages:?}");
    let mut found = Vec::new();
    look(&root().join("src"), &languages, &mut found);
    assert!(found.is_empty(), "say it in i18n/ instead:\n{}", found.join("\n"));
}
