//! Files of one JSON document per line.

use super::chunks::{CHUNK, Chunk, Chunks};
use super::found::{Found, Full};
use super::input::Since;
use super::{Fault, Problem, RowError, encoding, texts};
use registry::document::Read;
use std::io::{BufRead, Read as _};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

/// Bytes of one line, so that a file without line ends is not read whole.
pub(super) const LINE: usize = 1024 * 1024;

/// The lines of a text; empty ones are passed over.
pub(super) struct Lines<R> {
    file: &'static str,
    from: R,
    since: Since,
    line: u64,
    is_over: bool,
}

impl<R: BufRead> Lines<R> {
    /// `read` counts the bytes that are read of the file.
    pub(super) fn new(file: &'static str, from: R, read: Arc<AtomicU64>) -> Self {
        Self { file, from, since: Since::new(read), line: 0, is_over: false }
    }
}

impl<R: BufRead + Send> Chunks for Lines<R> {
    fn next(&mut self) -> Option<Chunk> {
        let mut chunk = Chunk::default();
        while !self.is_over && chunk.bytes.len() < CHUNK {
            let start = chunk.bytes.len();
            self.line += 1;
            let fault = match self.from.by_ref().take(LINE as u64 + 1).read_until(b'\n', &mut chunk.bytes) {
                // Nothing behind this can be read either.
                Err(error) => Fault::new("", Problem::Unreadable(error.to_string())),
                Ok(read) if read > LINE => Fault::malformed("", format!("a line of more than {LINE} bytes")),
                Ok(0) => {
                    self.is_over = true;
                    break;
                }
                Ok(_) => {
                    if chunk.bytes[start..].trim_ascii().is_empty() {
                        chunk.bytes.truncate(start);
                    } else {
                        chunk.rows.push((self.line, chunk.bytes.len()));
                    }
                    continue;
                }
            };
            chunk.bytes.truncate(start);
            chunk.faults.push(fault.at(self.file, self.line));
            self.is_over = true;
        }
        chunk.read = self.since.take();
        (!chunk.rows.is_empty() || !chunk.faults.is_empty() || !self.is_over).then_some(chunk)
    }
}

/// Reads row by row, handing each document and its line to `take`. Rows with a fault are noted.
pub(super) fn read<T: Read>(
    file: &'static str,
    chunks: &mut dyn Chunks,
    found: &mut Found,
    mut take: impl FnMut(u64, T) -> Result<(), RowError>,
) -> Result<(), Full> {
    while let Some(chunk) = chunks.next() {
        // A fault that was found while the rows were read stands between them.
        let mut faults = chunk.faults.iter().cloned().peekable();
        for (line, row) in chunk.rows() {
            while let Some(fault) = faults.next_if(|fault| fault.line < line) {
                found.note(fault)?;
            }
            let row = parse(row.trim_ascii_end()).map_err(|fault| fault.at(file, line));
            found.check(row.and_then(|row| take(line, row)))?;
        }
        faults.try_for_each(|fault| found.note(fault))?;
    }
    Ok(())
}

/// Reads one document.
pub(super) fn parse<T: Read>(text: &[u8]) -> Result<T, Fault> {
    if std::str::from_utf8(text).is_err() {
        return Err(Fault::new("", encoding::not_utf8(text)));
    }
    registry::document::parse(text).map_err(|wrong| {
        // Which character it is, the reader does not say.
        if let Some(fault) =
            texts::refused_at(text, wrong.place()).filter(|_| wrong.what().contains("control character"))
        {
            return fault;
        }
        // A line of such a file is always line 1 to the JSON reader: only the column says something.
        let what = wrong.what().replace(" at line 1 column ", " at column ");
        let layout = match text.trim_ascii() {
            [b'['] | [b'[', .., b',' | b'{' | b']'] => "; a line is one object, not a list or a part of it",
            [b'{'] | [b'{', .., b',' | b'{' | b'['] => "; an object is all on one line",
            _ => "",
        };
        Fault::malformed(wrong.place(), what + layout)
    })
}
