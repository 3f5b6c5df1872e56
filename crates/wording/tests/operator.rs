//! The operator's settings.

use std::fs;
use wording::operator;

#[track_caller]
fn made_of(settings: &str) -> Result<String, String> {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("operator.txt"), settings).expect("a file");
    operator(folder.path()).map_err(|problems| problems.to_string())
}

#[test]
fn what_is_given_is_shown_and_the_rest_is_not() {
    let rust = made_of("# Ours\nname = Office\ncontact = mailto:office@a.example\n").expect("settings");
    let expected = "Operator { name: Some(\"Office\"), imprint: None, privacy: None, contact: Some(\"mailto:office@a.example\"), report: None, };";
    assert!(rust.contains(expected), "{rust}");
    let folder = tempfile::tempdir().expect("a folder");
    assert!(operator(folder.path()).expect("no settings").contains("name: None"));
}

#[test]
fn other_lines_are_refused_with_their_place() {
    for (settings, what) in [
        ("name = A\nowner = B\n", "operator.txt:2: A setting is `name`"),
        ("name\n", "operator.txt:1: A setting is `name`"),
        ("name =\n", "operator.txt:1: `name` has no value"),
        ("name = A\nname = B\n", "operator.txt:2: `name` is given twice"),
        ("imprint = javascript:alert(1)\n", "operator.txt:1: `imprint` is a link"),
        ("imprint = http://a.example\n", "operator.txt:1: `imprint` is a link"),
        ("report = https://a.example\n", "operator.txt:1: `report` is a link: begin it with mailto:."),
    ] {
        let said = made_of(settings).expect_err("refused");
        assert!(said.contains(what), "{said}");
    }
}
