//! Files of one JSON document per line.

use super::found::{Found, Full};
use super::{Fault, Problem, RowError, encoding};
use registry::document::Read;
use std::io::{self, BufRead, Read as _};

/// Bytes of one line, so that a file without line ends is not read whole.
const LINE: usize = 1024 * 1024;

/// Reads line by line, handing each document and its line to `take`. Empty lines are passed over, lines with a fault
/// noted.
pub(super) fn read<T: Read>(
    file: &'static str,
    from: impl io::Read,
    found: &mut Found,
    mut take: impl FnMut(u64, usize, T) -> Result<(), RowError>,
) -> Result<(), Full> {
    let unreadable = |error: io::Error, line| Fault::new("", Problem::Unreadable(error.to_string())).at(file, line);
    let opened = encoding::reader(from).map_err(|error| unreadable(error, 0));
    let opened = opened.and_then(|reader| reader.map_err(|fault| fault.at(file, 0)));
    let Some(mut from) = found.check(opened)? else { return Ok(()) };
    let mut text = Vec::new();
    for line in 1.. {
        text.clear();
        match from.by_ref().take(LINE as u64 + 1).read_until(b'\n', &mut text) {
            // Nothing behind this can be read either.
            Err(error) => return found.note(unreadable(error, line)),
            Ok(0) => break,
            Ok(read) if read > LINE => {
                return found.note(Fault::malformed("", format!("a line of more than {LINE} bytes")).at(file, line));
            }
            Ok(_) if text.trim_ascii().is_empty() => {}
            Ok(read) => {
                let row = parse(text.trim_ascii_end()).map_err(|fault| fault.at(file, line));
                found.check(row.and_then(|row| take(line, read, row)))?;
            }
        }
    }
    Ok(())
}

/// Reads one document.
pub(super) fn parse<T: Read>(text: &[u8]) -> Result<T, Fault> {
    if std::str::from_utf8(text).is_err() {
        return Err(Fault::new("", encoding::not_utf8(text)));
    }
    registry::document::parse(text).map_err(|wrong| {
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
