//! Rules of the registry: what was published is kept, and large changes are asked about first.

use crate::support::{Bench, ISSUED, answer, complaint, files};
use serde_json::{Value, json};

const UNITS: &str = "source/units.ndjson";

fn lines(bench: &Bench, path: &str) -> Vec<Value> {
    bench.read_text(path).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn write(bench: &Bench, path: &str, lines: &[Value]) {
    bench.write(path, lines.iter().map(|line| format!("{line}\n")).collect::<String>());
}

/// The place of an event that nothing else in the record rests on.
fn inspection(unit: &Value) -> Option<usize> {
    let kinds = ["maintained", "inspected", "software_updated"];
    unit["events"].as_array().unwrap().iter().position(|event| kinds.contains(&event["kind"].as_str().unwrap()))
}

#[test]
fn what_was_published_can_neither_vanish_nor_be_altered() {
    let bench = Bench::published(200);
    let before = files(&bench.path("registry"));
    let units = lines(&bench, UNITS);
    let place = units.iter().position(|unit| inspection(unit).is_some()).unwrap();
    let event = inspection(&units[place]).unwrap();
    let recycled = units.iter().position(|unit| unit["status"] == "recycled").unwrap();
    let edited = |edit: &dyn Fn(&mut Vec<Value>)| {
        let mut units = units.clone();
        edit(&mut units);
        units
    };
    let gone = format!(
        "error: units.ndjson, field id: {} is gone, and was listed in snapshot 0",
        units[place]["id"].as_str().unwrap()
    );
    let line = format!("error: units.ndjson line {}, field events: ", place + 1);
    let final_ = format!("error: units.ndjson line {}, field status: retired, but ", recycled + 1);
    for (source, expected) in [
        (edited(&|units| drop(units.remove(place))), gone),
        (edited(&|units| drop(units[place]["events"].as_array_mut().unwrap().remove(event))), line.clone()),
        (edited(&|units| units[place]["events"][event]["note"] = json!({"en": "Another note"})), line),
        (
            edited(&|units| {
                units[recycled]["status"] = json!("retired");
                units[recycled]["events"].as_array_mut().unwrap().retain(|event| event["kind"] != "recycled");
            }),
            final_,
        ),
    ] {
        write(&bench, UNITS, &source);
        let told = complaint(&mut bench.publish(ISSUED + 10));
        assert!(told.starts_with(&expected), "{expected}: {told}");
        assert!(told.contains("help: put back what was published"), "{told}");
        assert_eq!(files(&bench.path("registry")), before);
    }
    // As one document, for programs.
    let output = bench.publish(ISSUED + 10).args(["--errors", "json"]).assert().failure().get_output().clone();
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["errors"][0]["kind"], "breaks_rule");
    // Whoever must, can.
    bench.publish(ISSUED + 10).arg("--allow-broken-rules").assert().success();
    assert!(answer(&mut bench.verify()).contains("log        2 entries"));
}

#[test]
fn late_reports_and_new_records_are_published() {
    let bench = Bench::published(200);
    let mut units = lines(&bench, UNITS);
    let unit = units.iter_mut().find(|unit| inspection(unit).is_some()).unwrap();
    let event = inspection(unit).unwrap();
    let mut late = unit["events"][event].clone();
    late["note"] = json!({"en": "Reported late"});
    unit["events"].as_array_mut().unwrap().insert(event, late);
    write(&bench, UNITS, &units);
    let summary = answer(&mut bench.publish(ISSUED + 10));
    assert!(summary.contains("published  snapshot 1 "), "{summary}");
}

#[test]
fn a_large_change_needs_an_explicit_word() {
    let bench = Bench::published(200);
    let mut units = lines(&bench, UNITS);
    for unit in units.iter_mut().step_by(4) {
        unit["software"] = json!("99.0");
    }
    write(&bench, UNITS, &units);
    let told = complaint(&mut bench.publish(ISSUED + 10));
    let expected =
        "error: 50 units would be changed and 0 be gone: 25 % of those listed, where --max-change allows 20 %\nhelp: ";
    assert!(told.starts_with(expected), "{told}");
    bench.publish(ISSUED + 10).args(["--max-change", "25"]).assert().success();
}

#[test]
fn a_dry_run_tells_what_would_change_and_writes_nothing() {
    let bench = Bench::sample(200);
    let told = answer(bench.publish(ISSUED).arg("--dry-run"));
    assert!(
        told.starts_with("dry run    snapshot 0 of ") && told.contains("changes    200 units added, 0 changed, 0 gone")
    );
    assert!(!std::path::Path::new(&bench.path("registry")).exists());

    // First without the last one, which is in use.
    let units = lines(&bench, UNITS);
    let last = units.iter().rposition(|unit| unit["status"] == "in_operation").unwrap();
    let mut fewer = units.clone();
    fewer.remove(last);
    write(&bench, UNITS, &fewer);
    bench.publish(ISSUED).assert().success();
    let before = files(&bench.path("registry"));

    let mut more = units;
    let other = (last + 1) % more.len();
    more[other]["software"] = json!("99.0");
    write(&bench, UNITS, &more);
    let mut models = lines(&bench, "source/models.ndjson");
    let text = json!({"en": "Nothing"});
    // It affects no robot of the sample.
    let serials = json!([{"from": "ZZZZZZZZZZZZZZZZZ", "to": "ZZZZZZZZZZZZZZZZZ"}]);
    models[0]["model"]["recalls"] = json!([{"number": "R-2026-999", "opened_on": "2026-10-01", "severity": "service",
        "title": text, "text": text, "serials": serials}]);
    write(&bench, "source/models.ndjson", &models);
    let model = [&models[0]["country"], &models[0]["manufacturer"], &models[0]["model"]["code"]];
    let model: String = model.iter().map(|code| code.as_str().unwrap()).collect();

    let told = answer(bench.publish(ISSUED + 10).arg("--dry-run"));
    assert!(told.starts_with("dry run    snapshot 1 of "), "{told}");
    assert!(told.contains("changes    1 units added, 1 changed, 0 gone\n"), "{told}");
    assert!(told.contains("           in_operation: ") && !told.contains(" registered: "), "{told}");
    assert!(told.contains(&format!("new recall R-2026-999 of {model}\n")), "{told}");
    assert_eq!(files(&bench.path("registry")), before);

    // What it refuses is refused in the same words.
    write(&bench, UNITS, &fewer[1..]);
    let dry = complaint(bench.publish(ISSUED + 10).arg("--dry-run"));
    assert!(dry.contains(" is gone, and was listed in snapshot 0"), "{dry}");
    assert_eq!(dry, complaint(&mut bench.publish(ISSUED + 10)));
    assert_eq!(files(&bench.path("registry")), before);
}

#[test]
fn a_damaged_registry_can_still_be_mended() {
    let bench = Bench::published(200);
    let mut units = lines(&bench, UNITS);
    units[0]["software"] = json!("99.0");
    write(&bench, UNITS, &units);
    for (path, _) in files(&bench.path("registry")) {
        if path.starts_with("objects/") {
            bench.write(&format!("registry/{path}"), "damaged");
        }
    }
    let output = bench.publish(ISSUED + 10).assert().success().get_output().clone();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        told.contains("of the snapshot before are missing or damaged; what was in them was not compared"),
        "{told}"
    );
    assert!(answer(&mut bench.verify()).contains("log        2 entries"));
}
