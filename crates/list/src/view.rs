//! Which rows are shown, and in which order.

use crate::check::Check;
use presentation::Outcome;
pub use presentation::list::Sort;
use std::cmp::Ordering;

/// What is to be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct View {
    /// Outcomes that are shown; none for all.
    pub outcomes: Vec<Outcome>,
    /// Rows whose digits a spreadsheet has cut, besides those of the outcomes.
    pub digits_lost: bool,
    /// Only robots with open recalls.
    pub recalled: bool,
    /// Only those of which one is overdue.
    pub overdue: bool,
    /// Only rows whose ID stands in another row too.
    pub repeated: bool,
    /// The order.
    pub sort: Sort,
    /// The order turned round.
    pub descending: bool,
    /// In which language names are told, and sorted.
    pub language: String,
}

/// The rows of a view, in order. Made anew when the view or an answer has changed.
#[derive(Debug, Default)]
pub struct Shown {
    rows: Vec<u32>,
    made_for: Option<(View, u64)>,
}

impl Shown {
    /// Places of the rows that a view shows now.
    pub fn rows(&mut self, check: &Check, view: &View) -> &[u32] {
        let made_for = Some((view.clone(), check.version()));
        if self.made_for != made_for {
            self.rows = rows(check, view);
            self.made_for = made_for;
        }
        &self.rows
    }
}

fn rows(check: &Check, view: &View) -> Vec<u32> {
    let sheet = check.sheet();
    let repeated = if view.repeated { repeated(check) } else { Vec::new() };
    let all = sheet.rows().iter().enumerate().filter(|(_, row)| {
        let is_chosen = match check.has_lost_digits(row) {
            true => view.digits_lost,
            false => view.outcomes.contains(&check.outcome(row)),
        };
        (is_chosen || view.outcomes.is_empty() && !view.digits_lost)
            && (!view.recalled || check.has_recall(row))
            && (!view.overdue || check.is_overdue(row))
            && (!view.repeated || row.id.is_some_and(|id| repeated[id as usize]))
    });
    let mut rows: Vec<u32> = all.map(|(place, _)| place as u32).collect();
    sort(check, view, &mut rows);
    if view.descending {
        rows.reverse();
    }
    rows
}

/// For each ID, whether it stands in several rows.
fn repeated(check: &Check) -> Vec<bool> {
    let mut repeated = vec![false; check.sheet().ids().len()];
    for (place, row) in check.sheet().rows().iter().enumerate() {
        if let (Some(id), Some(_)) = (row.id, check.sheet().earlier(place)) {
            repeated[id as usize] = true;
        }
    }
    repeated
}

fn sort(check: &Check, view: &View, rows: &mut [u32]) {
    let sheet = check.sheet();
    let row = |place: u32| &sheet.rows()[place as usize];
    match view.sort {
        Sort::Line => {}
        Sort::Outcome => rows.sort_by_cached_key(|place| check.outcome(row(*place))),
        Sort::Id => rows.sort_by(|a, b| {
            let id = |place: u32| row(place).id.map(|id| sheet.ids()[id as usize]);
            last(id(*a), id(*b))
        }),
        Sort::Robot => rows.sort_by(|a, b| {
            let names = |place: u32| {
                let answer = check.answer(row(place))?;
                let maker = answer.manufacturer()?.names.in_language(&view.language);
                Some((maker, answer.model().map_or("\u{10ffff}", |names| names.in_language(&view.language))))
            };
            last(names(*a), names(*b))
        }),
    }
}

/// What is missing comes last.
fn last<T: Ord>(a: Option<T>, b: Option<T>) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => a.cmp(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}
