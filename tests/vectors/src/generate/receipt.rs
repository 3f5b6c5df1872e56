//! The receipt cases: a receipt, one mutation, and what the format says must come of it.

use super::world::{EXPIRES_AFTER, ISSUED_AT, NEXT_UPDATE, UNITS, World, bucket_path, text_of};
use crate::endpoint::{Content, Expect, Files};
use crate::receipt::{Case, Outcome, Receipts};
use serde_json::{Map, Value, json};

/// The unit that is listed, another one of the same model, and an ID of that model that is not listed.
const ID: &str = UNITS[1].0;
const OTHER: &str = UNITS[0].0;
const ABSENT: &str = "CN0142G1A203000000000NOTTHERE";
/// When the look-ups were made, and when the receipts are opened.
const LOOKED_UP_AT: u64 = ISSUED_AT + 3600;
const NOW: u64 = LOOKED_UP_AT + 60;

pub(super) fn receipts() -> Receipts {
    let of = |bits: u8, id: &str| written(&receipt(&World::new(bits).files(&|_, _| {}), bits, id));
    let bases = [
        ("listed", of(2, ID)),
        ("not-listed", of(2, ABSENT)),
        // With a node on the way, and with the root as the only bucket.
        ("deep", of(9, ID)),
        ("flat", of(0, ID)),
    ];
    let mut cases = Vec::new();
    answers(&mut cases);
    altered(&mut cases);
    missing(&mut cases);
    times(&mut cases);
    formats(&mut cases, &bases[0].1);
    let bases = bases.into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
    Receipts { trust: World::trust(), bases, cases }
}

/// The receipt of a look-up: the files that it reads, and no others.
fn receipt(files: &Files, bits: u8, id: &str) -> Value {
    let bucket = bucket_path(bits, id);
    let (_, name) = bucket.rsplit_once('/').unwrap_or_default();
    let bucket_hash = name.trim_end_matches(".json");
    let latest = files.get("latest.json").map_or("", text_of);
    let read = files.iter().filter(|(path, content)| {
        let text = text_of(content);
        let on_the_way = text.starts_with(r#"{"children""#) && text.contains(bucket_hash);
        let index = text.starts_with(r#"{"manufacturers""#);
        let models =
            text.contains(r#""type":"models""#) && text.contains(&format!(r#""manufacturer":"{}""#, &id[2..6]));
        // What stands inline in latest.json is not there a second time.
        let inline = latest.contains(Value::from(text).to_string().trim_matches('"'));
        **path == "latest.json" || (!inline && (**path == bucket || on_the_way || index || models))
    });
    let read: Map<String, Value> = read.map(|(path, content)| (path.clone(), json!(text_of(content)))).collect();
    json!({"format": "robot-registry-receipt/1", "id": id, "looked_up_at": LOOKED_UP_AT, "files": read})
}

fn written(receipt: &Value) -> String {
    receipt.to_string()
}

fn add<'a>(cases: &'a mut Vec<Case>, class: &str, base: &str, name: &str, expect: Outcome) -> &'a mut Case {
    let at = cases.len();
    cases.push(Case {
        name: name.to_owned(),
        class: class.to_owned(),
        base: Some(base.to_owned()),
        replace: Vec::new(),
        content: None,
        now: NOW,
        expect,
    });
    &mut cases[at]
}

fn replaced(cases: &mut Vec<Case>, class: &str, base: &str, name: &str, (from, to): (&str, &str), expect: Outcome) {
    add(cases, class, base, name, expect).replace.push((from.to_owned(), to.to_owned()));
}

fn listed(id: &str, status: &str, freshness: &str) -> Outcome {
    let expect = Expect {
        verdict: "listed".to_owned(),
        status: Some(status.to_owned()),
        freshness: Some(freshness.to_owned()),
        ..Expect::default()
    };
    Outcome::Answer(id.to_owned(), Box::new(expect))
}

fn ok() -> Outcome {
    listed(ID, "in_operation", "fresh")
}

fn absent(id: &str) -> Outcome {
    let expect = Expect {
        verdict: "not-listed".to_owned(),
        known: Some("both".to_owned()),
        freshness: Some("fresh".to_owned()),
        ..Expect::default()
    };
    Outcome::Answer(id.to_owned(), Box::new(expect))
}

fn unproven(check: &str, reason: &str) -> Outcome {
    let expect = Expect {
        verdict: "unproven".to_owned(),
        check: Some(check.to_owned()),
        reason: Some(reason.to_owned()),
        ..Expect::default()
    };
    Outcome::Answer(ID.to_owned(), Box::new(expect))
}

fn error(name: &str) -> Outcome {
    Outcome::Error(name.to_owned())
}

fn answers(cases: &mut Vec<Case>) {
    add(cases, "ok", "listed", "a unit that is listed", ok());
    add(cases, "ok", "not-listed", "an ID that is not listed", absent(ABSENT));
    add(cases, "ok", "deep", "a node is in the receipt too", ok());
    add(cases, "ok", "flat", "the root is the only bucket", ok());
    let limit = NEXT_UPDATE + EXPIRES_AFTER;
    for (name, now, freshness) in [
        ("opened at next_update it is fresh", NEXT_UPDATE, "fresh"),
        ("opened past next_update it is stale", NEXT_UPDATE + 1, "stale"),
        ("opened past the limit it is expired", limit + 1, "expired"),
    ] {
        add(cases, "freshness", "listed", name, listed(ID, "in_operation", freshness)).now = now;
    }
    let unknown = ("{\"files\":{", "{\"note\":{\"any\":[1.5e300]},\"files\":{\"README\":\"\",");
    replaced(cases, "ok", "listed", "unknown fields and files that nobody asks for are ignored", unknown, ok());
    // The bytes of one bucket prove something of every ID whose bucket it is, and of each its own.
    replaced(
        cases,
        "id",
        "flat",
        "the ID of another unit of the bucket: its own answer",
        (&quoted(ID), &quoted(OTHER)),
        listed(OTHER, "registered", "fresh"),
    );
    replaced(
        cases,
        "id",
        "flat",
        "an ID that the bucket does not have: proved absent",
        (&quoted(ID), &quoted(ABSENT)),
        absent(ABSENT),
    );
}

fn quoted(id: &str) -> String {
    format!("\"id\":\"{id}\"")
}

fn altered(cases: &mut Vec<Case>) {
    for (check, reason, name, from, to) in [
        ("bucket", "hash_mismatch", "a status altered", r#"\"in_operation\""#, r#"\"registered\""#),
        ("bucket", "hash_mismatch", "white space in a bucket", r#"\"type\":\"bucket\""#, r#" \"type\":\"bucket\""#),
        ("manufacturers", "hash_mismatch", "a manufacturer's name altered", "Beichen", "Beiehen"),
        ("models", "hash_mismatch", "a model's height altered", "1320", "1321"),
        ("inclusion", "not_included", "the snapshot altered", r#"\\\"sequence\\\":2"#, r#"\\\"sequence\\\":3"#),
        ("signature", "bad_signature", "the checkpoint altered", r#"registry\\n3\\n"#, r#"registry\\n4\\n"#),
        ("signature", "no_trusted_signature", "the signature is not there", "— vectors.example/registry ", "— other "),
        ("witnesses", "quorum_not_met", "a witness is not there", "— north.witness.example ", "— other "),
        ("latest", "format", "latest.json without its first brace", r#""latest.json":"{"#, r#""latest.json":""#),
    ] {
        replaced(cases, "altered", "listed", name, (from, to), unproven(check, reason));
    }
    add(cases, "altered", "listed", "a snapshot from the future of the reader", error("wrong_time")).now =
        ISSUED_AT - 601;
}

fn missing(cases: &mut Vec<Case>) {
    let gone = |what: &str| (format!("\"{what}"), format!("\"x{what}"));
    for (base, name, what) in [
        ("listed", "latest.json is not there", "latest.json".to_owned()),
        ("listed", "the bucket is not there", bucket_path(2, ID)),
        ("deep", "the bucket below a node is not there", bucket_path(9, ID)),
    ] {
        let (from, to) = gone(&what);
        replaced(cases, "missing", base, name, (&from, &to), error("incomplete"));
    }
    let none = (r#""files":{"#, r#""files":{},"was":{"#);
    replaced(cases, "missing", "listed", "no files", none, error("incomplete"));
    replaced(
        cases,
        "id",
        "listed",
        "an ID of another bucket",
        (&quoted(ID), &quoted(elsewhere())),
        error("incomplete"),
    );
    let page = (r#""latest.json":"{"#, r#""latest.json":"<html>","was":"{"#);
    replaced(cases, "missing", "listed", "a web page in place of a file", page, error("incomplete"));
    let case = add(
        cases,
        "missing",
        "listed",
        "the bucket is not there and the models are altered",
        unproven("models", "hash_mismatch"),
    );
    case.replace = vec![gone(&bucket_path(2, ID)), ("1320".to_owned(), "1321".to_owned())];
}

/// A unit whose bucket is not that of [`ID`].
fn elsewhere() -> &'static str {
    let other = UNITS.iter().map(|(id, ..)| *id).find(|id| bucket_path(2, id) != bucket_path(2, ID));
    other.unwrap_or_default()
}

fn times(cases: &mut Vec<Case>) {
    let at = |time: u64| (format!("\"looked_up_at\":{LOOKED_UP_AT}"), format!("\"looked_up_at\":{time}"));
    for (name, time, expect) in [
        ("made 600 s before the snapshot was issued, by a clock that was behind", ISSUED_AT - 600, ok()),
        ("made before the snapshot was issued", ISSUED_AT - 601, error("wrong_time")),
        ("made 600 s from now, by a clock that was ahead", NOW + 600, ok()),
        ("made later than now", NOW + 601, error("wrong_time")),
    ] {
        let (from, to) = at(time);
        replaced(cases, "time", "listed", name, (&from, &to), expect);
    }
    // Of several errors the first in the order of the section is told.
    let ahead = at(NOW + 601);
    let early = at(ISSUED_AT - 601);
    let (gone, gone_to) = (format!("\"{}", bucket_path(2, ID)), format!("\"x{}", bucket_path(2, ID)));
    let altered = ("1320".to_owned(), "1321".to_owned());
    for (name, replace, expect) in [
        (
            "made later than now, and a file is missing",
            [ahead.clone(), (gone.clone(), gone_to.clone())],
            error("wrong_time"),
        ),
        ("made later than now, and a model is altered", [ahead, altered.clone()], error("wrong_time")),
        ("made before the snapshot, and a file is missing", [early.clone(), (gone, gone_to)], error("incomplete")),
        ("made before the snapshot, and a model is altered", [early, altered], unproven("models", "hash_mismatch")),
    ] {
        add(cases, "time", "listed", name, expect).replace = replace.into();
    }
}

fn formats(cases: &mut Vec<Case>, listed: &str) {
    for (name, from, to) in [
        ("no version", "receipt/1", "receipt/0"),
        ("an ID in lower case", r#""id":"CN"#, r#""id":"cn"#),
        ("no ID", r#""id":"#, r#""di":"#),
        ("two IDs", r#""id":"#, r#""id":"CN0142G1A2030000000000000REG1","id":"#),
        ("no time", r#""looked_up_at":"#, r#""looked_up":"#),
        ("a time that is no whole number", r#""looked_up_at":"#, r#""looked_up_at":-"#),
        ("a file that is there twice", r#""latest.json":"#, r#""latest.json":"{}","latest.json":"#),
        ("a file that is no string", r#""latest.json":"#, r#""latest.json":7,"was":"#),
        ("files in a list", r#""files":{"#, r#""files":[],"was":{"#),
        ("something after it", r#""robot-registry-receipt/1""#, r#""robot-registry-receipt/1"}{"x":"""#),
    ] {
        replaced(cases, "format", "listed", name, (from, to), error("format"));
    }
    for (name, content) in [
        ("a later version", r#"{"id":7,"format":"robot-registry-receipt/2"}"#),
        ("a later version of two digits", r#"{"format":"robot-registry-receipt/12","files":[]}"#),
    ] {
        let case = add(cases, "newer", "", name, error("newer_format"));
        (case.base, case.content) = (None, Some(Content::Text(content.to_owned())));
    }
    let many: String = (0..17).map(|n| format!("\"{n}\":\"\",")).collect();
    replaced(
        cases,
        "limits",
        "listed",
        "more than 16 files",
        (r#""files":{"#, &format!("\"files\":{{{many}")),
        error("format"),
    );
    let latest: Value = serde_json::from_str(listed).unwrap_or_default();
    for (class, name, content, expect) in [
        ("format", "an empty file", Content::Text(String::new()), "format"),
        ("format", "a web page", Content::Text("<!doctype html><title>Not found</title>".to_owned()), "format"),
        ("format", "a file of the registry", text(&latest["files"]["latest.json"]), "format"),
        ("format", "no UTF-8", Content::Hex("7b22666f726d6174223a22ff227d".to_owned()), "format"),
        ("format", "a receipt cut short", Content::Text(listed[..listed.len() / 2].to_owned()), "format"),
        ("format", "nested without end", Content::Text("[".repeat(10_000)), "format"),
        ("limits", "larger than 20 MiB", Content::Spaces(20 * 1024 * 1024 + 1), "too_large"),
    ] {
        let case = add(cases, class, "", name, error(expect));
        (case.base, case.content) = (None, Some(content));
    }
}

fn text(value: &Value) -> Content {
    Content::Text(value.as_str().unwrap_or_default().to_owned())
}
