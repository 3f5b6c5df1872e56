//! Runs `id/cases.json`, natively and in wasm.

use robot_id::{ParseError, ParseErrorKind, RobotId, recognise};
use serde_json::Value;

#[test]
fn every_id_case_comes_out_as_written() {
    let cases: Value = serde_json::from_str(include_str!("../id/cases.json")).expect("JSON");
    let cases = cases.as_array().expect("a list");
    assert!(cases.len() >= 150, "only {} cases", cases.len());
    let wrong: Vec<_> = cases.iter().filter_map(check).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Runs one case; says what differs.
fn check(case: &Value) -> Option<String> {
    let text = case["input"].as_str().expect("an input");
    let (mut seen, outcome) = match case["mode"].as_str() {
        Some("strict") => (Value::Null, text.parse::<RobotId>()),
        Some("lenient") => match recognise(text) {
            Ok(found) => {
                let folded: Vec<_> = found.folded.iter().map(|fold| fold.name()).collect();
                (folded.into(), Ok(found.id))
            }
            Err(error) => (Value::Null, Err(error)),
        },
        mode => panic!("{mode:?} is no mode"),
    };
    if seen.as_array().is_some_and(Vec::is_empty) {
        seen = Value::Null;
    }
    let id = outcome.ok().map_or(Value::Null, |id| id.as_str().into());
    let error = outcome.err().map_or(Value::Null, |error| describe(&error, &case["error"]));
    let same = case["id"] == id && case["folded"] == seen && case["error"] == error;
    (!same).then(|| format!("{}: {id} {seen} {error}", case["name"]))
}

/// An error in the terms of the file. The kind's details are compared where the case has them.
fn describe(error: &ParseError, wanted: &Value) -> Value {
    let mut map = serde_json::Map::new();
    map.insert("kind".into(), error.kind().name().into());
    map.insert("position".into(), error.position().into());
    if let Some(index) = error.id_index() {
        map.insert("id_index".into(), index.into());
    }
    if let Some(segment) = error.segment() {
        map.insert("segment".into(), segment.name().into());
    }
    let found = match error.kind() {
        ParseErrorKind::TooShort { found } | ParseErrorKind::TooLong { found } => found.to_string(),
        ParseErrorKind::UnexpectedCharacter { found } => found.to_string(),
        ParseErrorKind::LookAlike { found, looks_like, script } => {
            map.insert("looks_like".into(), looks_like.to_string().into());
            map.insert("script".into(), script.name().into());
            found.to_string()
        }
        ParseErrorKind::Empty
        | ParseErrorKind::NationalMixed { .. }
        | ParseErrorKind::NoId
        | ParseErrorKind::SeveralIds { .. }
        | ParseErrorKind::InputTooLarge { .. } => return map.into(),
    };
    if wanted.get("found").is_some() {
        map.insert("found".into(), found.into());
    }
    map.into()
}
