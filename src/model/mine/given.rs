//! IDs and names out of a pasted text or a file: an export of ours, a table, or plain lines.

use super::name::plain_name;
use robot_id::{RobotId, recognise};
use std::collections::BTreeSet;

/// Robots kept at most. Who has more has a list.
pub const ROBOTS: usize = 10_000;
/// Bytes of a text, at most.
pub const BYTES: usize = 4 * 1024 * 1024;

/// A robot that is to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Its ID.
    pub id: RobotId,
    /// The name that stands beside it; may be empty.
    pub name: String,
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Read {
    /// The robots, each once.
    pub robots: Vec<Given>,
    /// Lines that have something in them, but no ID. The names of columns are none of these.
    pub without: u64,
}

/// Why a text is not taken. Nothing of it is then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// There is no ID in it.
    NoId,
    /// It has more IDs than can be kept.
    TooMany,
    /// It has more than [`BYTES`].
    TooLarge,
    /// It is no text: a spreadsheet's own file, a picture, an archive.
    NoText,
    /// The browser could not read the file.
    Unreadable,
}

impl Refused {
    /// Its name in `data-refused`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoId => "no-id",
            Self::TooMany => "too-many",
            Self::TooLarge => "too-large",
            Self::NoText => "no-text",
            Self::Unreadable => "unreadable",
        }
    }
}

/// Reads a text.
///
/// # Errors
/// [`Refused`].
pub fn read(text: &str) -> Result<Read, Refused> {
    if text.len() > BYTES {
        return Err(Refused::TooLarge);
    }
    if text.contains('\0') {
        return Err(Refused::NoText);
    }
    let (mut read, mut seen) = (Read::default(), BTreeSet::new());
    let mut lines = text.trim_start_matches('\u{feff}').lines().filter(|line| !line.trim().is_empty()).peekable();
    let separator = lines.peek().and_then(|first| separator(first));
    let name_column = lines.peek().and_then(|first| name_column(&cells(first, separator)));
    for (place, line) in lines.enumerate() {
        match robot(line, separator, name_column) {
            Some(robot) if seen.insert(robot.id) => read.robots.push(robot),
            Some(_) => {}
            // The first line may name the columns.
            None => read.without += u64::from(place > 0),
        }
        if read.robots.len() > ROBOTS {
            return Err(Refused::TooMany);
        }
    }
    if read.robots.is_empty() { Err(Refused::NoId) } else { Ok(read) }
}

/// The robot of a line: the ID in one of its cells, and the name in the column of that name, else in the first cell with other
/// words; or the ID amid the line.
fn robot(line: &str, separator: Option<char>, name_column: Option<usize>) -> Option<Given> {
    let cells = cells(line, separator);
    let found = |cell: &String| recognise(cell).ok().map(|found| found.id);
    let Some((place, id)) = cells.iter().enumerate().find_map(|(place, cell)| Some((place, found(cell)?))) else {
        // Groups of an ID in cells of their own, or an ID amid words.
        return recognise(line).ok().map(|found| Given { id: found.id, name: String::new() });
    };
    let name = match name_column {
        Some(column) => cells.get(column).filter(|_| column != place),
        None => {
            let mut others = cells.iter().enumerate().filter(|(other, cell)| *other != place && !cell.is_empty());
            others.next().map(|(_, cell)| cell)
        }
    };
    let name = name.map(|name| plain_name(name.strip_prefix('\'').unwrap_or(name))).unwrap_or_default();
    let name = if name.is_empty() && cells.len() == 1 { beside(&cells[0], &id) } else { name };
    Some(Given { id, name })
}

/// The words behind an ID at the beginning of a cell, as a person writes them: `CN01…417 Hall 3`.
fn beside(cell: &str, id: &RobotId) -> String {
    let rest = cell.strip_prefix(id.as_str());
    rest.filter(|rest| rest.starts_with(char::is_whitespace)).map(plain_name).unwrap_or_default()
}

/// The column that a first line of names calls the name, as our exports do.
fn name_column(cells: &[String]) -> Option<usize> {
    cells.iter().position(|cell| cell.eq_ignore_ascii_case("name"))
}

/// What separates the cells of a line.
fn separator(line: &str) -> Option<char> {
    ['\t', ';', ','].into_iter().find(|separator| line.contains(*separator))
}

/// The cells of a line: by what separates those of the first, or else its own; quotes as in RFC 4180.
fn cells(line: &str, of_first: Option<char>) -> Vec<String> {
    let separator = of_first.or_else(|| separator(line)).unwrap_or('\t');
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' if quoted && rest.peek() == Some(&'"') => {
                rest.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.trim().is_empty() => {
                quoted = true;
                cell.clear();
            }
            c if c == separator && !quoted => cells.push(std::mem::take(&mut cell).trim().to_owned()),
            c => cell.push(c),
        }
    }
    cells.push(cell.trim().to_owned());
    cells
}
