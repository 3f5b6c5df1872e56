//! What is different between two answers for one robot.

use super::answer::Answer;
use registry::document::{Date, Stage, Status};

/// One thing that has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The status; nothing where the robot is not in the register. Before, then now.
    Status(Option<(Status, Stage)>, Option<(Status, Stage)>),
    /// A recall is open that was not.
    NewRecall(String),
    /// A recall that was open no longer is.
    RecallSettled(String),
    /// A deadline is near, and was not.
    Near(Date),
    /// A deadline has passed, and had not.
    Overdue(Date),
}

/// What has changed from one answer to a later one. Deadlines come near and pass by themselves.
#[must_use]
pub fn between(before: &Answer, now: &Answer) -> Vec<Change> {
    let mut changes = Vec::new();
    let status = |answer: &Answer| answer.status.map(|(status, _)| status);
    if status(before) != status(now) {
        changes.push(Change::Status(before.status, now.status));
    }
    let not_in = |numbers: &[String], number: &&String| !numbers.contains(number);
    let new = now.recalls.iter().filter(|number| not_in(&before.recalls, number));
    changes.extend(new.cloned().map(Change::NewRecall));
    let settled = before.recalls.iter().filter(|number| not_in(&now.recalls, number));
    changes.extend(settled.cloned().map(Change::RecallSettled));
    if let Some(day) = now.deadline {
        let was_overdue = before.deadline == now.deadline && before.days_overdue(before.checked_at) > 0;
        let was_near = before.deadline == now.deadline && before.is_near(before.checked_at);
        if now.days_overdue(now.checked_at) > 0 {
            if !was_overdue {
                changes.push(Change::Overdue(day));
            }
        } else if now.is_near(now.checked_at) && !was_near {
            changes.push(Change::Near(day));
        }
    }
    changes
}
