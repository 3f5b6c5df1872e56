//! Files of one JSON document per line.

use super::{Fault, Problem, RowError};
use registry::document::Read;
use std::io::{self, BufRead, Read as _};

/// Bytes of one line, so that a file without line ends is not read whole.
const LINE: usize = 1024 * 1024;

/// Reads line by line, handing each document and its line to `take`. Empty lines are passed over.
pub(super) fn read<T: Read>(
    file: &'static str,
    mut from: impl BufRead,
    mut take: impl FnMut(u64, usize, T) -> Result<(), RowError>,
) -> Result<(), RowError> {
    let mut text = Vec::new();
    for line in 1.. {
        text.clear();
        let fault = |problem| Fault::new("", problem).at(file, line);
        let read = from.by_ref().take(LINE as u64 + 1).read_until(b'\n', &mut text);
        match read.map_err(|error: io::Error| fault(Problem::Unreadable(error.to_string())))? {
            0 => break,
            read if read > LINE => {
                return Err(fault(Problem::Malformed(format!("a line of more than {LINE} bytes"))));
            }
            _ if text.trim_ascii().is_empty() => {}
            read => take(line, read, parse(&text).map_err(|fault| fault.at(file, line))?)?,
        }
    }
    Ok(())
}

/// Reads one document.
pub(super) fn parse<T: Read>(text: &[u8]) -> Result<T, Fault> {
    registry::document::parse(text).map_err(|wrong| {
        // A line of such a file is always line 1 to the JSON reader: only the column says something.
        let what = wrong.what().replace(" at line 1 column ", " at column ");
        Fault::new(wrong.place(), Problem::Malformed(what))
    })
}
