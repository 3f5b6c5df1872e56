//! A small registry, made in memory, in which any document can be altered before it is hashed.
//!
//! It is written from docs/FORMATS.md and independent of the publisher, so that the two check each other.

use crate::endpoint::{Content, Files};
use serde_json::{Value, json};
use tlog::{Algorithm, Checkpoint, Hash, SigningKey, Tree};

pub(crate) const ORIGIN: &str = "vectors.example/registry";
/// When the newest snapshot is issued and when the next is due.
pub(crate) const ISSUED_AT: u64 = 1_790_000_000;
pub(crate) const NEXT_UPDATE: u64 = ISSUED_AT + 86_400;
pub(crate) const EXPIRES_AFTER: u64 = 604_800;
/// Snapshots in the log.
pub(crate) const LOG_SIZE: u64 = 3;

/// One unit per status, each of a known model.
pub(crate) const UNITS: &[(&str, &str, &str)] = &[
    ("CN0142G1A2030000000000000REG1", "registered", "sales"),
    ("CN0142G1A20300000000000000OP1", "in_operation", "operation"),
    ("CN0142G1A2030000000000000SUS1", "suspended", "operation"),
    ("CN0142G1B1000000000000000REC1", "under_recall", "operation"),
    ("CN0142G1B1000000000000000RET1", "retired", "recycling"),
    ("DE7K01HAND010000000000000CYC1", "recycled", "recycling"),
    ("DE7K01HAND0100000000000000OP2", "in_operation", "operation"),
];

/// A document on its way into the registry; an edit may alter it before it is hashed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Doc {
    /// The bucket with this place among all buckets.
    Bucket(u32),
    /// The root node.
    Root,
    /// A manufacturer's models, by its code.
    Models(&'static str),
    Manufacturers,
    Statistics,
    /// An older snapshot, by its sequence.
    Entry(u64),
    Snapshot,
    Latest,
}

pub(crate) struct World {
    pub(crate) prefix_bits: u8,
    /// Who signs, in place of the trusted key.
    pub(crate) signer: SigningKey,
    pub(crate) origin: &'static str,
    pub(crate) witnesses: Vec<SigningKey>,
}

impl World {
    pub(crate) fn new(prefix_bits: u8) -> Self {
        Self {
            prefix_bits,
            signer: key(ORIGIN, Algorithm::Ed25519, 1),
            origin: ORIGIN,
            witnesses: vec![witness("harbour.witness.example", 2), witness("north.witness.example", 3)],
        }
    }

    /// The trust file that goes with it.
    pub(crate) fn trust() -> Value {
        let world = Self::new(0);
        let witnesses: Vec<_> = world.witnesses.iter().map(|key| key.verifier().to_string()).collect();
        json!({
            "origin": ORIGIN, "demonstration": true, "keys": [world.signer.verifier().to_string()],
            "witnesses": witnesses, "quorum": 2, "expires_after": EXPIRES_AFTER,
        })
    }

    /// All files of the registry, each document having passed through `edit`.
    pub(crate) fn files(&self, edit: &dyn Fn(Doc, &mut Value)) -> Files {
        let mut files = Files::new();
        let mut object = |doc: Option<Doc>, mut value: Value| {
            if let Some(doc) = doc {
                edit(doc, &mut value);
            }
            let text = written(&value);
            let hash = Hash::of(text.as_bytes());
            files.insert(object_path(&hash), Content::Text(text));
            hash
        };

        let buckets: Vec<Hash> = (0..1u32 << self.prefix_bits)
            .map(|place| object(Some(Doc::Bucket(place)), bucket(self.prefix_bits, place)))
            .collect();
        let mut level = buckets;
        let mut left = self.prefix_bits;
        while left > 8 {
            level = level.chunks(256).map(|children| object(None, node(children))).collect();
            left -= 8;
        }
        let root = if left > 0 { object(Some(Doc::Root), node(&level)) } else { level[0] };
        let makers = [("CN", "0142", "Beichen Robotics"), ("DE", "7K01", "Nordhand")].map(|(country, code, name)| {
            let models = object(Some(Doc::Models(code)), models(country, code));
            json!({"country": country, "code": code, "names": {"en": name}, "standing": "active", "models": hex(&models)})
        });
        let index = object(Some(Doc::Manufacturers), json!({"type": "manufacturers", "manufacturers": makers}));
        let statistics = object(Some(Doc::Statistics), statistics());

        let mut tree = Tree::new();
        let mut entries = Vec::new();
        for sequence in 0..LOG_SIZE - 1 {
            let mut snapshot = self.snapshot(sequence, &root, &index, &statistics);
            edit(Doc::Entry(sequence), &mut snapshot);
            entries.push(written(&snapshot));
            tree.append(written(&snapshot).as_bytes());
        }
        let mut snapshot = self.snapshot(LOG_SIZE - 1, &root, &index, &statistics);
        edit(Doc::Snapshot, &mut snapshot);
        let snapshot = written(&snapshot);
        tree.append(snapshot.as_bytes());
        entries.push(snapshot.clone());

        let note = self.note(&Checkpoint::new(self.origin, tree.size(), tree.root()));
        let proof = tlog::prove_inclusion(LOG_SIZE - 1, LOG_SIZE, &tree).unwrap_or_default();
        let inline: Vec<Content> = files.get(&object_path(&root)).cloned().into_iter().collect();
        let mut latest = json!({
            "format": "robot-registry/1", "checkpoint": &note, "snapshot": snapshot,
            "inclusion": {"hashes": proof.iter().map(hex).collect::<Vec<_>>()},
            "objects": inline.iter().map(text_of).collect::<Vec<_>>(),
        });
        edit(Doc::Latest, &mut latest);
        files.insert("latest.json".to_owned(), Content::Text(written(&latest)));
        files.insert("log/checkpoint".to_owned(), Content::Text(note));
        for tile in tlog::new_tiles(0, LOG_SIZE) {
            let hashes = (0..u64::from(tile.width)).filter_map(|nth| tlog::HashReader::hash(&tree, 0, nth));
            let bytes: String = hashes.map(|hash| hex(&hash)).collect();
            files.insert(format!("log/{}", tile.path()), Content::Hex(bytes));
            files.insert(format!("log/{}", tile.entries_path()), Content::Hex(bundle(&entries)));
        }
        files
    }

    /// A signed and cosigned checkpoint.
    pub(crate) fn note(&self, checkpoint: &Checkpoint) -> String {
        let note = checkpoint.sign(&[&self.signer]).unwrap_or_default();
        let cosign = |note: String, key: &SigningKey| tlog::cosign(&note, key, ISSUED_AT + 60).unwrap_or_default();
        self.witnesses.iter().fold(note, cosign)
    }

    fn snapshot(&self, sequence: u64, root: &Hash, index: &Hash, statistics: &Hash) -> Value {
        let age = (LOG_SIZE - 1 - sequence) * 3600;
        json!({
            "format": "robot-registry/1", "origin": ORIGIN, "sequence": sequence,
            "issued_at": ISSUED_AT - age, "next_update": NEXT_UPDATE - age,
            "units": {"count": UNITS.len(), "prefix_bits": self.prefix_bits, "root": hex(root)},
            "manufacturers": {"count": 2, "index": hex(index)}, "models": {"count": 3}, "statistics": hex(statistics),
        })
    }
}

/// The root of the log after its first `size` snapshots, as a reader would remember it.
pub(crate) fn remembered(files: &Files, size: u64) -> registry::Remembered {
    let Some(Content::Hex(tile)) = files.get(&format!("log/tile/0/000.p/{LOG_SIZE}")) else {
        unreachable!("the base has its one tile")
    };
    let leaves: Vec<Hash> =
        (0..size as usize).filter_map(|nth| Hash::from_hex(&tile[64 * nth..64 * nth + 64])).collect();
    registry::Remembered { origin: ORIGIN.to_owned(), size, root: tlog::root(&leaves) }
}

/// The place of an ID's bucket: the leading bits of its hash.
pub(crate) fn place(id: &str, prefix_bits: u8) -> u32 {
    let Hash([a, b, c, d, ..]) = Hash::of(id.as_bytes());
    let bits = u64::from(u32::from_be_bytes([a, b, c, d]));
    (bits >> (32 - prefix_bits)) as u32
}

pub(crate) fn key(name: &str, algorithm: Algorithm, seed: u8) -> SigningKey {
    match SigningKey::from_seed(name, algorithm, [seed; 32]) {
        Ok(key) => key,
        Err(error) => unreachable!("{name} is a key name: {error}"),
    }
}

pub(crate) fn witness(name: &str, seed: u8) -> SigningKey {
    key(name, Algorithm::CosignatureV1, seed)
}

pub(crate) fn object_path(hash: &Hash) -> String {
    let hex = hex(hash);
    format!("objects/{}/{hex}.json", &hex[..2])
}

/// Where the bucket of an ID stands, of a registry in which nothing was altered.
pub(crate) fn bucket_path(prefix_bits: u8, id: &str) -> String {
    object_path(&Hash::of(written(&bucket(prefix_bits, place(id, prefix_bits))).as_bytes()))
}

pub(crate) fn hex(hash: &Hash) -> String {
    hash.to_string()
}

pub(crate) fn text_of(content: &Content) -> &str {
    match content {
        Content::Text(text) | Content::Hex(text) => text,
        Content::Spaces(_) | Content::Missing => "",
    }
}

/// A document's bytes. An edit that makes a document a string writes just that: text that is no JSON.
fn written(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn node(children: &[Hash]) -> Value {
    json!({"type": "node", "children": children.iter().map(hex).collect::<Vec<_>>()})
}

fn bucket(prefix_bits: u8, wanted: u32) -> Value {
    let mut units: Vec<_> = UNITS.iter().filter(|(id, ..)| place(id, prefix_bits) == wanted).collect();
    units.sort();
    json!({"type": "bucket", "units": units.into_iter().map(unit).collect::<Vec<_>>()})
}

fn unit((id, status, stage): &(&str, &str, &str)) -> Value {
    let mut unit = json!({
        "id": id, "status": status, "stage": stage, "made_on": "2026-03-14", "software": "4.2.1",
        "events": [
            {"date": "2026-03-14", "stage": "manufacturing", "kind": "built", "actor": "manufacturer", "country": "CN"},
            {"date": "2026-04-02", "stage": "market_access", "kind": "approved", "actor": "regulator", "country": "CN",
             "note": {"en": "Type test", "zh-Hans": "型式试验"}},
        ],
    });
    if *status == "under_recall" {
        unit["notices"] = json!([{"kind": "stop_use_recall", "reference": "R-2026-019", "issued_on": "2026-08-06",
            "text": {"en": "Do not charge it."}}]);
    }
    unit
}

/// Each entry with its length before it, in hexadecimal.
pub(crate) fn bundle(entries: &[String]) -> String {
    let bytes = |entry: &String| [&(entry.len() as u16).to_be_bytes(), entry.as_bytes()].concat();
    entries.iter().flat_map(bytes).map(|byte| format!("{byte:02x}")).collect()
}

/// What [`UNITS`] count, by everything that is counted.
fn statistics() -> Value {
    let mut statistics = json!({"type": "statistics"});
    let mut count = |keys: &[&str]| {
        let mut at = &mut statistics;
        for key in keys {
            at = &mut at[*key];
        }
        *at = json!(at.as_u64().unwrap_or(0) + 1);
    };
    for (id, status, stage) in UNITS {
        count(&["status", status]);
        count(&["stage", stage]);
        count(&["manufacturer", &id[..6]]);
        count(&["model", &id[..12]]);
        count(&["model_status", &id[..12], status]);
        count(&["model_stage", &id[..12], stage]);
        // None has moved.
        count(&["country", &id[..2]]);
        count(&["month", "2026-03"]);
        count(&["supplier", "Tianquan Cells"]);
    }
    statistics
}

fn models(country: &str, manufacturer: &str) -> Value {
    let codes: &[&str] = if manufacturer == "0142" { &["G1A203", "G1B100"] } else { &["HAND01"] };
    let model = |code: &&str| {
        json!({
            "code": code, "names": {"en": "Yaoguang"}, "intelligence_level": 3,
            "parameters": {"height_mm": 1320, "mass_g": 38500, "degrees_of_freedom": 41, "battery_wh": 860,
                "compute_tops": 275, "payload_g": 6000, "top_speed_mm_s": 1800},
            "components": [{"kind": "battery", "supplier": {"en": "Tianquan Cells"}, "part": "TQ48-B"}],
        })
    };
    json!({"type": "models", "country": country, "manufacturer": manufacturer,
        "models": codes.iter().map(model).collect::<Vec<_>>()})
}
