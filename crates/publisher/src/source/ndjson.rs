//! Files of one JSON document per line.

use super::{Fault, Problem, RowError};
use serde::de::DeserializeOwned;
use std::io::{self, BufRead, Read};

/// Bytes of one line, so that a file without line ends is not read whole.
const LINE: usize = 1024 * 1024;

/// Reads line by line, handing each document and its line to `take`. Empty lines are passed over.
pub(super) fn read<T: DeserializeOwned>(
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

/// Reads one document. A second, slower look finds the field of an error.
pub(super) fn parse<T: DeserializeOwned>(text: &[u8]) -> Result<T, Fault> {
    serde_json::from_slice(text).map_err(|first| {
        let mut reader = serde_json::Deserializer::from_slice(text);
        let (field, error) = match serde_path_to_error::deserialize::<_, T>(&mut reader) {
            Err(error) => (error.path().to_string(), error.into_inner()),
            // Only the end of the line was wrong.
            Ok(_) => (String::new(), first),
        };
        let what = error.to_string();
        // A missing or doubled field is named by the error, not by the path to where it should be.
        let named = what.strip_prefix("missing field `").or_else(|| what.strip_prefix("duplicate field `"));
        let field = match (field.as_str(), named.and_then(|rest| rest.split('`').next())) {
            ("." | "?", None) => String::new(),
            ("." | "?" | "", Some(name)) => name.to_owned(),
            (path, Some(name)) if !path.ends_with(name) => format!("{path}.{name}"),
            (path, _) => path.to_owned(),
        };
        Fault::new(field, Problem::Malformed(column_only(&what)))
    })
}

/// A line of such a file is always line 1 to the JSON reader: only the column says something.
fn column_only(what: &str) -> String {
    what.replace(" at line 1 column ", " at column ")
}
