//! Where the files of a registry are: a folder, memory, or a web address.

mod drafts;
mod dry_run;
mod folder;
#[cfg(feature = "http")]
mod http;
mod memory;

pub use dry_run::DryRun;
pub use folder::{Folder, LockError, StoredObject};
#[cfg(feature = "http")]
pub use http::Http;
pub use memory::Memory;

use core::fmt;
use std::io::{self, Read};

/// Reads files of a registry by their path in it (`latest.json`, `objects/…`).
pub trait ReadFiles: Sync {
    /// The bytes of a file.
    ///
    /// # Errors
    /// [`ReadError`]; a file of more than `limit` bytes is not read to its end.
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, ReadError>;
}

/// Writes files of a registry.
pub trait WriteFiles: ReadFiles {
    /// Writes a whole file at once: a reader finds the old bytes or the new ones, never a part.
    ///
    /// # Errors
    /// What the system says.
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()>;

    /// Writes a file that nobody reads before the next [`WriteFiles::settle`]. Until then, a loss of power may leave any
    /// bytes of it, or none.
    ///
    /// # Errors
    /// What the system says.
    fn write_ahead(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.write(path, bytes)
    }

    /// Waits until everything written so far would survive a loss of power.
    ///
    /// # Errors
    /// What the system says.
    fn settle(&self) -> io::Result<()>;
}

/// Why a file could not be read.
#[derive(Debug)]
pub enum ReadError {
    /// There is none.
    NotFound,
    /// The server answered with this HTTP status.
    Status(u16),
    /// It has more bytes than the format allows.
    TooLarge {
        /// Bytes allowed.
        limit: usize,
    },
    /// What the system or the network says.
    Io(io::Error),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("not found"),
            Self::Status(status) => write!(f, "the server answered with status {status}"),
            Self::TooLarge { limit } => write!(f, "larger than {limit} bytes"),
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for ReadError {}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::NotFound { Self::NotFound } else { Self::Io(error) }
    }
}

/// Reads all of `from`, but no more than `limit` bytes.
pub(crate) fn read_bounded(from: impl Read, limit: usize) -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    from.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limit { Err(ReadError::TooLarge { limit }) } else { Ok(bytes) }
}
