//! Runs the transparency log's vectors, natively and in WebAssembly.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use tlog::{Hash, Note, SignedCheckpoint, Tile, VerifierKey, verify_consistency, verify_inclusion};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteCase {
    name: String,
    class: String,
    note: String,
    keys: Vec<String>,
    expect: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckpointCase {
    name: String,
    class: String,
    note: String,
    origin: String,
    keys: Vec<String>,
    witnesses: Vec<String>,
    quorum: usize,
    expect: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InclusionCase {
    name: String,
    class: String,
    leaf: String,
    index: u64,
    size: u64,
    proof: Vec<String>,
    root: String,
    expect: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConsistencyCase {
    name: String,
    class: String,
    old_size: u64,
    old_root: String,
    new_size: u64,
    new_root: String,
    proof: Vec<String>,
    expect: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TileCase {
    name: String,
    class: String,
    resource: String,
    path: String,
    tile: Option<(u8, u64, u16)>,
    expect: String,
}

/// A case's name, class and expectation, and what came out.
struct Outcome {
    name: String,
    class: String,
    expect: String,
    got: &'static str,
}

/// Runs every case of a file, and reports all that differ at once.
fn run<C: DeserializeOwned>(file: &str, outcome: impl Fn(C) -> Outcome) {
    let cases: Vec<C> = serde_json::from_str(file).unwrap();
    let (mut names, mut failures) = (BTreeSet::new(), Vec::new());
    for case in cases {
        let Outcome { name, class, expect, got } = outcome(case);
        if got != expect {
            failures.push(format!("{name}: expected {expect}, got {got}"));
        }
        assert_eq!(class == "ok", expect == "ok", "{name}: class and expectation disagree");
        assert!(names.insert(name.clone()), "two cases are named {name}");
    }
    assert!(!names.is_empty());
    assert!(failures.is_empty(), "{} failed:\n{}", failures.len(), failures.join("\n"));
}

fn keys(texts: &[String]) -> Vec<VerifierKey> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

fn hash(text: &str) -> Hash {
    Hash::from_hex(text).unwrap()
}

fn hashes(texts: &[String]) -> Vec<Hash> {
    texts.iter().map(|text| hash(text)).collect()
}

fn kind<T, E>(result: Result<T, E>, name: impl Fn(&E) -> &'static str) -> &'static str {
    result.map_or_else(|error| name(&error), |_| "ok")
}

#[test]
fn notes() {
    run(include_str!("../tlog/note.json"), |case: NoteCase| {
        let keys = keys(&case.keys);
        let verified = Note::parse(&case.note).and_then(|note| note.verify(&keys).map(drop));
        let got = kind(verified, |error| error.name());
        Outcome { name: case.name, class: case.class, expect: case.expect, got }
    });
}

#[test]
fn checkpoints() {
    run(include_str!("../tlog/checkpoint.json"), |case: CheckpointCase| {
        let (keys, witnesses) = (keys(&case.keys), keys(&case.witnesses));
        let open = SignedCheckpoint::open(&case.note, &case.origin, &keys, &witnesses, case.quorum);
        let got = kind(open, |error| error.name());
        Outcome { name: case.name, class: case.class, expect: case.expect, got }
    });
}

#[test]
fn inclusion_proofs() {
    run(include_str!("../tlog/inclusion.json"), |case: InclusionCase| {
        let (leaf, root, proof) = (hash(&case.leaf), hash(&case.root), hashes(&case.proof));
        let verified = verify_inclusion(&leaf, case.index, case.size, &proof, &root);
        let got = kind(verified, |error| error.name());
        Outcome { name: case.name, class: case.class, expect: case.expect, got }
    });
}

#[test]
fn consistency_proofs() {
    run(include_str!("../tlog/consistency.json"), |case: ConsistencyCase| {
        let (old, new) = (hash(&case.old_root), hash(&case.new_root));
        let proof = hashes(&case.proof);
        let verified = verify_consistency(case.old_size, &old, case.new_size, &new, &proof);
        let got = kind(verified, |error| error.name());
        Outcome { name: case.name, class: case.class, expect: case.expect, got }
    });
}

#[test]
fn tile_paths() {
    run(include_str!("../tlog/tile.json"), |case: TileCase| {
        let entries = case.resource == "entries";
        let parse = if entries { Tile::parse_entries_path } else { Tile::parse_path };
        let parsed = parse(&case.path);
        if let Ok(tile) = parsed {
            assert_eq!(Some((tile.level, tile.index, tile.width)), case.tile, "{}", case.name);
            let path = if entries { tile.entries_path() } else { tile.path() };
            assert_eq!(path, case.path);
        }
        let got = kind(parsed, |error| error.name());
        Outcome { name: case.name, class: case.class, expect: case.expect, got }
    });
}
