//! Every receipt gives what it must give, and every byte of one matters.

use registry::{Receipt, ReceiptError, Trust, Verdict};
use vectors::endpoint::{Content, Expect};
use vectors::receipt::{Case, Outcome, Receipts};

const DATA: &str = include_str!("../receipt/cases.json");

fn data() -> (Receipts, Trust) {
    let data: Receipts = serde_json::from_str(DATA).expect("the data are of this shape");
    let trust = Trust::from_json(&data.trust.to_string()).expect("a trust file");
    (data, trust)
}

fn bytes(case: &Case, data: &Receipts) -> Vec<u8> {
    match (&case.base, &case.content) {
        (Some(base), None) => {
            let mut text = data.bases[base].clone();
            for (from, to) in &case.replace {
                assert!(text.contains(from), "{}: {from} is not there", case.name);
                text = text.replacen(from, to, 1);
            }
            text.into_bytes()
        }
        (None, Some(Content::Text(text))) => text.clone().into_bytes(),
        (None, Some(Content::Hex(hex))) => {
            let digit = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
            (0..hex.len()).step_by(2).map(digit).collect()
        }
        (None, Some(Content::Spaces(count))) => vec![b' '; *count],
        other => panic!("{}: {other:?}", case.name),
    }
}

fn open(bytes: &[u8], trust: &Trust, now: u64) -> Result<Verdict, ReceiptError> {
    Receipt::from_json(bytes)?.verify(trust, now)
}

fn seen(outcome: &Result<Verdict, ReceiptError>) -> Outcome {
    let verdict = match outcome {
        Ok(verdict) => verdict,
        Err(error) => return Outcome::Error(error.name().to_owned()),
    };
    let failed = verdict.proof().and_then(|proof| proof.failed());
    let known = match verdict {
        Verdict::NotListed(absent) if absent.decoded().is_complete() => Some("both".to_owned()),
        _ => None,
    };
    let expect = Expect {
        verdict: verdict.name().to_owned(),
        status: verdict.status().map(|status| status.name().to_owned()),
        freshness: verdict.freshness().map(|freshness| freshness.name().to_owned()),
        known,
        recalls: None,
        check: failed.map(|failure| failure.check.name().to_owned()),
        reason: failed.map(|failure| failure.reason.name().to_owned()),
    };
    Outcome::Answer(verdict.id().map(ToString::to_string).unwrap_or_default(), Box::new(expect))
}

#[test]
fn every_receipt_gives_what_it_must_give() {
    let (data, trust) = data();
    assert!(data.cases.len() >= 40, "{} cases", data.cases.len());
    for case in &data.cases {
        let outcome = open(&bytes(case, &data), &trust, case.now);
        let steps = outcome.as_ref().ok().and_then(Verdict::proof).map(|proof| proof.held()).unwrap_or_default();
        assert!(steps.iter().all(|step| step.check() != registry::Check::History), "{}: it has no memory", case.name);
        assert_eq!(seen(&outcome), case.expect, "{}: {:?}", case.name, outcome.err());
    }
}

#[test]
fn a_receipt_that_is_read_and_written_is_the_same() {
    let (data, trust) = data();
    for (name, text) in &data.bases {
        let receipt = Receipt::from_json(text.as_bytes()).expect("a receipt");
        let again = Receipt::from_json(receipt.to_json().as_bytes()).expect("a receipt");
        assert_eq!(again, receipt, "{name}");
        let now = receipt.looked_up_at();
        assert!(again.verify(&trust, now).is_ok_and(|verdict| verdict.snapshot().is_some()), "{name}");
    }
}

/// No byte of the objects, the snapshot or the checkpoint can be another without the answer being lost. What
/// no check covers is what the format ignores, and it changes no answer.
#[test]
fn a_byte_altered_anywhere_gives_no_other_answer() {
    let (data, trust) = data();
    for (name, text) in &data.bases {
        let receipt = Receipt::from_json(text.as_bytes()).expect("a receipt");
        let now = receipt.looked_up_at();
        let truth = receipt.verify(&trust, now).expect("it answers");
        // Each thirteenth, and so some of every part: all of them take a minute.
        for at in (0..text.len()).step_by(13) {
            let mut altered = text.clone().into_bytes();
            altered[at] ^= 1;
            let Ok(verdict) = open(&altered, &trust, now) else { continue };
            let same = (verdict.name(), verdict.status()) == (truth.name(), truth.status());
            let other_id = verdict.id() != truth.id();
            assert!(verdict.name() == "unproven" || same || other_id, "{name}: byte {at}: {}", verdict.name());
        }
    }
}

#[test]
fn a_receipt_is_made_only_of_files_that_prove_an_answer() {
    let (data, trust) = data();
    let id = "CN0142G1A20300000000000000OP1".parse().expect("an ID");
    let made = Receipt::make(id, &trust, 1_790_003_600, Vec::new());
    assert_eq!(made.map_err(|error| error.name()), Err("incomplete"));
    let latest = vec![(registry::FilePath::Latest, b"{}".to_vec())];
    let made = Receipt::make(id, &trust, 1_790_003_600, latest);
    assert_eq!(made.map_err(|error| error.name()), Err("no_answer"));
    let no_text = vec![(registry::FilePath::Latest, vec![0xff])];
    assert_eq!(Receipt::make(id, &trust, 0, no_text).map_err(|error| error.name()), Err("format"));
    assert!(data.bases.contains_key("listed"));
}
