//! A receipt gives the answer again, without the registry; one that was altered gives none.

use crate::support::{Bench, ISSUED, complaint, program};

const LISTED: &str = publisher::EXAMPLES[1].1;
const UNLISTED: &str = publisher::UNLISTED[0].1;

fn kept(bench: &Bench, id: &str) -> String {
    let (registry, receipt, now) = (bench.path("registry"), bench.path("receipt.json"), (ISSUED + 60).to_string());
    // The exit code is the verdict's, and not looked at here.
    program(&["lookup", id, &registry, "--now", &now, "--receipt", &receipt]).output().unwrap();
    bench.read_text("receipt.json")
}

/// What the program prints of the receipt at hand, and its exit code.
fn opened(bench: &Bench, seconds_later: u64) -> (String, Option<i32>) {
    let now = (ISSUED + seconds_later).to_string();
    let output = program(&["receipt", &bench.path("receipt.json"), "--now", &now]).output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

#[test]
fn the_answer_comes_again_without_the_registry() {
    let bench = Bench::published(300);
    for (id, code, first) in [(LISTED, 0, "verdict    listed\n"), (UNLISTED, 3, "verdict    not-listed\n")] {
        kept(&bench, id);
        let (told, exit) = opened(&bench, 90);
        assert_eq!(exit, Some(code), "{told}");
        assert!(told.starts_with(first), "{told}");
        assert!(told.contains("freshness  fresh\n"), "{told}");
        assert!(told.ends_with(&format!("looked up  at {}, says the receipt\n", ISSUED + 60)), "{told}");
        // Its age is told by the clock of whoever opens it.
        let (told, exit) = opened(&bench, 40 * 24 * 60 * 60);
        assert_eq!(exit, Some(code), "{told}");
        assert!(told.contains("freshness  expired\n"), "{told}");
    }
}

#[test]
fn an_altered_answer_is_unproven() {
    let bench = Bench::published(300);
    let receipt = kept(&bench, LISTED);
    for (from, to) in [
        (r#"\"status\":\"in_operation\""#, r#"\"status\":\"registered\""#),
        (r#"\\\"sequence\\\":0"#, r#"\\\"sequence\\\":1"#),
        ("Yaoguang 203", "Yaoguang 204"),
    ] {
        let altered = receipt.replace(from, to);
        assert_ne!(altered, receipt, "{from}");
        bench.write("receipt.json", altered);
        let (told, exit) = opened(&bench, 90);
        assert_eq!(exit, Some(4), "{from}: {told}");
        assert!(told.starts_with("verdict    unproven\n") && !told.contains("status  "), "{from}: {told}");
    }
    // An index that is altered inside latest.json is no object that the snapshot names.
    bench.write("receipt.json", receipt.replace("Beichen Robotics", "Beichen Roboties"));
    let now = (ISSUED + 90).to_string();
    let told = complaint(&mut program(&["receipt", &bench.path("receipt.json"), "--now", &now]));
    assert!(told.contains("is not in it"), "{told}");
}

#[test]
fn a_receipt_says_nothing_of_another_id() {
    let bench = Bench::published(3000);
    let receipt = kept(&bench, LISTED);
    bench.write("receipt.json", receipt.replacen(LISTED, UNLISTED, 1));
    let told = complaint(&mut program(&["receipt", &bench.path("receipt.json"), "--now", &(ISSUED + 90).to_string()]));
    assert!(told.contains("is not in it\nhelp: a receipt is the file"), "{told}");
}

#[test]
fn another_registrys_receipt_is_not_trusted() {
    let bench = Bench::published(100);
    kept(&bench, LISTED);
    let other = program(&["keygen", "--name", "other.example", "--out", &bench.path("other.key")]).output().unwrap();
    let key = String::from_utf8(other.stdout).unwrap();
    let key = key.split_whitespace().find(|word| word.starts_with("other.example+")).unwrap();
    bench.write(
        "trust.json",
        format!(r#"{{"origin":"other.example","keys":["{key}"],"witnesses":[],"quorum":0,"expires_after":604800}}"#),
    );
    let (trust, receipt) = (bench.path("trust.json"), bench.path("receipt.json"));
    program(&["receipt", &receipt, "--trust", &trust, "--now", &(ISSUED + 90).to_string()]).assert().code(4);
}

#[test]
fn what_is_no_receipt_is_refused_with_a_reason() {
    let bench = Bench::published(100);
    let receipt = kept(&bench, LISTED);
    let cases = [
        (String::new(), "not a receipt: "),
        ("<!doctype html>".to_owned(), "not a receipt: "),
        (bench.read_text("registry/latest.json"), "not a receipt: format: not robot-registry-receipt/1"),
        (receipt.replacen("receipt/1", "receipt/0", 1), "not a receipt: format: "),
        (receipt.replacen("receipt/1", "receipt/2", 1), "a receipt of a later version: format: "),
        (" ".repeat(20 * 1024 * 1024 + 1), "larger than 20971520 bytes"),
        (receipt.replacen("\"looked_up_at\":1795000060", "\"looked_up_at\":1", 1), "it can't have been made at 1"),
    ];
    for (text, reason) in cases {
        bench.write("receipt.json", &text);
        let now = (ISSUED + 90).to_string();
        let told = complaint(&mut program(&["receipt", &bench.path("receipt.json"), "--now", &now]));
        assert!(told.starts_with("error: ") && told.contains(reason), "{told}");
    }
    let told = complaint(&mut program(&["receipt", &bench.path("nowhere.json")]));
    assert!(told.contains("nowhere.json"), "{told}");
}

#[test]
fn no_receipt_is_written_of_what_is_not_proved() {
    let bench = Bench::published(100);
    let (nowhere, receipt) = (bench.path("nowhere"), bench.path("receipt.json"));
    program(&["lookup", LISTED, &nowhere, "--receipt", &receipt]).assert().code(5);
    assert!(!std::path::Path::new(&receipt).exists());
}
