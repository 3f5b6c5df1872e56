//! What the schemas in a registry ask for is what its reader asks for, field by field: the two can't drift apart.

use crate::schema::holds;
use crate::support::{Bench, ISSUED, answer, program};
use registry::document::{Bucket, Directory, Document, DocumentError, Latest, MakerObject, Node, Snapshot, Statistics};
use registry::{Receipt, ReceiptError};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many elements of a list are looked at: enough for those with and without what may be missing.
const ELEMENTS: usize = 6;

/// A field of a document: where the object is that has it, its name, and whether the schema wants it.
struct Field {
    object: String,
    name: String,
    required: bool,
}

fn fields(root: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<Field>) {
    if let Some(name) = schema["$ref"].as_str() {
        return fields(root, root.pointer(name.trim_start_matches('#')).unwrap(), value, at, found);
    }
    if let Some(alternatives) = schema["anyOf"].as_array() {
        let one = alternatives.iter().find(|schema| schema["type"] != "null").unwrap();
        return fields(root, one, value, at, found);
    }
    for (index, element) in value.as_array().into_iter().flatten().enumerate().take(ELEMENTS) {
        fields(root, &schema["items"], element, &format!("{at}/{index}"), found);
    }
    if schema["properties"].is_null() {
        return;
    }
    for (name, inner) in value.as_object().into_iter().flatten() {
        let field = &schema["properties"][name];
        assert!(!field.is_null(), "the schema knows no {at}/{name}");
        let required = schema["required"].as_array().is_some_and(|names| names.iter().any(|one| one == name));
        found.push(Field { object: at.to_owned(), name: name.clone(), required });
        fields(root, field, inner, &format!("{at}/{name}"), found);
    }
}

/// Takes each field away, and puts something else into it; gives the names of the fields.
fn compare(schema: &Value, document: &Value, read: &dyn Fn(&[u8]) -> Result<(), String>) -> BTreeMap<String, bool> {
    assert_eq!(read(document.to_string().as_bytes()), Ok(()));
    assert!(holds(schema, schema, document), "{document}");
    let mut found = Vec::new();
    fields(schema, schema, document, "", &mut found);
    for Field { object, name, required } in &found {
        let altered = |alter: &dyn Fn(&mut serde_json::Map<String, Value>)| {
            let mut altered = document.clone();
            alter(altered.pointer_mut(object).unwrap().as_object_mut().unwrap());
            altered
        };
        let without = altered(&|object| drop(object.remove(name)));
        let is_missed = read(without.to_string().as_bytes()).is_err_and(|wrong| wrong.ends_with(": missing"));
        assert_eq!((is_missed, !holds(schema, schema, &without)), (*required, *required), "{object}/{name} is missing");
        let other = altered(&|object| drop(object.insert(name.clone(), json!(true))));
        assert!(read(other.to_string().as_bytes()).is_err(), "the reader takes true for {object}/{name}");
        assert!(!holds(schema, schema, &other), "the schema takes true for {object}/{name}");
    }
    found.into_iter().map(|field| (field.name, field.required)).collect()
}

fn reads<T: Document>(bytes: &[u8]) -> Result<(), String> {
    T::from_json(bytes).map(drop).map_err(|error| match error {
        DocumentError::Format(what) | DocumentError::Newer(what) => what,
        DocumentError::TooLarge { .. } => "too large".to_owned(),
    })
}

#[test]
fn what_the_reader_wants_the_schema_wants_and_no_more() {
    let bench = Bench::published(600);
    let schema = |name: &str| serde_json::from_str(&bench.read_text(&format!("registry/schema/{name}.json"))).unwrap();
    let latest: Value = serde_json::from_str(&bench.read_text("registry/latest.json")).unwrap();
    compare(&schema("latest"), &latest, &reads::<Latest>);
    let snapshot: Value = serde_json::from_str(latest["snapshot"].as_str().unwrap()).unwrap();
    compare(&schema("snapshot"), &snapshot, &reads::<Snapshot>);

    let mut told = BTreeMap::new();
    for folder in std::fs::read_dir(bench.path("registry/objects")).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            let object: Value = serde_json::from_slice(&std::fs::read(file.unwrap().path()).unwrap()).unwrap();
            let kind = object["type"].as_str().unwrap().to_owned();
            let read: &dyn Fn(&[u8]) -> Result<(), String> = match kind.as_str() {
                "node" => &reads::<Node>,
                "bucket" => &reads::<Bucket>,
                "manufacturers" => &reads::<Directory>,
                "models" => &reads::<MakerObject>,
                "statistics" => &reads::<Statistics>,
                other => panic!("{other}"),
            };
            told.extend(compare(&schema(&kind), &object, read));
        }
    }
    let optional: Vec<_> = told.iter().filter(|(_, required)| !**required).map(|(name, _)| name.as_str()).collect();
    let wanted =
        ["closed_on", "components", "contact", "deadline", "model_stage", "model_status", "note", "notices", "recalls"];
    // `components` of a model must be there, and come after those of units.
    assert!(wanted.iter().all(|name| optional.contains(name) || *name == "components"), "{optional:?}");
}

#[test]
fn a_receipt_too() {
    let bench = Bench::published(600);
    let file = bench.path("receipt.json");
    let now = (ISSUED + 60).to_string();
    let id = "CN0142G1A2032026A0314B0000417";
    program(&["lookup", id, &bench.path("registry"), "--now", &now, "--receipt", &file]).assert().success();
    let schema = serde_json::from_str(&bench.read_text("registry/schema/receipt.json")).unwrap();
    let receipt = serde_json::from_str(&bench.read_text("receipt.json")).unwrap();
    compare(&schema, &receipt, &|bytes| {
        Receipt::from_json(bytes).map(drop).map_err(|error| match error {
            ReceiptError::Format(what) | ReceiptError::NewerFormat(what) => what,
            other => format!("{other:?}"),
        })
    });
}

#[test]
fn the_command_prints_what_is_published() {
    let bench = Bench::published(60);
    for (name, text) in publisher::schema::published() {
        assert_eq!(bench.read_text(&format!("registry/schema/{name}")), text, "{name}");
    }
    assert!(answer(&mut program(&["schema", "units"])).contains("RobotId"));
}
