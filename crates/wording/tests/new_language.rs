//! A new language is a folder and a line: the project's own words with one more, made of English by writing its letters
//! otherwise.

use std::fs;
use std::path::{Path, PathBuf};
use wording::{Group, Selection, Words};

/// The project that this crate is part of.
fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).expect("a copy");
        }
    }
}

/// The texts of a file with other vowels; names, braces and comments as they are.
fn otherwise(file: &str) -> String {
    let mut out = String::new();
    for line in file.lines().filter(|line| !line.starts_with("###")) {
        // A text begins behind `=` or behind the name of a variant.
        let at = [line.find(" = ").map(|at| at + 3), line.find("] ").map(|at| at + 2)].into_iter().flatten().min();
        let (name, text) = line.split_at(at.filter(|_| !line.starts_with('#')).unwrap_or(line.len()));
        out.push_str(name);
        let mut depth = 0;
        for sign in text.chars() {
            depth += i32::from(sign == '{') - i32::from(sign == '}');
            out.push(match sign {
                _ if depth > 0 => sign,
                'a' => 'â',
                'e' => 'ê',
                'i' => 'î',
                'o' => 'ô',
                'u' => 'û',
                'A'..='Z' => char::from_u32(0xff21 + (sign as u32 - 'A' as u32)).expect("a full-width letter"),
                _ => sign,
            });
        }
        out.push('\n');
    }
    out
}

#[test]
fn a_made_language_is_built_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = folder.path().join("i18n");
    copy(&project().join("i18n"), &words);
    let list = fs::read_to_string(words.join("languages.txt")).expect("the list");
    fs::write(words.join("languages.txt"), list + "eo Esperanto Êspêrântô\n").expect("a line more");
    fs::create_dir(words.join("eo")).expect("a folder");
    let mut files = Vec::new();
    for entry in fs::read_dir(words.join("en")).expect("English").flatten() {
        let text = fs::read_to_string(entry.path()).expect("a file");
        let name = entry.file_name().into_string().expect("a name");
        let Some(stem) = name.strip_suffix(".ftl") else {
            fs::copy(entry.path(), words.join("eo").join(name)).expect("a copy");
            continue;
        };
        if !text.contains("### Only in:") {
            fs::write(words.join("eo").join(&name), otherwise(&text)).expect("a file");
        }
        files.push(stem.to_owned());
    }

    let read = Words::read(folder.path()).unwrap_or_else(|problems| panic!("{problems}"));
    let made = read.languages.last().expect("a language");
    assert_eq!((made.tag.as_str(), made.direction()), ("eo", "ltr"));

    let all: Vec<&str> = files.iter().map(String::as_str).filter(|file| *file != "start").collect();
    let rust = read.rust(&[Group { name: "All", about: "All.", files: &all }], &["start"]).expect("Rust");
    assert!(read.rust_languages().contains("Esperanto eo eo_robot eo_pages \"eo\" \"ltr\" \"Êspêrântô\""), "its row");
    let fields = |module: &str| {
        let (_, rest) = rust.split_once(&format!("pub(crate) mod {module} {{")).expect("its module");
        rest.split_once("\n}\n").map_or(0, |(body, _)| body.lines().count())
    };
    assert_eq!(fields("eo"), fields("en"), "as many lines as English");

    let script = read.script(made, &[Selection { file: "offline", messages: &[] }]);
    assert!(script.contains("reload: \"Ｒêlôâd\""), "{script}");

    // Without its folder the line alone is refused.
    fs::remove_dir_all(words.join("eo")).expect("removed");
    let refused = Words::read(folder.path()).expect_err("no folder").to_string();
    assert!(refused.contains("i18n/eo:1: There is no such folder"), "{refused}");
}
