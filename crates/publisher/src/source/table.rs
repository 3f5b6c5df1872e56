//! A table as spreadsheets save it: encoding, what parts the cells, and rows of nothing.

use super::pages::{self, Cell};
use super::{Fault, Note, Problem, RowError, encoding};

/// A row's line in the file, and its cells without the blanks around them.
pub(super) type Row = (u64, Vec<String>);

/// The rows of a table, the header's first; rows of nothing are left out.
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    pub(super) notes: Vec<Note>,
}

/// A row of bytes.
type Raw = (u64, Vec<Vec<u8>>);

const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Reads a table. `language` is that of a column with this heading, if it holds words.
pub(super) fn read(
    file: &'static str,
    bytes: Vec<u8>,
    language: impl Fn(&str) -> Option<String>,
) -> Result<Table, RowError> {
    let text = encoding::text(bytes).map_err(|fault| fault.at(file, 0))?;
    let whole = text.is_ok();
    let bytes = text.map_or_else(|bytes| bytes, String::into_bytes);
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    if let Some((line, problem)) = encoding::damaged(bytes).filter(|_| !whole) {
        return Err(Fault::new("", problem).at(file, line));
    }
    let (body, before, delimiter) = delimiter(bytes);
    let raw = records(body, delimiter, before).map_err(|fault| fault.at(file, 0))?;
    let mut notes = Vec::new();
    if delimiter != b',' {
        notes.push(Note::Delimiter { file, delimiter: char::from(delimiter) });
    }
    let page = if whole { encoding_rs::UTF_8 } else { page(file, &raw, language, &mut notes)? };
    let text = |cell: Vec<u8>| page.decode_without_bom_handling(&cell).0.trim().to_owned();
    let rows = raw.into_iter().map(|(line, cells)| (line, cells.into_iter().map(text).collect::<Vec<_>>()));
    let rows: Vec<_> = rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty())).collect();
    Ok(Table { rows, notes })
}

/// The table without a line `sep=;` above it, the lines left out, and what parts its cells: of the three, that
/// which is most often in the header.
fn delimiter(bytes: &[u8]) -> (&[u8], u64, u8) {
    let end = |bytes: &[u8]| bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(bytes.len());
    let first = &bytes[..end(bytes)];
    let said = first.trim_ascii().strip_prefix(b"\"").unwrap_or(first.trim_ascii());
    if let [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter, ..] = said
        && DELIMITERS.contains(delimiter)
    {
        let rest = &bytes[first.len()..];
        let rest = rest.strip_prefix(b"\r\n").or_else(|| rest.get(1..)).unwrap_or_default();
        return (rest, 1, *delimiter);
    }
    // A title may stand above the header.
    let header = bytes.split(|byte| *byte == b'\n').take(10);
    let names_country = |line: &&[u8]| line.to_ascii_lowercase().windows(7).any(|part| part == b"country");
    let header = header.clone().find(names_country).unwrap_or(first);
    let count = |delimiter: &u8| header.iter().filter(|byte| *byte == delimiter).count();
    // Of equals the last one wins: the comma.
    let most = DELIMITERS.iter().rev().copied().max_by_key(count).unwrap_or(b',');
    (bytes, 0, most)
}

fn records(bytes: &[u8], delimiter: u8, before: u64) -> Result<Vec<Raw>, Fault> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(bytes);
    let mut lines = Lines { bytes, at: 0, line: before + 1 };
    let rows = reader.byte_records().map(|record| {
        let record = record.map_err(|error| Fault::malformed("", error.to_string()))?;
        let start = record.position().map_or(0, csv::Position::byte);
        let line = lines.number(usize::try_from(start).unwrap_or(usize::MAX));
        Ok((line, record.iter().map(<[u8]>::to_vec).collect()))
    });
    rows.collect()
}

/// Counts lines, whatever ends them. (The reader of CSV counts LF alone, and those before it has passed them.)
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the first character from this place on, which is none before the last one asked for.
    fn number(&mut self, place: usize) -> u64 {
        while let Some(byte) = self.bytes.get(self.at) {
            let is_end = matches!(byte, b'\n' | b'\r');
            if self.at >= place && !is_end {
                break;
            }
            self.at += 1;
            self.line += u64::from(is_end && !(*byte == b'\r' && self.bytes.get(self.at) == Some(&b'\n')));
        }
        self.line
    }
}

/// The code page of a table that is not UTF-8.
fn page(
    file: &'static str,
    rows: &[Raw],
    language: impl Fn(&str) -> Option<String>,
    notes: &mut Vec<Note>,
) -> Result<&'static encoding_rs::Encoding, RowError> {
    let mut rows = rows.iter();
    let heading = |cell: &Vec<u8>| std::str::from_utf8(cell).ok().and_then(|heading| language(heading.trim()));
    let languages: Vec<_> = rows.next().map(|(_, header)| header.iter().map(heading).collect()).unwrap_or_default();
    let mut cells = Vec::new();
    let mut first = None;
    for (line, row) in rows {
        for (place, bytes) in row.iter().enumerate().filter(|(_, bytes)| !bytes.is_ascii()) {
            let Some(Some(language)) = languages.get(place) else {
                return Err(Fault::new("", encoding::not_utf8(bytes)).at(file, *line));
            };
            first = first.or(Some(*line));
            cells.push(Cell { language, bytes });
        }
    }
    let line = first.unwrap_or(1);
    match pages::page(&cells) {
        Ok(page) => {
            let sample = cells.first().and_then(|cell| pages::reading(cell, page)).unwrap_or_default();
            notes.push(Note::CodePage { file, page: pages::name(page), sample });
            Ok(page)
        }
        Err(pages) => {
            let what = match cells.first().filter(|_| !pages.is_empty()) {
                Some(cell) => {
                    let as_page =
                        |page: &&'static _| Some(format!("{} as {}", pages::reading(cell, page)?, pages::name(page)));
                    let readings: Vec<_> = pages.iter().filter_map(as_page).collect();
                    format!("not UTF-8, and it can't be told what else: {}", readings.join(", "))
                }
                None => {
                    "not UTF-8, and in no encoding that spreadsheets save the languages of its columns in".to_owned()
                }
            };
            Err(Fault::new("", Problem::Encoding(what)).at(file, line))
        }
    }
}
