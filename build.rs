//! Makes the catalogues from `i18n/` and the constant of `operator.txt`, and tells the linker to keep what the splitting of the program needs (feature
//! `split`).

use std::path::Path;
use std::{env, fs, process};
use wording::{Group, Problems, Words};

/// What is loaded together: see `src/view/text/mod.rs`.
const GROUPS: &[Group<'_>] = &[
    Group { name: "HeadlineText", about: "", files: &["headline"] },
    Group {
        name: "PageCatalogue",
        about: "What stands around every page, and the Check page, in one language.",
        files: &["shell", "field", "check", "malformed"],
    },
    Group {
        name: "RobotCatalogue",
        about: "What the Robot page says in one language.",
        files: &["verdict", "proof", "record", "share", "keep", "similar"],
    },
    Group {
        name: "LaterCatalogue",
        about: "What the later pages say in one language.",
        files: &[
            "later",
            "scan",
            "list",
            "mine",
            "makers",
            "recalls",
            "register",
            "statistics",
            "history",
            "about",
            "embed",
            "receipt",
            "report",
        ],
    },
    Group { name: "SnippetText", about: "", files: &["snippet"] },
];

/// The files that other programs take: the badge and what surrounds the portal (`xtask`).
const ELSEWHERE: &[&str] = &["badge", "missing", "offline", "plain", "start"];

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=i18n");
    println!("cargo:rerun-if-changed=operator.txt");
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo:rustc-link-arg-bins=--emit-relocs");
        // Each constant for itself, so that it can move to the part that uses it.
        println!("cargo:rustc-link-arg-bins=--no-merge-data-segments");
    }
    let project = env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the project's folder");
    let project = Path::new(&project);
    let words = or_stop(Words::read(project));
    put("languages.rs", &words.rust_languages());
    put("words.rs", &or_stop(words.rust(GROUPS, ELSEWHERE)));
    put("operator.rs", &or_stop(wording::operator(project)));
}

/// What was made, or ends the build with what is wrong.
fn or_stop<T>(made: Result<T, Problems>) -> T {
    made.unwrap_or_else(|problems| {
        eprint!("{problems}");
        process::exit(1)
    })
}

/// Puts a text where the program includes it.
fn put(name: &str, rust: &str) {
    let out = env::var_os("OUT_DIR").expect("cargo names a folder");
    fs::write(Path::new(&out).join(name), rust).expect("cargo's folder can be written");
}
