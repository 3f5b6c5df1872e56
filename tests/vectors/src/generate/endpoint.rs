//! The endpoint cases: a base, one mutation, and what the formats say must come of it.

mod grammar;
mod order;
mod recalls;

use super::world::{
    Doc, EXPIRES_AFTER, ISSUED_AT, LOG_SIZE, NEXT_UPDATE, ORIGIN, UNITS, World, key, place, remembered, text_of,
    witness,
};
use crate::endpoint::{Case, Content, Endpoints, Expect, Files};
use registry::Remembered;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tlog::{Algorithm, Checkpoint, Hash};

/// Bits of the base most cases use: four buckets below one node.
const BITS: u8 = 2;
/// The unit most cases look up.
const ID: &str = UNITS[1].0;
const NOW: u64 = ISSUED_AT + 3600;

pub(super) fn endpoints() -> Endpoints {
    let small = World::new(BITS).files(&|_, _| {});
    // Two levels: a root of one bit, and a node of eight below it.
    let deep = World::new(9).files(&|_, _| {});
    // The root is the only bucket.
    let flat = World::new(0).files(&|_, _| {});
    let mut cases = Cases { base: small.clone(), cases: Vec::new() };
    answers(&mut cases);
    freshness(&mut cases);
    latest(&mut cases);
    signatures(&mut cases);
    inclusion(&mut cases);
    snapshots(&mut cases);
    history(&mut cases);
    nodes(&mut cases);
    buckets(&mut cases);
    directory(&mut cases);
    unavailable(&mut cases);
    grammar::add(&mut cases);
    order::add(&mut cases);
    recalls::add(&mut cases);
    let bases = [("small", small), ("deep", deep), ("flat", flat)];
    Endpoints {
        trust: World::trust(),
        bases: bases.into_iter().map(|(name, files)| (name.to_owned(), files)).collect(),
        cases: cases.cases,
    }
}

struct Cases {
    base: Files,
    cases: Vec<Case>,
}

impl Cases {
    fn add(&mut self, class: &str, name: &str, expect: Expect) -> &mut Case {
        let case = Case {
            name: name.to_owned(),
            class: class.to_owned(),
            base: "small".to_owned(),
            patch: BTreeMap::new(),
            input: ID.to_owned(),
            now: NOW,
            remembered: None,
            expect,
        };
        let at = self.cases.len();
        self.cases.push(case);
        &mut self.cases[at]
    }

    /// A case over a registry that was altered before it was hashed and signed.
    fn resealed(&mut self, class: &str, name: &str, expect: Expect, edit: &dyn Fn(Doc, &mut Value)) {
        self.rebuilt(class, name, expect, World::new(BITS).files(edit));
    }

    fn rebuilt(&mut self, class: &str, name: &str, expect: Expect, files: Files) {
        let base = &self.base;
        let patch = files.into_iter().filter(|(path, content)| base.get(path) != Some(content)).collect();
        self.add(class, name, expect).patch = patch;
    }

    /// A case in which one file holds other bytes than were hashed or signed.
    fn replaced(&mut self, class: &str, name: &str, expect: Expect, path: String, content: Content) {
        self.add(class, name, expect).patch.insert(path, content);
    }

    /// A case in which `latest.json` was altered on the way.
    fn latest(&mut self, class: &str, name: &str, expect: Expect, edit: &dyn Fn(&mut Value)) {
        let mut latest: Value = serde_json::from_str(self.text("latest.json")).unwrap_or_default();
        edit(&mut latest);
        self.replaced(class, name, expect, "latest.json".to_owned(), Content::Text(latest.to_string()));
    }

    fn text(&self, path: &str) -> &str {
        self.base.get(path).map_or("", text_of)
    }

    /// Path and text of the object that holds `needle`.
    fn object(&self, needle: &str) -> (String, String) {
        let found =
            self.base.iter().find(|(path, content)| path.starts_with("objects/") && text_of(content).contains(needle));
        found.map(|(path, content)| (path.clone(), text_of(content).to_owned())).unwrap_or_default()
    }

    /// Path and text of the bucket of [`ID`].
    fn bucket(&self) -> (String, String) {
        self.object(ID)
    }
}

fn expect(verdict: &str) -> Expect {
    Expect { verdict: verdict.to_owned(), ..Expect::default() }
}

fn listed(status: &str) -> Expect {
    Expect { status: Some(status.to_owned()), freshness: Some("fresh".to_owned()), ..expect("listed") }
}

fn absent(known: &str) -> Expect {
    Expect { known: Some(known.to_owned()), freshness: Some("fresh".to_owned()), ..expect("not-listed") }
}

fn unproven(check: &str, reason: &str) -> Expect {
    Expect { check: Some(check.to_owned()), reason: Some(reason.to_owned()), ..expect("unproven") }
}

fn ok() -> Expect {
    listed("in_operation")
}

/// An edit of the bucket that holds [`ID`].
fn of_bucket(edit: impl Fn(&mut Value)) -> impl Fn(Doc, &mut Value) {
    move |doc, value| {
        if doc == Doc::Bucket(place(ID, BITS)) {
            edit(value);
        }
    }
}

/// An edit of the record of [`ID`].
fn of_unit(edit: impl Fn(&mut Value)) -> impl Fn(Doc, &mut Value) {
    of_bucket(move |bucket| {
        let units = bucket["units"].as_array_mut().into_iter().flatten();
        units.filter(|unit| unit["id"] == ID).for_each(&edit);
    })
}

fn of(wanted: Doc, edit: impl Fn(&mut Value)) -> impl Fn(Doc, &mut Value) {
    move |doc, value| {
        if doc == wanted {
            edit(value);
        }
    }
}

fn answers(cases: &mut Cases) {
    for base in ["small", "deep", "flat"] {
        for (id, status, _) in UNITS {
            let case = cases.add("ok", &format!("{base}: {status} unit {id}"), listed(status));
            (case.input, case.base) = ((*id).to_owned(), base.to_owned());
        }
        for (id, known) in [
            ("CN0142G1A203000000000NOTTHERE", "both"),
            ("CN0142ZZZZZZ000000000NOTTHERE", "manufacturer"),
            ("CN9999G1A203000000000NOTTHERE", "neither"),
            // The manufacturer is known, but under another national code.
            ("DE0142G1A203000000000NOTTHERE", "neither"),
        ] {
            let case = cases.add("ok", &format!("{base}: absent, {known} known: {id}"), absent(known));
            (case.input, case.base) = (id.to_owned(), base.to_owned());
        }
    }
    let (country, rest) = ID.split_at(2);
    let messy = format!("  {}-{}\u{a0}{} ", country.to_lowercase(), &rest[..4], rest[4..].to_lowercase());
    cases.add("ok", "messy input is folded before the look-up", ok()).input = messy;
    for (name, input) in [
        ("empty", ""),
        ("one character short", &ID[..28]),
        ("not a character of an ID", "CN0142G1A203000000000000ÖOP1"),
    ] {
        cases.add("malformed", name, expect("malformed")).input = input.to_owned();
    }
}

fn freshness(cases: &mut Cases) {
    let limit = NEXT_UPDATE + EXPIRES_AFTER;
    for (name, now, fresh) in [
        ("at next_update it is fresh", NEXT_UPDATE, "fresh"),
        ("past next_update it is stale", NEXT_UPDATE + 1, "stale"),
        ("at the limit it is stale", limit, "stale"),
        ("past the limit it is expired", limit + 1, "expired"),
        ("a clock 600 s behind still does", ISSUED_AT - 600, "fresh"),
    ] {
        let expect = Expect { freshness: Some(fresh.to_owned()), ..ok() };
        cases.add("freshness", name, expect).now = now;
    }
    cases.add("freshness", "a snapshot from the future", unproven("clock", "from_the_future")).now = ISSUED_AT - 601;
}

fn latest(cases: &mut Cases) {
    let format = || unproven("latest", "format");
    let whole = cases.text("latest.json").to_owned();
    for (name, text) in [
        ("latest.json is empty", String::new()),
        ("latest.json is cut short", whole[..whole.len() / 2].to_owned()),
        ("latest.json has something after it", format!("{whole}{{}}")),
        ("latest.json is nested without end", "[".repeat(10_000)),
        ("latest.json has a field twice", whole.replacen('{', "{\"format\":\"robot-registry/1\",", 1)),
    ] {
        cases.replaced("latest", name, format(), "latest.json".to_owned(), Content::Text(text));
    }
    cases.replaced(
        "latest",
        "latest.json is too large",
        unproven("latest", "too_large"),
        "latest.json".to_owned(),
        Content::Spaces(128 * 1024 + 1),
    );
    cases.replaced(
        "latest",
        "latest.json is no UTF-8",
        format(),
        "latest.json".to_owned(),
        Content::Hex("7b22ff223a317d".to_owned()),
    );
    for (name, version) in [
        ("a version before the first", "robot-registry/0"),
        ("a version with a leading zero", "robot-registry/02"),
        ("a version that is no number", "robot-registry/2b"),
        ("no version", "robot-registry/"),
        ("a format of another name", "human-registry/2"),
    ] {
        cases.latest("latest", name, format(), &|latest| latest["format"] = json!(version));
    }
    for (name, version) in [("the next version", "robot-registry/2"), ("a version of two digits", "robot-registry/10")]
    {
        let newer = unproven("latest", "newer_format");
        cases.latest("newer", name, newer, &|latest| latest["format"] = json!(version));
    }
    cases.latest(
        "newer",
        "the next version, of which nothing else is known",
        unproven("latest", "newer_format"),
        &|latest| {
            *latest = json!({"checkpoints": [], "format": "robot-registry/2", "snapshot": 7});
        },
    );
    cases.latest("latest", "nine objects inline", format(), &|latest| latest["objects"] = json!(vec![""; 9]));
    cases.latest("latest", "a hash in upper case", format(), &|latest| {
        let hash = latest["inclusion"]["hashes"][0].as_str().unwrap_or_default().to_uppercase();
        latest["inclusion"]["hashes"][0] = json!(hash);
    });
    cases
        .latest("ok", "an unknown field is ignored", ok(), &|latest| latest["later"] = json!({"any": [1.5e300, null]}));
    cases.latest("ok", "inline objects that nobody asks for have no effect", ok(), &|latest| {
        let objects = latest["objects"].as_array_mut();
        objects.into_iter().for_each(|objects| objects.insert(0, json!("{\"type\":\"bucket\",\"units\":[]}")));
    });
    cases.latest("ok", "null in place of what may be missing", ok(), &|latest| latest["objects"] = json!(null));
    cases.latest("ok", "no objects inline: the root node is fetched", ok(), &|latest| latest["objects"] = json!([]));
}

fn signatures(cases: &mut Cases) {
    let note = |latest: &Value| latest["checkpoint"].as_str().unwrap_or_default().to_owned();
    let lines = |latest: &Value, keep: &dyn Fn(&str) -> bool| {
        let note = note(latest);
        let kept: String = note.split_inclusive('\n').filter(|line| !line.starts_with('—') || keep(line)).collect();
        kept
    };
    cases.latest(
        "signature",
        "not signed by the registry's key",
        unproven("signature", "no_trusted_signature"),
        &|latest| {
            latest["checkpoint"] = json!(lines(latest, &|line| !line.contains(ORIGIN)));
        },
    );
    cases.latest(
        "signature",
        "the checkpoint says another size than was signed",
        unproven("signature", "bad_signature"),
        &|latest| {
            latest["checkpoint"] = json!(note(latest).replacen("\n3\n", "\n4\n", 1));
        },
    );
    cases.latest("signature", "the checkpoint is no note", unproven("signature", "format"), &|latest| {
        latest["checkpoint"] = json!("signed, the registry");
    });
    cases.latest(
        "signature",
        "the signature of a witness does not verify",
        unproven("signature", "bad_signature"),
        &|latest| {
            // The time of the last line, a witness's, is another one than was signed.
            let note = note(latest);
            let (start, line) = note.trim_end().rsplit_once(' ').unwrap_or_default();
            latest["checkpoint"] = json!(format!("{start} {}{}\n", &line[..6], line[6..].replacen('A', "B", 1)));
        },
    );
    cases.latest("witnesses", "one witness of two", unproven("witnesses", "quorum_not_met"), &|latest| {
        latest["checkpoint"] = json!(lines(latest, &|line| !line.contains("north")));
    });
    cases.latest("witnesses", "one witness twice counts once", unproven("witnesses", "quorum_not_met"), &|latest| {
        let once = lines(latest, &|line| !line.contains("north"));
        let again = once.lines().rfind(|line| line.contains("harbour")).unwrap_or_default();
        latest["checkpoint"] = json!(format!("{once}{again}\n"));
    });
    cases.latest("ok", "a signature by an unknown key is ignored", ok(), &|latest| {
        let stranger = witness("stranger.example", 9);
        latest["checkpoint"] = json!(tlog::cosign(&note(latest), &stranger, NOW).unwrap_or_default());
    });

    let mut stranger = World::new(BITS);
    stranger.signer = key(ORIGIN, Algorithm::Ed25519, 66);
    let files = stranger.files(&|_, _| {});
    cases.rebuilt(
        "signature",
        "another key under the registry's name",
        unproven("signature", "no_trusted_signature"),
        files,
    );
    let mut other = World::new(BITS);
    other.origin = "other.example/registry";
    let files = other.files(&|_, _| {});
    cases.rebuilt(
        "signature",
        "another log, signed by the registry's key",
        unproven("signature", "wrong_origin"),
        files,
    );
    let mut alone = World::new(BITS);
    alone.witnesses = vec![witness("harbour.witness.example", 2), witness("north.witness.example", 77)];
    let files = alone.files(&|_, _| {});
    cases.rebuilt("witnesses", "another key under a witness's name", unproven("witnesses", "quorum_not_met"), files);
}

fn inclusion(cases: &mut Cases) {
    let fails = || unproven("inclusion", "not_included");
    cases.latest("inclusion", "the proof lacks a hash", fails(), &|latest| latest["inclusion"]["hashes"] = json!([]));
    cases.latest("inclusion", "the proof has a hash too many", fails(), &|latest| {
        let first = latest["inclusion"]["hashes"][0].clone();
        latest["inclusion"]["hashes"] = json!([first, first]);
    });
    cases.latest("inclusion", "the proof has another hash", fails(), &|latest| {
        latest["inclusion"]["hashes"][0] = json!(Hash::of(b"other").to_string());
    });
    cases.latest("inclusion", "the snapshot has one more space", fails(), &|latest| {
        let snapshot = latest["snapshot"].as_str().unwrap_or_default();
        latest["snapshot"] = json!(format!("{snapshot} "));
    });
    // A mirror that passes an old snapshot off under the newest checkpoint, with its true proof.
    let tile = match cases.base.get(&format!("log/tile/0/000.p/{LOG_SIZE}")) {
        Some(Content::Hex(tile)) => tile.clone(),
        _ => String::new(),
    };
    cases.latest("inclusion", "an older snapshot under the newest checkpoint", fails(), &move |latest| {
        let newest: Value = serde_json::from_str(latest["snapshot"].as_str().unwrap_or_default()).unwrap_or_default();
        let mut older = newest;
        older["sequence"] = json!(LOG_SIZE - 2);
        older["issued_at"] = json!(ISSUED_AT - 3600);
        older["next_update"] = json!(NEXT_UPDATE - 3600);
        latest["snapshot"] = json!(older.to_string());
        latest["inclusion"]["hashes"] = json!([&tile[..64], &tile[128..192]]);
    });
}

fn snapshots(cases: &mut Cases) {
    let format = || unproven("snapshot", "format");
    let mut add = |name: &str, expect: Expect, edit: fn(&mut Value)| {
        cases.resealed("snapshot", name, expect, &of(Doc::Snapshot, edit))
    };
    add("the sequence is not its index", format(), |snapshot| snapshot["sequence"] = json!(7));
    add("the snapshot is another log's", unproven("snapshot", "wrong_origin"), |snapshot| {
        snapshot["origin"] = json!("other.example/registry");
    });
    add("next_update is not after issued_at", format(), |snapshot| snapshot["next_update"] = json!(ISSUED_AT));
    add("33 prefix bits", format(), |snapshot| snapshot["units"]["prefix_bits"] = json!(33));
    add("a snapshot of no version", format(), |snapshot| snapshot["format"] = json!("robot-registry/0"));
    add("a snapshot of a later version", unproven("snapshot", "newer_format"), |snapshot| {
        *snapshot = json!({"format": "robot-registry/9", "origin": ORIGIN, "issued_at": "2026"});
    });
    add("a negative number", format(), |snapshot| snapshot["issued_at"] = json!(-1));
    add("a snapshot without units", format(), |snapshot| snapshot["units"] = json!(null));
    add("a snapshot that is no JSON", format(), |snapshot| *snapshot = json!("three robots, all well"));
    add("a snapshot that is too large", format_of_latest(), |snapshot| {
        snapshot["later"] = json!("x".repeat(16 * 1024))
    });
}

/// A snapshot past its bound is already too much for `latest.json` to carry.
fn format_of_latest() -> Expect {
    unproven("latest", "format")
}

fn history(cases: &mut Cases) {
    let base = cases.base.clone();
    let at = |size| remembered(&base, size);
    let tile = format!("log/tile/0/000.p/{LOG_SIZE}");
    let mut add = |name: &str, expect: Expect, seen: Remembered| {
        cases.add("history", name, expect).remembered = serde_json::to_value(seen).ok()
    };
    add("the same checkpoint as before", ok(), at(LOG_SIZE));
    add("the log has grown from one entry", ok(), at(1));
    add("the log has grown from two entries", ok(), at(2));
    add("what was seen of another log is no guide", ok(), Remembered { origin: "other.example".to_owned(), ..at(1) });
    add("the log has shrunk", unproven("history", "rollback"), Remembered { size: LOG_SIZE + 1, ..at(LOG_SIZE) });
    add(
        "the same size but another root",
        unproven("history", "forked"),
        Remembered { root: Hash::of(b"other"), ..at(LOG_SIZE) },
    );
    add(
        "grown from a log with another past",
        unproven("history", "inconsistent"),
        Remembered { root: Hash::of(b"other"), ..at(2) },
    );
    let altered = |edit: &dyn Fn(&mut String)| {
        let mut hex = base.get(&tile).map_or("", text_of).to_owned();
        edit(&mut hex);
        Content::Hex(hex)
    };
    for (name, expect, content) in [
        (
            "a tile with another hash",
            unproven("history", "inconsistent"),
            altered(&|hex| hex.replace_range(128..192, &"00".repeat(32))),
        ),
        ("a tile that is cut short", unproven("history", "format"), altered(&|hex| hex.truncate(64))),
        ("a tile that can't be had", expect("unreachable"), Content::Missing),
        (
            "a tile that is a web page",
            expect("unreachable"),
            Content::Text("<!doctype html><title>Sign in to the network</title>".to_owned()),
        ),
        // Of the length that is due, whatever its first byte is. Its first hash is in no proof between these sizes.
        (
            "a tile that begins with an angle bracket is no web page",
            ok(),
            altered(&|hex| hex.replace_range(0..2, "3c")),
        ),
    ] {
        let case = cases.add("history", name, expect);
        case.remembered = serde_json::to_value(at(2)).ok();
        case.patch.insert(tile.clone(), content);
    }
}

fn nodes(cases: &mut Cases) {
    let format = || unproven("node", "format");
    let mut add = |name: &str, edit: fn(&mut Value)| cases.resealed("node", name, format(), &of(Doc::Root, edit));
    add("a node of two children where four are due", |node| {
        let children = node["children"].as_array_mut();
        children.into_iter().for_each(|children| children.truncate(2));
    });
    add("a node of three children", |node| {
        let children = node["children"].as_array_mut();
        children.into_iter().for_each(|children| children.truncate(3));
    });
    add("a node without children", |node| node["children"] = json!([]));
    add("a node that says it is a bucket", |node| node["type"] = json!("bucket"));
    add("a child that is no hash", |node| node["children"][0] = json!("00"));

    // The root node altered on the way, and not inline.
    let (path, text) = cases.object("\"children\"");
    let mut latest: Value = serde_json::from_str(cases.text("latest.json")).unwrap_or_default();
    latest["objects"] = json!([]);
    let case = cases.add("node", "a node altered on the way", unproven("node", "hash_mismatch"));
    case.patch.insert("latest.json".to_owned(), Content::Text(latest.to_string()));
    case.patch.insert(path, Content::Text(format!("{text} ")));
}

fn buckets(cases: &mut Cases) {
    let (path, text) = cases.bucket();
    let mismatch = || unproven("bucket", "hash_mismatch");
    let empty = "{\"type\":\"bucket\",\"units\":[]}";
    for (name, content) in [
        ("one letter of the record altered on the way", text.replacen("in_operation", "in_operatiom", 1)),
        (
            "another status put in on the way",
            text.replacen("\"status\":\"in_operation\"", "\"status\":\"registered\"", 1),
        ),
        ("an empty bucket put in its place", empty.to_owned()),
        ("nothing in its place", String::new()),
    ] {
        cases.replaced("bucket", name, mismatch(), path.clone(), Content::Text(content));
    }
    cases.replaced(
        "bucket",
        "a bucket that is too large",
        unproven("bucket", "too_large"),
        path,
        Content::Spaces(1024 * 1024 + 1),
    );

    let format = || unproven("bucket", "format");
    let mut unit = |name: &str, edit: fn(&mut Value)| cases.resealed("bucket", name, format(), &of_unit(edit));
    unit("a status of another case", |unit| unit["status"] = json!("In_Operation"));
    unit("a record without a status", |unit| unit["status"] = json!(null));
    unit("a day that is none", |unit| unit["made_on"] = json!("2026-02-30"));
    unit("an ID in lower case", |unit| unit["id"] = json!(ID.to_lowercase()));
    unit("events out of order", |unit| unit["events"][0]["date"] = json!("2026-05-01"));
    unit("257 events", |unit| unit["events"] = json!(vec![unit["events"][0].clone(); 257]));
    unit("a text without a language", |unit| unit["events"][1]["note"] = json!({}));
    unit("a text that is too long", |unit| unit["events"][1]["note"] = json!({"en": "x".repeat(2049)}));
    unit("a software version that is too long", |unit| unit["software"] = json!("9".repeat(201)));
    unit("a record that is a list of its values", |unit| *unit = json!([unit["id"], unit["status"], unit["stage"]]));
    unit("a count below zero in place of a text", |unit| unit["software"] = json!(-1));
    unit("under recall without a notice", |unit| unit["status"] = json!("under_recall"));
    unit("retired but in operation", |unit| unit["status"] = json!("retired"));

    let mut bucket = |name: &str, edit: fn(&mut Value)| cases.resealed("bucket", name, format(), &of_bucket(edit));
    bucket("a unit twice", |bucket| {
        let units = bucket["units"].as_array_mut();
        units.into_iter().for_each(|units| units.insert(0, units[0].clone()));
    });
    bucket("a bucket that says it is a node", |bucket| bucket["type"] = json!("node"));
    bucket("a bucket without units", |bucket| bucket["units"] = json!(null));
    bucket("a unit that belongs to another bucket", |bucket| {
        let stray = UNITS.iter().find(|(id, ..)| place(id, BITS) != place(ID, BITS));
        let mut unit = bucket["units"][0].clone();
        unit["id"] = json!(stray.map(|(id, ..)| id));
        (unit["status"], unit["stage"]) = (json!("in_operation"), json!("operation"));
        bucket["units"] = json!([unit]);
    });
    cases.resealed(
        "bucket",
        "units out of order",
        format(),
        &of_bucket(|bucket| {
            // Two more IDs of this bucket, the larger first.
            let mut ids = (0..).map(|n| format!("CN0142G1A203{n:017}")).filter(|id| place(id, BITS) == place(ID, BITS));
            let unit = |id: Option<String>| {
                let mut unit = bucket["units"][0].clone();
                (unit["id"], unit["status"], unit["stage"]) = (json!(id), json!("in_operation"), json!("operation"));
                unit
            };
            let (first, second) = (unit(ids.next()), unit(ids.next()));
            bucket["units"] = json!([second, first]);
        }),
    );
    cases.resealed(
        "ok",
        "an unknown field of a record is ignored",
        ok(),
        &of_unit(|unit| unit["colour"] = json!("blue")),
    );
    cases.resealed("ok", "white space in a bucket is part of its hash", ok(), &|doc, value| {
        if doc == Doc::Bucket(place(ID, BITS)) {
            *value = json!(format!(" {value}\n"));
        }
    });
}

fn directory(cases: &mut Cases) {
    let (index_path, index) = cases.object("\"manufacturers\"");
    let (models_path, models) = cases.object("G1A203\",\"components\"");
    cases.replaced(
        "manufacturers",
        "a manufacturer's name altered on the way",
        unproven("manufacturers", "hash_mismatch"),
        index_path.clone(),
        Content::Text(index.replacen("Beichen", "Beiehen", 1)),
    );
    // The index in latest.json, and no file of it.
    let gone = Expect { verdict: "unreachable".to_owned(), ..Expect::default() };
    let altered = index.replacen("Beichen", "Beiehen", 1);
    for (class, name, inline, expect) in [
        ("ok", "the index of manufacturers inline: its file is not read", index.as_str(), ok()),
        ("unreachable", "an index inline that was altered is no index", altered.as_str(), gone),
    ] {
        let mut latest: Value = serde_json::from_str(cases.text("latest.json")).unwrap_or_default();
        latest["objects"].as_array_mut().into_iter().for_each(|objects| objects.push(json!(inline)));
        let case = cases.add(class, name, expect);
        case.patch.insert("latest.json".to_owned(), Content::Text(latest.to_string()));
        case.patch.insert(index_path.clone(), Content::Missing);
    }
    cases.replaced(
        "models",
        "a model altered on the way",
        unproven("models", "hash_mismatch"),
        models_path,
        Content::Text(models.replacen("1320", "1321", 1)),
    );
    let mut index = |name: &str, edit: fn(&mut Value)| {
        cases.resealed("manufacturers", name, unproven("manufacturers", "format"), &of(Doc::Manufacturers, edit));
    };
    index("manufacturers out of order", |index| {
        let makers = index["manufacturers"].as_array_mut();
        makers.into_iter().for_each(|makers| makers.reverse());
    });
    index("a manufacturer code of five characters", |index| index["manufacturers"][1]["code"] = json!("7K012"));
    let mut models = |name: &str, edit: fn(&mut Value)| {
        cases.resealed("models", name, unproven("models", "format"), &of(Doc::Models("0142"), edit));
    };
    models("another manufacturer's models", |models| models["manufacturer"] = json!("7K01"));
    models("models out of order", |models| {
        let list = models["models"].as_array_mut();
        list.into_iter().for_each(|list| list.reverse());
    });
    models("an intelligence level of 6", |models| models["models"][0]["intelligence_level"] = json!(6));
    models("a range of serials that ends before it begins", |models| {
        models["models"][0]["recalls"] = json!([{"number": "R1", "opened_on": "2026-01-01", "severity": "service",
            "title": {"en": "t"}, "text": {"en": "t"},
            "serials": [{"from": "00000000000000002", "to": "00000000000000001"}]}]);
    });
}

fn unavailable(cases: &mut Cases) {
    let (bucket, text) = cases.bucket();
    let (index, _) = cases.object("\"manufacturers\"");
    let (models, _) = cases.object("G1A203\",\"components\"");
    let gone = || Expect { verdict: "unreachable".to_owned(), ..Expect::default() };
    for (name, path) in [
        ("latest.json can't be had", "latest.json".to_owned()),
        ("the bucket can't be had", bucket.clone()),
        ("the index can't be had", index.clone()),
        ("the models can't be had", models.clone()),
    ] {
        cases.replaced("unreachable", name, gone(), path, Content::Missing);
    }
    let page = "<!doctype html><title>Sign in to the network</title>";
    for (name, path, text) in [
        ("latest.json is a web page", "latest.json".to_owned(), page.to_owned()),
        ("latest.json is a web page behind white space", "latest.json".to_owned(), format!("\r\n\t {page}")),
        ("latest.json is a web page behind a byte-order mark", "latest.json".to_owned(), format!("\u{feff} {page}")),
        ("latest.json is a page of one character", "latest.json".to_owned(), "<".to_owned()),
        ("the bucket is a web page", bucket.clone(), page.to_owned()),
        ("the bucket is a host's message in XML", bucket.clone(), "<?xml version=\"1.0\"?><Error/>".to_owned()),
        ("the index is a web page", index.clone(), page.to_owned()),
        ("the models are a web page", models, page.to_owned()),
    ] {
        cases.replaced("web page", name, gone(), path, Content::Text(text));
    }
    for (name, text) in [
        ("a byte-order mark alone is no web page", "\u{feff}".to_owned()),
        ("a text that has a web page in it is none", format!("Sign in: {page}")),
    ] {
        let format = unproven("latest", "format");
        cases.replaced("latest", name, format, "latest.json".to_owned(), Content::Text(text));
    }
    // A failed proof is never reported as a lost connection.
    let case = cases.add(
        "unreachable",
        "the index can't be had and the bucket is altered",
        unproven("bucket", "hash_mismatch"),
    );
    case.patch.insert(index, Content::Missing);
    case.patch.insert(bucket, Content::Text(format!("{text} ")));
    let unused = Checkpoint::new(ORIGIN, 0, tlog::empty_root());
    let empty = World::new(BITS).note(&unused);
    cases.latest("inclusion", "a checkpoint of an empty log", unproven("inclusion", "not_included"), &|latest| {
        latest["checkpoint"] = json!(empty);
    });
}
