//! Feeds of recalls.

use crate::support::{Bench, ISSUED, answer, files, program};
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn feeds_have_every_recall_of_all_and_of_each_manufacturer() {
    let bench = Bench::published(60);
    let (registry, to, at) = (bench.path("registry"), bench.path("feeds"), ISSUED.to_string());
    let make = || {
        let portal = ["--portal", "https://portal.example", "--now", &at];
        answer(program(&["feeds", &registry, "--to", &to]).args(portal))
    };
    assert!(make().starts_with("feeds      208 of snapshot 0 "), "103 manufacturers and all, twice");
    let made = files(&to);
    let json = |name: &str| -> Value { serde_json::from_slice(&bench.read(&format!("feeds/{name}.json"))).unwrap() };
    let all = json("recalls");
    assert_eq!(all["feed_url"], "https://portal.example/feeds/recalls.json");
    let items = all["items"].as_array().unwrap();
    let mut recalls = BTreeSet::new();
    for row in bench.read_text("source/models.ndjson").lines() {
        let row: Value = serde_json::from_str(row).unwrap();
        for recall in row["model"]["recalls"].as_array().into_iter().flatten() {
            recalls.insert(recall["opened_on"].as_str().unwrap().to_owned());
            let number = recall["number"].as_str().unwrap();
            let is_it = |item: &&Value| item["content_text"].as_str().unwrap().contains(&format!(". {number}: "));
            assert!(items.iter().any(|item| is_it(&item)), "{number}");
        }
    }
    assert!(!recalls.is_empty());
    let leads_to_it = |item: &Value| {
        let model = item["tags"][0].as_str().unwrap();
        item["url"].as_str().unwrap().starts_with(&format!("https://portal.example/#/recalls/{model}/"))
    };
    assert!(items.iter().all(leads_to_it), "each leads to its page of the portal");
    let days: Vec<&str> = items.iter().map(|item| item["date_published"].as_str().unwrap()).collect();
    assert!(days.is_sorted_by(|a, b| a >= b), "{days:?}");
    let ids: BTreeSet<&str> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), items.len());
    // Those of one manufacturer, and the same in Atom.
    let of_one = json("recalls-CN0142")["items"].as_array().unwrap().clone();
    assert!(!of_one.is_empty() && of_one.iter().all(|item| items.contains(item)));
    let atom = bench.read_text("feeds/recalls.atom");
    assert_eq!(atom.matches("<entry>").count(), items.len());
    assert!(ids.iter().all(|id| atom.contains(&format!("<id>{id}</id>"))));
    make();
    assert_eq!(files(&to), made);
}
