//! The inquiry cases: a question, one mutation, and what the formats say must come of it.

use super::world::{Doc, ISSUED_AT, LOG_SIZE, World, bundle, remembered, text_of};
use crate::endpoint::{Content, Files};
use crate::inquiry::{Case, Expect, Inquiries};
use registry::Remembered;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tlog::Hash;

/// Alters a document.
type Edit = fn(&mut Value);

const BITS: u8 = 2;
const NOW: u64 = ISSUED_AT + 3600;
/// One more byte than an object, or a bundle of entries, may have.
const TOO_LARGE: Content = Content::Spaces(4 * 1024 * 1024 + 1);

pub(super) fn inquiries() -> Inquiries {
    let base = World::new(BITS).files(&|_, _| {});
    let mut cases = Cases { base: base.clone(), cases: Vec::new() };
    answers(&mut cases);
    directory(&mut cases);
    contacts(&mut cases);
    statistics(&mut cases);
    log(&mut cases);
    history(&mut cases);
    unavailable(&mut cases);
    Inquiries { trust: World::trust(), base, cases: cases.cases }
}

struct Cases {
    base: Files,
    cases: Vec<Case>,
}

impl Cases {
    fn add(&mut self, class: &str, name: &str, ask: &str, expect: Expect) -> &mut Case {
        let (name, class, ask) = (name.to_owned(), class.to_owned(), ask.to_owned());
        let at = self.cases.len();
        self.cases.push(Case { name, class, patch: BTreeMap::new(), ask, now: NOW, remembered: None, expect });
        &mut self.cases[at]
    }

    /// A case over a registry that was altered before it was hashed and signed.
    fn resealed(&mut self, class: &str, name: &str, ask: &str, expect: Expect, edit: &dyn Fn(Doc, &mut Value)) {
        let files = World::new(BITS).files(edit);
        let base = &self.base;
        let patch = files.into_iter().filter(|(path, content)| base.get(path) != Some(content)).collect();
        self.add(class, name, ask, expect).patch = patch;
    }

    /// A case in which the object that holds `needle` holds another text.
    fn altered(&mut self, name: &str, ask: &str, expect: Expect, (needle, other): (&str, &str)) {
        let (path, text) = self.object(needle);
        self.replaced("altered", name, ask, expect, path, Content::Text(text.replace(needle, other)));
    }

    fn replaced(&mut self, class: &str, name: &str, ask: &str, expect: Expect, path: String, content: Content) {
        self.add(class, name, ask, expect).patch.insert(path, content);
    }

    /// Path and text of the object that holds `needle`.
    fn object(&self, needle: &str) -> (String, String) {
        let found =
            self.base.iter().find(|(path, content)| path.starts_with("objects/") && text_of(content).contains(needle));
        found.map(|(path, content)| (path.clone(), text_of(content).to_owned())).unwrap_or_default()
    }
}

fn proved(found: Value) -> Expect {
    Expect { outcome: "proved".to_owned(), found, ..Expect::default() }
}

fn unproven(check: &str, reason: &str) -> Expect {
    let (check, reason) = (Some(check.to_owned()), Some(reason.to_owned()));
    Expect { outcome: "unproven".to_owned(), check, reason, ..Expect::default() }
}

fn unreachable() -> Expect {
    Expect { outcome: "unreachable".to_owned(), ..Expect::default() }
}

/// An edit of one document.
fn of(wanted: Doc, edit: impl Fn(&mut Value)) -> impl Fn(Doc, &mut Value) {
    move |doc, value| {
        if doc == wanted {
            edit(value);
        }
    }
}

fn answers(cases: &mut Cases) {
    for (name, ask, found) in [
        ("all manufacturers, in order", "manufacturers", json!(["CN0142", "DE7K01"])),
        ("a manufacturer with its models", "manufacturer CN0142", json!(["G1A203", "G1B100"])),
        ("a manufacturer that is not in the index", "manufacturer CN9999", Value::Null),
        ("the code of one country under another", "manufacturer DE0142", Value::Null),
        ("the statistics", "statistics", json!(7)),
        ("the log from its newest entry", "entries", json!([2, 1, 0])),
        ("the log before an entry", "entries before 2", json!([1, 0])),
        ("the log before its first entry", "entries before 0", json!([])),
        ("the log before an entry that is not there yet", "entries before 9", json!([2, 1, 0])),
    ] {
        cases.add("ok", name, ask, proved(found));
    }
    let without = |statistics: &mut Value| {
        statistics.as_object_mut().into_iter().for_each(|fields| {
            fields.remove("model_status");
            fields.remove("model_stage");
        });
    };
    let edit = of(Doc::Statistics, without);
    cases.resealed("ok", "statistics that tell nothing within a model", "statistics", proved(json!(7)), &edit);
}

fn directory(cases: &mut Cases) {
    let mismatch = unproven("manufacturers", "hash_mismatch");
    cases.altered("an index altered on its way", "manufacturers", mismatch.clone(), ("Nordhand", "Nordband"));
    cases.altered("an index altered, for one manufacturer", "manufacturer DE7K01", mismatch, ("Nordhand", "Nordband"));
    let edit = of(Doc::Manufacturers, |index| {
        index["manufacturers"].as_array_mut().into_iter().for_each(|list| list.reverse());
    });
    cases.resealed("format", "an index out of order", "manufacturers", unproven("manufacturers", "format"), &edit);
    let mismatch = unproven("models", "hash_mismatch");
    cases.altered("models altered on their way", "manufacturer DE7K01", mismatch, ("HAND01", "HAND02"));
    let edit = of(Doc::Models("7K01"), |models| models["manufacturer"] = json!("0142"));
    let format = unproven("models", "format");
    cases.resealed("format", "models of another manufacturer", "manufacturer DE7K01", format, &edit);
}

/// An entry of the statistics' recalls: so many units affected, open, and remedied in one month.
fn recall(model: &str, affected: u64, open: u64, remedied: u64) -> Value {
    json!({
        "model": model, "names": {"en": "Yaoguang"}, "number": "R-2026-019", "opened_on": "2026-08-06",
        "severity": "stop_use", "title": {"en": "Battery"}, "affected": affected, "open": open,
        "remedied": {"2026-09": remedied},
    })
}

fn contacts(cases: &mut Cases) {
    let with = |contact: Value| of(Doc::Models("7K01"), move |models| models["contact"] = contact.clone());
    let ask = "contact DE7K01";
    for (name, contact) in [
        ("a contact", json!({"web": {"de": "https://nordhand.example/", "en": "https://nordhand.example/en?a=1#b"}})),
        (
            "a contact with all that one has",
            json!({"web": {"en": "https://nordhand.example"}, "support": {"en": "mailto:help+robots@nordhand.example"},
                "recalls": {"en": "https://nordhand.example/recalls"}}),
        ),
        ("a contact without an address", json!({})),
    ] {
        cases.resealed("ok", name, ask, proved(contact.clone()), &with(contact));
    }
    cases.add("ok", "no contact", ask, proved(Value::Null));
    cases.add("ok", "the contact of a manufacturer that is not in the index", "contact CN9999", proved(Value::Null));
    for (name, contact) in [
        ("a script in place of an address", json!({"web": {"en": "javascript:alert(1)"}})),
        ("an address that is not encrypted", json!({"recalls": {"en": "http://nordhand.example"}})),
        ("a mailbox in place of a page", json!({"web": {"en": "mailto:help@nordhand.example"}})),
        ("an address with somebody's name", json!({"web": {"en": "https://user@nordhand.example"}})),
        ("an address with a port", json!({"web": {"en": "https://nordhand.example:8443/"}})),
        ("a number for a host", json!({"web": {"en": "https://127.0.0.1/"}})),
        ("a mailbox with more recipients", json!({"support": {"en": "mailto:a@nordhand.example?bcc=b@c.example"}})),
        (
            "an address that is too long",
            json!({"web": {"en": format!("https://nordhand.example/{}", "a".repeat(200))}}),
        ),
        ("one wrong address beside a right one", json!({"web": {"de": "https://nordhand.example", "en": "data:,a"}})),
        ("a contact that is a text", json!("https://nordhand.example")),
    ] {
        cases.resealed("format", name, ask, unproven("models", "format"), &with(contact));
    }
    let wrong = with(json!({"web": {"en": "javascript:alert(1)"}}));
    let found = proved(json!(["HAND01"]));
    cases.resealed("ok", "a manufacturer whose contact is none", "manufacturer DE7K01", found, &wrong);
}

fn statistics(cases: &mut Cases) {
    let needle = "\"type\":\"statistics\"";
    let (path, text) = cases.object(needle);
    for ask in ["statistics", "manufacturer CN0142"] {
        let altered = Content::Text(text.replacen("\"in_operation\":2", "\"in_operation\":3", 1));
        let name = format!("statistics altered on their way, for {ask}");
        cases.replaced("altered", &name, ask, unproven("statistics", "hash_mismatch"), path.clone(), altered);
    }
    let too_large = unproven("statistics", "too_large");
    cases.replaced("bounds", "statistics past their bound", "statistics", too_large, path, TOO_LARGE);
    let resealed: [(&str, Edit); 10] = [
        ("statistics of more units than the snapshot has", |statistics| {
            for (by, key) in
                [("status", "suspended"), ("stage", "sales"), ("manufacturer", "DE7K01"), ("model", "DE7K01HAND01")]
            {
                statistics[by][key] = json!(statistics[by][key].as_u64().unwrap_or(0) + 1);
            }
            statistics["country"]["CN"] = json!(6);
            statistics["month"]["2026-03"] = json!(8);
            for by in ["model_status", "model_stage"] {
                let first =
                    statistics[by]["DE7K01HAND01"].as_object_mut().and_then(|counts| counts.values_mut().next());
                first.into_iter().for_each(|count| *count = json!(count.as_u64().unwrap_or(0) + 1));
            }
        }),
        ("counts by month that do not add up to those by status", |statistics| {
            statistics["month"]["2026-04"] = json!(1);
        }),
        ("counts whose sum is past counting", |statistics| statistics["country"]["DE"] = json!(u64::MAX)),
        ("counts within a model that are not its units", |statistics| {
            statistics["model_stage"]["CN0142G1A203"]["operation"] = json!(9);
        }),
        ("counts within some models only", |statistics| {
            statistics["model_status"].as_object_mut().into_iter().for_each(|models| {
                models.remove("CN0142G1A203");
            });
        }),
        ("a month that is none", |statistics| {
            statistics["month"] = json!({"2026-13": 7});
        }),
        ("recalls out of the order of their models", |statistics| {
            statistics["recalls"] = json!([recall("CN0142G1B100", 1, 1, 0), recall("CN0142G1A203", 1, 1, 0)]);
        }),
        ("a recall that affects more units than its model has", |statistics| {
            statistics["recalls"] = json!([recall("CN0142G1B100", 3, 0, 0)]);
        }),
        ("a recall with more units open and remedied than it affects", |statistics| {
            statistics["recalls"] = json!([recall("CN0142G1B100", 2, 1, 2)]);
        }),
        ("units remedied in a month that is none", |statistics| {
            statistics["recalls"] = json!([recall("CN0142G1B100", 1, 0, 0)]);
            statistics["recalls"][0]["remedied"] = json!({"2026-00": 1});
        }),
    ];
    for (name, edit) in resealed {
        let edit = of(Doc::Statistics, edit);
        cases.resealed("format", name, "statistics", unproven("statistics", "format"), &edit);
    }
    let later: [(&str, Edit); 3] = [
        ("a status of a later version", |statistics| statistics["status"]["lost"] = json!(0)),
        ("a stage of a later version, within a model", |statistics| {
            statistics["model_stage"]["CN0142G1A203"]["second_life"] = json!(0);
        }),
        ("a recall whose severity is of a later version", |statistics| {
            statistics["recalls"] = json!([recall("CN0142G1B100", 1, 1, 0)]);
            statistics["recalls"][0]["severity"] = json!("return");
        }),
    ];
    for (name, edit) in later {
        let (edit, expect) = (of(Doc::Statistics, edit), unproven("statistics", "newer_format"));
        cases.resealed("newer", name, "statistics", expect, &edit);
    }
    let whole: [(&str, Edit); 3] = [
        ("recalls, and one that affects nothing", |statistics| {
            statistics["recalls"] = json!([recall("CN0142G1A203", 0, 0, 0), recall("CN0142G1B100", 2, 1, 1)]);
        }),
        ("counts of 0", |statistics| {
            statistics["country"]["JP"] = json!(0);
            statistics["model"]["CN0142ZZZZZZ"] = json!(0);
            statistics["model_status"]["CN0142ZZZZZZ"] = json!({"retired": 0});
            statistics["model_stage"]["CN0142ZZZZZZ"] = json!({});
        }),
        ("nothing told within a model, in so many words", |statistics| {
            (statistics["model_status"], statistics["model_stage"]) = (json!({}), Value::Null);
        }),
    ];
    for (name, edit) in whole {
        cases.resealed("ok", name, "statistics", proved(json!(7)), &of(Doc::Statistics, edit));
    }
}

fn log(cases: &mut Cases) {
    let path = format!("log/tile/entries/000.p/{LOG_SIZE}");
    let whole = cases.base.get(&path).map_or("", text_of).to_owned();
    let mut bundled = |class: &str, name: &str, reason: &str, content: Content| {
        cases.replaced(class, name, "entries", unproven("entries", reason), path.clone(), content);
    };
    // The first digit of a count in the oldest entry.
    let count = "count\":7".bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
    let altered = whole.replacen(&count, &(count[..count.len() - 1].to_owned() + "8"), 1);
    bundled("altered", "an old entry altered on its way", "not_included", Content::Hex(altered));
    let other = bundle(&["one".to_owned(), "two".to_owned(), "three".to_owned()]);
    bundled("altered", "entries of another log", "not_included", Content::Hex(other));
    bundled("format", "a bundle cut short", "format", Content::Hex(whole[..whole.len() - 2].to_owned()));
    bundled("format", "a bundle with bytes after its last entry", "format", Content::Hex(whole.clone() + "00"));
    bundled("format", "an empty bundle", "format", Content::Hex(String::new()));
    bundled("bounds", "a bundle past its bound", "too_large", TOO_LARGE);
    let resealed: [(&str, &str, Edit); 6] = [
        ("an old entry with another sequence", "format", |snapshot| snapshot["sequence"] = json!(0)),
        ("an old entry of another log", "wrong_origin", |snapshot| snapshot["origin"] = json!("other.example")),
        ("an old entry issued when its successor was", "format", |snapshot| {
            (snapshot["issued_at"], snapshot["next_update"]) = (json!(ISSUED_AT), json!(ISSUED_AT + 1));
        }),
        ("an old entry of no version", "format", |snapshot| snapshot["format"] = json!("robot-registry/0")),
        ("an old entry of a later version", "newer_format", |snapshot| {
            *snapshot = json!({"format": "robot-registry/2", "sequence": "one"});
        }),
        ("an old entry that is no JSON", "format", |snapshot| *snapshot = json!("no JSON")),
    ];
    for (name, reason, edit) in resealed {
        cases.resealed("format", name, "entries", unproven("entries", reason), &of(Doc::Entry(1), edit));
    }
}

fn history(cases: &mut Cases) {
    let seen = |checkpoint: &Remembered| serde_json::to_value(checkpoint).ok();
    let older = remembered(&cases.base, 2);
    let ask = "entries";
    cases.add("history", "the log seen before was shorter", ask, proved(json!([2, 1, 0]))).remembered = seen(&older);
    let longer = Remembered { size: LOG_SIZE + 1, ..older.clone() };
    let rollback = unproven("history", "rollback");
    cases.add("history", "the log seen before was longer", ask, rollback.clone()).remembered = seen(&longer);
    cases.add("history", "a rollback, for the statistics", "statistics", rollback).remembered = seen(&longer);
    let other = Remembered { root: Hash([7; 32]), ..older };
    let inconsistent = unproven("history", "inconsistent");
    cases.add("history", "the log seen before was another", ask, inconsistent).remembered = seen(&other);
}

fn unavailable(cases: &mut Cases) {
    let bundle = format!("log/tile/entries/000.p/{LOG_SIZE}");
    cases.replaced("missing", "no bundle of entries", "entries", unreachable(), bundle, Content::Missing);
    let statistics = cases.object("\"type\":\"statistics\"").0;
    cases.replaced("missing", "no statistics", "statistics", unreachable(), statistics.clone(), Content::Missing);
    let models = cases.object("HAND01").0;
    cases.replaced("missing", "no models", "manufacturer DE7K01", unreachable(), models, Content::Missing);
    cases.replaced(
        "missing",
        "no latest.json",
        "manufacturers",
        unreachable(),
        "latest.json".to_owned(),
        Content::Missing,
    );
    let page = || Content::Text("<!DOCTYPE html><title>Sign in to the network</title>".to_owned());
    let bundle = format!("log/tile/entries/000.p/{LOG_SIZE}");
    cases.replaced("web page", "a bundle that is a web page", "entries", unreachable(), bundle.clone(), page());
    let large = Content::Text(format!("<{}", " ".repeat(64)));
    cases.replaced("web page", "a bundle that begins as a web page", "entries", unreachable(), bundle, large);
    let name = "statistics that are a web page";
    cases.replaced("web page", name, "statistics", unreachable(), statistics.clone(), page());

    let (index, index_text) = cases.object("Nordhand");
    let (models, models_text) = cases.object("HAND01");
    let statistics_text = cases.base.get(&statistics).map_or("", text_of).to_owned();
    let spoilt = |text: &str| Content::Text(format!("{text} "));
    for (name, ask, expect, bad) in [
        (
            "an altered index and altered statistics",
            "statistics",
            unproven("manufacturers", "hash_mismatch"),
            [(&index, spoilt(&index_text)), (&statistics, spoilt(&statistics_text))],
        ),
        (
            "altered models and altered statistics",
            "manufacturer DE7K01",
            unproven("models", "hash_mismatch"),
            [(&models, spoilt(&models_text)), (&statistics, spoilt(&statistics_text))],
        ),
        (
            "no models and altered statistics",
            "manufacturer DE7K01",
            unproven("statistics", "hash_mismatch"),
            [(&models, Content::Missing), (&statistics, spoilt(&statistics_text))],
        ),
        (
            "a manufacturer that is not in the index, and altered statistics",
            "manufacturer CN9999",
            proved(Value::Null),
            [(&models, Content::Missing), (&statistics, spoilt(&statistics_text))],
        ),
    ] {
        let case = cases.add("order", name, ask, expect);
        case.patch.extend(bad.map(|(path, content)| (path.clone(), content)));
    }
    // A failed proof is not reported as a mere missing file.
    let (path, text) = cases.object("Nordhand");
    let failed = unproven("manufacturers", "hash_mismatch");
    let case = cases.add("missing", "no statistics, and an altered index", "statistics", failed);
    case.patch.insert(statistics, Content::Missing);
    case.patch.insert(path, Content::Text(text.replace("Nordhand", "Nordband")));
}
