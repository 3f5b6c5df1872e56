//! What other programs are told, over the endpoints of the test vectors.

// What cannot be set up ends the test, which is what a test is for.
#![allow(clippy::unwrap_used)]

use badge::desk::TRUST;
use badge::sdk::Desk;
use sdk_tests::{answer, endpoints};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use vectors::endpoint::{Content, Endpoints};

fn desk() -> Desk {
    Desk::new(TRUST).unwrap()
}

fn report(desk: &mut Desk, question: &Value) -> Value {
    let number = desk.begin(&question.to_string(), 1_790_003_600);
    let report = serde_json::from_str(&desk.report(number)).unwrap();
    desk.end(number);
    report
}

#[test]
fn one_id_and_a_list_get_the_verdict_of_every_case() {
    let (data, mut desk) = (endpoints().unwrap(), desk());
    for case in &data.cases {
        for is_list in [false, true] {
            let answer = answer(&mut desk, &data, case, is_list).unwrap();
            let (expect, name) = (&case.expect, &case.name);
            // One of many may end with a lost file that may be read before the tree (docs/FORMATS.md, "The look-up").
            if is_list && expect.verdict == "unproven" && is_read_first(&data, &case.base, &answer["missing"]["file"]) {
                continue;
            }
            assert_eq!(answer["verdict"], expect.verdict, "{name}: {answer}");
            assert_eq!(answer["status"].as_str().map(|status| status.replace('-', "_")), expect.status, "{name}");
            assert_eq!(answer["freshness"].as_str(), expect.freshness.as_deref(), "{name}");
            assert_eq!(answer["proof"]["failed"]["check"].as_str(), expect.check.as_deref(), "{name}");
            assert_eq!(answer["proof"]["failed"]["reason"].as_str(), expect.reason.as_deref(), "{name}");
            if let Some(known) = &expect.known {
                let told = match (answer["maker"].is_null(), answer["model"].is_null()) {
                    (false, false) => "both",
                    (false, true) => "manufacturer",
                    _ => "neither",
                };
                assert_eq!(told, known, "{name}");
            }
            if let Some(recalls) = &expect.recalls {
                let told = &answer["recalls"];
                assert_eq!((told["open"].clone(), told["more"].clone()), (json!(recalls.open), json!(recalls.more)));
                assert_eq!(told["due"], json!(recalls.due), "{name}");
                let overdue = recalls.overdue.as_ref().map(|(since, days)| json!({"since": since, "days": days}));
                assert_eq!(told["overdue"], json!(overdue), "{name}");
            }
            assert_eq!(answer["memory"].is_null(), expect.freshness.is_none(), "{name}: a proved answer is remembered");
        }
    }
}

fn is_read_first(data: &Endpoints, base: &str, file: &Value) -> bool {
    let content = file.as_str().and_then(|file| data.bases[base].get(file));
    if file.as_str().is_some_and(|file| file.starts_with("log/")) {
        return true;
    }
    let is = |kind: &str| matches!(content, Some(Content::Text(text)) if text.contains(kind));
    is(r#""type":"manufacturers""#) || is(r#""type":"models""#)
}

#[test]
fn an_unproven_answer_has_no_record() {
    let (data, mut desk) = (endpoints().unwrap(), desk());
    for case in data.cases.iter().filter(|case| case.expect.verdict == "unproven") {
        for is_list in [false, true] {
            let answer = answer(&mut desk, &data, case, is_list).unwrap();
            if is_list && answer["verdict"] == "unreachable" {
                continue;
            }
            let told: BTreeSet<_> = answer.as_object().unwrap().keys().map(String::as_str).collect();
            assert_eq!(told, BTreeSet::from(["verdict", "id", "proof", "demonstration"]), "{}", case.name);
        }
    }
}

#[test]
fn what_cannot_be_asked_is_refused_with_its_argument() {
    let mut desk = desk();
    for (question, argument, message) in [
        (json!({"id": "x", "trust": "{}"}), "trust", "trust file: origin: missing"),
        (json!({"id": "x", "trust": "7"}), "trust", "trust file: expected an object"),
        (json!({"id": "x", "memory": "7"}), "memory", "not what an answer gave"),
        (json!({}), "question", "asks for one ID"),
        (json!({"id": "x", "ids": []}), "question", "asks for one ID"),
        (json!({"id": 7}), "question", "invalid type"),
    ] {
        let refused = report(&mut desk, &question)["refused"].clone();
        assert_eq!(refused["argument"], argument, "{question}");
        assert!(refused["message"].as_str().unwrap().starts_with(message), "{refused}");
    }
}

#[test]
fn what_is_no_id_wants_nothing_and_says_where_it_is_none() {
    let mut desk = desk();
    let answer = report(&mut desk, &json!({"id": "CN0142G1A2032\u{41e}26A0314B0000417"}));
    assert_eq!(answer["verdict"], "malformed");
    assert_eq!(answer["fault"]["kind"], "look_alike");
    assert_eq!((&answer["fault"]["position"], &answer["fault"]["segment"]), (&json!(13), &json!("serial")));
    let list = report(&mut desk, &json!({"ids": ["", "x"]}));
    assert_eq!((&list["wants"], &list["left"]), (&json!([]), &json!(0)));
    assert_eq!(list["answers"].as_array().unwrap().len(), 2);
    assert_eq!(report(&mut desk, &json!({"ids": []})), json!({"wants": [], "answers": [], "left": 0}));
}

/// Every name of a field in the answers, but for those of maps from language to words.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| names(value, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                found.insert(name.clone());
                if !matches!(name.as_str(), "names" | "text" | "title" | "note" | "supplier") {
                    names(value, found);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn the_packages_types_name_every_field_and_no_other() {
    let (data, mut desk) = (endpoints().unwrap(), desk());
    let mut told = BTreeSet::new();
    for case in &data.cases {
        names(&answer(&mut desk, &data, case, false).unwrap(), &mut told);
    }
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../sdk/");
    for file in ["js/answer.d.ts", "python/robot_id/answer.py"] {
        let text = std::fs::read_to_string([root, file].concat()).unwrap();
        let typed: BTreeSet<_> = text.lines().filter_map(field).collect();
        assert_eq!(typed.difference(&told).collect::<Vec<_>>(), Vec::<&String>::new(), "{file}: no answer has these");
        assert_eq!(told.difference(&typed).collect::<Vec<_>>(), Vec::<&String>::new(), "{file}: without these");
    }
}

/// The field that a line of a type declares: `  name: …` or `  name?: …`, indented.
fn field(line: &str) -> Option<String> {
    let (name, _) = line.strip_prefix("  ")?.trim_start().split_once(':')?;
    let name = name.trim_matches(['?', '"']);
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    is_name.then(|| name.to_owned())
}
