//! A text taken apart into records and cells.

use crate::format::{Format, separators};
use crate::{CELLS, ROW_BYTES, find, quoting};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// Where a record stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// Its first byte.
    pub start: u32,
    /// Just past its last byte, its line's end left out.
    pub end: u32,
    /// The line on which it begins, from 1.
    pub line: u32,
    /// A quote in it is never closed or was not meant as one, or it has no end within bounds: its quotes mean
    /// nothing.
    pub is_broken: bool,
}

impl Record {
    /// The bytes of the record, as they stand in the text.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// The records of a text that is shorter than 4 GiB, blank lines left out.
#[derive(Debug)]
pub struct Records<'a> {
    text: &'a str,
    format: Format,
    at: usize,
    line: u32,
    cells: Cells,
    /// Separators that a line usually has.
    usual: usize,
}

impl<'a> Records<'a> {
    /// Begins with the first.
    #[must_use]
    pub fn new(text: &'a str, format: Format) -> Self {
        let at = Format::without_declaration(text);
        let usual = format.separators_of_a_line(text.get(at..).unwrap_or_default());
        Self { text, format, at, line: if at == 0 { 1 } else { 2 }, cells: Cells::default(), usual }
    }

    /// The cells of the record that came last.
    #[must_use]
    pub fn cells(&self) -> &Cells {
        &self.cells
    }

    /// Passes over line ends.
    fn skip_blank(&mut self) {
        let rest = self.rest();
        let blank = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        self.pass(blank);
    }

    /// Whether a record that spans lines is several, joined by a stray quote: most of its lines look like records of
    /// their own, and either its quotes are not as they should be, or all of its lines look so.
    fn is_joined(&self, record: &str, separator: u8) -> bool {
        let lines = || record.split(['\r', '\n']).filter(|line| !line.trim().is_empty());
        if lines().nth(1).is_none() {
            return false;
        }
        let usual = lines().filter(|line| self.usual > 0 && separators(line, separator) == self.usual).count();
        let with_id = lines().filter(|line| find::has_id(line)).count();
        let many = |count: usize| count >= 2;
        if quoting::is_sound(record, separator) {
            many(with_id) && lines().count() == usual
        } else {
            many(with_id) || many(usual)
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Goes on by so many bytes, counting lines.
    fn pass(&mut self, bytes: usize) {
        let passed = self.rest().as_bytes().get(..bytes).unwrap_or_default();
        let next = self.rest().as_bytes().get(bytes);
        for (index, byte) in passed.iter().enumerate() {
            let after = passed.get(index + 1).or(next);
            if *byte == b'\n' || (*byte == b'\r' && after != Some(&b'\n')) {
                self.line += 1;
            }
        }
        self.at += bytes;
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        self.skip_blank();
        let rest = self.rest();
        if rest.is_empty() {
            return None;
        }
        let line_len = || rest.find(['\r', '\n']).unwrap_or(rest.len());
        let (len, is_broken) = match self.format {
            Format::Lines => (line_len(), false),
            Format::Separated(separator) => match self.cells.measure(rest, separator) {
                Some(len) if !self.is_joined(rest.get(..len).unwrap_or_default(), separator) => (len, false),
                _ => (line_len(), true),
            },
        };
        let (start, line) = (self.at as u32, self.line);
        self.pass(len);
        let record = Record { start, end: start + len as u32, line, is_broken };
        if is_broken || self.format == Format::Lines {
            self.cells.read(self.text, self.format, &record);
        }
        Some(record)
    }
}

/// Room for the cells of one record, used again for the next.
#[derive(Debug)]
pub struct Cells {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    count: usize,
    /// To make one takes longer than to read a record. With what it was made for.
    reader: Option<(u8, bool, Reader)>,
}

impl Default for Cells {
    fn default() -> Self {
        Self { bytes: vec![0; ROW_BYTES], ends: vec![0; CELLS], count: 0, reader: None }
    }
}

impl Cells {
    /// How many cells there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The cell at a place, its quotes undone.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&str> {
        let end = *self.ends.get(..self.count)?.get(place)?;
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        str::from_utf8(self.bytes.get(start..end)?).ok()
    }

    /// The cells, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.count).map(|place| self.get(place).unwrap_or_default())
    }

    /// Reads the cells of a record. Of one that is longer than [`ROW_BYTES`] or has more than [`CELLS`] cells,
    /// there are none.
    pub fn read(&mut self, text: &str, format: Format, record: &Record) {
        let bytes = record.of(text).as_bytes();
        match format {
            Format::Lines => {
                self.count = 0;
                if let Some(room) = self.bytes.get_mut(..bytes.len()) {
                    room.copy_from_slice(bytes);
                    self.ends[0] = bytes.len();
                    self.count = 1;
                }
            }
            Format::Separated(separator) => {
                if self.fill(separator, !record.is_broken, bytes).is_none() {
                    self.count = 0;
                }
            }
        }
    }

    /// How many bytes of `rest` its first record takes, without its line's end; none if it is out of bounds
    /// or ends within quotes.
    fn measure(&mut self, rest: &str, separator: u8) -> Option<usize> {
        let taken = self.fill(separator, true, rest.as_bytes())?;
        let record = rest.get(..taken)?;
        let trimmed = record.trim_end_matches(['\r', '\n']);
        // At the end of the text a quote that is still open ends by itself.
        let open = taken == rest.len() && trimmed.contains(['\r', '\n']) && ends_in_quotes(record);
        (!open).then_some(trimmed.len())
    }

    /// Reads one record; how many bytes it took.
    fn fill(&mut self, separator: u8, quoting: bool, bytes: &[u8]) -> Option<usize> {
        if !matches!(&self.reader, Some((of, with, _)) if (*of, *with) == (separator, quoting)) {
            let reader = ReaderBuilder::new().delimiter(separator).quoting(quoting).build();
            self.reader = Some((separator, quoting, reader));
        }
        let (_, _, reader) = self.reader.as_mut()?;
        reader.reset();
        let (mut taken, mut written, mut ended) = (0, 0, 0);
        loop {
            let (rest, room) = (bytes.get(taken..)?, self.bytes.get_mut(written..)?);
            // An empty input says that there is no more, which ends the record.
            let (result, read, wrote, ends) = reader.read_record(rest, room, self.ends.get_mut(ended..)?);
            (taken, written, ended) = (taken + read, written + wrote, ended + ends);
            match result {
                ReadRecordResult::Record => {
                    self.count = ended;
                    return Some(taken);
                }
                ReadRecordResult::InputEmpty => {}
                _ => return None,
            }
        }
    }
}

/// Whether the last cell of a record that spans lines lacks its closing quote.
fn ends_in_quotes(record: &str) -> bool {
    record.bytes().filter(|byte| *byte == b'"').count() % 2 == 1
}
