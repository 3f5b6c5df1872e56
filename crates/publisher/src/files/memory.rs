//! A registry in memory: for tests and test vectors.

use super::{ReadError, ReadFiles, WriteFiles};
use std::collections::BTreeMap;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Files by their path.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Memory {
    /// The files.
    #[must_use]
    pub fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a file.
    pub fn insert(&self, path: String, bytes: Vec<u8>) {
        self.lock().insert(path, bytes);
    }

    /// Takes a file away.
    pub fn remove(&self, path: &str) {
        self.lock().remove(path);
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        // A map is whole between any two operations on it.
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<I: Into<BTreeMap<String, Vec<u8>>>> From<I> for Memory {
    fn from(files: I) -> Self {
        Self { files: Mutex::new(files.into()) }
    }
}

impl ReadFiles for Memory {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, ReadError> {
        let bytes = self.lock().get(path).cloned().ok_or(ReadError::NotFound)?;
        if bytes.len() > limit { Err(ReadError::TooLarge { limit }) } else { Ok(bytes) }
    }
}

impl WriteFiles for Memory {
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.lock().insert(path.to_owned(), bytes.to_owned());
        Ok(())
    }

    fn settle(&self) -> io::Result<()> {
        Ok(())
    }
}
