//! What this device remembers between visits: the newest checkpoint, and the last answers.
//!
//! Each is a line of text with spaces between its fields. What can't be read counts as forgotten.

use super::storage;
use registry::document::Status;
use registry::{LastAnswer, Remembered};
use robot_id::RobotId;

const CHECKPOINT: &str = "robot-register.checkpoint";
const ANSWERS: &str = "robot-register.answers";

/// In place of a status, for an ID that was proved not listed.
const NOT_LISTED: &str = "not_listed";

/// Answers kept at most; the oldest goes first.
pub const ANSWERS_KEPT: usize = 50;

/// The newest checkpoint that this device has verified.
#[must_use]
pub fn checkpoint() -> Option<Remembered> {
    storage::read(CHECKPOINT)?.parse().ok()
}

/// The last proved answer for an ID.
#[must_use]
pub fn last_answer(id: &RobotId) -> Option<LastAnswer> {
    find_answer(&storage::read(ANSWERS)?, id)
}

/// Every answer that is kept, the newest first.
#[must_use]
pub fn answers() -> Vec<(RobotId, LastAnswer)> {
    all_answers(&storage::read(ANSWERS).unwrap_or_default())
}

/// Remembers a verified checkpoint, unless another tab has meanwhile seen a newer one.
pub fn remember_checkpoint(new: &Remembered) {
    let newer = |held: &Remembered| held.origin == new.origin && held.size >= new.size;
    if !checkpoint().as_ref().is_some_and(newer) {
        storage::write(CHECKPOINT, &new.to_string());
    }
}

/// Remembers a proved answer.
pub fn remember_answer(id: &RobotId, answer: &LastAnswer) {
    let answers = storage::read(ANSWERS).unwrap_or_default();
    storage::write(ANSWERS, &with_answer(&answers, id, answer));
}

/// Forgets the checkpoint: the next look-up is like a first visit.
pub fn forget_checkpoint() {
    storage::remove(CHECKPOINT);
}

/// Forgets the checkpoint and every answer.
pub fn forget() {
    storage::remove(CHECKPOINT);
    storage::remove(ANSWERS);
}

/// The line that begins with the ID, read.
fn find_answer(answers: &str, id: &RobotId) -> Option<LastAnswer> {
    let line = answers.lines().find_map(|line| line.strip_prefix(id.as_str()))?;
    let mut fields = line.split_ascii_whitespace();
    let status = match fields.next()? {
        NOT_LISTED => None,
        name => Some(*Status::ALL.iter().find(|status| status.name() == name)?),
    };
    Some(LastAnswer { status, issued_at: fields.next()?.parse().ok()? })
}

/// Every line that can be read, the last first.
fn all_answers(answers: &str) -> Vec<(RobotId, LastAnswer)> {
    let read = |line: &str| {
        let id = line.get(..RobotId::LEN)?.parse().ok()?;
        Some((id, find_answer(line, &id)?))
    };
    answers.lines().rev().filter_map(read).collect()
}

/// The lines with an answer added at the end, and those that it replaces or crowds out left out.
fn with_answer(answers: &str, id: &RobotId, answer: &LastAnswer) -> String {
    let others = answers.lines().filter(|line| !line.starts_with(id.as_str()));
    let surplus = (others.clone().count() + 1).saturating_sub(ANSWERS_KEPT);
    let mut lines = String::new();
    for line in others.skip(surplus) {
        lines.push_str(line);
        lines.push('\n');
    }
    let status = answer.status.map_or(NOT_LISTED, Status::name);
    lines + &format!("{id} {status} {}\n", answer.issued_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: usize) -> RobotId {
        format!("CN0142G1A203{n:017}").parse().expect("well formed")
    }

    #[test]
    fn one_answer_an_id_is_kept_and_the_oldest_goes_first() {
        let mut answers = String::new();
        for n in 0..ANSWERS_KEPT {
            answers = with_answer(&answers, &id(n), &LastAnswer { status: None, issued_at: 1 });
        }
        let suspended = LastAnswer { status: Some(Status::Suspended), issued_at: 2 };
        answers = with_answer(&answers, &id(0), &suspended);
        assert_eq!(answers.lines().count(), ANSWERS_KEPT);
        answers = with_answer(&answers, &id(99), &LastAnswer { status: None, issued_at: 3 });
        assert_eq!(answers.lines().count(), ANSWERS_KEPT);
        assert_eq!(find_answer(&answers, &id(0)), Some(suspended));
        assert_eq!(find_answer(&answers, &id(1)), None);
        assert_eq!(find_answer(&answers, &id(99)), Some(LastAnswer { status: None, issued_at: 3 }));
    }

    #[test]
    fn what_cannot_be_read_counts_as_forgotten() {
        let text = format!("{} valid 1\n{} retired soon\nrubbish", id(1), id(2));
        assert_eq!(find_answer(&text, &id(1)), None);
        assert_eq!(find_answer(&text, &id(2)), None);
        let known = LastAnswer { status: None, issued_at: 3 };
        assert_eq!(all_answers(&with_answer(&text, &id(3), &known)), [(id(3), known)]);
    }
}
