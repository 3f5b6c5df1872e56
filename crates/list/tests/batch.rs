//! Many IDs looked up together get the answers that each would get alone.

// What cannot be set up ends the test, which is what a test is for.
#![allow(clippy::unwrap_used)]

mod support;

use registry::document::{Document, Latest};
use registry::{Answer, Batch, Check, FilePath, Hash, Lookup, Memory, Remembered, Unavailable, Verdict};
use robot_id::RobotId;
use std::collections::BTreeSet;
use support::{FILES, NOW, SAMPLE, file, trust};

/// Every unit of the sample, and as many IDs that are not in it.
fn ids() -> Vec<RobotId> {
    let listed = SAMPLE.units.iter().map(|unit| unit.id);
    let absent = SAMPLE.units.iter().map(|unit| {
        let mut characters = unit.id.as_str().to_owned();
        characters.replace_range(25..29, "ZZZZ");
        characters.parse().unwrap()
    });
    let unknown = ["ZZ0000000000AAAAAAAAAAAAAAAA1", "CN0142ZZZZZZ2026A0314B0000417"].map(|id| id.parse().unwrap());
    listed.chain(absent).chain(unknown).collect()
}

fn drive(batch: &mut Batch, answer: impl Fn(&FilePath) -> Result<Vec<u8>, Unavailable>) -> Vec<FilePath> {
    let mut asked = Vec::new();
    // The newest first: files come in any order.
    while let Some(path) = batch.wants().last().cloned() {
        batch.supply(&path, answer(&path));
        asked.push(path);
    }
    asked
}

fn alone(id: RobotId, answer: impl Fn(&FilePath) -> Result<Vec<u8>, Unavailable>) -> Verdict {
    let mut lookup = Lookup::of(id, &trust(), NOW, Memory::default());
    while let Some(path) = lookup.wants().first().cloned() {
        lookup.supply(&path, answer(&path));
    }
    lookup.into_verdict().unwrap()
}

/// What both kinds of answer tell, in a form that can be compared.
fn told(answer: Answer) -> String {
    let maker = answer.manufacturer().map(|maker| maker.names.in_language("en"));
    let model = answer.model().map(|names| names.in_language("en"));
    let (status, recalls) = (answer.status(), answer.open_recalls());
    assert_eq!(answer.recall_numbers().len(), recalls.map_or(0, |recalls| recalls.count), "each has its number");
    let failed = answer.failure().map(|failure| (failure.check, failure.reason.name()));
    let why = answer.unavailable().map(|(_, why)| why);
    format!("{} {status:?} {:?} {maker:?} {model:?} {recalls:?} {failed:?} {why:?}", answer.name(), answer.freshness())
}

fn told_alone(verdict: &Verdict) -> String {
    let decoded = match verdict {
        Verdict::Listed(listed) => Some(listed.decoded()),
        Verdict::NotListed(absent) => Some(absent.decoded()),
        Verdict::Unreachable(unreachable) => Some(unreachable.decoded()),
        _ => None,
    };
    let maker = decoded.and_then(|decoded| decoded.manufacturer()).map(|maker| maker.names.in_language("en"));
    let model = decoded.and_then(|decoded| decoded.model()).map(|model| model.names.in_language("en"));
    let (status, recalls) = match verdict {
        Verdict::Listed(listed) => (Some((listed.unit().status, listed.unit().stage)), Some(listed.open_recalls())),
        _ => (None, None),
    };
    let failed = verdict.proof().unwrap().failed().map(|failure| (failure.check, failure.reason.name()));
    let why = if let Verdict::Unreachable(unreachable) = verdict { Some(unreachable.why()) } else { None };
    format!(
        "{} {status:?} {:?} {maker:?} {model:?} {recalls:?} {failed:?} {why:?}",
        verdict.name(),
        verdict.freshness()
    )
}

#[test]
fn each_id_gets_the_answer_that_it_gets_alone() {
    let ids = ids();
    let mut batch = Batch::new(&ids, &trust(), NOW, None);
    drive(&mut batch, file);
    assert_eq!((batch.answered(), batch.can_retry()), (ids.len(), false));
    // Of each kind some; all of them would take a minute.
    for (place, id) in ids.iter().enumerate().filter(|(place, _)| place % 29 == 0 || *place + 2 >= ids.len()) {
        assert_eq!(told(batch.answer(place).unwrap()), told_alone(&alone(*id, file)), "{id}");
    }
}

#[test]
fn every_file_is_wanted_once_and_few_at_a_time() {
    let ids = ids();
    let mut batch = Batch::new(&ids, &trust(), NOW, None);
    let asked = drive(&mut batch, file);
    let different: BTreeSet<_> = asked.iter().collect();
    assert_eq!(different.len(), asked.len());
    let buckets = asked.iter().filter(|path| FILES[&path.to_string()].starts_with(b"{\"type\":\"bucket\"")).count();
    assert_eq!(buckets, 16, "all of the sample's buckets");

    let mut batch = Batch::new(&ids, &trust(), NOW, None);
    while let Some(path) = batch.wants().first().cloned() {
        assert!(batch.wants().len() <= 16);
        batch.supply(&path, file(&path));
    }
}

#[test]
fn a_file_that_cannot_be_had_concerns_those_that_need_it_until_it_comes() {
    let ids = ids();
    let one = *ids.first().unwrap();
    let path = objects(one).pop().unwrap();
    let without = |wanted: &FilePath| if *wanted == path { Err(Unavailable::Status(503)) } else { file(wanted) };
    let mut batch = Batch::new(&ids, &trust(), NOW, None);
    drive(&mut batch, without);
    let unreachable = (0..ids.len()).filter(|place| batch.answer(*place).unwrap().name() == "unreachable").count();
    assert!((1..ids.len() / 4).contains(&unreachable), "{unreachable}");
    let answer = batch.answer(0).unwrap();
    assert_eq!((answer.name(), answer.unavailable()), ("unreachable", Some((&path, Unavailable::Status(503)))));
    assert_eq!(told(answer), told_alone(&alone(one, without)));

    assert!(batch.can_retry());
    batch.retry(NOW);
    assert_eq!(batch.answered(), ids.len() - unreachable);
    assert!(batch.answer(0).is_none());
    assert_eq!(drive(&mut batch, file), [path]);
    assert_eq!((batch.answered(), batch.answer(0).unwrap().name()), (ids.len(), "listed"));
}

/// The objects by which an ID is answered, in the order of the checks.
fn objects(id: RobotId) -> Vec<FilePath> {
    use registry::Step;
    let verdict = alone(id, file);
    let hash = |step: &Step| match step {
        Step::Bucket { hash, .. } => Some(FilePath::Object(*hash)),
        _ => None,
    };
    verdict.proof().unwrap().held().iter().filter_map(hash).collect()
}

#[test]
fn what_does_not_verify_makes_those_that_need_it_unproven() {
    let ids = ids();
    let bucket = objects(ids[0]).pop().unwrap();
    for (spoilt, check) in [(bucket, Check::Bucket), (FilePath::Latest, Check::Latest)] {
        let altered = |path: &FilePath| {
            let mut bytes = file(path)?;
            if *path == spoilt {
                bytes.push(b'x');
            }
            Ok(bytes)
        };
        let mut batch = Batch::new(&ids, &trust(), NOW, None);
        drive(&mut batch, altered);
        let answer = batch.answer(0).unwrap();
        assert_eq!((answer.name(), answer.failure().unwrap().check), ("unproven", check));
        assert!(answer.status().is_none() && answer.manufacturer().is_none() && answer.freshness().is_none());
        assert_eq!(told(answer), told_alone(&alone(ids[0], altered)));
        assert_eq!(batch.answered(), ids.len());
        // The same file, whole.
        batch.retry(NOW);
        drive(&mut batch, file);
        assert!((0..ids.len()).all(|place| batch.answer(place).unwrap().failure().is_none()), "{check:?}");
    }
}

#[test]
fn a_manufacturer_whose_models_cannot_be_had_leaves_the_others_their_answers() {
    let ids = ids();
    let maker = alone(ids[0], file);
    let Verdict::Listed(listed) = maker else { panic!("{maker:?}") };
    let models = FilePath::Object(listed.decoded().manufacturer().unwrap().models);
    let without = |path: &FilePath| if *path == models { Err(Unavailable::Network) } else { file(path) };
    let mut batch = Batch::new(&ids, &trust(), NOW, None);
    drive(&mut batch, without);
    for (place, id) in ids.iter().enumerate() {
        let answer = batch.answer(place).unwrap();
        let same_maker = id.as_str()[..6] == ids[0].as_str()[..6];
        assert_eq!(answer.name() == "unreachable", same_maker, "{id}");
    }
    assert_eq!(told(batch.answer(0).unwrap()), told_alone(&alone(ids[0], without)));
    batch.retry(NOW);
    drive(&mut batch, file);
    assert!((0..ids.len()).all(|place| batch.answer(place).unwrap().name() != "unreachable"));
}

/// `latest.json` without the objects in it, so that each is asked for.
fn nothing_inline(latest: &[u8]) -> Vec<u8> {
    let latest = Latest::from_json(latest).unwrap();
    Latest { objects: Vec::new(), ..latest }.to_json().into_bytes()
}

#[test]
fn what_fails_in_the_directory_is_told_only_if_nothing_in_the_tree_fails() {
    let ids = ids();
    let Verdict::Listed(listed) = alone(ids[0], file) else { panic!("it is listed") };
    let models = FilePath::Object(listed.decoded().manufacturer().unwrap().models);
    let snapshot = Verdict::Listed(listed).snapshot().unwrap().document().clone();
    let index = FilePath::Object(snapshot.manufacturers.index);
    let bucket = objects(ids[0]).pop().unwrap();
    for (spoilt, lost, check) in [
        (vec![&models], None, Check::Models),
        (vec![&models, &bucket], None, Check::Bucket),
        (vec![&models], Some(&bucket), Check::Models),
        (vec![&index], None, Check::Manufacturers),
        (vec![&index, &bucket], None, Check::Bucket),
        (vec![&index], Some(&bucket), Check::Manufacturers),
    ] {
        let answer = |path: &FilePath| match file(path) {
            _ if Some(path) == lost => Err(Unavailable::Network),
            // So that the index is a file that can be spoilt.
            Ok(bytes) if *path == FilePath::Latest => Ok(nothing_inline(&bytes)),
            Ok(mut bytes) if spoilt.contains(&path) => {
                bytes.push(b'x');
                Ok(bytes)
            }
            other => other,
        };
        let mut batch = Batch::new(&ids, &trust(), NOW, None);
        drive(&mut batch, answer);
        assert_eq!(batch.answered(), ids.len());
        let told_of_it = batch.answer(0).unwrap();
        assert_eq!((told_of_it.name(), told_of_it.failure().unwrap().check), ("unproven", check));
        assert_eq!(told(told_of_it), told_alone(&alone(ids[0], answer)));
        batch.retry(NOW);
        drive(&mut batch, file);
        assert_eq!((batch.answered(), batch.can_retry()), (ids.len(), false), "{check:?}");
        assert_eq!(batch.answer(0).unwrap().name(), "listed", "{check:?}");
    }
}

#[test]
fn without_a_snapshot_nothing_is_reachable_and_a_retry_begins_anew() {
    let ids = ids();
    let mut batch = Batch::new(&ids, &trust(), NOW, None);
    assert_eq!(drive(&mut batch, |_| Err(Unavailable::Network)), [FilePath::Latest]);
    assert_eq!((batch.answered(), batch.answer(5).unwrap().name()), (ids.len(), "unreachable"));
    assert!(batch.snapshot().is_none());
    batch.retry(NOW);
    drive(&mut batch, file);
    assert_eq!((batch.answered(), batch.answer(0).unwrap().name()), (ids.len(), "listed"));
}

#[test]
fn a_snapshot_older_than_one_seen_before_proves_nothing() {
    let seen = Remembered { origin: trust().origin, size: 9, root: Hash::of(b"") };
    let mut batch = Batch::new(&ids(), &trust(), NOW, Some(seen));
    drive(&mut batch, file);
    let answer = batch.answer(0).unwrap();
    assert_eq!((answer.name(), answer.failure().unwrap().check), ("unproven", Check::History));
    assert!(batch.snapshot().is_none());
}

#[test]
fn no_ids_want_nothing_but_the_snapshot() {
    let mut batch = Batch::new(&[], &trust(), NOW, None);
    let asked = drive(&mut batch, file);
    assert!(batch.is_empty() && asked.len() <= 2, "{asked:?}");
    batch.supply(&FilePath::Latest, Err(Unavailable::Network));
    assert!(batch.snapshot().is_some());
}
