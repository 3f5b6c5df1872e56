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

    /// The text without a line that does nothing but declare the separator, and where it then begins.
    #[must_use]
    pub fn without_declaration(text: &str) -> usize {
        if declared(text).is_none() { 0 } else { text.find('\n').map_or(text.len(), |end| end + 1) }
    }
}

/// Whether most lines are one quoted cell.
fn is_quoted(text: &str) -> bool {
    let lines = || text.lines().take(SAMPLE);
    lines().filter(|line| line.starts_with('"')).count() * 2 > lines().count()
}

fn declared(text: &str) -> Option<u8> {
    let rest = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP="))?;
    let (separator, rest) = rest.as_bytes().split_first()?;
    (SEPARATORS.contains(separator) && (rest.starts_with(b"\n") || rest.starts_with(b"\r\n"))).then_some(*separator)
}
