//! What a monitor tells.

use registry::Reason;
use robot_id::RobotId;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// To be looked at, and no proof of a fault.
    Warning,
    /// Nothing is known this time.
    Unreachable,
    /// What is served breaks a promise.
    Alarm,
}

impl Severity {
    /// A stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Unreachable => "unreachable",
            Self::Alarm => "alarm",
        }
    }
}

/// What kind of thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A file could not be had.
    Unreachable,
    /// What is served does not prove itself: signature, witnesses, place in the log.
    Unproven,
    /// The log is shorter than it was.
    Rewound,
    /// Two logs of one size.
    Forked,
    /// The log does not extend what it was.
    Inconsistent,
    /// A file that must be served is not there, or is another.
    Damaged,
    /// An ID that was listed is not listed.
    Vanished,
    /// A record that may not follow the one before it.
    BrokenRule,
    /// Something could not be compared.
    NotCompared,
    /// A newer snapshot was promised, and is not there.
    Late,
    /// The same, and for so long that readers do not take the old one for an answer.
    Expired,
}

impl Kind {
    /// A stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Unproven => "unproven",
            Self::Rewound => "rewound",
            Self::Forked => "forked",
            Self::Inconsistent => "inconsistent",
            Self::Damaged => "damaged",
            Self::Vanished => "vanished",
            Self::BrokenRule => "broken_rule",
            Self::NotCompared => "not_compared",
            Self::Late => "late",
            Self::Expired => "expired",
        }
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::NotCompared | Self::Late => Severity::Warning,
            Self::Unreachable => Severity::Unreachable,
            _ => Severity::Alarm,
        }
    }

    /// That of a log which does not extend what was seen.
    pub(super) fn of_history(reason: &Reason) -> Self {
        match reason {
            Reason::Rollback { .. } => Self::Rewound,
            Reason::Forked { .. } => Self::Forked,
            _ => Self::Inconsistent,
        }
    }
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of thing.
    pub kind: Kind,
    /// The unit that it is about, if it is about one.
    pub id: Option<RobotId>,
    /// What is so, in English.
    pub what: String,
}

impl Finding {
    pub(super) fn new(kind: Kind, what: String) -> Self {
        Self { kind, id: None, what }
    }

    pub(super) fn of_unit(kind: Kind, id: RobotId, what: String) -> Self {
        Self { kind, id: Some(id), what }
    }
}

/// Findings up to a limit, and the number of those past it.
#[derive(Debug, Clone)]
pub struct Findings {
    kept: Vec<Finding>,
    more: u64,
    limit: usize,
    worst: Option<Severity>,
}

impl Findings {
    pub(super) fn new(limit: usize) -> Self {
        Self { kept: Vec::new(), more: 0, limit, worst: None }
    }

    /// Takes a finding; of one unit only the first of a kind.
    pub(super) fn note(&mut self, finding: Finding) {
        let is_known = |known: &Finding| (known.kind, known.id) == (finding.kind, finding.id);
        if finding.id.is_some() && self.kept.iter().any(is_known) {
            return;
        }
        self.worst = self.worst.max(Some(finding.kind.severity()));
        if self.kept.len() < self.limit {
            self.kept.push(finding);
        } else {
            self.more += 1;
        }
    }

    /// Those that were kept, in the order in which they were found.
    #[must_use]
    pub fn kept(&self) -> &[Finding] {
        &self.kept
    }

    /// How many more there are.
    #[must_use]
    pub fn more(&self) -> u64 {
        self.more
    }

    /// The worst of all; nothing if nothing was found.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.worst
    }
}
