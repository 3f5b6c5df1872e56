//! Runs a look-up over files.

use crate::files::{ReadError, ReadFiles};
use registry::{Lookup, Unavailable, Verdict, limits};

/// Hands a look-up the files that it asks for until there is a verdict.
pub fn drive(mut lookup: Lookup, files: &(impl ReadFiles + ?Sized)) -> Option<Verdict> {
    while lookup.verdict().is_none() {
        let wanted = lookup.wants().to_vec();
        if wanted.is_empty() {
            // It waits for nothing and says nothing: no way on. A look-up never does this.
            return None;
        }
        for path in &wanted {
            lookup.supply(path, answer(files.read(&path.to_string(), limits::FILE + 1)));
        }
    }
    lookup.into_verdict()
}

fn answer(read: Result<Vec<u8>, ReadError>) -> Result<Vec<u8>, Unavailable> {
    read.map_err(|error| match error {
        ReadError::NotFound => Unavailable::Status(404),
        ReadError::Status(status) => Unavailable::Status(status),
        ReadError::TooLarge { .. } | ReadError::Io(_) => Unavailable::Network,
    })
}
