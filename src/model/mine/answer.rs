//! What was proved of one robot, and what it needs.

use registry::document::{Date, Stage, Status};

/// A deadline is near for so many seconds before it: 30 days.
const NEAR: u64 = 30 * 86_400;

/// What was proved of one robot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// When it was proved, by this device's clock (Unix seconds).
    pub checked_at: u64,
    /// When the snapshot was issued that proves it (Unix seconds).
    pub issued_at: u64,
    /// Status and stage; nothing if it is proved not to be in the register.
    pub status: Option<(Status, Stage)>,
    /// The day by which the longest overdue of its open recalls was due, or else the next one is.
    pub deadline: Option<Date>,
    /// The numbers of its open recalls.
    pub recalls: Vec<String>,
}

/// What a robot needs, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// It must not operate.
    Suspended,
    /// It must not be used until it is repaired.
    StopUse,
    /// It is not in the register.
    NotListed,
    /// The day by which a recall was due has passed.
    Overdue,
    /// That day is near.
    Near,
    /// A recall is open.
    Recall,
}

impl Need {
    /// Its name in `data-need`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Suspended => "suspended",
            Self::StopUse => "stop-use",
            Self::NotListed => "not-listed",
            Self::Overdue => "overdue",
            Self::Near => "near",
            Self::Recall => "recall",
        }
    }
}

impl Answer {
    /// What the robot needs at this time (Unix seconds).
    #[must_use]
    pub fn need(&self, now: u64) -> Option<Need> {
        match self.status {
            None => Some(Need::NotListed),
            Some((Status::Suspended, _)) => Some(Need::Suspended),
            Some((Status::UnderRecall, _)) => Some(Need::StopUse),
            Some(_) if self.days_overdue(now) > 0 => Some(Need::Overdue),
            Some(_) if self.is_near(now) => Some(Need::Near),
            Some(_) => (!self.recalls.is_empty()).then_some(Need::Recall),
        }
    }

    /// For how many days its deadline has passed at this time (Unix seconds); 0 if it has not, or there is none.
    #[must_use]
    pub fn days_overdue(&self, now: u64) -> u64 {
        self.deadline.map_or(0, |day| day.days_past(now))
    }

    /// Whether its deadline is near at this time (Unix seconds), and has not passed.
    #[must_use]
    pub fn is_near(&self, now: u64) -> bool {
        self.deadline.is_some_and(|day| day.days_past(now) == 0 && day.days_past(now.saturating_add(NEAR)) > 0)
    }
}
