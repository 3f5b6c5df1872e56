//! A publication that is stopped at any moment, or whose files are refused: readers get a whole snapshot, `verify` says
//! what is there, and the next publication succeeds.
#![allow(clippy::unwrap_used)]

use publisher::files::{ReadError, ReadFiles, WriteFiles};
use publisher::sample::{Sample, demo_config};
use publisher::{EXAMPLES, Memory, PublishError, Source, UNLISTED, VerifyErrorKind, drive, publish, verify};
use registry::{Lookup, Remembered, Trust, Verdict};
use std::collections::BTreeMap;
use std::io;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

const START: u64 = 1_795_000_000;

type Files = BTreeMap<String, Vec<u8>>;

static TRUST: LazyLock<Trust> = LazyLock::new(|| Trust::from_json(publisher::DEMO_TRUST).unwrap());

/// A registry of few makers, so that a publication has few moments; without the last `less` of its units.
fn source(less: usize) -> Source {
    let mut sample = Sample::new(11, 1);
    let last = sample.units.len() - less;
    sample.units.truncate(last);
    let wanted: Vec<&str> = EXAMPLES.iter().chain(UNLISTED).map(|(_, id)| *id).collect();
    let is_maker = |code: &str| wanted.iter().any(|id| id.starts_with(code));
    sample.models.retain(|row| is_maker(&format!("{}{}", row.country, row.manufacturer)));
    sample.manufacturers.retain(|row| is_maker(&format!("{}{}", row.country, row.code)));
    sample.into_source().unwrap()
}

static BEFORE: LazyLock<Source> = LazyLock::new(|| source(1));
static AFTER: LazyLock<Source> = LazyLock::new(|| source(0));

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// The process is killed: what was written is there.
    Killed,
    /// The machine loses power: what was written since the last settling is not there.
    PowerCut,
    /// The same, but every other file of those is there.
    PowerCutInPart,
    /// One request is refused, and those after it would be granted.
    Refused,
}

const FAULTS: [Fault; 4] = [Fault::Killed, Fault::PowerCut, Fault::PowerCutInPart, Fault::Refused];

/// Files of which a request with this number meets a fault.
struct Faulty {
    files: Memory,
    /// As they would be found after a loss of power.
    settled: std::sync::Mutex<Files>,
    /// Written since, in order.
    loose: std::sync::Mutex<Files>,
    requests: AtomicUsize,
    at: usize,
    fault: Fault,
}

impl Faulty {
    fn new(files: &Files, at: usize, fault: Fault) -> Self {
        let settled = files.clone().into();
        Self { files: Memory::from(files.clone()), settled, loose: Default::default(), requests: 0.into(), at, fault }
    }

    fn request(&self) -> io::Result<()> {
        let number = self.requests.fetch_add(1, Ordering::SeqCst);
        let fails = if self.fault == Fault::Refused { number == self.at } else { number >= self.at };
        if fails { Err(io::Error::new(io::ErrorKind::StorageFull, "no room")) } else { Ok(()) }
    }

    /// What is found afterwards.
    fn found(self) -> Files {
        let mut settled = self.settled.into_inner().unwrap();
        let loose = self.loose.into_inner().unwrap();
        match self.fault {
            Fault::Killed | Fault::Refused => return self.files.into_files(),
            Fault::PowerCut => {}
            Fault::PowerCutInPart => settled.extend(loose.into_iter().step_by(2)),
        }
        settled
    }
}

impl ReadFiles for Faulty {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, ReadError> {
        self.files.read(path, limit)
    }
}

impl WriteFiles for Faulty {
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.request()?;
        self.loose.lock().unwrap().insert(path.to_owned(), bytes.to_owned());
        self.files.write(path, bytes)
    }

    fn settle(&self) -> io::Result<()> {
        self.request()?;
        let loose = std::mem::take(&mut *self.loose.lock().unwrap());
        self.settled.lock().unwrap().extend(loose);
        Ok(())
    }
}

/// The one snapshot that look-ups of all examples are answered from, if they are answered, and the checkpoint.
fn served(files: &Memory, now: u64, seen: Option<&Remembered>) -> Option<(u64, Remembered)> {
    let mut found = None;
    for (_, id) in EXAMPLES.iter().chain(UNLISTED) {
        let memory = registry::Memory { checkpoint: seen.cloned(), last_answer: None };
        let verdict = drive(Lookup::new(id, &TRUST, now, memory), files).unwrap();
        match &verdict {
            Verdict::Listed(_) | Verdict::NotListed(_) => {
                let snapshot = verdict.snapshot().unwrap();
                let this = (snapshot.document().sequence, snapshot.remember().clone());
                assert_eq!(found.get_or_insert(this.clone()).0, this.0, "{id}");
            }
            Verdict::Unreachable(_) => assert!(found.is_none(), "{id}"),
            _ => panic!("{id}: {}", verdict.name()),
        }
    }
    found
}

/// Whether the units that only the newer source has are listed.
fn listed(files: &Memory, now: u64) -> usize {
    let verdict = |id: &&str| drive(Lookup::new(id, &TRUST, now, registry::Memory::default()), files).unwrap();
    EXAMPLES.iter().filter(|(_, id)| matches!(verdict(id), Verdict::Listed(_))).count()
}

/// Publishes over `before` with a fault at each request in turn, until none is met.
fn at_every_moment(before: &Files, snapshots: u64) -> usize {
    let config = demo_config();
    let seen = served(&Memory::from(before.clone()), START + 5, None).map(|(_, seen)| seen);
    let mut moments = 0;
    for fault in FAULTS {
        for at in 0.. {
            let faulty = Faulty::new(before, at, fault);
            let outcome = publish(&AFTER, &config, &faulty, START + 10, &());
            let met = faulty.requests.load(Ordering::SeqCst) > at;
            let files = Memory::from(faulty.found());
            let place = format!("{fault:?} at request {at}");
            if !met {
                assert!(outcome.is_ok(), "{place}");
                break;
            }
            assert!(matches!(outcome, Err(PublishError::Write { .. })), "{place}: {outcome:?}");
            moments += 1;

            // Readers: the old snapshot or the new one, whole; and no rollback for who saw the old one.
            let now = START + 20;
            let newest = served(&files, now, seen.as_ref()).map(|(sequence, _)| sequence);
            let expected = [snapshots.checked_sub(1), Some(snapshots)];
            assert!(expected.contains(&newest), "{place}: {newest:?}");
            let units = if newest == Some(snapshots) { EXAMPLES.len() } else { EXAMPLES.len() - 1 };
            assert_eq!(listed(&files, now), if newest.is_none() { 0 } else { units }, "{place}");

            // verify: the same snapshot, or that nothing is served yet.
            let ahead = match verify(&files, &TRUST, now, &()) {
                Ok(report) => {
                    assert_eq!(Some(report.snapshot.sequence), newest, "{place}");
                    assert!(report.unfinished.is_none_or(|entries| entries == report.entries + 1), "{place}");
                    report.unfinished.is_some()
                }
                Err(error) => {
                    assert_eq!((newest, error.kind), (None, VerifyErrorKind::NothingServed), "{place}: {error}");
                    error.why.contains("the first publication was stopped")
                }
            };

            // The next publication: it succeeds, keeps what was signed, and all is whole.
            let summary =
                publish(&AFTER, &config, &files, START + 30, &()).unwrap_or_else(|error| panic!("{place}: {error}"));
            assert_eq!(summary.unfinished.is_some(), ahead, "{place}");
            let report = verify(&files, &TRUST, START + 40, &()).unwrap_or_else(|error| panic!("{place}: {error}"));
            let entries = newest.map_or(0, |sequence| sequence + 1) + u64::from(ahead) + 1;
            assert_eq!((report.entries, report.unfinished), (entries, None), "{place}");
            assert_eq!(served(&files, START + 40, seen.as_ref()).unwrap().0, entries - 1, "{place}");
        }
    }
    moments
}

#[test]
fn the_first_publication_may_be_stopped_at_any_moment() {
    assert!(at_every_moment(&Files::new(), 0) > 50);
}

#[test]
fn a_later_publication_may_be_stopped_at_any_moment() {
    let files = Memory::default();
    publish(&BEFORE, &demo_config(), &files, START, &()).unwrap();
    assert!(at_every_moment(&files.into_files(), 1) > 25);
}

/// Publications up to this many, and the files after each.
fn history(snapshots: u64) -> Vec<Files> {
    let mut states = vec![Files::new()];
    for number in 0..snapshots {
        let files = Memory::from(states[number as usize].clone());
        publish(&BEFORE, &demo_config(), &files, START + number, &()).unwrap();
        states.push(files.into_files());
    }
    states
}

#[test]
fn a_log_never_forks_from_an_older_checkpoint() {
    let states = history(3);
    let newest = &states[3];
    // As if one file had been restored from a backup.
    let mut files = newest.clone();
    files.insert("log/checkpoint".to_owned(), states[2]["log/checkpoint"].clone());
    let error = verify(&Memory::from(files.clone()), &TRUST, START + 10, &()).unwrap_err();
    assert_eq!(error.to_string(), "log/checkpoint: of 2 entries, and older than the checkpoint in latest.json, of 3");
    let seen = served(&Memory::from(newest.clone()), START + 10, None).unwrap().1;
    let files = Memory::from(files);
    publish(&BEFORE, &demo_config(), &files, START + 20, &()).unwrap();
    // Who saw the newest one finds it extended.
    assert_eq!(served(&files, START + 30, Some(&seen)).unwrap().0, 3);
    assert_eq!(verify(&files, &TRUST, START + 30, &()).unwrap().entries, 4);
}

#[test]
fn two_logs_in_one_folder_are_not_published_upon() {
    let states = history(2);
    let files = Memory::from(states[1].clone());
    publish(&AFTER, &demo_config(), &files, START + 1, &()).unwrap();
    let mut files = files.into_files();
    files.insert("latest.json".to_owned(), states[2]["latest.json"].clone());
    let error = publish(&BEFORE, &demo_config(), &Memory::from(files), START + 20, &()).unwrap_err();
    assert_eq!(error.to_string(), "latest.json: its checkpoint is of another log than log/checkpoint");
}
