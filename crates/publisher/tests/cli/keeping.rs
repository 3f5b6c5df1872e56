//! What operators do with a registry that is published: take it elsewhere, and make room.

use crate::support::{Bench, ISSUED, answer, complaint, files, program};
use std::fs;

#[test]
fn what_is_exported_is_published_as_the_same_snapshot() {
    let bench = Bench::published(400);
    let (registry, source) = (bench.path("registry"), bench.path("source"));
    let at = ISSUED.to_string();
    for units in ["ndjson", "csv"] {
        let (to, again) = (bench.path(&format!("exported-{units}")), bench.path(&format!("again-{units}")));
        let told = answer(&mut program(&["export", &registry, "--to", &to, "--units", units, "--now", &at]));
        assert!(told.starts_with("exported   400 units, 103 manufacturers and 200 models of snapshot 0 "), "{told}");
        assert!(fs::exists(format!("{to}/units.{units}")).unwrap());
        fs::copy(format!("{source}/registry.toml"), format!("{to}/registry.toml")).unwrap();
        fs::create_dir(format!("{to}/keys")).unwrap();
        for (name, bytes) in files(&format!("{source}/keys")) {
            fs::write(format!("{to}/keys/{name}"), bytes).unwrap();
        }
        answer(&mut program(&["publish", "--from", &to, "--to", &again, "--issued-at", &at]));
        assert_eq!(files(&again), files(&registry));
        // A second time nothing is overwritten.
        let told = complaint(&mut program(&["export", &registry, "--to", &to, "--units", units, "--now", &at]));
        assert!(told.contains("models.ndjson") && told.contains("help: name another file"), "{told}");
    }
}

#[test]
fn old_objects_are_removed_and_those_of_kept_snapshots_stay() {
    let bench = Bench::published(600);
    let registry = bench.path("registry");
    let units = bench.read_text("source/units.ndjson");
    let mut states = vec![files(&registry).len()];
    for number in 1..4_u64 {
        let change = format!("\"software\":\"{number}");
        bench.write("source/units.ndjson", units.replacen("\"software\":\"", &change, 1));
        bench.publish(ISSUED + 10 * number).assert().success();
        states.push(files(&registry).len());
    }
    let at = (ISSUED + 60).to_string();
    let prune =
        |keep: &str, more: &[&str]| answer(program(&["prune", &registry, "--keep", keep, "--now", &at]).args(more));
    assert!(prune("4", &[]).starts_with("removed    0 objects of 0 bytes\nkept       1"));
    let before = files(&registry);
    // Each publication made a bucket and a root.
    assert!(prune("2", &["--dry-run"]).starts_with("dry run    4 objects of "));
    assert_eq!(files(&registry), before);
    assert!(prune("2", &[]).starts_with("removed    4 objects of "));
    assert!(answer(&mut bench.verify()).contains("verified   snapshot 3 "));
    assert!(prune("2", &[]).starts_with("removed    0 objects"));
    assert!(prune("1", &[]).starts_with("removed    2 objects"));
    assert!(answer(&mut bench.verify()).contains("verified   snapshot 3 "));
    // The next publication writes what it needs again.
    bench.write("source/units.ndjson", &units);
    let told = answer(&mut bench.publish(ISSUED + 50));
    assert!(told.contains("objects    2 new, "), "{told}");
    let nowhere = bench.path("nowhere");
    assert!(complaint(&mut program(&["prune", &nowhere, "--keep", "1"])).contains("nothing is published here"));
    assert!(!fs::exists(nowhere).unwrap());
}

#[test]
fn a_sample_of_a_registry_is_verified_for_little_and_finds_what_is_in_it() {
    let bench = Bench::published(1_200);
    let registry = bench.path("registry");
    let at = (ISSUED + 60).to_string();
    let sample = |count: &str| program(&["verify", &registry, "--now", &at, "--sample", count]);
    let told = answer(&mut sample("3"));
    assert!(told.contains("sample     3 buckets; of the others nothing is known"), "{told}");
    assert!(told.contains("look-ups   3, all listed"), "{told}");
    // More than there are: all of them. One is damaged.
    let mut buckets = files(&registry).into_iter().filter(|(_, bytes)| bytes.starts_with(b"{\"type\":\"bucket\""));
    let (name, bytes) = buckets.next_back().unwrap();
    bench.write(&format!("registry/{name}"), &bytes[1..]);
    let told = complaint(&mut sample("1000"));
    assert!(told.starts_with(&format!("error: {name}: its SHA-256 is ")), "{told}");
}
