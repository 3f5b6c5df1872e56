//! A registry that another program published, with texts that this one would refuse.

use crate::every_error::{ATTACK, is_harmless};
use crate::support::{Bench, ISSUED, program};
use publisher::sample::{ORIGIN, Sample, registry_key, witness_keys};
use registry::document::{
    Bucket, Directory, Document, Inclusion, Latest, Manufacturer, ManufacturersPart, Models, ModelsPart, Notice,
    NoticeKind, Snapshot, Standing, Statistics, Text, UnitsPart,
};
use registry::{FilePath, Hash};
use std::fs;
use tlog::{Checkpoint, Tree};

/// Publishes one unit whose maker, model and notice have these names.
fn publish(bench: &Bench, name: &str) -> String {
    let text = || Text::new([("en", name)]);
    let sample = Sample::new(11, 1);
    let mut unit = sample.units[0].clone();
    let issued_on = unit.made_on;
    let reference = name.to_owned();
    let kind = NoticeKind::ServiceRecall;
    unit.notices.push(Notice { kind, reference, issued_on, deadline: None, closed_on: None, text: text() });
    let row = sample
        .models
        .iter()
        .find(|row| unit.id.as_str().starts_with(&format!("{}{}{}", row.country, row.manufacturer, row.model.code)));
    let mut row = row.unwrap().clone();
    row.model.names = text();

    let object = |json: String| {
        let hash = Hash::of(json.as_bytes());
        let path = bench.path(&format!("registry/{}", FilePath::Object(hash)));
        fs::create_dir_all(path.rsplit_once('/').unwrap().0).unwrap();
        fs::write(path, json).unwrap();
        hash
    };
    let models = object(Models::new(row.country, row.manufacturer, vec![row.model]).to_json());
    let (country, code, standing) = (row.country, row.manufacturer, Standing::Active);
    let index = Directory::new(vec![Manufacturer { country, code, names: text(), standing, models }]);
    let snapshot = Snapshot {
        format: Latest::FORMAT.to_owned(),
        origin: ORIGIN.to_owned(),
        sequence: 0,
        issued_at: ISSUED,
        next_update: ISSUED + 86_400,
        units: UnitsPart { count: 1, prefix_bits: 0, root: object(Bucket::new(vec![unit.clone()]).to_json()) },
        manufacturers: ManufacturersPart { count: 1, index: object(index.to_json()) },
        models: ModelsPart { count: 1 },
        statistics: object(Statistics::default().to_json()),
    };
    let snapshot = snapshot.to_json();
    let mut tree = Tree::new();
    tree.append(snapshot.as_bytes());
    let note = Checkpoint::new(ORIGIN, 1, tree.root()).sign(&[&registry_key().key]).unwrap();
    let note = witness_keys().iter().fold(note, |note, witness| tlog::cosign(&note, &witness.key, ISSUED).unwrap());
    let inclusion = Inclusion { hashes: Vec::new() };
    let format = Latest::FORMAT.to_owned();
    let latest = Latest { format, checkpoint: note, snapshot, inclusion, objects: Vec::new() };
    bench.write("registry/latest.json", latest.to_json());
    unit.id.to_string()
}

#[test]
fn names_that_act_on_a_terminal_are_not_shown() {
    let bench = Bench::sample(11);
    let id = publish(&bench, ATTACK);
    let look_up = program(&["lookup", &id, &bench.path("registry"), "--now", &ISSUED.to_string()]).output().unwrap();
    let text = String::from_utf8(look_up.stdout).unwrap();
    assert!(is_harmless(&text), "{text:?}");
    // The formats forbid such names, so nothing of the record is shown.
    assert!(text.starts_with("verdict    unproven\n") && text.contains(": a control character\n"), "{text}");
}
