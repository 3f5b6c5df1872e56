//! Inquiries over registries as they are published: long logs, and few files for an answer.

use publisher::files::ReadFiles;
use publisher::sample::{ORIGIN, Sample, demo_config, registry_key, witness_keys};
use publisher::{Memory, publish};
use registry::ask::{
    Counts, Entries, Inquiry, LogPage, Manufacturer, ManufacturerAnswer, Outcome, Question, Statistics,
};
use registry::document::{Code, Document, Inclusion, Latest, ManufacturersPart, ModelsPart, Snapshot, UnitsPart};
use registry::{Check, FilePath, Hash, Reason, Remembered, Trust, Unavailable, limits};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use tlog::{Checkpoint, Tree};

const START: u64 = 1_700_000_000;

fn trust() -> Trust {
    Trust::from_json(publisher::DEMO_TRUST).expect("the demonstration's trust file")
}

/// Runs an inquiry; gives its outcome, and the files that it took besides `latest.json`.
fn ask<Q: Question>(
    question: Q,
    files: &Memory,
    now: u64,
    seen: Option<Remembered>,
) -> (Outcome<Q::Answer>, Vec<FilePath>) {
    let memory = registry::Memory { checkpoint: seen, last_answer: None };
    let mut inquiry = Inquiry::new(question, &trust(), now, memory);
    let mut asked = Vec::new();
    while let Some(path) = inquiry.wants().first().cloned() {
        let answer = files.read(&path.to_string(), limits::FILE + 1).map_err(|_| Unavailable::Status(404));
        inquiry.supply(&path, answer);
        asked.push(path);
    }
    asked.retain(|path| *path != FilePath::Latest);
    (inquiry.into_outcome().expect("nothing more is wanted"), asked)
}

fn page(outcome: Outcome<LogPage>) -> LogPage {
    match outcome {
        Outcome::Proved(proved) => proved.answer().clone(),
        other => panic!("not proved: {other:?}"),
    }
}

/// A log of snapshots that name no objects, one an hour; in the one with this number `edit` may say otherwise.
struct LongLog {
    size: u64,
    files: BTreeMap<String, Vec<u8>>,
    tree: Tree,
}

impl LongLog {
    fn new(size: u64) -> Self {
        let mut log = Self { size, files: BTreeMap::new(), tree: Tree::new() };
        let entries: Vec<String> = (0..size).map(|sequence| snapshot(sequence).to_json()).collect();
        for entry in &entries {
            log.tree.append(entry.as_bytes());
        }
        for tile in tlog::new_tiles(0, size) {
            log.files.insert(format!("log/{}", tile.path()), log.tree.tile_bytes(&tile).expect("a tile of this log"));
            if tile.level == 0 {
                let first = usize::try_from(tile.index * 256).expect("small");
                let bundle = tlog::encode_entries(&entries[first..first + usize::from(tile.width)]);
                log.files.insert(format!("log/{}", tile.entries_path()), bundle.expect("short entries"));
            }
        }
        let note = Checkpoint::new(ORIGIN, size, log.tree.root()).sign(&[&registry_key().key]).expect("a key");
        let checkpoint = witness_keys()
            .iter()
            .fold(note, |note, witness| tlog::cosign(&note, &witness.key, START).expect("a witness's key"));
        let latest = Latest {
            format: Latest::FORMAT.to_owned(),
            checkpoint,
            snapshot: entries.last().expect("an entry").clone(),
            inclusion: Inclusion { hashes: tlog::prove_inclusion(size - 1, size, &log.tree).expect("an entry") },
            objects: Vec::new(),
        };
        log.files.insert("latest.json".to_owned(), latest.to_json().into_bytes());
        log
    }

    fn memory(&self) -> Memory {
        Memory::from(self.files.clone())
    }

    fn now(&self) -> u64 {
        START + self.size * 3600
    }

    /// Flips a bit of each file whose path starts with this, one after the other.
    fn damaged(&self, prefix: &str) -> Vec<(String, Memory)> {
        let chosen = self.files.keys().filter(|path| path.starts_with(prefix));
        chosen
            .map(|path| {
                let mut files = self.files.clone();
                let bytes = files.get_mut(path).expect("it is there");
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                (path.clone(), Memory::from(files))
            })
            .collect()
    }
}

fn snapshot(sequence: u64) -> Snapshot {
    let hash = Hash::of(&sequence.to_be_bytes());
    Snapshot {
        format: Latest::FORMAT.to_owned(),
        origin: ORIGIN.to_owned(),
        sequence,
        issued_at: START + sequence * 3600,
        next_update: START + sequence * 3600 + 7200,
        units: UnitsPart { count: sequence * 10, prefix_bits: 8, root: hash },
        manufacturers: ManufacturersPart { count: 3, index: hash },
        models: ModelsPart { count: 7 },
        statistics: hash,
    }
}

/// Three levels of tiles, and a last bundle of 40 entries.
static LONG: LazyLock<LongLog> = LazyLock::new(|| LongLog::new(70_000 - 120));

#[test]
fn a_long_log_is_read_page_by_page_from_a_few_files() {
    let log = &*LONG;
    let files = log.memory();
    for before in
        [None, Some(log.size - 10), Some(65_560), Some(65_536), Some(300), Some(256), Some(51), Some(50), Some(1)]
    {
        let question = before.map_or(Entries::newest(), Entries::before);
        let (outcome, asked) = ask(question, &files, log.now(), None);
        let page = page(outcome);
        let end = before.unwrap_or(log.size);
        let sequences: Vec<u64> = page.entries.iter().map(|entry| entry.snapshot.sequence).collect();
        assert_eq!(sequences, (end.saturating_sub(Entries::PAGE)..end).rev().collect::<Vec<_>>(), "before {before:?}");
        assert_eq!(page.older(), sequences.last().copied().filter(|oldest| *oldest > 0), "before {before:?}");
        for entry in &page.entries {
            let previous = entry.snapshot.sequence.checked_sub(1).map(|sequence| Counts::of(&snapshot(sequence)));
            assert_eq!(entry.previous, previous);
        }
        assert!(asked.len() <= 6, "before {before:?}: {asked:?}");
        let bundles = asked.iter().filter(|path| matches!(path, FilePath::Entries(_))).count();
        assert!((1..=2).contains(&bundles), "before {before:?}: {asked:?}");
    }
}

#[test]
fn any_damage_to_the_files_of_a_page_is_found() {
    let log = LongLog::new(600);
    for before in [None, Some(530), Some(300), Some(20)] {
        let question = before.map_or(Entries::newest(), Entries::before);
        let (_, asked) = ask(question, &log.memory(), log.now(), None);
        assert!(!asked.is_empty());
        for (path, files) in log.damaged("log/") {
            let (outcome, _) = ask(question, &files, log.now(), None);
            let read = asked.iter().any(|file| file.to_string() == path);
            match outcome {
                Outcome::Unproven(failure) => {
                    assert!(read, "before {before:?}: {path} was not asked for");
                    assert_eq!(failure.check, Check::Entries, "before {before:?}: {path}");
                }
                Outcome::Proved(_) => assert!(!read, "before {before:?}: damage to {path} was not seen"),
                Outcome::Unreachable(..) => panic!("before {before:?}: {path} is there"),
            }
        }
    }
}

#[test]
fn a_log_that_was_rewritten_or_cut_is_not_shown() {
    let (long, short) = (LongLog::new(600), LongLog::new(500));
    let seen = |log: &LongLog| Remembered { origin: ORIGIN.to_owned(), size: log.size, root: log.tree.root() };
    let (outcome, _) = ask(Entries::newest(), &long.memory(), long.now(), Some(seen(&short)));
    assert_eq!(outcome.name(), "proved");
    let (outcome, _) = ask(Entries::newest(), &short.memory(), short.now(), Some(seen(&long)));
    assert!(
        matches!(outcome, Outcome::Unproven(failure) if matches!(failure.reason, Reason::Rollback { seen: 600, got: 500 }))
    );
    let other = Remembered { root: Hash::of(b"another past"), ..seen(&short) };
    let (outcome, _) = ask(Entries::newest(), &long.memory(), long.now(), Some(other));
    assert!(matches!(outcome, Outcome::Unproven(failure) if matches!(failure.reason, Reason::Inconsistent { .. })));
}

/// A past of five months, and a snapshot with all that it leads to.
static PUBLISHED: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let (files, sample) = (Memory::default(), Sample::new(3_000, 1));
    sample.publish_past(5, &demo_config(), &files, START).expect("the past can be published");
    let source = sample.into_source().expect("the sample can be published");
    publish(&source, &demo_config(), &files, START, &()).expect("published");
    files.into_files()
});

#[test]
fn a_sample_has_a_past_that_grew() {
    let files = Memory::from(PUBLISHED.clone());
    let (outcome, asked) = ask(Entries::newest(), &files, START, None);
    assert_eq!(asked.len(), 1, "{asked:?}");
    let page = page(outcome);
    assert_eq!((page.entries.len(), page.older()), (6, None));
    for entry in &page.entries {
        let previous = entry.previous.unwrap_or(Counts { units: 0, manufacturers: 0, models: 0 });
        assert!(entry.snapshot.units.count > previous.units, "{entry:?}");
        assert!(entry.snapshot.models.count >= previous.models, "{entry:?}");
    }
    assert_eq!(page.entries[0].snapshot.units.count, 3_000);
}

#[test]
fn a_manufacturer_takes_two_files_and_its_units_add_up() {
    let files = Memory::from(PUBLISHED.clone());
    // The index stands in latest.json.
    let (outcome, asked) = ask(Statistics::default(), &files, START, None);
    assert_eq!(asked.len(), 1, "{asked:?}");
    let Outcome::Proved(all) = outcome else { panic!("{outcome:?}") };
    let mut units = 0;
    for maker in &all.answer().directory.manufacturers {
        let (outcome, asked) = ask(Manufacturer::new(maker.country, maker.code), &files, START, None);
        assert_eq!(asked.len(), 2, "{asked:?}");
        let Outcome::Proved(proved) = outcome else { panic!("{outcome:?}") };
        let ManufacturerAnswer::Known(_, models, statistics) = proved.answer() else { panic!("it is in the index") };
        for model in &models.models {
            let code = Code::new(&format!("{}{}{}", maker.country, maker.code, model.code)).expect("a code");
            units += statistics.model_stage.get(&code).map_or(0, |stages| stages.values().sum());
        }
    }
    assert_eq!(units, 3_000);
}

#[test]
fn an_unknown_manufacturer_is_proved_unknown_from_the_index_alone() {
    let files = Memory::from(PUBLISHED.clone());
    let unknown = Manufacturer::new(Code::new("ZZ").expect("a code"), Code::new("ZZZZ").expect("a code"));
    let (outcome, _) = ask(unknown, &files, START, None);
    assert!(matches!(outcome, Outcome::Proved(proved) if matches!(proved.answer(), ManufacturerAnswer::Unknown)));
}

#[test]
fn the_statistics_tell_of_every_recall_how_many_robots_it_affects() {
    let sample = Sample::new(2_000, 1);
    let (models, units) = (sample.models.clone(), sample.units.clone());
    let files = Memory::default();
    publish(&sample.into_source().expect("a source"), &demo_config(), &files, START, &()).expect("published");
    let Outcome::Proved(proved) = ask(Statistics::default(), &files, START, None).0 else { panic!("not proved") };
    let told = proved.answer().counts.recalls.as_deref().expect("told");
    let all = models.iter().map(|row| row.model.recalls.len()).sum::<usize>();
    assert!(told.len() == all && told.iter().any(|recall| recall.open > 0 && !recall.remedied.is_empty()));
    for recall in told {
        let of_model = units.iter().filter(|unit| unit.id.as_str().starts_with(recall.model.as_str()));
        let noticed: Vec<_> = of_model
            .filter_map(|unit| Some((unit, unit.notices.iter().find(|notice| notice.reference == recall.number)?)))
            .collect();
        let closed = noticed.iter().filter(|(_, notice)| notice.closed_on.is_some()).count() as u64;
        let open = noticed.iter().filter(|(unit, notice)| notice.is_open() && !unit.status.resale_prohibited()).count();
        // Each robot that a recall affects has a notice of it, or the publisher would have refused it.
        assert_eq!((recall.affected, recall.open), (noticed.len() as u64, open as u64), "{}", recall.number);
        assert_eq!(recall.remedied_units(), Some(closed), "{}", recall.number);
    }
}
