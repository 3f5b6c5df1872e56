//! All of an answer, as other programs get it. Fields that mean nothing for a verdict are left out.
//!
//! `sdk/js/index.d.ts` and `sdk/python/robot_id/answer.py` have the same fields; `tests/sdk` compares the three.

use crate::report::written;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use registry::document::{Manufacturer, Model, Snapshot, Text, Unit};
use registry::{
    Decoded, Failure, FilePath, Freshness, OpenRecalls, Proof, Step, Unavailable, Verdict, VerifiedSnapshot,
};
use robot_id::ParseError;
use serde::Serialize;

/// What is said of an ID.
#[derive(Debug, Default, Serialize)]
pub(super) struct Answer<'a> {
    verdict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    freshness: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maker: Option<&'a Manufacturer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    model: Option<KnownModel<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a Unit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recalls: Option<Recalls>,
    #[serde(skip_serializing_if = "Option::is_none")]
    snapshot: Option<&'a Snapshot>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<Checks<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<Missing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<Fault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    memory: Option<String>,
    demonstration: bool,
}

/// A model in full, or of a list its code and names.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum KnownModel<'a> {
    Whole(&'a Model),
    Named { code: &'a str, names: &'a Text },
}

#[derive(Debug, Serialize)]
struct Recalls {
    open: usize,
    more: usize,
    due: Option<String>,
    overdue: Option<Overdue>,
}

#[derive(Debug, Serialize)]
struct Overdue {
    since: String,
    days: u64,
}

/// The checks: those that passed, in order, and the one that failed.
#[derive(Debug, Serialize)]
struct Checks<'a> {
    passed: Vec<Passed<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    failed: Option<Failed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    files: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<usize>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "check", rename_all = "snake_case")]
enum Passed<'a> {
    Signature { key: &'a str, key_id: String, size: u64, root: String },
    Witnesses { cosignatures: Vec<Cosigned<'a>>, quorum: usize },
    Inclusion { leaf: String, hashes: usize },
    History { seen: Option<u64> },
    Node { object: String, prefix: String },
    Bucket { object: String, prefix: String, units: usize, position: Option<usize> },
    Manufacturers { object: String },
    Models { object: String },
}

#[derive(Debug, Serialize)]
struct Cosigned<'a> {
    name: &'a str,
    time: u64,
}

#[derive(Debug, Serialize)]
struct Failed {
    check: &'static str,
    reason: &'static str,
    file: String,
    message: String,
}

/// A file that could not be had: `status` is that of HTTP, 0 without an answer, 200 if a web page came in its place.
#[derive(Debug, Serialize)]
struct Missing {
    file: String,
    status: u16,
}

/// What makes a text no ID, and where: `position` counts the characters before it in the text (Unicode scalar values).
#[derive(Debug, Serialize)]
struct Fault {
    kind: &'static str,
    position: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    id_index: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    segment: Option<&'static str>,
    message: String,
}

impl<'a> Answer<'a> {
    pub(super) fn of_verdict(verdict: &'a Verdict, demonstration: bool) -> Self {
        let mut answer = Self {
            verdict: verdict.name(),
            id: verdict.id().map(|id| id.as_str()),
            status: verdict.status().map(|status| status.attribute()),
            freshness: verdict.freshness().map(Freshness::name),
            snapshot: verdict.snapshot().map(VerifiedSnapshot::document),
            proof: verdict.proof().map(Checks::of),
            memory: verdict.snapshot().map(|snapshot| snapshot.remember().to_string()),
            demonstration,
            ..Self::default()
        };
        match verdict {
            Verdict::Malformed(malformed) => answer.fault = Some(Fault::of(malformed.error())),
            Verdict::Listed(listed) => {
                answer.stage = Some(listed.unit().stage.name());
                answer.unit = Some(listed.unit());
                answer.recalls = Some(Recalls::of(&listed.open_recalls()));
                answer.know(listed.decoded());
            }
            Verdict::NotListed(absent) => answer.know(absent.decoded()),
            Verdict::Unreachable(unreachable) => {
                answer.know(unreachable.decoded());
                answer.missing = Some(Missing::of(unreachable.path(), unreachable.why()));
            }
            Verdict::Unproven(_) => {}
        }
        answer
    }

    /// Of one among many: without the record, the snapshot and the checks that passed.
    pub(super) fn of_answer(
        answer: &registry::Answer<'a>,
        snapshot: Option<&VerifiedSnapshot>,
        demonstration: bool,
    ) -> Self {
        let id = answer.id();
        let named = |names| KnownModel::Named { code: id.model(), names };
        Self {
            verdict: answer.name(),
            id: Some(id.as_str()),
            status: answer.status().map(|(status, _)| status.attribute()),
            stage: answer.status().map(|(_, stage)| stage.name()),
            freshness: answer.freshness().map(Freshness::name),
            maker: answer.manufacturer(),
            model: answer.model().map(named),
            recalls: answer.open_recalls().as_ref().map(Recalls::of),
            proof: answer.failure().map(|failure| Checks {
                passed: Vec::new(),
                failed: Some(Failed::of(failure)),
                files: None,
                bytes: None,
            }),
            missing: answer.unavailable().map(|(path, why)| Missing::of(path, why)),
            memory: snapshot.map(|snapshot| snapshot.remember().to_string()),
            demonstration,
            ..Self::default()
        }
    }

    pub(super) fn of_error(error: &ParseError, demonstration: bool) -> Self {
        Self { verdict: "malformed", fault: Some(Fault::of(error)), demonstration, ..Self::default() }
    }

    fn know(&mut self, decoded: &'a Decoded) {
        self.maker = decoded.manufacturer();
        self.model = decoded.model().map(KnownModel::Whole);
    }
}

impl Recalls {
    fn of(open: &OpenRecalls) -> Self {
        let overdue = |overdue: registry::Overdue| Overdue { since: written(overdue.since), days: overdue.days };
        Self { open: open.count, more: open.more(), due: open.due.map(written), overdue: open.overdue.map(overdue) }
    }
}

impl<'a> Checks<'a> {
    fn of(proof: &'a Proof) -> Self {
        let (files, bytes) = proof.received();
        Self {
            passed: proof.held().iter().map(Passed::of).collect(),
            failed: proof.failed().map(Failed::of),
            files: Some(files),
            bytes: Some(bytes),
        }
    }
}

impl<'a> Passed<'a> {
    fn of(step: &'a Step) -> Self {
        match step {
            Step::Signature { key_name, key_id, log_size, log_root } => Self::Signature {
                key: key_name,
                key_id: key_id.to_string(),
                size: *log_size,
                root: log_root.to_string(),
            },
            Step::Witnesses { cosignatures, quorum } => Self::Witnesses {
                cosignatures: cosignatures
                    .iter()
                    .map(|cosignature| Cosigned { name: &cosignature.name, time: cosignature.timestamp })
                    .collect(),
                quorum: *quorum,
            },
            Step::Inclusion { leaf, hashes } => Self::Inclusion { leaf: leaf.to_string(), hashes: *hashes },
            Step::History { seen } => Self::History { seen: *seen },
            Step::Node { hash, prefix } => Self::Node { object: hash.to_string(), prefix: prefix.to_string() },
            Step::Bucket { hash, prefix, units, position } => Self::Bucket {
                object: hash.to_string(),
                prefix: prefix.to_string(),
                units: *units,
                position: *position,
            },
            Step::Manufacturers { hash } => Self::Manufacturers { object: hash.to_string() },
            Step::Models { hash } => Self::Models { object: hash.to_string() },
        }
    }
}

impl Failed {
    fn of(failure: &Failure) -> Self {
        Self {
            check: failure.check.name(),
            reason: failure.reason.name(),
            file: failure.path.to_string(),
            message: failure.to_string(),
        }
    }
}

impl Missing {
    fn of(path: &FilePath, why: Unavailable) -> Self {
        let status = match why {
            Unavailable::Network => 0,
            Unavailable::Status(status) => status,
            Unavailable::WebPage => 200,
        };
        Self { file: path.to_string(), status }
    }
}

impl Fault {
    fn of(error: &ParseError) -> Self {
        Self {
            kind: error.kind().name(),
            position: error.position(),
            id_index: error.id_index(),
            segment: error.segment().map(|segment| segment.name()),
            message: error.to_string(),
        }
    }
}
