//! What is suggested for an ID that is not listed, and what finding it out reads.

use registry::{FilePath, Lookup, Memory, NotListed, Similar, Trust, Unavailable, Verdict, similar};
use vectors::endpoint::{Content, Endpoints, Files};

const DATA: &str = include_str!("../endpoint/cases.json");
const NOW: u64 = 1_790_003_600;

fn small() -> (Trust, Files) {
    let mut data: Endpoints = serde_json::from_str(DATA).expect("the data are of this shape");
    let trust = Trust::from_json(&data.trust.to_string()).expect("a trust file");
    (trust, data.bases.remove("small").expect("a base of this name"))
}

fn file(files: &Files, path: &FilePath) -> Result<Vec<u8>, Unavailable> {
    match files.get(&path.to_string()) {
        Some(Content::Text(text)) => Ok(text.clone().into_bytes()),
        _ => Err(Unavailable::Status(404)),
    }
}

/// The proof that an ID is absent, and the files read for it.
fn absent(id: &str, (trust, files): &(Trust, Files)) -> (Box<NotListed>, Vec<FilePath>) {
    let mut lookup = Lookup::new(id, trust, NOW, Memory::default());
    let mut read = Vec::new();
    while let Some(path) = lookup.wants().first().cloned() {
        lookup.supply(&path, file(files, &path));
        read.push(path);
    }
    match lookup.into_verdict() {
        Some(Verdict::NotListed(absent)) => (absent, read),
        other => panic!("{id}: {other:?}"),
    }
}

/// The IDs that are suggested, and the files read for them that were not read before.
fn suggested(id: &str, registry: &(Trust, Files)) -> (Vec<(String, bool, bool)>, usize) {
    let (absent, read) = absent(id, registry);
    let mut similar = Similar::to(&absent);
    let mut new = 0;
    while let Some(path) = similar.wants().first().cloned() {
        new += usize::from(!read.contains(&path));
        similar.supply(&path, file(&registry.1, &path));
    }
    let found = similar.found().expect("nothing more is wanted");
    assert!(found.len() <= similar::MOST);
    let said = |one: &similar::SimilarId| (one.id().to_string(), one.maker().is_some(), one.model().is_some());
    (found.iter().map(said).collect(), new)
}

#[test]
fn a_misread_serial_is_among_those_suggested_and_nothing_is_read_for_it() {
    let registry = small();
    for (read, meant) in [
        ("CN0142G1A2030000000000000REGI", "CN0142G1A2030000000000000REG1"),
        ("CN0142G1A203OOOOOOOOOOOOOREG1", "CN0142G1A2030000000000000REG1"),
        ("CN0142G1A2030000000000000REGL", ""),
    ] {
        let (found, new) = suggested(read, &registry);
        let right = found.iter().any(|(id, ..)| id == meant);
        assert_eq!((right, new), (!meant.is_empty(), 0), "{read}: {found:?}");
        assert!(found.iter().all(|(id, maker, model)| id != read && !maker && !model), "{read}: {found:?}");
    }
}

#[test]
fn a_misread_maker_or_model_is_corrected_by_the_directory() {
    let registry = small();
    for (read, meant, maker, new) in [
        ("CN0142G1A2O30000000000000REG1", "CN0142G1A2030000000000000REG1", false, 0),
        ("CNO142G1A2030000000000000REG1", "CN0142G1A2030000000000000REG1", true, 1),
        ("CN0I42GIA2030000000000000REG1", "CN0142G1A2030000000000000REG1", true, 1),
        ("CN0412G1A2030000000000000REG1", "CN0142G1A2030000000000000REG1", true, 1),
        ("DE7K0IHAND010000000000000CYC1", "DE7K01HAND010000000000000CYC1", true, 1),
    ] {
        let (found, read_anew) = suggested(read, &registry);
        let first = found.first().map(|(id, maker, model)| (id.as_str(), *maker, *model));
        assert_eq!((first, read_anew), (Some((meant, maker, true)), new), "{read}: {found:?}");
    }
    assert_eq!(suggested("CN9999G1A2030000000000000REG1", &registry).0, []);
    assert_eq!(suggested("CN0142ZZZZZZ0000000000000REG1", &registry).0, []);
}

#[test]
fn slips_of_keyboards_and_fingers_are_among_those_suggested() {
    let registry = small();
    for (typed, meant) in [
        // Neighbours that changed places: within the serial, at its border, and in the codes before it.
        ("CN0142G1A203000000000000R0EG1", "CN0142G1A2030000000000000REG1"),
        ("CN0142G1A2030000000000000RE1G", "CN0142G1A2030000000000000REG1"),
        ("CN0142G1A2300000000000000REG1", "CN0142G1A2030000000000000REG1"),
        ("CN014G21A2030000000000000REG1", "CN0142G1A2030000000000000REG1"),
        // A digit slipped.
        ("CN0142G1A2030000000000000REG2", "CN0142G1A2030000000000000REG1"),
        ("CN0142G1A2030000000009000REG1", "CN0142G1A2030000000000000REG1"),
        // QWERTZ and AZERTY.
        ("DE7K01HAND010000000000000CZC1", "DE7K01HAND010000000000000CYC1"),
        ("DE7K01HQND010000000000000CYC1", "DE7K01HAND010000000000000CYC1"),
    ] {
        let (found, _) = suggested(typed, &registry);
        assert!(found.iter().any(|(id, ..)| id == meant), "{typed}: {found:?}");
    }
}

#[test]
fn models_that_were_altered_or_cannot_be_had_suggest_nothing() {
    for altered in [Content::Missing, Content::Text("{}".to_owned())] {
        let mut registry = small();
        for content in registry.1.values_mut() {
            if matches!(content, Content::Text(text) if text.contains("\"type\":\"models\"")) {
                *content = altered.clone();
            }
        }
        assert_eq!(suggested("CNO142G1A2030000000000000REG1", &registry).0, []);
    }
}

#[test]
fn models_of_another_manufacturer_than_the_one_that_names_them_suggest_nothing() {
    let data: Endpoints = serde_json::from_str(DATA).expect("the data are of this shape");
    let case = data.cases.into_iter().find(|case| case.name == "another manufacturer's models").expect("a case");
    let mut registry = small();
    registry.1.extend(case.patch);
    assert_eq!(suggested("CNO142G1A2030000000000000REG1", &registry).0, []);
}
