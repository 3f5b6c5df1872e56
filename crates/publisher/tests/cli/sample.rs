//! What the sample holds.

use crate::support::{Bench, files, program};
use publisher::sample::{Sample, trust_json};
use registry::document::{EventKind, Severity, Stage, Status};
use std::collections::BTreeSet;

#[test]
fn a_seed_gives_the_same_bytes_and_another_seed_others() {
    let bench = Bench::sample(300);
    for (to, seed) in [("again", "1"), ("other", "2")] {
        program(&["sample", "--units", "300", "--seed", seed, "--to", &bench.path(to)]).assert().success();
    }
    let source = files(&bench.path("source"));
    assert_eq!(source, files(&bench.path("again")));
    assert_ne!(source, files(&bench.path("other")));
}

#[test]
fn the_portal_trusts_the_sample() {
    assert_eq!(trust_json(), publisher::DEMO_TRUST);
}

#[test]
fn the_whole_sample_has_every_kind_of_robot() {
    let sample = Sample::new(28_000, 1);
    assert_eq!((sample.units.len(), sample.models.len(), sample.manufacturers.len()), (28_000, 200, 103));
    let statuses: BTreeSet<_> = sample.units.iter().map(|unit| unit.status).collect();
    assert_eq!(statuses.into_iter().collect::<Vec<_>>(), Status::ALL);
    let stages: BTreeSet<_> = sample.units.iter().map(|unit| unit.stage).collect();
    assert_eq!(stages.into_iter().collect::<Vec<_>>(), Stage::ALL);
    let kinds: BTreeSet<_> = sample.units.iter().flat_map(|unit| &unit.events).map(|event| event.kind).collect();
    let kinds: Vec<_> = kinds.iter().map(|kind| kind.name()).collect();
    assert_eq!(kinds, EventKind::ALL.iter().map(|kind| kind.name()).collect::<Vec<_>>());
    let dates = sample.units.iter().flat_map(|unit| unit.events.iter().map(|event| event.date).chain([unit.made_on]));
    let dates: BTreeSet<_> = dates.map(|date| date.to_string()).collect();
    assert!(dates.first().unwrap().as_str() >= "2023-01" && dates.last().unwrap().as_str() < "2026-11");
}

#[test]
fn recalls_affect_some_units_of_a_model_and_not_others() {
    let sample = Sample::new(28_000, 1);
    for severity in [Severity::Service, Severity::StopUse] {
        let split = sample.models.iter().filter(|row| {
            let prefix = format!("{}{}{}", row.country, row.manufacturer, row.model.code);
            let units = || sample.units.iter().filter(|unit| unit.id.as_str().starts_with(&prefix));
            row.model.recalls.iter().filter(|recall| recall.severity == severity).any(|recall| {
                let affected = units().filter(|unit| recall.affects(unit.id.serial())).count();
                affected > 0 && affected < units().count()
            })
        });
        assert!(split.count() > 3, "{severity:?}");
    }
}

#[test]
fn every_row_of_samples_of_many_sizes_can_be_published() {
    for (units, seed) in [(11, 1), (12, 2), (127, 3), (2_000, 4), (28_000, 1)] {
        let source = Sample::new(units, seed).into_source().unwrap();
        assert_eq!((source.units(), source.models(), source.manufacturers()), (units.into(), 200, 103));
    }
}

#[test]
fn examples_are_in_every_sample_and_the_unlisted_in_none() {
    for (units, seed) in [(11, 9), (28_000, 1)] {
        let sample = Sample::new(units, seed);
        let listed = |id: &str| sample.units.iter().any(|unit| unit.id.as_str() == id);
        for (name, id) in publisher::EXAMPLES {
            assert!(listed(id), "{name}");
        }
        for (name, id) in publisher::UNLISTED {
            assert!(!listed(id), "{name}");
            let maker = sample.manufacturers.iter().any(|row| id.starts_with(&format!("{}{}", row.country, row.code)));
            assert_eq!(maker, *name != "unknown-manufacturer");
            let code =
                |row: &publisher::source::ModelRow| format!("{}{}{}", row.country, row.manufacturer, row.model.code);
            let model = sample.models.iter().any(|row| id.starts_with(&code(row)));
            assert_eq!(model, *name == "unknown-serial");
        }
    }
}
