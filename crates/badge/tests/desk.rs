//! The desk over a small registry: what the page is told, and in what order files may come.

// What cannot be set up ends the test, which is what a test is for.
#![allow(clippy::unwrap_used)]

use badge::desk::{Desk, TRUST};
use publisher::sample::{EXAMPLES, MIN_UNITS, Sample, UNLISTED, demo_config};
use publisher::{Memory, publish};
use registry::Unavailable;
use std::collections::BTreeMap;
use std::sync::LazyLock;

const NOW: u64 = 1_795_340_400;

static FILES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let source = Sample::new(MIN_UNITS.max(200), 1).into_source().unwrap();
    let files = Memory::default();
    publish(&source, &demo_config(), &files, NOW - 60, &()).unwrap();
    files.into_files()
});

fn id(name: &str) -> &'static str {
    EXAMPLES.iter().chain(UNLISTED).find(|(other, _)| *other == name).unwrap().1
}

fn wants(desk: &Desk, number: usize) -> Vec<String> {
    desk.report(number).lines().filter_map(|line| line.strip_prefix("want ")).map(str::to_owned).collect()
}

/// Supplies the newest want first, altered on its way, until there is a verdict.
fn drive(desk: &mut Desk, number: usize, alter: impl Fn(&str, Vec<u8>) -> Result<Vec<u8>, Unavailable>) {
    while let Some(path) = wants(desk, number).pop() {
        let answer = FILES.get(&path).cloned().ok_or(Unavailable::Status(404)).and_then(|bytes| alter(&path, bytes));
        desk.supply(number, &path, answer);
    }
}

fn facts(desk: &Desk, number: usize) -> BTreeMap<String, String> {
    let report = desk.report(number);
    report.lines().map(|line| line.split_once(' ').unwrap()).map(|(name, value)| (name.into(), value.into())).collect()
}

fn look_up(id: &str) -> BTreeMap<String, String> {
    let mut desk = Desk::new(TRUST).unwrap();
    let number = desk.begin(id, NOW);
    drive(&mut desk, number, |_, bytes| Ok(bytes));
    facts(&desk, number)
}

#[test]
fn a_listed_robot_is_told_with_what_belongs_to_it() {
    let facts = look_up("cn 0142 g1a203 2026a0314b0000417");
    for (name, value) in [
        ("verdict", "listed"),
        ("id", id("service-recall")),
        ("status", "in-operation"),
        ("stage", "operation"),
        ("freshness", "fresh"),
        ("maker", "Beichen Robotics"),
        ("maker.zh-Hans", "北辰机器人"),
        ("model", "Yaoguang 203"),
        ("recalls", "1"),
        ("more", "1"),
        ("deadline", "2027-01-31"),
        ("snapshot", "0"),
        ("witnesses", "2"),
        ("issued", "1795340340"),
        ("demonstration", "1"),
    ] {
        assert_eq!(facts.get(name).map(String::as_str), Some(value), "{name}: {facts:#?}");
    }
}

#[test]
fn a_recall_is_told_only_while_it_is_open_and_that_of_the_status_is_not_one_more() {
    for (name, recalls, more) in [
        ("in-operation", "0", "0"),
        ("recall-remedied", "0", "0"),
        ("service-recall", "1", "1"),
        ("under-recall", "2", "1"),
        ("retired", "0", "0"),
    ] {
        let facts = look_up(id(name));
        assert_eq!((facts["recalls"].as_str(), facts["more"].as_str()), (recalls, more), "{name}");
    }
}

#[test]
fn an_absent_robot_is_told_with_what_is_known_of_its_maker() {
    for (name, maker, model) in
        [("unknown-serial", true, true), ("unknown-model", true, false), ("unknown-manufacturer", false, false)]
    {
        let facts = look_up(id(name));
        let told = (facts.contains_key("maker"), facts.contains_key("model"));
        assert_eq!((facts["verdict"].as_str(), told), ("not-listed", (maker, model)), "{name}");
        assert!(!facts.contains_key("status"), "{name}: {facts:#?}");
    }
}

#[test]
fn what_is_no_id_wants_nothing() {
    let mut desk = Desk::new(TRUST).unwrap();
    let number = desk.begin("CN0142G1A2032\u{41e}26A0314B0000417", NOW);
    assert_eq!(desk.report(number), "verdict malformed\nposition 14\ndemonstration 1\n");
}

#[test]
fn the_attribute_holds_an_id_and_nothing_around_it() {
    let mut desk = Desk::new(TRUST).unwrap();
    for (text, wanted) in [
        ("cn—0142 g1a203\n2026a0314b0000417", 1),
        ("“CN0142G1A2032026A0314B0000417”", 1),
        ("«\u{a0}CN 0142 G1A203 2026A0314B0000417\u{a0}»", 1),
        ("CN0142G1A203\u{fffc}2026A0314B0000417", 1),
        ("CN٠١٤٢G١A٢٠٣٢٠٢٦A٠٣١٤B٠٠٠٠٤١٧", 1),
        ("ID: CN0142G1A2032026A0314B0000417", 0),
        ("“CN0142G1A2032026A0314B0000417” 7", 0),
    ] {
        let number = desk.begin(text, NOW);
        assert_eq!(wants(&desk, number).len(), wanted, "{text}");
    }
}

#[test]
fn of_an_unproven_answer_no_record_is_told() {
    let mut desk = Desk::new(TRUST).unwrap();
    let number = desk.begin(id("in-operation"), NOW);
    drive(&mut desk, number, |path, mut bytes| {
        if path.starts_with("objects/") {
            bytes.push(b' ');
        }
        Ok(bytes)
    });
    let facts = facts(&desk, number);
    let told: Vec<_> = facts.keys().map(String::as_str).collect();
    assert_eq!(told, ["check", "demonstration", "id", "reason", "verdict"]);
    assert_eq!((facts["verdict"].as_str(), facts["reason"].as_str()), ("unproven", "hash_mismatch"));
}

#[test]
fn an_unreachable_registry_is_told_with_the_reason() {
    for (why, told) in [(Unavailable::Network, "0"), (Unavailable::Status(503), "503")] {
        let mut desk = Desk::new(TRUST).unwrap();
        let number = desk.begin(id("in-operation"), NOW);
        drive(&mut desk, number, |_, _| Err(why));
        let facts = facts(&desk, number);
        assert_eq!((facts["verdict"].as_str(), facts["why"].as_str()), ("unreachable", told));
    }
}

#[test]
fn look_ups_side_by_side_do_not_mix_and_their_numbers_are_used_again() {
    let mut desk = Desk::new(TRUST).unwrap();
    let (first, second) = (desk.begin(id("suspended"), NOW), desk.begin(id("retired"), NOW));
    assert_ne!(first, second);
    drive(&mut desk, second, |_, bytes| Ok(bytes));
    assert_eq!(wants(&desk, first), ["latest.json"]);
    drive(&mut desk, first, |_, bytes| Ok(bytes));
    assert_eq!([first, second].map(|n| facts(&desk, n)["status"].clone()), ["suspended", "retired"]);
    desk.end(first);
    assert_eq!(desk.report(first), "");
    assert_eq!(desk.begin(id("in-operation"), NOW), first);
}

#[test]
fn what_is_not_wanted_or_not_known_is_ignored() {
    let mut desk = Desk::new(TRUST).unwrap();
    let number = desk.begin(id("in-operation"), NOW);
    for (other, path) in [(number, "log/checkpoint"), (number, ""), (number + 1, "latest.json"), (99, "x")] {
        desk.supply(other, path, Ok(vec![0; 10]));
        desk.end(other + 1);
    }
    assert_eq!(desk.report(99), "");
    assert_eq!(wants(&desk, number), ["latest.json"]);
}
