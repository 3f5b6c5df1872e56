//! Witnesses that are asked over the network: their cosignatures are there before a snapshot is served.

use crate::a_witness::{Manner, Witness};
use crate::support::{Bench, ISSUED, answer, complaint, files, program};
use publisher::sample::registry_key;
use std::fs;

/// A sample that these witnesses are asked about, so many of whom must cosign within so many seconds.
fn bench(witnesses: &[&Witness], quorum: usize, seconds: u64) -> Bench {
    let bench = Bench::sample(60);
    configure(&bench, witnesses, quorum, seconds);
    bench
}

fn configure(bench: &Bench, witnesses: &[&Witness], quorum: usize, seconds: u64) {
    let toml = bench.read_text("source/registry.toml");
    let toml = toml.split("demo_witness_keys").next().and_then(|toml| toml.split("[witnessing]").next()).unwrap();
    let table = |witness: &&Witness| {
        format!("[[witnessing.witnesses]]\nkey = \"{}\"\nurl = \"{}\"\n", witness.key(), witness.url)
    };
    let tables: String = witnesses.iter().map(table).collect();
    let witnessing = format!("[witnessing]\nquorum = {quorum}\nseconds = {seconds}\n\n{tables}");
    bench.write("source/registry.toml", format!("{toml}\n{witnessing}"));
    let keys: Vec<String> = witnesses.iter().map(|witness| witness.key().to_string()).collect();
    let mut trust: serde_json::Value = serde_json::from_str(publisher::DEMO_TRUST).unwrap();
    trust["witnesses"] = keys.into();
    trust["quorum"] = quorum.into();
    bench.write("trust.json", trust.to_string());
}

fn witnesses<const N: usize>(names: [&str; N]) -> [Witness; N] {
    let log = registry_key().key.verifier();
    names.map(|name| Witness::start(&format!("{name}.witness.example"), &log))
}

fn verified(bench: &Bench, at: u64) -> String {
    let (registry, trust) = (bench.path("registry"), bench.path("trust.json"));
    answer(&mut program(&["verify", &registry, "--trust", &trust, "--now", &at.to_string()]))
}

fn ask_again(bench: &Bench, at: u64) -> assert_cmd::Command {
    program(&["witness", "--from", &bench.path("source"), "--to", &bench.path("registry"), "--now", &at.to_string()])
}

#[test]
fn a_snapshot_is_served_with_the_cosignatures_of_those_who_saw_the_log_grow() {
    let [north, south, east] = witnesses(["north", "south", "east"]);
    let bench = bench(&[&north, &south], 2, 30);
    for number in 0..3 {
        let told = answer(&mut bench.publish(ISSUED + number));
        assert!(told.contains("witnesses  2 of 2 cosigned"), "{told}");
        assert!(verified(&bench, ISSUED + number).contains(&format!("log        {} entries, 2 witnesses", number + 1)));
    }
    assert_eq!((north.size(), north.requests()), (3, 3));
    // One who knows nothing of the log yet says so, and is asked again from there.
    configure(&bench, &[&north, &south, &east], 3, 30);
    answer(&mut bench.publish(ISSUED + 10));
    assert!(verified(&bench, ISSUED + 10).contains("log        4 entries, 3 witnesses"));
    assert_eq!((east.size(), east.requests()), (4, 2));
}

#[test]
fn without_a_quorum_the_old_snapshot_stays_and_the_new_one_can_be_served_later() {
    let [north, south] = witnesses(["north", "south"]);
    let bench = bench(&[&north, &south], 2, 30);
    answer(&mut bench.publish(ISSUED));
    let served = bench.read("registry/latest.json");
    south.behave(Manner::Silent);
    configure(&bench, &[&north, &south], 2, 3);
    let told = complaint(&mut bench.publish(ISSUED + 1));
    assert!(told.starts_with("error: 1 of 2 witnesses cosigned\n  south.witness.example: "), "{told}");
    assert!(told.contains("\nhelp: the old snapshot is served, and the log keeps the new one"), "{told}");
    assert_eq!(bench.read("registry/latest.json"), served);
    // The log has what the other one has seen: it is not forgotten by what comes next.
    assert_eq!(north.size(), 2);
    assert!(verified(&bench, ISSUED + 2).contains("unfinished log/checkpoint is one entry ahead"));
    let told = complaint(&mut ask_again(&bench, ISSUED + 2));
    assert!(told.contains("1 of 2 witnesses cosigned"), "{told}");

    south.behave(Manner::Honest);
    configure(&bench, &[&north, &south], 2, 30);
    let told = answer(&mut ask_again(&bench, ISSUED + 2));
    assert!(told.starts_with("served     snapshot 1 of ") && told.contains("witnesses  2 of 2 cosigned"), "{told}");
    assert!(verified(&bench, ISSUED + 2).contains("log        2 entries, 2 witnesses"));
    assert!(answer(&mut ask_again(&bench, ISSUED + 2)).starts_with("nothing to do"));

    // Or the next publication goes on behind it.
    south.behave(Manner::Busy);
    complaint(&mut bench.publish(ISSUED + 3));
    south.behave(Manner::Honest);
    answer(&mut bench.publish(ISSUED + 4));
    assert!(verified(&bench, ISSUED + 5).contains("log        4 entries, 2 witnesses"));
}

#[test]
fn what_is_no_cosignature_of_this_checkpoint_does_not_count() {
    let [north, south] = witnesses(["north", "south"]);
    let bench = bench(&[&north, &south], 1, 30);
    south.behave(Manner::Wrong);
    let output = bench.publish(ISSUED).assert().success().get_output().clone();
    let aside = String::from_utf8(output.stderr).unwrap();
    let expected = "note: south.witness.example did not cosign: what it answered is no cosignature";
    assert!(aside.contains(expected), "{aside}");
    assert!(String::from_utf8(output.stdout).unwrap().contains("witnesses  1 of 2 cosigned"));
    assert!(verified(&bench, ISSUED).contains("1 entries, 1 witnesses"));
    // And neither does a witness for another key of the log.
    let other =
        tlog::SigningKey::from_seed(registry_key().key.verifier_ref().name(), tlog::Algorithm::Ed25519, [7; 32]);
    let stranger = Witness::start("stranger.witness.example", &other.unwrap().verifier());
    configure(&bench, &[&stranger], 1, 30);
    let told = complaint(&mut bench.publish(ISSUED + 1));
    assert!(told.contains("stranger.witness.example: it trusts none of the keys that signed (status 403)"), "{told}");
}

#[test]
fn a_log_that_was_set_back_is_not_cosigned() {
    let [north] = witnesses(["north"]);
    let bench = bench(&[&north], 1, 30);
    answer(&mut bench.publish(ISSUED));
    let backup = files(&bench.path("registry"));
    answer(&mut bench.publish(ISSUED + 1));
    let restore = || {
        fs::remove_dir_all(bench.path("registry")).unwrap();
        for (path, bytes) in &backup {
            let path = bench.path(&format!("registry/{path}"));
            fs::create_dir_all(std::path::Path::new(&path).parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    };
    restore();
    let told = complaint(&mut bench.publish(ISSUED + 2));
    assert!(told.contains("north.witness.example: it has cosigned another log of this size (status 409)"), "{told}");
    // Set back by more than the one that is new.
    restore();
    assert_eq!(north.size(), 2);
    let [ahead] = witnesses(["ahead"]);
    configure(&bench, &[&ahead], 1, 30);
    for number in 3..6 {
        answer(&mut bench.publish(ISSUED + number));
    }
    restore();
    let told = complaint(&mut bench.publish(ISSUED + 9));
    assert!(told.contains("it has cosigned 4 entries of this log, which has 2 here: an older state of the"), "{told}");
}

#[test]
fn a_dry_run_asks_nobody() {
    let [north] = witnesses(["north"]);
    let bench = bench(&[&north], 1, 2);
    answer(bench.publish(ISSUED).arg("--dry-run"));
    assert_eq!(north.requests(), 0);
}

#[test]
fn what_is_configured_wrong_is_told_before_anything_is_published() {
    let [north] = witnesses(["north"]);
    let bench = bench(&[&north], 1, 2);
    let toml = bench.read_text("source/registry.toml");
    let key = registry_key().key.verifier().to_string();
    for (from, to, expected) in [
        ("quorum = 1", "quorum = 2", "witnessing.quorum: 2 of 1 witnesses"),
        ("quorum = 1", "quorum = 0", "witnessing.quorum: 0 of 1 witnesses"),
        ("seconds = 2", "seconds = 0", "witnessing.seconds: from 1 to 600"),
        ("url = \"http:", "url = \"file:", "witnessing.witnesses.url: not a web address: file:"),
        (&north.key().to_string(), &key, "is not one for cosignatures"),
        (&north.key().to_string(), "nonsense", "registry.toml: witnessing.witnesses.key: "),
    ] {
        bench.write("source/registry.toml", toml.replace(from, to));
        let told = complaint(&mut bench.publish(ISSUED));
        assert!(told.contains(expected), "{expected}: {told}");
        assert!(!fs::exists(bench.path("registry")).unwrap());
    }
}
