//! Whether a text is lines or a table, and what separates its cells.

use crate::records::Records;
use std::collections::BTreeMap;

/// How many records are looked at.
const SAMPLE: usize = 200;

/// How a text is taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A line is a row with one cell; quotes mean nothing.
    Lines,
    /// Cells with this character between them, quoted where they hold it (RFC 4180).
    Separated(u8),
}

/// What may separate cells; the earlier of two that fit equally well is taken.
const SEPARATORS: [u8; 4] = [b'\t', b';', b',', b'|'];

impl Format {
    /// The separator, if there is one.
    #[must_use]
    pub fn separator(self) -> Option<u8> {
        match self {
            Self::Lines => None,
            Self::Separated(separator) => Some(separator),
        }
    }

    /// Finds the separator by which most records come to have the same number of cells, two or more.
    ///
    /// A first line `sep=;`, as spreadsheets write it, says it outright; [`Format::without_declaration`] takes
    /// that line away.
    #[must_use]
    pub fn of(text: &str) -> Self {
        if let Some(separator) = declared(text) {
            return Self::Separated(separator);
        }
        let mut best = (0, Self::Lines);
        for separator in SEPARATORS {
            let format = Self::Separated(separator);
            let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
            let mut records = 0;
            let mut sample = Records::new(text, format);
            while records < SAMPLE && sample.next().is_some() {
                *widths.entry(sample.cells().len()).or_default() += 1;
                records += 1;
            }
            let (width, alike) = widths.into_iter().max_by_key(|(_, count)| *count).unwrap_or_default();
            let fits = width > 1 && alike * 3 >= records * 2;
            if fits && alike > best.0 {
                best = (alike, format);
            }
        }
        if best.1 == Self::Lines && is_quoted(text) { Self::Separated(b',') } else { best.1 }
    }

    /// Where the text begins without a line that does nothing but declare the separator.
    #[must_use]
    pub fn without_declaration(text: &str) -> usize {
        if declared(text).is_none() { 0 } else { first_line(text).len() }
    }

    /// How many separators most lines have, whatever is quoted; for [`Format::Lines`] none.
    pub(crate) fn separators_of_a_line(self, text: &str) -> usize {
        let Self::Separated(separator) = self else { return 0 };
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        let lines = text.split(['\r', '\n']).filter(|line| !line.is_empty());
        for line in lines.take(SAMPLE) {
            *counts.entry(separators(line, separator)).or_default() += 1;
        }
        counts.into_iter().max_by_key(|(_, lines)| *lines).map_or(0, |(count, _)| count)
    }
}

/// How often a separator stands in a text.
pub(crate) fn separators(text: &str, separator: u8) -> usize {
    text.bytes().filter(|byte| *byte == separator).count()
}

/// Whether most lines are one quoted cell.
fn is_quoted(text: &str) -> bool {
    let lines = || text.lines().take(SAMPLE);
    lines().filter(|line| line.starts_with('"')).count() * 2 > lines().count()
}

/// The separator that the first line declares. Spreadsheets that saved such a file once more have quoted the line, and
/// have filled it up to the width of the table.
fn declared(text: &str) -> Option<u8> {
    let line = first_line(text).trim_matches(|c: char| c != '\t' && (c.is_whitespace() || c == '\u{feff}'));
    let line = line.trim_start_matches('"').trim_start();
    let value = line.get(..4).filter(|name| name.eq_ignore_ascii_case("sep=")).and_then(|_| line.get(4..))?;
    let (separator, rest) = value.as_bytes().split_first()?;
    let may_separate = separator.is_ascii_punctuation() && *separator != b'"' || *separator == b'\t';
    let is_fill =
        |byte: &u8| byte.is_ascii_whitespace() || *byte == b'"' || SEPARATORS.contains(byte) || byte == separator;
    (may_separate && rest.iter().all(is_fill)).then_some(*separator)
}

/// The first line, with its end.
fn first_line(text: &str) -> &str {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let rest = text.get(end..).unwrap_or_default();
    let ends = if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
    text.get(..end + ends).unwrap_or(text)
}
