//! What a monitor found, for people or for programs.

use super::monitor::entries;
use super::{grouped, say, say_aside};
use publisher::controls::shown;
use publisher::monitor::{Followed, Kind, Monitored, Severity, State};
use registry::document::{Snapshot, Standing, Statistics, Status};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Recalls and manufacturers that are named in lines; of more, the number is told.
const NAMED: usize = 20;

pub(super) fn as_text(run: &Monitored, before: Option<&State>) {
    if let Some(report) = &run.report {
        let snapshot = &report.snapshot;
        say!(
            "monitored  snapshot {} of {}, {}\nlog        {}, {} witnesses\nread       {} objects of {} bytes{}",
            grouped(snapshot.sequence),
            shown(&snapshot.origin),
            report.freshness.name(),
            entries(report.entries),
            report.witnesses,
            grouped(report.objects),
            grouped(report.bytes),
            report.sampled.map(|count| format!(", of {} buckets", grouped(count))).unwrap_or_default(),
        );
        match before {
            None => say!("first run  there is nothing to compare with yet"),
            Some(state) => followed(&run.followed, snapshot, &report.statistics, state),
        }
    }
    for finding in run.findings.kept() {
        let (severity, kind) = (finding.kind.severity().name(), finding.kind.name());
        let kind = if kind == severity { String::new() } else { format!("{kind}: ") };
        say_aside!("{severity}: {kind}{}", shown(&finding.what));
    }
    if run.findings.more() > 0 {
        say_aside!("and {} more (see --max-findings)", grouped(run.findings.more()));
    }
    let kinds: BTreeSet<Kind> = run.findings.kept().iter().map(|finding| finding.kind).collect();
    let advice: BTreeSet<&str> = kinds.into_iter().map(advice).collect();
    advice.iter().for_each(|advice| say_aside!("help: {advice}"));
}

fn followed(followed: &Followed, now: &Snapshot, statistics: &Statistics, state: &State) {
    let new = (now.sequence + 1).saturating_sub(state.seen.size);
    let Followed { added, changed, gone, left_out, .. } = followed;
    say!("since      snapshot {}: {} new", grouped(state.seen.size.saturating_sub(1)), entries(new));
    say!("changes    {} units added, {} changed, {} gone", grouped(*added), grouped(*changed), grouped(*gone));
    if *left_out > 0 {
        say!("           in a sample; {} buckets that have changed were not read", grouped(*left_out));
    }
    for (status, (before, after)) in counts(followed, statistics) {
        say!("           {}: {} before, {} now", status.name(), grouped(before), grouped(after));
    }
    let recalls = |what: &str, recalls: &[(String, String)]| {
        for (model, number) in recalls.iter().take(NAMED) {
            say!("{what} {} of {}", shown(number), shown(model));
        }
        if recalls.len() > NAMED {
            say!("           and {} more", grouped((recalls.len() - NAMED) as u64));
        }
    };
    recalls("new recall", &followed.new_recalls);
    recalls("withdrawn  recall", &followed.withdrawn_recalls);
    for (country, code, standing) in followed.manufacturers.iter().take(NAMED) {
        say!("maker      {country}{code}: {}", standing.map_or("gone", Standing::name));
    }
    if followed.manufacturers.len() > NAMED {
        say!("           and {} more", grouped((followed.manufacturers.len() - NAMED) as u64));
    }
}

/// Statuses whose counts are others, if those before can be had.
fn counts(followed: &Followed, now: &Statistics) -> Vec<(Status, (u64, u64))> {
    let Some(before) = &followed.statistics else { return Vec::new() };
    let count = |statistics: &Statistics, status| statistics.status.get(&status).copied().unwrap_or(0);
    let both = Status::ALL.iter().map(|status| (*status, (count(before, *status), count(now, *status))));
    both.filter(|(_, (before, after))| before != after).collect()
}

/// What a person can do.
fn advice(kind: Kind) -> &'static str {
    match kind {
        Kind::Unreachable => "nothing is known this time; check the address and the connection, and look again",
        Kind::Unproven => "check --trust: if keys or witnesses have changed, take the new trust file from the operator",
        Kind::Rewound | Kind::Forked | Kind::Inconsistent => {
            "keep the state file and what is served: two signed checkpoints that contradict each other are proof; ask the \
             operator and the witnesses. The state is not changed"
        }
        Kind::Damaged => "tell the operator which file; the state is not changed, and the next run looks again",
        Kind::Vanished | Kind::BrokenRule => {
            "the log has both snapshots; ask the operator why. It is told once: the next run compares with this snapshot"
        }
        Kind::NotCompared => "run the monitor more often than old objects are removed (`prune --keep`)",
        Kind::Late | Kind::Expired => "ask the operator when the next snapshot is due",
    }
}

#[derive(Serialize)]
struct Document<'a> {
    registry: &'a str,
    checked_at: u64,
    /// `well`, `warning`, `alarm` or `unreachable`.
    outcome: &'static str,
    snapshot: Option<SnapshotPart>,
    before: Option<BeforePart<'a>>,
    changes: Option<ChangesPart>,
    findings: Vec<FindingPart>,
    /// Findings that are not told.
    more: u64,
    /// What is served now, as it came.
    checkpoint: Option<&'a str>,
}

#[derive(Serialize)]
struct SnapshotPart {
    sequence: u64,
    issued_at: u64,
    next_update: u64,
    freshness: &'static str,
    units: u64,
    witnesses: usize,
    objects_read: u64,
    bytes_read: u64,
    buckets_sampled: Option<u64>,
}

#[derive(Serialize)]
struct BeforePart<'a> {
    sequence: u64,
    checked_at: u64,
    checkpoint: &'a str,
}

#[derive(Serialize)]
struct ChangesPart {
    added: u64,
    changed: u64,
    gone: u64,
    not_compared: u64,
    buckets_left_out: u64,
    status: BTreeMap<&'static str, [u64; 2]>,
    new_recalls: Vec<RecallPart>,
    withdrawn_recalls: Vec<RecallPart>,
    manufacturers: Vec<ManufacturerPart>,
}

#[derive(Serialize)]
struct RecallPart {
    model: String,
    number: String,
}

#[derive(Serialize)]
struct ManufacturerPart {
    code: String,
    /// Nothing if it is gone.
    standing: Option<&'static str>,
}

#[derive(Serialize)]
struct FindingPart {
    severity: &'static str,
    kind: &'static str,
    id: Option<String>,
    what: String,
    help: &'static str,
}

pub(super) fn as_json(run: &Monitored, before: Option<&State>, origin: &str, now: u64) {
    let document = Document {
        registry: origin,
        checked_at: now,
        outcome: run.findings.worst().map_or("well", Severity::name),
        snapshot: run.report.as_ref().map(|report| SnapshotPart {
            sequence: report.snapshot.sequence,
            issued_at: report.snapshot.issued_at,
            next_update: report.snapshot.next_update,
            freshness: report.freshness.name(),
            units: report.snapshot.units.count,
            witnesses: report.witnesses,
            objects_read: report.objects,
            bytes_read: report.bytes,
            buckets_sampled: report.sampled,
        }),
        before: before.map(|state| BeforePart {
            sequence: state.seen.size.saturating_sub(1),
            checked_at: state.checked_at,
            checkpoint: &state.checkpoint,
        }),
        changes: run.report.as_ref().filter(|_| before.is_some()).map(|report| changes(run, &report.statistics)),
        findings: run
            .findings
            .kept()
            .iter()
            .map(|finding| FindingPart {
                severity: finding.kind.severity().name(),
                kind: finding.kind.name(),
                id: finding.id.map(|id| id.to_string()),
                what: shown(&finding.what).to_string(),
                help: advice(finding.kind),
            })
            .collect(),
        more: run.findings.more(),
        checkpoint: run.checkpoint.as_deref(),
    };
    // A document of strings and numbers always serialises.
    say!("{}", serde_json::to_string_pretty(&document).unwrap_or_default());
}

fn changes(run: &Monitored, now: &Statistics) -> ChangesPart {
    let followed = &run.followed;
    let recalls = |recalls: &[(String, String)]| {
        let recalls = recalls.iter();
        recalls.map(|(model, number)| RecallPart { model: model.clone(), number: number.clone() }).collect()
    };
    let counts = counts(followed, now).into_iter();
    let makers = followed.manufacturers.iter();
    ChangesPart {
        added: followed.added,
        changed: followed.changed,
        gone: followed.gone,
        not_compared: followed.not_compared,
        buckets_left_out: followed.left_out,
        status: counts.map(|(status, (before, after))| (status.name(), [before, after])).collect(),
        new_recalls: recalls(&followed.new_recalls),
        withdrawn_recalls: recalls(&followed.withdrawn_recalls),
        manufacturers: makers
            .map(|(country, code, standing)| ManufacturerPart {
                code: format!("{country}{code}"),
                standing: standing.map(Standing::name),
            })
            .collect(),
    }
}
