//! A long table, row by row: each becomes the JSON document that a line of the other layout would be.

use super::chunks::{CHUNK, Chunk, Chunks};
use super::columns::{Cell, Columns};
use super::input::Since;
use super::manufacturers::language_of;
use super::ndjson::LINE;
use super::{Fault, Problem, RowError, encoding, trace};
use serde::de::IgnoredAny;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// A column of a file: what its cells hold, and the way to the field.
struct Place {
    heading: String,
    cell: Cell,
    path: Vec<String>,
}

/// The rows of a table.
pub(super) struct Table<R> {
    file: &'static str,
    reader: csv::Reader<Bounded<R>>,
    allowed: Arc<AtomicUsize>,
    /// Nothing for a column of nothing, as spreadsheets add at the right.
    places: Vec<Option<Place>>,
    since: Since,
    is_over: bool,
}

/// Bytes that the reader of CSV may have read ahead.
const AHEAD: usize = 1 << 16;

impl<R: BufRead + Send> Table<R> {
    /// Reads the header.
    pub(super) fn open(
        file: &'static str,
        mut from: R,
        columns: &'static Columns,
        read: Arc<AtomicU64>,
    ) -> Result<Self, RowError> {
        let at = |fault: Fault| fault.at(file, 1);
        let delimiter = delimiter(from.fill_buf().map_err(|error| super::input::unreadable(&error).at(file, 0))?);
        let allowed = Arc::new(AtomicUsize::new(LINE + AHEAD));
        let bounded = Bounded { from, allowed: Arc::clone(&allowed) };
        let mut builder = csv::ReaderBuilder::new();
        builder.delimiter(delimiter).flexible(true).has_headers(false).buffer_capacity(AHEAD);
        let mut reader = builder.from_reader(bounded);
        let mut header = csv::ByteRecord::new();
        let there = reader.read_byte_record(&mut header).map_err(|error| at(malformed(&error)))?;
        if !there {
            return Err(Fault::malformed("", "nothing is in it, not even a header").at(file, 0));
        }
        let cells = header.iter().map(|cell| text(cell).map(str::trim));
        let headings = cells.collect::<Result<Vec<_>, _>>().map_err(|problem| at(Fault::new("", problem)))?;
        let places = headings.iter().map(|heading| place(columns, heading)).collect::<Result<Vec<_>, _>>();
        let places = places.map_err(at)?;
        for (index, found) in places.iter().enumerate() {
            if let Some(found) = found
                && places[..index].iter().flatten().any(|other| other.path == found.path)
            {
                return Err(at(Fault::malformed(&found.heading, "there are two such columns")));
            }
        }
        Ok(Self { file, reader, allowed, places, since: Since::new(read), is_over: false })
    }

    fn document(&self, record: &csv::ByteRecord) -> Result<Vec<u8>, Fault> {
        let filled = record.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        if record.len() < self.places.len() || filled > self.places.len() {
            let what = format!("{} cells, where the header has {}", record.len(), self.places.len());
            return Err(Fault::malformed("", what));
        }
        let mut fields = BTreeMap::new();
        for (cell, place) in record.iter().zip(&self.places) {
            let heading = place.as_ref().map_or("", |place| &place.heading);
            let value = text(cell).map_err(|problem| Fault::new(heading, problem))?.trim();
            match place {
                _ if value.is_empty() => {}
                Some(place) => drop(fields.insert(&place.path, json(place, value)?)),
                None => {
                    return Err(Fault::malformed("", format!("\"{value}\" stands in a column without a heading")));
                }
            }
        }
        let mut document = Vec::new();
        write(&mut document, &fields.into_iter().collect::<Vec<_>>(), 0);
        Ok(document)
    }
}

impl<R: BufRead + Send> Chunks for Table<R> {
    fn next(&mut self) -> Option<Chunk> {
        let mut chunk = Chunk::default();
        let mut record = csv::ByteRecord::new();
        while !self.is_over && chunk.bytes.len() < CHUNK {
            self.allowed.store(LINE + AHEAD, Ordering::Relaxed);
            let read = self.reader.read_byte_record(&mut record);
            let line = record.position().map_or_else(|| self.reader.position().line(), csv::Position::line);
            match read {
                Ok(true) if record.iter().all(<[u8]>::is_empty) => {}
                Ok(true) => match self.document(&record) {
                    Ok(document) => {
                        chunk.bytes.extend_from_slice(&document);
                        chunk.rows.push((line, chunk.bytes.len()));
                    }
                    Err(fault) => chunk.faults.push(fault.at(self.file, line)),
                },
                Ok(false) => self.is_over = true,
                // Nothing behind this can be read either.
                Err(error) => {
                    chunk.faults.push(malformed(&error).at(self.file, line));
                    self.is_over = true;
                }
            }
        }
        chunk.read = self.since.take();
        (!chunk.rows.is_empty() || !chunk.faults.is_empty() || !self.is_over).then_some(chunk)
    }
}

/// What a column with this heading holds.
fn place(columns: &'static Columns, heading: &str) -> Result<Option<Place>, Fault> {
    let small = heading.to_lowercase();
    if small.is_empty() {
        return Ok(None);
    }
    let path = |within: &[&str], name: &str| within.iter().copied().chain([name]).map(str::to_owned).collect();
    if let Some(column) = columns.columns.iter().find(|column| column.heading == small) {
        let path = path(column.within, column.heading);
        return Ok(Some(Place { heading: small, cell: column.cell, path }));
    }
    match columns.names.zip(small.strip_prefix("name_")) {
        Some((within, tag)) if !tag.is_empty() => {
            let path = path(within, &language_of(tag));
            Ok(Some(Place { heading: small, cell: Cell::Text, path }))
        }
        _ => Err(Fault::malformed(heading, "unknown column")),
    }
}

/// A cell as JSON.
fn json(place: &Place, value: &str) -> Result<String, Fault> {
    let string = || Value::String(value.to_owned()).to_string();
    match place.cell {
        Cell::List => match serde_json::from_str::<IgnoredAny>(value) {
            Ok(_) => Ok(value.to_owned()),
            Err(error) => Err(Fault::malformed(&place.heading, format!("not a JSON list: {error}"))),
        },
        Cell::Number if value.bytes().all(|byte| byte.is_ascii_digit()) => {
            let digits = value.trim_start_matches('0');
            Ok(if digits.is_empty() { "0" } else { digits }.to_owned())
        }
        // Said by whoever reads the document, with what may stand there.
        Cell::Number => Ok(string()),
        Cell::Text => {
            let length = match place.heading.as_str() {
                "id" => 29,
                "country" => 2,
                "manufacturer" => 4,
                "code" => 6,
                _ => return Ok(string()),
            };
            match trace::of_code(value, length) {
                Some(trace) => {
                    Err(Fault::new(place.heading.clone(), Problem::Altered { value: value.to_owned(), trace }))
                }
                None => Ok(string()),
            }
        }
    }
}

/// Writes an object of fields in the order of their paths, from this depth on.
fn write(to: &mut Vec<u8>, fields: &[(&Vec<String>, String)], depth: usize) {
    to.push(b'{');
    let same = |a: &(&Vec<String>, String), b: &(&Vec<String>, String)| a.0[depth] == b.0[depth];
    for (index, group) in fields.chunk_by(same).enumerate() {
        if index > 0 {
            to.push(b',');
        }
        let (path, value) = &group[0];
        to.extend_from_slice(Value::String(path[depth].clone()).to_string().as_bytes());
        to.push(b':');
        if path.len() == depth + 1 {
            to.extend_from_slice(value.as_bytes());
        } else {
            write(to, group, depth + 1);
        }
    }
    to.push(b'}');
}

fn text(cell: &[u8]) -> Result<&str, Problem> {
    std::str::from_utf8(cell).map_err(|_| encoding::not_utf8(cell))
}

fn malformed(error: &csv::Error) -> Fault {
    Fault::malformed("", error.to_string())
}

/// Of the three, what is most often in the first line.
fn delimiter(start: &[u8]) -> u8 {
    let first = start.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    let count = |delimiter: &u8| first.iter().filter(|byte| *byte == delimiter).count();
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// Refuses to read on when one row has taken all that is allowed: a quotation mark that is never closed would make
/// one row of the rest of the file.
struct Bounded<R> {
    from: R,
    allowed: Arc<AtomicUsize>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let allowed = self.allowed.load(Ordering::Relaxed);
        if allowed == 0 && !bytes.is_empty() {
            let what = format!("a row of more than {LINE} bytes: perhaps a quotation mark is not closed");
            return Err(io::Error::other(what));
        }
        let most = allowed.min(bytes.len());
        let read = self.from.read(&mut bytes[..most])?;
        self.allowed.fetch_sub(read, Ordering::Relaxed);
        Ok(read)
    }
}
