//! Where the IDs stand.

use crate::format::Format;
use crate::heading;
use crate::pieces;
use crate::records::Records;
use crate::{find, spreadsheet};
use robot_id::{ParseErrorKind, RobotId, recognise};
use std::collections::BTreeMap;

/// How many records are looked at.
const SAMPLE: usize = 200;
/// A text that is no ID but was probably meant as one has this many letters and digits at least.
const MEANT: usize = 20;

/// Characters of a column's name that are told.
const NAME: usize = 100;

/// What the first records tell of all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// The columns of the IDs, from 0: one as a rule, several if each has a segment. None if no cell of the sample
    /// holds an ID.
    pub columns: Vec<usize>,
    /// The names of these columns, if a record names the columns.
    pub name: Option<String>,
    /// How many records stand before the first row: titles, and the names of the columns, which come last.
    pub before: usize,
}

impl Layout {
    /// Finds the column in which most cells hold an ID, or what was meant as one; or the columns in which most records
    /// hold the segments of one.
    #[must_use]
    pub fn of(text: &str, format: Format) -> Self {
        let mut records = Records::new(text, format);
        let mut sample: Vec<Vec<String>> = Vec::new();
        while sample.len() < SAMPLE && records.next().is_some() {
            sample.push(records.cells().iter().map(str::to_owned).collect());
        }
        let columns = columns(&sample);
        let is_row = |cells: &Vec<String>| cells.iter().any(|cell| points(cell) > 0) || in_pieces(cells).is_some();
        let first = sample.iter().position(is_row).unwrap_or_default();
        let heading = heading::find(sample.get(..first).unwrap_or_default(), &columns);
        let names = heading.and_then(|place| sample.get(place)).map(|cells| {
            let names = columns.iter().filter_map(|column| cells.get(*column)).map(|name| name.trim());
            let names = names.filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" + ");
            names.chars().take(NAME).collect::<String>()
        });
        Self { columns, name: names, before: heading.map_or(0, |place| place + 1) }
    }

    /// The first of the columns.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        self.columns.first().copied()
    }

    /// Whether each segment has a column of its own.
    #[must_use]
    pub fn is_in_pieces(&self) -> bool {
        self.columns.len() > 1
    }
}

fn columns(sample: &[Vec<String>]) -> Vec<usize> {
    let mut scores: Vec<usize> = Vec::new();
    let mut pieces: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    for cells in sample {
        scores.resize(scores.len().max(cells.len()), 0);
        for (score, cell) in scores.iter_mut().zip(cells) {
            *score += points(cell);
        }
        if let Some(places) = in_pieces(cells) {
            *pieces.entry(places).or_default() += WHOLE;
        }
    }
    // Of equals the leftmost.
    let best = scores.iter().enumerate().rev().max_by_key(|(_, score)| **score).filter(|(_, score)| **score > 0);
    let parts = pieces.into_iter().max_by_key(|(_, score)| *score);
    match (best, parts) {
        (Some((column, score)), Some((_, parts))) if *score >= parts => vec![column],
        (_, Some((parts, _))) => parts,
        (Some((column, _)), None) => vec![column],
        (None, None) => Vec::new(),
    }
}

/// The cells that hold the segments of an ID, of a record that has no ID in one cell.
fn in_pieces(cells: &[String]) -> Option<Vec<usize>> {
    let has_whole = cells.iter().any(|cell| points(cell) == WHOLE);
    if has_whole { None } else { pieces::find(cells.iter().map(String::as_str)) }
}

/// The points of a cell that holds an ID.
const WHOLE: usize = 4;

fn points(cell: &str) -> usize {
    if spreadsheet::has_lost_digits(cell) {
        return WHOLE - 1;
    }
    match recognise(cell) {
        Ok(_) => WHOLE,
        Err(error) => match error.kind() {
            ParseErrorKind::SeveralIds { .. } => WHOLE,
            ParseErrorKind::Empty => 0,
            _ if cell.len() > RobotId::LEN && find::has_id(cell) => WHOLE,
            ParseErrorKind::NoId => 0,
            _ => usize::from(is_meant(cell)),
        },
    }
}

/// Whether a cell was probably meant as an ID: long, and no sentence.
fn is_meant(cell: &str) -> bool {
    cell.chars().filter(char::is_ascii_alphanumeric).count() >= MEANT && !heading::is_words(cell)
}
