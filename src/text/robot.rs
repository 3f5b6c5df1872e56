//! What is said of a robot: the verdict, its proof, the record. The Robot page has further words of its own
//! ([`crate::pages::RobotPageText`]).

use super::{Around, Of};
use crate::client::Simulation;
use registry::document::{Actor, ComponentKind, EventKind, Severity, Stage, Standing, Status};
use registry::{Check, Reason, Unavailable};

/// Everything that is said of a robot in one language.
#[derive(Debug)]
pub struct RobotText {
    /// The verdict.
    pub verdict: VerdictText,
    /// The proof panel.
    pub proof: ProofText,
    /// The record of a unit.
    pub record: RecordText,
    /// Copy, print, QR code.
    pub share: Share,
}

/// The verdict: its words, what they mean, what to do.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct VerdictText {
    pub checking_step: Of<Check>,
    pub stale: Around,
    pub expired: &'static str,
    pub status_means: Of<Status>,
    pub compare: &'static str,
    pub buying: (&'static str, &'static str),
    pub at_work: (&'static str, &'static str),
    pub seen_working: (&'static str, &'static str),
    pub scrapped: (&'static str, &'static str),
    pub read_again: (&'static str, &'static str),
    pub confusable: Around,
    pub still_same: (&'static str, &'static str),
    pub maker_unknown: fn(code: &str, country: &str) -> String,
    pub model_not_registered: fn(maker: &str, model: &str) -> String,
    pub all_known: &'static str,
    pub standing: Of<Standing>,
    pub no_answer: fn(Unavailable) -> String,
    pub last_answer: fn(what: &str, time: &str, ago: &str) -> String,
    pub no_last_answer: &'static str,
    pub id_says: Around,
    pub id_says_nothing: &'static str,
    pub not_a_proof: &'static str,
    pub kept_here: &'static str,
    pub advice_network: &'static str,
    pub advice_clock: fn(issued: &str, now: &str) -> String,
    pub advice_history: &'static str,
    pub advice_registry: &'static str,
    pub simulated: Of<Simulation>,
    pub retry: &'static str,
    pub edit: &'static str,
    pub forget: &'static str,
}

/// The proof panel.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct ProofText {
    pub summary_failed: fn(&str, &str) -> String,
    pub summary_unreachable: &'static str,
    pub title: &'static str,
    pub step: Of<Check>,
    pub held: Of<Check>,
    pub unread: &'static str,
    pub failed: fn(&Reason) -> String,
    pub key_built_in: &'static str,
    pub log: fn(size: &str) -> String,
    pub no_witness_needed: &'static str,
    pub cosigned: fn(name: &str, time: &str) -> String,
    pub path: fn(hashes: usize) -> String,
    pub first_visit: &'static str,
    pub extends: Around,
    pub bucket: fn(prefix: &str, units: usize, position: Option<usize>) -> String,
    pub node: Around,
    pub file: &'static str,
    pub expected: &'static str,
    pub got: &'static str,
    pub received: fn(files: usize, size: &str) -> String,
    pub show_all: &'static str,
}

/// The record of a unit.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct RecordText {
    pub compare: &'static str,
    pub compare_lead: &'static str,
    pub this_one: &'static str,
    pub set_by_maker: &'static str,
    pub unknown: &'static str,
    pub notices: &'static str,
    pub no_notices: &'static str,
    pub affects: &'static str,
    pub not_affects: &'static str,
    pub settled: Around,
    pub open: &'static str,
    pub not_recorded: &'static str,
    pub recall: fn(number: &str, title: &str) -> String,
    pub suspension: Around,
    pub severity: Of<Severity>,
    pub opened_on: Around,
    pub deadline: Around,
    pub serials: fn(from: &str, to: &str) -> String,
    pub inside: Around,
    pub outside: Around,
    pub identity: &'static str,
    pub maker: &'static str,
    pub model: &'static str,
    pub made_on: &'static str,
    pub software: &'static str,
    pub level: &'static str,
    pub level_of: fn(u8) -> String,
    pub status: &'static str,
    pub stage: &'static str,
    pub registered_in: &'static str,
    pub now_in: fn(country: &str, since: &str) -> String,
    pub figure: Around,
    pub life: &'static str,
    pub stage_name: Of<Stage>,
    pub event: Of<EventKind>,
    pub moved_to: Around,
    pub by: Of<Actor>,
    pub not_yet: &'static str,
    pub now: &'static str,
    pub nothing_recorded: &'static str,
    pub components: &'static str,
    pub component: Of<ComponentKind>,
    pub component_head: [&'static str; 4],
    pub as_model: &'static str,
    pub replaced: &'static str,
    pub parameters: &'static str,
    pub parameter: Of<Parameter>,
}

/// A technical parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parameter {
    /// Height.
    Height,
    /// Mass with battery.
    Mass,
    /// Degrees of freedom.
    Joints,
    /// Battery energy.
    Battery,
    /// Compute.
    Compute,
    /// Payload of both arms.
    Payload,
    /// Top speed.
    Speed,
}

/// Copy, print, QR code.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Share {
    pub title: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub print: &'static str,
    pub qr: &'static str,
    pub qr_caption: Around,
    pub certificate: &'static str,
    pub printed: Around,
}
