//! What is published verifies.

use crate::support::{Bench, answer};

#[test]
fn a_published_sample_verifies_with_its_counts() {
    let bench = Bench::published(600);
    let report = answer(&mut bench.verify());
    for line in
        ["units      600 in 8 buckets", "makers     103, models 200", "log        1 entries, 2 witnesses", "fresh"]
    {
        assert!(report.contains(line), "{line} in {report}");
    }
}

#[test]
fn a_registry_of_one_bucket_verifies() {
    let bench = Bench::published(100);
    let report = answer(&mut bench.verify());
    assert!(report.contains("units      100 in 1 buckets"), "{report}");
}

#[test]
fn a_registry_in_memory_verifies() {
    use publisher::sample::{Sample, demo_config};
    let files = publisher::Memory::default();
    let source = Sample::new(20_000, 7).into_source().unwrap();
    let summary = publisher::publish(&source, &demo_config(), &files, 1_800_000_000, &()).unwrap();
    let trust = registry::Trust::from_json(publisher::DEMO_TRUST).unwrap();
    let report = publisher::verify(&files, &trust, 1_800_000_000, &()).unwrap();
    assert_eq!((report.snapshot, report.objects), (summary.snapshot, summary.objects.new));
}
