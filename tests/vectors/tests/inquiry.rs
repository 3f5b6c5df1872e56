//! Every inquiry comes to what it must, whatever the order in which files arrive.

use registry::ask::{
    Contact, Entries, Inquiry, Manufacturer, ManufacturerAnswer, Manufacturers, Outcome, Question, Statistics,
};
use registry::document::{Code, parse};
use registry::{Check, Memory, Trust, Unavailable};
use serde_json::{Value, json};
use vectors::endpoint::{Content, Files};
use vectors::inquiry::{Case, Expect, Inquiries};
use vectors::order::{Pick, orders};

const DATA: &str = include_str!("../endpoint/inquiries.json");

fn bytes(content: &Content) -> Result<Vec<u8>, Unavailable> {
    match content {
        Content::Text(text) => Ok(text.clone().into_bytes()),
        Content::Hex(hex) => {
            let digit = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
            Ok((0..hex.len()).step_by(2).map(digit).collect())
        }
        Content::Spaces(count) => Ok(vec![b' '; *count]),
        Content::Missing => Err(Unavailable::Status(404)),
    }
}

/// Runs an inquiry; `pick` says which of so many files that are wanted arrives next.
fn run<Q: Question>(question: Q, case: &Case, base: &Files, trust: &Trust, mut pick: Pick) -> Outcome<Q::Answer> {
    let seen = case.remembered.as_ref().map(|seen| parse(seen.to_string().as_bytes()).expect("a checkpoint"));
    let memory = Memory { checkpoint: seen, last_answer: None };
    let mut inquiry = Inquiry::new(question, trust, case.now, memory);
    while inquiry.outcome().is_none() {
        let wants = inquiry.wants();
        assert!(!wants.is_empty(), "{}: waits for nothing", case.name);
        let path = wants[pick(wants.len())].clone();
        let name = path.to_string();
        let file = case.patch.get(&name).or_else(|| base.get(&name));
        inquiry.supply(&path, file.map_or(Err(Unavailable::Status(404)), bytes));
    }
    assert!(inquiry.wants().is_empty(), "{}: wants files after the outcome", case.name);
    inquiry.into_outcome().expect("the loop ended with one")
}

fn seen<A>(outcome: &Outcome<A>, found: impl FnOnce(&A) -> Value) -> Expect {
    let failure = match outcome {
        Outcome::Unproven(failure) => Some(failure),
        _ => None,
    };
    Expect {
        outcome: outcome.name().to_owned(),
        found: outcome.proved().map_or(Value::Null, |proved| found(proved.answer())),
        check: failure.map(|failure| failure.check.name().to_owned()),
        reason: failure.map(|failure| failure.reason.name().to_owned()),
    }
}

fn ask(case: &Case, base: &Files, trust: &Trust, pick: Pick) -> Expect {
    let words: Vec<&str> = case.ask.split(' ').collect();
    match words[..] {
        ["manufacturers"] => seen(&run(Manufacturers, case, base, trust, pick), |directory| {
            directory.manufacturers.iter().map(|maker| json!(format!("{}{}", maker.country, maker.code))).collect()
        }),
        ["manufacturer", code] => {
            let question = Manufacturer::new(
                Code::new(&code[..2]).expect("a national code"),
                Code::new(&code[2..]).expect("a manufacturer's code"),
            );
            seen(&run(question, case, base, trust, pick), |answer| match answer {
                ManufacturerAnswer::Known(_, models, statistics) => {
                    assert_eq!(statistics.units(), Some(7), "{}", case.name);
                    models.models.iter().map(|model| json!(model.code.as_str())).collect()
                }
                ManufacturerAnswer::Unknown => Value::Null,
            })
        }
        ["contact", code] => {
            let question = Contact::new(
                Code::new(&code[..2]).expect("a national code"),
                Code::new(&code[2..]).expect("a manufacturer's code"),
            );
            seen(&run(question, case, base, trust, pick), |contact| serde_json::to_value(contact).expect("JSON"))
        }
        ["statistics"] => {
            seen(&run(Statistics::default(), case, base, trust, pick), |answer| json!(answer.counts.units()))
        }
        ["entries", ..] => {
            let question = match words[..] {
                ["entries", "before", index] => Entries::before(index.parse().expect("an index")),
                _ => Entries::newest(),
            };
            seen(&run(question, case, base, trust, pick), |page| {
                page.entries.iter().map(|entry| json!(entry.snapshot.sequence)).collect()
            })
        }
        _ => panic!("{}: asks {}", case.name, case.ask),
    }
}

#[test]
fn every_inquiry_comes_to_its_outcome() {
    let data: Inquiries = serde_json::from_str(DATA).expect("the data are of this shape");
    let trust = Trust::from_json(&data.trust.to_string()).expect("a trust file");
    assert!(data.cases.len() >= 40, "{} cases", data.cases.len());
    for case in &data.cases {
        for pick in orders() {
            assert_eq!(ask(case, &data.base, &trust, pick), case.expect, "{}", case.name);
        }
    }
}

#[test]
fn every_check_that_only_inquiries_make_has_a_case() {
    let data: Inquiries = serde_json::from_str(DATA).expect("the data are of this shape");
    for check in [Check::Manufacturers, Check::Models, Check::Statistics, Check::Entries, Check::History] {
        let with = data.cases.iter().any(|case| case.expect.check.as_deref() == Some(check.name()));
        assert!(with, "no case fails {}", check.name());
    }
}
