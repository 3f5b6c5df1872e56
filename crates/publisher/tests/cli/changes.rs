//! `publish --changes`: the same bytes as a publication of all units, for reading and writing what is touched.

use crate::support::{Bench, ISSUED, answer, complaint, files, program};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// A registry with the first units of a sample, and the sample's last ones.
struct Grown {
    bench: Bench,
    /// All units as they are in the end.
    units: Vec<Value>,
    /// Of those, so many are listed.
    listed: usize,
}

impl Grown {
    fn new(listed: usize, more: usize) -> Self {
        let bench = Bench::sample((listed + more) as u32);
        let units = bench.read_text("source/units.ndjson");
        let units: Vec<Value> = units.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let grown = Self { bench, units, listed };
        grown.write(&grown.units[..listed]);
        grown.publish("full", 0, &[]).success();
        for (name, bytes) in files(&grown.bench.path("full")) {
            let to = grown.bench.path(&format!("registry/{name}"));
            fs::create_dir_all(Path::new(&to).parent().unwrap()).unwrap();
            fs::write(to, bytes).unwrap();
        }
        grown
    }

    fn write(&self, units: &[Value]) {
        self.bench.write("source/units.ndjson", lines(units));
    }

    fn publish(&self, registry: &str, at: u64, more: &[&str]) -> assert_cmd::assert::Assert {
        let (from, to) = (self.bench.path("source"), self.bench.path(registry));
        let at = (ISSUED + at).to_string();
        let publish = ["publish", "--from", &from, "--to", &to, "--issued-at", &at, "--max-change", "100"];
        program(&publish).args(more).assert()
    }

    /// Units that may have something new happen to them.
    fn at_work(&self) -> Vec<usize> {
        (0..self.listed).filter(|at| self.units[*at]["status"] == "in_operation").collect()
    }

    /// Publishes these changes to one registry, and everything to the other: all files must be the same.
    fn must_agree(&mut self, changes: &[Value], at: u64) {
        self.bench.write("changes", lines(changes));
        let file = self.bench.path("changes");
        self.publish("registry", at, &["--changes", &file]).success();
        self.write(&self.units);
        self.publish("full", at, &[]).success();
        assert_eq!(files(&self.bench.path("registry")), files(&self.bench.path("full")));
        self.listed = self.units.len();
    }
}

fn lines(rows: &[Value]) -> String {
    rows.iter().map(|row| format!("{row}\n")).collect()
}

fn maintained(day: u32) -> Value {
    let date = format!("2027-01-{day:02}");
    json!({"date": date, "stage": "operation", "kind": "maintained", "actor": "service_provider", "country": "CN"})
}

/// Something new happens to some units: as a part of each, and in the units as they are in the end.
fn happen(grown: &mut Grown, every: usize, day: u32) -> Vec<Value> {
    let mut changes = Vec::new();
    for at in grown.at_work().into_iter().step_by(every) {
        let unit = &mut grown.units[at];
        unit["events"].as_array_mut().unwrap().push(maintained(day));
        unit["software"] = json!(format!("7.{day}"));
        // Two lines for one unit, of which one says again what is listed.
        let old = unit["events"][0].clone();
        changes.push(json!({"id": unit["id"], "add": {"events": [maintained(day), old]}}));
        changes.push(json!({"id": unit["id"], "set": {"software": unit["software"]}}));
    }
    changes
}

#[test]
fn changes_come_to_the_same_bytes_as_all_units() {
    let mut grown = Grown::new(590, 10);
    let mut changes = happen(&mut grown, 9, 1);
    assert!(changes.len() > 20);
    changes.extend_from_slice(&grown.units[590..]);
    // A unit as a whole in place of what it was.
    let whole = grown.at_work()[1];
    grown.units[whole]["software"] = json!("whole");
    changes.push(grown.units[whole].clone());
    grown.must_agree(&changes, 10);
    // Nothing has changed.
    grown.must_agree(&[], 20);
}

#[test]
fn changes_come_to_the_same_bytes_across_steps_of_the_tree() {
    // From one bucket to two; from 8 to 16.
    for (listed, more) in [(120, 20), (1_020, 8)] {
        let mut grown = Grown::new(listed, more);
        let mut changes = happen(&mut grown, 40, 1);
        changes.extend_from_slice(&grown.units[listed..]);
        grown.must_agree(&changes, 10);
        let changes = happen(&mut grown, 40, 2);
        grown.must_agree(&changes, 20);
    }
}

#[test]
fn changes_come_to_the_same_bytes_where_nodes_get_another_level() {
    let mut grown = Grown::new(32_764, 6);
    let mut changes = happen(&mut grown, 4_000, 1);
    changes.extend_from_slice(&grown.units[32_764..]);
    grown.must_agree(&changes, 10);
    let changes = happen(&mut grown, 8_000, 2);
    let mut before = files(&grown.bench.path("registry")).len();
    grown.must_agree(&changes, 20);
    // Few of 512 buckets, and the nodes above them.
    before = files(&grown.bench.path("registry")).len() - before;
    assert!((3..30).contains(&before), "{before}");
}

/// The models of the source with another one in the place of the one that most units are of; its code.
fn other_model(grown: &Grown, change: impl Fn(&mut Value)) -> String {
    let models = grown.bench.read_text("source/models.ndjson");
    let mut models: Vec<Value> = models.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let code = |row: &Value| {
        let part = |value: &Value| value.as_str().unwrap().to_owned();
        part(&row["country"]) + &part(&row["manufacturer"]) + &part(&row["model"]["code"])
    };
    let units = |row: &&mut Value| {
        let code = code(row);
        grown.at_work().iter().filter(|at| grown.units[**at]["id"].as_str().unwrap().starts_with(&code)).count()
    };
    let model = models.iter_mut().max_by_key(units).unwrap();
    change(&mut model["model"]);
    let code = code(model);
    grown.bench.write("source/models.ndjson", lines(&models));
    code
}

#[test]
fn a_model_with_other_parts_changes_what_is_counted_of_all_its_units() {
    let mut grown = Grown::new(590, 10);
    other_model(&grown, |model| model["components"][0]["supplier"] = json!({"en": "Another Supplier"}));
    let changes = grown.units[590..].to_vec();
    grown.must_agree(&changes, 10);
    let statistics = grown.bench.read_text("registry/latest.json");
    let hash = statistics.split("statistics\\\":\\\"").nth(1).unwrap()[..64].to_owned();
    let statistics = grown.bench.read_text(&format!("registry/objects/{}/{hash}.json", &hash[..2]));
    assert!(statistics.contains("Another Supplier"));
}

#[test]
fn a_new_recall_must_be_in_the_record_of_every_unit_that_it_affects() {
    let mut grown = Grown::new(590, 10);
    let code = other_model(&grown, |model| {
        let serials = json!([{"from": "0".repeat(17), "to": "Z".repeat(17)}]);
        let text = json!({"en": "A fictional fault."});
        model["recalls"] = json!([{"number": "R-9", "opened_on": "2027-01-01", "severity": "service",
            "title": text, "text": text, "serials": serials}]);
    });
    let file = grown.bench.path("changes");
    grown.bench.write("changes", "");
    let before = files(&grown.bench.path("registry"));
    let refused = grown.publish("registry", 5, &["--changes", &file]).failure().get_output().clone();
    let told = String::from_utf8(refused.stderr).unwrap();
    assert!(told.starts_with("error: changes, field notices: ") && told.contains(&code), "{told}");
    assert!(told.contains("recall R-9 affects this serial, but there is no notice of it"), "{told}");
    assert_eq!(files(&grown.bench.path("registry")), before);
    let notice =
        json!({"kind": "service_recall", "reference": "R-9", "issued_on": "2027-01-02", "text": {"en": "Go."}});
    let mut changes = grown.units[590..].to_vec();
    for unit in &mut grown.units {
        if unit["id"].as_str().unwrap().starts_with(&code) {
            let notices = unit["notices"].as_array().cloned().unwrap_or_default();
            unit["notices"] = notices.into_iter().filter(|notice| notice["kind"] == "suspension").collect();
            if !matches!(unit["status"].as_str(), Some("retired" | "recycled")) {
                unit["notices"].as_array_mut().unwrap().push(notice.clone());
            }
            if unit["status"] == "under_recall" {
                unit["status"] = json!("in_operation");
            }
            changes.push(unit.clone());
        }
    }
    grown.must_agree(&changes, 10);
}

#[test]
fn changes_that_can_not_be_say_why_and_change_nothing() {
    let grown = Grown::new(300, 1);
    let before = files(&grown.bench.path("registry"));
    let file = grown.bench.path("changes");
    let at_work = &grown.units[grown.at_work()[0]];
    let (id, new) = (&at_work["id"], &grown.units[300]["id"]);
    let mut shorter = at_work.clone();
    shorter["events"].as_array_mut().unwrap().remove(0);
    for (changes, expected) in [
        (json!({"id": new, "add": {"events": [maintained(1)]}}), "line 1, field id: "),
        (json!({"id": "CN", "add": {}}), "line 1, field id: not a robot ID"),
        (json!({"id": id, "add": {"events": [{"date": "2027"}]}}), "line 1, field add.events[0].date: "),
        (json!({"id": id, "set": {"status": "retired"}}), "line 1, field stage: retired goes with stage recycling"),
        (json!({"id": id, "set": {"stage": "sale"}}), "line 1, field set.stage: not one of"),
        (json!({"id": id}), "line 1, field status: missing"),
        (shorter, "line 1, field events: built of "),
    ] {
        grown.bench.write("changes", changes.to_string());
        let refused = grown.publish("registry", 5, &["--changes", &file]).failure().get_output().clone();
        let told = String::from_utf8(refused.stderr).unwrap();
        assert!(told.starts_with(&format!("error: changes {expected}")), "{expected}: {told}");
        assert!(told.contains("\nhelp: "), "{told}");
    }
    grown.bench.write("changes", lines(&[at_work.clone(), at_work.clone()]));
    let refused =
        grown.publish("registry", 5, &["--changes", &file, "--errors", "json"]).failure().get_output().clone();
    let document: Value = serde_json::from_slice(&refused.stdout).unwrap();
    assert_eq!((&document["errors"][0]["kind"], &document["errors"][0]["line"]), (&json!("duplicate"), &json!(2)));
    assert_eq!(files(&grown.bench.path("registry")), before);
}

#[test]
fn a_dry_run_of_changes_tells_what_would_change_and_writes_nothing() {
    let mut grown = Grown::new(300, 2);
    let before = files(&grown.bench.path("registry"));
    let mut changes = happen(&mut grown, 1_000, 1);
    changes.extend_from_slice(&grown.units[300..]);
    grown.bench.write("changes", lines(&changes));
    let dry = ["--changes", &grown.bench.path("changes"), "--dry-run"];
    let output = grown.publish("registry", 5, &dry).success().get_output().clone();
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("changes    2 units added, 1 changed, 0 gone"), "{told}");
    assert_eq!(files(&grown.bench.path("registry")), before);
}

#[test]
fn changes_need_a_snapshot_that_is_whole() {
    let bench = Bench::sample(300);
    bench.write("changes", "");
    let changes = bench.path("changes");
    let told = complaint(bench.publish(ISSUED).args(["--changes", &changes]));
    assert!(told.starts_with("error: latest.json: nothing is published here that could be changed"), "{told}");
    assert!(told.contains("\nhelp: publish all units, without --changes"), "{told}");
    bench.publish(ISSUED).assert().success();
    // A bucket that a change touches is damaged.
    let units = bench.read_text("source/units.ndjson");
    let line = units.lines().find(|line| line.contains("in_operation")).unwrap();
    let id = &line[7..36];
    bench.write("changes", format!("{{\"id\":\"{id}\",\"set\":{{\"software\":\"7\"}}}}"));
    let bucket = files(&bench.path("registry")).into_iter().find(|(name, bytes)| {
        name.starts_with("objects/") && String::from_utf8_lossy(bytes).contains(&format!("\"id\":\"{id}\""))
    });
    let (name, bytes) = bucket.unwrap();
    bench.write(&format!("registry/{name}"), &bytes[1..]);
    let told = complaint(bench.publish(ISSUED + 5).args(["--changes", &changes]));
    assert!(told.starts_with(&format!("error: {name}: its SHA-256 is another")), "{told}");
    // All units mend it, and then the change can be made.
    answer(&mut bench.publish(ISSUED + 10));
    answer(bench.publish(ISSUED + 20).args(["--changes", &changes]));
}
