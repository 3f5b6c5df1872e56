//! Every endpoint case gives the verdict it must give, whatever the order in which files arrive.

use registry::document::parse;
use registry::{FilePath, Lookup, Memory, OpenRecalls, Trust, Unavailable, Verdict};
use vectors::endpoint::{Case, Content, Endpoints, Expect, Files, Recalls};
use vectors::order::orders;

const DATA: &str = include_str!("../endpoint/cases.json");

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

fn file(case: &Case, base: &Files, path: &FilePath) -> Result<Vec<u8>, Unavailable> {
    let path = path.to_string();
    case.patch.get(&path).or_else(|| base.get(&path)).map_or(Err(Unavailable::Status(404)), bytes)
}

/// Runs a case; `pick` says which of so many files that are wanted arrives next.
fn run(case: &Case, base: &Files, trust: &Trust, pick: &mut dyn FnMut(usize) -> usize) -> Verdict {
    let seen = case.remembered.as_ref().map(|seen| parse(seen.to_string().as_bytes()).expect("a checkpoint"));
    let memory = Memory { checkpoint: seen, last_answer: None };
    let mut lookup = Lookup::new(&case.input, trust, case.now, memory);
    let mut asked = Vec::new();
    while lookup.verdict().is_none() {
        let wants = lookup.wants();
        assert!(!wants.is_empty(), "{}: waits for nothing", case.name);
        let path = wants[pick(wants.len())].clone();
        assert!(!asked.contains(&path), "{}: {path} asked for twice", case.name);
        lookup.supply(&path, file(case, base, &path));
        asked.push(path);
    }
    assert!(lookup.wants().is_empty(), "{}: wants files after the verdict", case.name);
    lookup.into_verdict().expect("the loop ended with one")
}

fn recalls(open: &OpenRecalls) -> Recalls {
    Recalls {
        open: open.count,
        more: open.more(),
        due: open.due.map(|day| day.to_string()),
        overdue: open.overdue.map(|overdue| (overdue.since.to_string(), overdue.days)),
    }
}

fn seen(verdict: &Verdict, tell_recalls: bool) -> Expect {
    let failed = verdict.proof().and_then(|proof| proof.failed());
    let known = match verdict {
        Verdict::NotListed(absent) => Some(match (absent.decoded().manufacturer(), absent.decoded().model()) {
            (Some(_), Some(_)) => "both",
            (Some(_), None) => "manufacturer",
            _ => "neither",
        }),
        _ => None,
    };
    Expect {
        verdict: verdict.name().to_owned(),
        status: verdict.status().map(|status| status.name().to_owned()),
        freshness: verdict.freshness().map(|freshness| freshness.name().to_owned()),
        known: known.map(str::to_owned),
        recalls: match verdict {
            Verdict::Listed(listed) if tell_recalls => Some(recalls(&listed.open_recalls())),
            _ => None,
        },
        check: failed.map(|failure| failure.check.name().to_owned()),
        reason: failed.map(|failure| failure.reason.name().to_owned()),
    }
}

#[test]
fn every_endpoint_case_gives_its_verdict() {
    let data: Endpoints = serde_json::from_str(DATA).expect("the data are of this shape");
    let trust = Trust::from_json(&data.trust.to_string()).expect("a trust file");
    assert!(data.cases.len() >= 100, "{} cases", data.cases.len());
    for case in &data.cases {
        let base = &data.bases[&case.base];
        for mut pick in orders() {
            let verdict = run(case, base, &trust, &mut *pick);
            let seen = seen(&verdict, case.expect.recalls.is_some());
            assert_eq!(seen, case.expect, "{}: {:?}", case.name, verdict.proof().and_then(|p| p.failed()));
        }
    }
}

#[test]
fn every_check_and_every_reason_has_a_case() {
    let data: Endpoints = serde_json::from_str(DATA).expect("the data are of this shape");
    let with_check = |name: &str| data.cases.iter().any(|case| case.expect.check.as_deref() == Some(name));
    // Those of inquiries have cases of their own.
    let others = [registry::Check::Statistics, registry::Check::Entries];
    for check in registry::Check::ALL.iter().filter(|check| !others.contains(check)) {
        assert!(with_check(check.name()), "no case fails {}", check.name());
    }
}
