//! Where the IDs stand.

use crate::format::Format;
use crate::records::{Cells, Records};
use robot_id::{ParseErrorKind, recognise};

/// How many records are looked at.
const SAMPLE: usize = 200;
/// A text that is no ID but was probably meant as one has this many characters at least.
const MEANT: usize = 20;

/// Characters of a column's name that are told.
const NAME: usize = 100;

/// What the first records tell of all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// The column of the IDs, from 0; none if no cell of the sample holds one.
    pub column: Option<usize>,
    /// The name of that column, if the first record names the columns.
    pub name: Option<String>,
    /// Whether the first record names the columns, and is no row.
    pub has_header: bool,
}

impl Layout {
    /// Finds the column in which most cells hold an ID, or what was meant as one.
    #[must_use]
    pub fn of(text: &str, format: Format) -> Self {
        let mut scores: Vec<usize> = Vec::new();
        let mut first: Option<Vec<String>> = None;
        let mut sample = Records::new(text, format);
        for _ in 0..SAMPLE {
            if sample.next().is_none() {
                break;
            }
            let cells = sample.cells();
            scores.resize(scores.len().max(cells.len()), 0);
            for (score, cell) in scores.iter_mut().zip(cells.iter()) {
                *score += points(cell);
            }
            first = first.or_else(|| Some(texts(cells)));
        }
        // Of equals the leftmost.
        let best = scores.iter().enumerate().rev().max_by_key(|(_, score)| **score);
        let column = best.filter(|(_, score)| **score > 0).map(|(column, _)| column);
        let header = first.filter(|cells| is_header(cells, column));
        let name = header.as_ref().and_then(|cells| cells.get(column?).cloned());
        let name = name.map(|name| name.trim().chars().take(NAME).collect());
        Self { column, name, has_header: header.is_some() }
    }
}

fn texts(cells: &Cells) -> Vec<String> {
    cells.iter().map(str::to_owned).collect()
}

fn points(cell: &str) -> usize {
    match recognise(cell) {
        Ok(_) => 4,
        Err(error) => match error.kind() {
            ParseErrorKind::SeveralIds { .. } => 4,
            ParseErrorKind::Empty | ParseErrorKind::NoId => 0,
            _ => usize::from(cell.len() >= MEANT),
        },
    }
}

/// The first record names columns if no cell of it holds an ID, or what was meant as one, while others do;
/// and if what stands above the IDs has a letter and no digit.
fn is_header(cells: &[String], column: Option<usize>) -> bool {
    let Some(above) = column.and_then(|column| cells.get(column)) else { return false };
    cells.iter().all(|cell| points(cell) == 0)
        && above.chars().any(char::is_alphabetic)
        && !above.chars().any(char::is_numeric)
}
