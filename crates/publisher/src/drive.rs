//! Runs a look-up over files.

use crate::files::{ReadError, ReadFiles};
use registry::{FilePath, Lookup, Unavailable, Verdict, limits};

/// Files of a look-up, as they were read.
pub type FilesRead = Vec<(FilePath, Vec<u8>)>;

/// Hands a look-up the files that it asks for until there is a verdict.
pub fn drive(lookup: Lookup, files: &(impl ReadFiles + ?Sized)) -> Option<Verdict> {
    feed(lookup, files, &mut |_, _| ())
}

/// As [`drive`], and gives back what was read: of that a receipt can be made.
pub fn drive_keeping(lookup: Lookup, files: &(impl ReadFiles + ?Sized)) -> Option<(Verdict, FilesRead)> {
    let mut read = Vec::new();
    let verdict = feed(lookup, files, &mut |path, bytes| read.push((path.clone(), bytes.to_owned())))?;
    Some((verdict, read))
}

fn feed(
    mut lookup: Lookup,
    files: &(impl ReadFiles + ?Sized),
    on_read: &mut dyn FnMut(&FilePath, &[u8]),
) -> Option<Verdict> {
    while lookup.verdict().is_none() {
        let wanted = lookup.wants().to_vec();
        if wanted.is_empty() {
            // It waits for nothing and says nothing: no way on. A look-up never does this.
            return None;
        }
        for path in &wanted {
            let answer = answer(files.read(&path.to_string(), limits::FILE + 1));
            if let Ok(bytes) = &answer {
                on_read(path, bytes);
            }
            lookup.supply(path, answer);
        }
    }
    lookup.into_verdict()
}

pub(crate) fn answer(read: Result<Vec<u8>, ReadError>) -> Result<Vec<u8>, Unavailable> {
    read.map_err(|error| match error {
        ReadError::NotFound => Unavailable::Status(404),
        ReadError::Status(status) => Unavailable::Status(status),
        ReadError::TooLarge { .. } | ReadError::Io(_) => Unavailable::Network,
    })
}
