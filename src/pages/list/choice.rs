//! Which rows the reader wants to see, and in which order.

use presentation::Outcome;
use presentation::list::Sort;

/// What rows are filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Filter {
    /// Rows that come to this; of several chosen, to any of them.
    Outcome(Outcome),
    /// Rows whose digits a spreadsheet has cut, beside those.
    DigitsLost,
    /// Rows of robots with open recalls, among those.
    Recalled,
    /// Those of which one is overdue.
    Overdue,
    /// Rows whose ID stands in other rows too, among those.
    Repeated,
}

impl Filter {
    /// Its name in messages and in `data-filter`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Outcome(outcome) => outcome.name(),
            Self::DigitsLost => "digits-lost",
            Self::Recalled => "recalled",
            Self::Overdue => "overdue",
            Self::Repeated => "repeated",
        }
    }
}

/// What is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Choice {
    /// Nothing is filtered if there are none.
    pub(super) filters: Vec<Filter>,
    pub(super) sort: Sort,
    pub(super) descending: bool,
}

impl Choice {
    /// With this filter, or without it if it was there.
    pub(super) fn toggle(&mut self, filter: Filter) {
        let before = self.filters.len();
        self.filters.retain(|other| *other != filter);
        if self.filters.len() == before {
            self.filters.push(filter);
        }
    }

    /// In this order, or if it is so already, the other way round.
    pub(super) fn order(&mut self, sort: Sort) {
        self.descending = self.sort == sort && !self.descending;
        self.sort = sort;
    }
}
