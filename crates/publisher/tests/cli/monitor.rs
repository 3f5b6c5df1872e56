//! `monitor` over registries that are as they should be, and over others.

use crate::support::{Bench, ISSUED, files, program};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const UNITS: &str = "source/units.ndjson";

/// What a run said: its exit code, its document, and what it remembers.
struct Run {
    code: i32,
    document: Value,
    state: Option<String>,
}

impl Run {
    fn kinds(&self) -> Vec<&str> {
        let findings = self.document["findings"].as_array().unwrap();
        findings.iter().map(|finding| finding["kind"].as_str().unwrap()).collect()
    }
}

fn monitor(bench: &Bench, registry: &str, at: u64, more: &[&str]) -> Run {
    let (state, registry, at) = (bench.path("state.json"), bench.path(registry), at.to_string());
    let mut command = program(&["monitor", &registry, "--state", &state, "--now", &at, "--format", "json"]);
    let output = command.args(more).assert().get_output().clone();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.is_empty(), "{told}");
    Run {
        code: output.status.code().unwrap(),
        document: serde_json::from_slice(&output.stdout).unwrap(),
        state: fs::read_to_string(state).ok(),
    }
}

fn units(bench: &Bench) -> Vec<Value> {
    bench.read_text(UNITS).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn publish(bench: &Bench, units: &[Value], at: u64) {
    bench.write(UNITS, units.iter().map(|line| format!("{line}\n")).collect::<String>());
    bench.publish(at).args(["--allow-broken-rules", "--max-change", "100"]).assert().success();
}

/// Another folder with the same files.
fn copied(bench: &Bench, to: &str) {
    for (path, bytes) in files(&bench.path("registry")) {
        let path = bench.path(&format!("{to}/{path}"));
        fs::create_dir_all(Path::new(&path).parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// The place of a unit in use whose record can be added to.
fn in_use(units: &[Value]) -> usize {
    units.iter().position(|unit| unit["status"] == "in_operation").unwrap()
}

#[test]
fn a_registry_that_keeps_its_promises_is_well_and_its_changes_are_told() {
    let bench = Bench::sample(300);
    let all = units(&bench);
    let new = all.iter().rposition(|unit| unit["status"] == "in_operation").unwrap();
    let mut before = all.clone();
    before.remove(new);
    publish(&bench, &before, ISSUED);
    let first = monitor(&bench, "registry", ISSUED, &[]);
    assert_eq!((first.code, &first.document["outcome"], &first.document["before"]), (0, &json!("well"), &Value::Null));
    // Nothing is new.
    let again = monitor(&bench, "registry", ISSUED + 1, &[]);
    assert_eq!((again.code, &again.document["changes"]["changed"]), (0, &json!(0)));

    let mut after = all.clone();
    after[in_use(&all)]["software"] = json!("99.0");
    publish(&bench, &after, ISSUED + 10);
    let second = monitor(&bench, "registry", ISSUED + 10, &[]);
    let changes = &second.document["changes"];
    assert_eq!((second.code, &changes["added"], &changes["changed"]), (0, &json!(1), &json!(1)), "{changes}");
    let counts = changes["status"]["in_operation"].as_array().unwrap();
    assert_eq!(counts[1].as_u64(), counts[0].as_u64().map(|count| count + 1));
    assert_ne!(second.state, first.state);
    // For cron: nothing is printed if nothing is wrong.
    let (state, registry, at) = (bench.path("state.json"), bench.path("registry"), (ISSUED + 11).to_string());
    let quiet = program(&["monitor", &registry, "--state", &state, "--now", &at, "--quiet"]).assert().success();
    assert!(quiet.get_output().stdout.is_empty() && quiet.get_output().stderr.is_empty());
}

#[test]
fn a_log_that_was_rewound_forked_or_rewritten_is_told_and_what_was_seen_is_kept() {
    let bench = Bench::published(100);
    copied(&bench, "old");
    copied(&bench, "fork");
    bench.publish(ISSUED + 1).assert().success();
    let seen = monitor(&bench, "registry", ISSUED + 1, &[]).state;
    let fork = |at: u64| {
        let (from, to, at) = (bench.path("source"), bench.path("fork"), at.to_string());
        program(&["publish", "--from", &from, "--to", &to, "--issued-at", &at]).assert().success();
    };
    let told = |registry: &str, kind: &str| {
        let run = monitor(&bench, registry, ISSUED + 9, &[]);
        assert_eq!((run.code, run.kinds()), (4, vec![kind]), "{}", run.document);
        assert_eq!(run.state, seen);
        // Both sides of the story.
        assert!(run.document["before"]["checkpoint"] != run.document["checkpoint"]);
        assert!(run.document["checkpoint"].as_str().unwrap().starts_with("demo.robot-register.example/registry\n"));
    };
    told("old", "rewound");
    fork(ISSUED + 2);
    told("fork", "forked");
    fork(ISSUED + 3);
    told("fork", "inconsistent");
    assert_eq!(monitor(&bench, "registry", ISSUED + 9, &[]).code, 0);
}

#[test]
fn a_second_checkpoint_of_the_same_size_is_told() {
    let bench = Bench::published(100);
    copied(&bench, "fork");
    bench.publish(ISSUED + 1).assert().success();
    let (from, to, at) = (bench.path("source"), bench.path("fork"), (ISSUED + 2).to_string());
    program(&["publish", "--from", &from, "--to", &to, "--issued-at", &at]).assert().success();
    bench.write("registry/log/checkpoint", bench.read("fork/log/checkpoint"));
    let run = monitor(&bench, "registry", ISSUED + 9, &[]);
    assert_eq!((run.code, run.kinds(), &run.state), (4, vec!["forked"], &None));
}

#[test]
fn a_file_that_was_altered_or_removed_is_told() {
    let bench = Bench::published(300);
    let seen = monitor(&bench, "registry", ISSUED, &[]).state;
    let objects = files(&bench.path("registry")).into_iter().filter(|(path, _)| path.starts_with("objects/"));
    for (number, (path, bytes)) in objects.step_by(9).enumerate() {
        let file = format!("registry/{path}");
        if number % 2 == 0 {
            fs::remove_file(bench.path(&file)).unwrap();
        } else {
            bench.write(&file, [&bytes[..], b" "].concat());
        }
        let run = monitor(&bench, "registry", ISSUED + 1, &[]);
        assert_eq!((run.code, run.kinds()), (4, vec!["damaged"]), "{path}");
        assert!(run.document["findings"][0]["what"].as_str().unwrap().starts_with(&format!("{path}: ")));
        assert_eq!(run.state, seen);
        bench.write(&file, bytes);
    }
    // A file that is not of this registry's keys proves nothing.
    let latest = bench.read_text("registry/latest.json").replacen("— demo", "— memo", 1);
    bench.write("registry/latest.json", latest);
    assert_eq!(monitor(&bench, "registry", ISSUED + 1, &[]).kinds(), ["unproven"]);
}

#[test]
fn an_id_that_vanished_and_a_record_that_may_not_follow_are_told_once() {
    let bench = Bench::published(600);
    monitor(&bench, "registry", ISSUED, &[]);
    let all = units(&bench);
    let (place, recycled) = (in_use(&all), all.iter().position(|unit| unit["status"] == "recycled").unwrap());
    let mut after = all.clone();
    after[recycled]["status"] = json!("retired");
    after[recycled]["events"].as_array_mut().unwrap().retain(|event| event["kind"] != "recycled");
    let gone = after.remove(place)["id"].clone();
    publish(&bench, &after, ISSUED + 1);
    let run = monitor(&bench, "registry", ISSUED + 1, &[]);
    assert_eq!(run.code, 4, "{}", run.document);
    let mut kinds = run.kinds();
    kinds.sort_unstable();
    assert_eq!(kinds, ["broken_rule", "vanished"]);
    let findings = run.document["findings"].as_array().unwrap();
    let of = |kind: &str| findings.iter().find(|finding| finding["kind"] == kind).unwrap()["id"].clone();
    assert_eq!((of("vanished"), of("broken_rule")), (gone, all[recycled]["id"].clone()));
    assert_eq!(run.document["changes"]["gone"], 1);
    assert_eq!(monitor(&bench, "registry", ISSUED + 2, &[]).code, 0);
}

#[test]
fn what_happened_between_two_runs_is_told_too_and_across_another_number_of_buckets() {
    let bench = Bench::sample(600);
    let all = units(&bench);
    // 1 bucket, then 8, with one unit away in between.
    publish(&bench, &all[..100], ISSUED);
    monitor(&bench, "registry", ISSUED, &[]);
    let mut without = all.clone();
    let gone = without.remove(in_use(&all))["id"].clone();
    publish(&bench, &without, ISSUED + 1);
    publish(&bench, &all, ISSUED + 2);
    let run = monitor(&bench, "registry", ISSUED + 2, &[]);
    assert_eq!((run.code, run.kinds()), (4, vec!["vanished"]), "{}", run.document);
    assert_eq!(run.document["findings"][0]["id"], gone);
    assert_eq!(run.document["changes"]["added"], 501, "500 that are new, and the one that came back");
}

#[test]
fn where_old_objects_were_removed_it_says_that_it_could_not_compare() {
    let bench = Bench::published(300);
    monitor(&bench, "registry", ISSUED, &[]);
    let mut all = units(&bench);
    let place = in_use(&all);
    all[place]["software"] = json!("99.0");
    publish(&bench, &all, ISSUED + 1);
    let (registry, at) = (bench.path("registry"), (ISSUED + 2).to_string());
    program(&["prune", &registry, "--keep", "1", "--now", &at]).assert().success();
    let run = monitor(&bench, "registry", ISSUED + 2, &[]);
    assert_eq!((run.code, run.kinds()), (3, vec!["not_compared"]), "{}", run.document);
    assert_eq!(run.document["outcome"], "warning");
}

#[test]
fn a_registry_that_is_late_or_away_has_exit_codes_of_its_own() {
    let bench = Bench::published(100);
    let day = 86_400;
    for (at, code, kind) in [(ISSUED + 31 * day, 3, "late"), (ISSUED + 60 * day, 4, "expired")] {
        let run = monitor(&bench, "registry", at, &[]);
        assert_eq!((run.code, run.kinds()), (code, vec![kind]));
    }
    for registry in ["nowhere", "source"] {
        let run = monitor(&bench, registry, ISSUED, &[]);
        assert_eq!((run.code, run.kinds()), (5, vec!["unreachable"]));
    }
    // A state that is none is not written over.
    bench.write("state.json", "{}");
    let (state, registry) = (bench.path("state.json"), bench.path("registry"));
    program(&["monitor", &registry, "--state", &state]).assert().code(1);
    assert_eq!(bench.read_text("state.json"), "{}");
}

#[test]
fn a_sample_reads_little_and_says_what_it_left_out() {
    let bench = Bench::published(600);
    monitor(&bench, "registry", ISSUED, &[]);
    let mut all = units(&bench);
    for unit in all.iter_mut().filter(|unit| unit["status"] == "in_operation") {
        unit["software"] = json!("99.0");
    }
    publish(&bench, &all, ISSUED + 1);
    let run = monitor(&bench, "registry", ISSUED + 1, &["--sample", "2"]);
    assert_eq!(run.code, 0, "{}", run.document);
    assert_eq!(run.document["changes"]["buckets_left_out"], 6);
    assert_eq!(run.document["snapshot"]["buckets_sampled"], 2);
    assert!(run.document["changes"]["changed"].as_u64() > Some(0));
}
