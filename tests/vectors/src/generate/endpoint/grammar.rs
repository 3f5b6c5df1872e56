//! Values at the edges of what the documents may hold, and what only a later version knows.

use super::{Cases, of, of_bucket, of_unit, ok, unproven};
use crate::generate::world::{Doc, NEXT_UPDATE};
use serde_json::{Value, json};

/// Alters a document.
type Edit = fn(&mut Value);

pub(super) fn add(cases: &mut Cases) {
    numbers(cases);
    names(cases);
    languages(cases);
    unknown_fields(cases);
    later_values(cases);
}

/// An edit of a document's text, for what no value of serde_json is written as.
fn text(value: &mut Value, from: &str, to: &str) {
    let written = value.to_string();
    assert!(written.contains(from), "{from} is not in {written}");
    *value = json!(written.replacen(from, to, 1));
}

fn models(cases: &mut Cases, class: &str, name: &str, is_ok: bool, edit: Edit) {
    let expect = if is_ok { ok() } else { unproven("models", "format") };
    cases.resealed(class, name, expect, &of(Doc::Models("0142"), edit));
}

fn unit(cases: &mut Cases, class: &str, name: &str, is_ok: bool, edit: &dyn Fn(&mut Value)) {
    let expect = if is_ok { ok() } else { unproven("bucket", "format") };
    cases.resealed(class, name, expect, &of_unit(edit));
}

fn numbers(cases: &mut Cases) {
    let mass = "\"mass_g\":38500";
    models(cases, "numbers", "a parameter that is no whole number", false, |models| {
        models["models"][0]["parameters"]["mass_g"] = json!(38.5);
    });
    models(cases, "ok", "the largest parameter", true, |models| {
        models["models"][0]["parameters"]["mass_g"] = json!(u32::MAX);
    });
    models(cases, "numbers", "a parameter past the largest", false, |models| {
        models["models"][0]["parameters"]["mass_g"] = json!(u64::from(u32::MAX) + 1);
    });
    for (name, number) in [
        ("a number with a point", "1.0"),
        ("a number below zero", "-1"),
        ("zero with a sign", "-0"),
        ("a number with an exponent", "1e3"),
        ("a number with a leading zero", "01"),
        ("a number as a string", "\"1\""),
    ] {
        let to = format!("\"mass_g\":{number}");
        let edit = move |models: &mut Value| text(models, mass, &to);
        cases.resealed("numbers", name, unproven("models", "format"), &of(Doc::Models("0142"), edit));
    }
    let next = format!("\"next_update\":{NEXT_UPDATE}");
    for (name, number, expect) in [
        ("the largest time", "18446744073709551615", ok()),
        ("a time past the largest", "18446744073709551616", unproven("snapshot", "format")),
    ] {
        let to = format!("\"next_update\":{number}");
        let from = next.clone();
        let edit = move |snapshot: &mut Value| text(snapshot, &from, &to);
        cases.resealed("numbers", name, expect, &of(Doc::Snapshot, edit));
    }
    unit(cases, "numbers", "a day of the year 0", false, &|unit| unit["made_on"] = json!("0000-03-14"));
    unit(cases, "ok", "a day of the year 1", true, &|unit| unit["made_on"] = json!("0001-03-14"));
}

fn names(cases: &mut Cases) {
    let mut maker = |name: &str, is_ok: bool, names: Value| {
        let expect = if is_ok { ok() } else { unproven("manufacturers", "format") };
        let edit = move |index: &mut Value| index["manufacturers"][0]["names"] = names.clone();
        cases.resealed(if is_ok { "ok" } else { "names" }, name, expect, &of(Doc::Manufacturers, edit));
    };
    maker("a name of 200 bytes", true, json!({"en": "x".repeat(200)}));
    maker("a name of 201 bytes", false, json!({"en": "x".repeat(201)}));
    maker("a name of 67 characters of three bytes", false, json!({"en": "机".repeat(67)}));
    maker("a name with a mark of direction", true, json!({"ar": "بيتشن\u{200f} Robotics"}));
    for (name, character) in [
        ("a line feed", '\n'),
        ("an escape", '\u{1b}'),
        ("a tab", '\t'),
        ("a delete", '\u{7f}'),
        ("a control of the second row", '\u{9b}'),
        ("a line separator", '\u{2028}'),
        ("an override of direction", '\u{202e}'),
        ("an isolate of direction", '\u{2066}'),
    ] {
        maker(&format!("a name with {name}"), false, json!({"en": format!("Beichen{character}Robotics")}));
    }
    let mut note = |name: &str, is_ok: bool, words: &str| {
        let class = if is_ok { "ok" } else { "names" };
        unit(cases, class, name, is_ok, &|unit| unit["events"][1]["note"] = json!({"en": words}));
    };
    note("a text of two lines", true, "First\nsecond");
    note("a text of 2048 bytes", true, &"x".repeat(2048));
    note("a text with an escape", false, "First\u{1b}[2K");
    note("a text with an override of direction", false, "First\u{202e}");
    unit(cases, "names", "a software version of two lines", false, &|unit| unit["software"] = json!("4.2\n1"));
}

fn languages(cases: &mut Cases) {
    let mut note = |name: &str, is_ok: bool, words: Value| {
        let class = if is_ok { "ok" } else { "languages" };
        unit(cases, class, name, is_ok, &|unit| unit["events"][1]["note"] = words.clone());
    };
    for tag in ["en", "zh-Hans", "de-CH-1996", "sr-Latn-RS", "gsw", "EN-us", "de-DE-x-a"] {
        note(&format!("the language tag {tag:?}"), true, json!({tag: "words"}));
    }
    let long = format!("en{}", "-12345678".repeat(4));
    for tag in
        ["", "*", "e", "en_US", "en-", "-en", "en--US", "en US", "中文", "englishes", "en-123456789", "1n", &long]
    {
        note(&format!("no language tag: {tag:?}"), false, json!({tag: "words"}));
    }
    note("a language twice, once in capitals", false, json!({"EN": "one", "en": "two"}));
    note("33 languages", false, (0..33).map(|n| (format!("aa-{n}"), json!("words"))).collect::<Value>());
    note("32 languages", true, (0..32).map(|n| (format!("aa-{n}"), json!("words"))).collect::<Value>());
}

fn unknown_fields(cases: &mut Cases) {
    let mut field = |name: &str, is_ok: bool, field: &str| {
        let (from, to) = ("{\"events\"", format!("{{{field},\"events\""));
        let (class, expect) = if is_ok { ("ok", ok()) } else { ("unknown fields", unproven("bucket", "format")) };
        cases.resealed(class, name, expect, &of_bucket(|bucket| text(bucket, from, &to)));
    };
    field("unknown fields of one name", true, "\"colour\":\"blue\",\"colour\":7");
    field("unknown fields of one name within an unknown field", true, "\"colour\":{\"a\":1,\"a\":2}");
    field("half a surrogate pair in an unknown field", false, "\"colour\":\"\\ud83d\"");
    field("halves of a surrogate pair in the wrong order", false, "\"colour\":\"\\ude00\\ud83d\"");
    field("a surrogate pair in an unknown field", true, "\"colour\":\"\\ud83d\\ude00\"");
    field("half a surrogate pair as an unknown name", false, "\"\\udc00\":1");
    // The bucket, its list and the unit are three.
    let nested = |depth: usize| format!("\"colour\":{}{}", "[".repeat(depth - 3), "]".repeat(depth - 3));
    field("127 lists and objects within each other", true, &nested(127));
    field("128 lists and objects within each other", false, &nested(128));
}

/// Values that this version does not have, of the lists that a later one may add to.
fn later_values(cases: &mut Cases) {
    let newer = |check: &str| unproven(check, "newer_format");
    let units: [(&str, Edit); 6] = [
        ("an unknown status", |unit| unit["status"] = json!("lost")),
        ("an unknown stage", |unit| unit["stage"] = json!("second_life")),
        ("an unknown kind of event", |unit| unit["events"][0]["kind"] = json!("danced")),
        ("an unknown actor", |unit| unit["events"][0]["actor"] = json!("insurer_2")),
        ("an unknown kind of notice", |unit| {
            unit["notices"] =
                json!([{"kind": "praise", "reference": "P1", "issued_on": "2026-05-01", "text": {"en": "t"}}]);
        }),
        ("an unknown kind of component", |unit| {
            unit["components"] = json!([{"kind": "heart", "supplier": {"en": "s"}, "part": "p"}]);
        }),
    ];
    for (name, edit) in units {
        cases.resealed("newer", name, newer("bucket"), &of_unit(edit));
    }
    cases.resealed(
        "newer",
        "an unknown standing",
        newer("manufacturers"),
        &of(Doc::Manufacturers, |index| {
            index["manufacturers"][0]["standing"] = json!("famous");
        }),
    );
    cases.resealed(
        "newer",
        "an unknown severity of a recall",
        newer("models"),
        &of(Doc::Models("0142"), |models| {
            models["models"][0]["recalls"] = json!([{"number": "R1", "opened_on": "2026-01-01", "severity": "mild",
            "title": {"en": "t"}, "text": {"en": "t"}, "serials": []}]);
        }),
    );
    for status in ["", "in operation", "in-operation", "Lost", "\u{2705}"] {
        let name = format!("a status that no version has: {status:?}");
        unit(cases, "newer", &name, false, &|unit| unit["status"] = json!(status));
    }
}
