//! Which recalls a reader wants to see: by words, state and severity.

use registry::document::{RecallCount, Severity};

/// Which recalls, by what is left to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum State {
    /// All.
    #[default]
    All,
    /// Robots are still affected.
    Open,
    /// And their day has passed.
    Overdue,
    /// No robot is affected any more.
    Settled,
}

impl State {
    /// Each, with its name in the form.
    pub const ALL: [(Self, &str); 4] =
        [(Self::All, "all"), (Self::Open, "open"), (Self::Overdue, "overdue"), (Self::Settled, "settled")];

    /// That of this name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|(_, other)| *other == name).map_or(Self::All, |(state, _)| state)
    }
}

/// What is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecallView {
    /// The state.
    pub state: State,
    /// Only those that ask for this.
    pub severity: Option<Severity>,
}

impl RecallView {
    /// Whether a recall is wanted at this time (Unix seconds).
    #[must_use]
    pub fn lets(&self, recall: &RecallCount, now: u64) -> bool {
        let state = match self.state {
            State::All => true,
            State::Open => recall.open > 0,
            State::Overdue => is_overdue(recall, now),
            State::Settled => recall.open == 0,
        };
        state && self.severity.is_none_or(|severity| severity == recall.severity)
    }
}

/// Whether robots are still affected though the day has passed by which they were to be remedied.
#[must_use]
pub fn is_overdue(recall: &RecallCount, now: u64) -> bool {
    recall.open > 0 && recall.deadline.is_some_and(|day| day.days_past(now) > 0)
}

/// How many robots were remedied, in all months.
#[must_use]
pub fn remedied(recall: &RecallCount) -> u64 {
    recall.remedied.values().fold(0, |sum, count| sum.saturating_add(*count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use registry::document::{Code, Text};

    /// 2026-11-28.
    const NOW: u64 = 1_795_867_200;

    fn recall(open: u64, deadline: Option<&str>, severity: Severity) -> RecallCount {
        RecallCount {
            model: Code::new("CN0142G1A203").expect("a code"),
            names: Text::new([("en", "Yaoguang")]),
            number: "R-1".to_owned(),
            opened_on: "2026-01-01".parse().expect("a day"),
            severity,
            deadline: deadline.map(|day| day.parse().expect("a day")),
            title: Text::new([("en", "Ankle")]),
            affected: 5,
            open,
            remedied: [("2026-02".to_owned(), 2), ("2026-03".to_owned(), 1)].into(),
        }
    }

    #[test]
    fn a_recall_is_shown_by_what_is_left_to_do() {
        let states = |recall: &RecallCount| {
            let lets = |state| RecallView { state, severity: None }.lets(recall, NOW);
            State::ALL.map(|(state, _)| lets(state))
        };
        let service = Severity::Service;
        assert_eq!(states(&recall(1, Some("2026-11-27"), service)), [true, true, true, false]);
        assert_eq!(states(&recall(1, Some("2026-11-28"), service)), [true, true, false, false]);
        assert_eq!(states(&recall(1, None, service)), [true, true, false, false]);
        assert_eq!(states(&recall(0, Some("2026-11-27"), service)), [true, false, false, true]);
        assert_eq!(remedied(&recall(1, None, service)), 3);
    }

    #[test]
    fn severity_and_state_are_both_asked_for() {
        let view = RecallView { state: State::named("open"), severity: Some(Severity::StopUse) };
        assert!(view.lets(&recall(1, None, Severity::StopUse), NOW));
        assert!(!view.lets(&recall(0, None, Severity::StopUse), NOW));
        assert!(!view.lets(&recall(1, None, Severity::Service), NOW));
        assert_eq!(State::named("nonsense"), State::All);
    }
}
