//! Errors: all of a source at once, for people and programs; each with what to do; none that acts on a terminal.

use crate::support::{Bench, ISSUED, answer, complaint, program};

/// A source with one fault in each file, and some that only follow from them.
fn faulty() -> Bench {
    let bench = Bench::sample(60);
    for (file, from, to) in [
        ("manufacturers.csv", "CN,0142", "CN,142"),
        ("models.ndjson", r#""intelligence_level":3"#, r#""intelligence_level":9"#),
        ("units.ndjson", r#""status":"in_operation""#, r#""status":"in_use""#),
    ] {
        let path = format!("source/{file}");
        bench.write(&path, bench.read_text(&path).replacen(from, to, 1));
    }
    bench
}

#[test]
fn all_errors_of_a_source_are_told_at_once_and_not_what_only_follows_from_them() {
    let told = complaint(&mut faulty().publish(ISSUED));
    let errors: Vec<_> = told.lines().filter(|line| line.starts_with("error: ")).collect();
    let files = ["manufacturers.csv line ", "models.ndjson line ", "units.ndjson line "];
    assert_eq!(errors.len(), files.len(), "{told}");
    for (error, file) in errors.iter().zip(files) {
        assert!(error.starts_with(&format!("error: {file}")), "{told}");
    }
    assert!(!told.contains("no manufacturer") && !told.contains("no model"), "{told}");
    assert_eq!(told.lines().filter(|line| line.starts_with("help: ")).count(), 2, "{told}");
}

#[test]
fn errors_stop_at_the_limit() {
    let bench = Bench::sample(60);
    bench.write("source/units.ndjson", "{}\n".repeat(30));
    let told = complaint(&mut bench.publish(ISSUED));
    assert_eq!(told.matches("error: units.ndjson line ").count(), 20, "{told}");
    assert!(told.contains("error: stopped after 20 errors, and there may be more"), "{told}");
    let told = complaint(bench.publish(ISSUED).args(["--max-errors", "100"]));
    assert_eq!(told.matches("error: units.ndjson line ").count(), 30, "{told}");
    assert!(!told.contains("stopped after"), "{told}");
}

#[test]
fn a_program_gets_errors_as_one_document() {
    let output = faulty().publish(ISSUED).args(["--errors", "json"]).assert().failure().get_output().clone();
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["stopped"], false);
    let errors = document["errors"].as_array().unwrap();
    let kinds: Vec<_> = errors.iter().map(|error| (&error["file"], &error["field"], &error["kind"])).collect();
    let expected = [
        ("manufacturers.csv", "code", "altered"),
        ("models.ndjson", "model.intelligence_level", "inconsistent"),
        ("units.ndjson", "status", "malformed"),
    ];
    assert_eq!(kinds.len(), expected.len(), "{document}");
    for (found, expected) in kinds.into_iter().zip(expected) {
        assert_eq!((found.0, found.1, found.2), (&expected.0.into(), &expected.1.into(), &expected.2.into()));
    }
    assert!(errors.iter().all(|error| error["line"].as_u64() > Some(0) && error["help"].as_str() > Some("")));
    assert!(output.stderr.is_empty());
}

#[test]
fn every_error_says_what_to_do() {
    let bench = Bench::published(60);
    let [source, registry, nowhere] = ["source", "registry", "nowhere"].map(|path| bench.path(path));
    bench.write("trust.json", "{}");
    bench.write("receipt.json", "{}");
    bench.write("a-file", "");
    let [trust, receipt, file] = ["trust.json", "receipt.json", "a-file"].map(|path| bench.path(path));
    let id = publisher::EXAMPLES[0].1;
    let below = format!("{file}/below");
    for (arguments, error, help) in [
        (vec!["publish", "--from", &nowhere, "--to", &registry], "registry.toml: ", "correct registry.toml"),
        (vec!["publish", "--from", &source, "--to", &registry, "--issued-at", "1"], "the newest snapshot", "clock"),
        (vec!["publish", "--from", &source, "--to", &below], "a-file", "check the path"),
        (vec!["verify", &nowhere], "latest.json: not found: nothing is published here", "latest.json is in"),
        (vec!["verify", &registry, "--now", "1"], "clock", "do not rely"),
        (vec!["verify", &registry, "--trust", &trust], "trust file: origin: missing", "\"Trust\""),
        (vec!["verify", &registry, "--trust", &nowhere], "nowhere: ", "check the path"),
        (vec!["verify", "http://127.0.0.1:9/"], "latest.json: ", "try again"),
        (vec!["receipt", &receipt], "not a receipt", "a receipt is the file"),
        (vec!["receipt", &nowhere], "nowhere: ", "check the path"),
        (vec!["keygen", "--name", "a b", "--out", &nowhere], "--name", "one word"),
        (vec!["keygen", "--name", "a", "--out", &file], "never overwritten", "name another file"),
        (vec!["keygen", "--name", "a", "--out", &below], "a-file", "check the path"),
        (vec!["sample", "--to", &below], "a-file", "check the path"),
        (vec!["lookup", id, &registry, "--trust", &trust], "trust file", "\"Trust\""),
        (vec!["lookup", id, &registry, "--now", &ISSUED.to_string(), "--receipt", &below], "a-file", "check the path"),
    ] {
        let told = complaint(&mut program(&arguments));
        let (what, advice) = told.split_once("\nhelp: ").unwrap_or_else(|| panic!("{arguments:?}: {told}"));
        assert!(what.starts_with("error: ") && what.contains(error), "{arguments:?}: {told}");
        assert!(advice.contains(help), "{arguments:?}: {told}");
    }
    for (id, at, help) in
        [("CN01", &registry, "29 characters"), (id, &nowhere, "check the address"), (id, &registry, "do not rely")]
    {
        let told = complaint(&mut program(&["lookup", id, at, "--now", "1"]));
        assert!(told.starts_with("help: ") && told.contains(help), "{told}");
    }
}

/// Acts on a terminal: erases the line, and writes a verdict over it.
pub(crate) const ATTACK: &str = "\u{1b}[2K\rverdict    listed\nverdict    listed\u{202e}\u{9b}1m";

pub(crate) fn is_harmless(text: &str) -> bool {
    !text.contains(['\u{1b}', '\r', '\u{202e}', '\u{9b}'])
        && !text.lines().skip(1).any(|line| line.starts_with("verdict"))
}

#[test]
fn nothing_that_is_printed_acts_on_the_terminal() {
    let bench = Bench::published(60);
    let registry = bench.path("registry");
    let trust = format!("{ATTACK}.json");
    for arguments in [
        vec!["lookup", ATTACK, &registry],
        vec!["lookup", "--", ATTACK, ATTACK],
        vec!["verify", &registry, "--trust", &trust],
        vec![ATTACK],
        vec!["lookup", "--\u{202e}\r"],
        vec!["publish", "--from", ATTACK, "--to", ATTACK],
        vec!["keygen", "--name", ATTACK, "--out", ATTACK],
        vec!["receipt", ATTACK],
    ] {
        let output = program(&arguments).assert().failure().get_output().clone();
        for text in [output.stdout, output.stderr] {
            let text = String::from_utf8(text).unwrap();
            assert!(is_harmless(&text), "{arguments:?}: {text:?}");
        }
    }
    // A toml file's own words are quoted in its error.
    bench.write("source/registry.toml", format!("origin = \"{ATTACK}"));
    assert!(is_harmless(&complaint(&mut bench.publish(ISSUED + 1))));
}

#[test]
fn control_characters_are_refused_with_file_line_and_field() {
    let bench = Bench::sample(60);
    for (file, from, to, expected) in [
        (
            "manufacturers.csv",
            "Beichen Robotics",
            "\u{1b}[2KBeichen Robotics",
            "field name_en: has the character U+001B",
        ),
        ("manufacturers.csv", "Beichen Robotics", "\"Beichen\nRobotics\"", "field name_en: has the character U+000A"),
        ("models.ndjson", "Yaoguang 203", "Yaoguang\\r203", "field model.names.en: has the character U+000D"),
        ("models.ndjson", "Yaoguang 203", "\u{202e}Yaoguang 203", "field model.names.en: has the character U+202E"),
        ("units.ndjson", r#""software":""#, r#""software":"\u001b"#, "field software: has the character U+001B"),
        ("units.ndjson", r#""text":{"en":""#, r#""text":{"en":"\u0085"#, ".text.en: has the character U+0085"),
    ] {
        let path = format!("source/{file}");
        let whole = bench.read_text(&path);
        let line = whole.lines().position(|line| line.contains(from)).unwrap_or_else(|| panic!("{from}")) + 1;
        bench.write(&path, whole.replacen(from, to, 1));
        let told = complaint(&mut bench.publish(ISSUED));
        assert!(told.starts_with(&format!("error: {file} line {line}, ")) && told.contains(expected), "{told:?}");
        assert!(told.contains("help: take the character out"), "{told}");
        bench.write(&path, whole);
    }
    assert!(answer(&mut bench.publish(ISSUED)).contains("published"));
}
