//! The second publication, and those after an accident.

use crate::support::{Bench, ISSUED, answer, complaint, files};

/// Another version of the last unit's software.
fn change(bench: &Bench) {
    let units = bench.read_text("source/units.ndjson");
    let (others, last) = units.split_at(units.trim_end().rfind('\n').unwrap());
    bench.write("source/units.ndjson", others.to_owned() + &last.replacen(r#""software":""#, r#""software":"9"#, 1));
}

#[test]
fn a_second_publication_extends_the_log_and_keeps_unchanged_objects() {
    let bench = Bench::published(600);
    change(&bench);
    let summary = answer(&mut bench.publish(ISSUED + 30));
    // One bucket and the root.
    assert!(summary.contains("objects    2 new, 112 unchanged"), "{summary}");
    assert!(answer(&mut bench.verify()).contains("log        2 entries"));
}

#[test]
fn a_snapshot_must_be_later_than_the_one_before() {
    let bench = Bench::published(100);
    let before = files(&bench.path("registry"));
    let complaint = complaint(&mut bench.publish(ISSUED));
    assert!(complaint.contains("--issued-at"), "{complaint}");
    assert_eq!(files(&bench.path("registry")), before);
}

#[test]
fn publishing_again_recovers_from_a_crash_before_latest_json() {
    let bench = Bench::published(200);
    let old = bench.read("registry/latest.json");
    change(&bench);
    bench.publish(ISSUED + 10).assert().success();
    // As if the machine had stopped after the checkpoint.
    bench.write("registry/latest.json", old);
    let report = answer(&mut bench.verify());
    assert!(
        report.contains("verified   snapshot 0 ") && report.contains("unfinished log/checkpoint is one entry ahead")
    );
    let output = bench.publish(ISSUED + 20).assert().success().get_output().clone();
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("note: snapshot 1 was signed and never served"));
    let report = answer(&mut bench.verify());
    assert!(report.contains("log        3 entries") && !report.contains("unfinished"));
}

#[test]
fn a_damaged_log_is_not_extended() {
    let bench = Bench::published(100);
    let latest = bench.read("registry/latest.json");
    bench.write("registry/log/tile/0/000.p/1", [7; 32]);
    let complaint = complaint(&mut bench.publish(ISSUED + 10));
    assert!(complaint.contains("log/tile/0/000.p/1: not the hashes of the entries"), "{complaint}");
    assert_eq!(bench.read("registry/latest.json"), latest);
}

#[test]
fn the_log_grows_past_a_full_tile() {
    use publisher::sample::{Sample, demo_config};
    let to = publisher::Memory::default();
    let source = Sample::new(11, 1).into_source().unwrap();
    for number in 0..258 {
        publisher::publish(&source, &demo_config(), &to, ISSUED + number, &()).unwrap();
    }
    let trust = registry::Trust::from_json(publisher::DEMO_TRUST).unwrap();
    assert_eq!(publisher::verify(&to, &trust, ISSUED + 300, &()).unwrap().entries, 258);
    let files = to.into_files();
    for path in ["log/tile/0/000", "log/tile/0/001.p/2", "log/tile/1/000.p/1", "log/tile/entries/001.p/2"] {
        assert!(files.contains_key(path), "{path}");
    }
}

#[test]
fn one_publisher_at_a_time() {
    let bench = Bench::published(100);
    let held = publisher::Folder::lock(bench.path("registry")).unwrap();
    assert!(complaint(&mut bench.publish(ISSUED + 10)).contains("another publisher is at work"));
    drop(held);
    bench.publish(ISSUED + 10).assert().success();
}
