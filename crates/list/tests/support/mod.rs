//! A small registry, its files, and lists over it.

// Each test program uses a part of it. What cannot be set up ends the test, which is what a test is for.
#![allow(dead_code, clippy::unwrap_used)]

use list::check::Check;
use list::sheet::Sheet;
use publisher::sample::{Sample, demo_config};
use publisher::{Memory, publish};
use registry::{FilePath, Trust, Unavailable};
use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(crate) const NOW: u64 = 1_795_340_400;
pub(crate) const ID: &str = "CN0142G1A2032026A0314B0000417";

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Large enough for a root node with buckets below it.
pub(crate) static SAMPLE: LazyLock<Sample> = LazyLock::new(|| Sample::new(1_200, 1));

pub(crate) static FILES: LazyLock<Files> = LazyLock::new(|| {
    let source = SAMPLE.clone().into_source().unwrap();
    let files = Memory::default();
    publish(&source, &demo_config(), &files, NOW - 60, &()).unwrap();
    files.into_files()
});

pub(crate) fn trust() -> Trust {
    Trust::from_json(publisher::DEMO_TRUST).unwrap()
}

pub(crate) fn file(path: &FilePath) -> Result<Vec<u8>, Unavailable> {
    FILES.get(&path.to_string()).cloned().ok_or(Unavailable::Status(404))
}

pub(crate) fn start(text: &str) -> Check {
    start_at(text, NOW)
}

/// At another time (Unix seconds).
pub(crate) fn start_at(text: &str, now: u64) -> Check {
    Check::start(Sheet::read(text.to_owned()).unwrap(), &trust(), now, None)
}

/// Hands over what is wanted until nothing is.
pub(crate) fn drive(check: &mut Check, answer: impl Fn(&FilePath) -> Result<Vec<u8>, Unavailable>) {
    while let Some(path) = check.wants().first().cloned() {
        check.supply(&path.to_string(), answer(&path));
    }
}

/// The list, checked.
pub(crate) fn check(text: &str) -> Check {
    let mut check = start(text);
    drive(&mut check, file);
    check
}
