//! Files that are read and never written: for what a publication would do.

use super::{ReadError, ReadFiles, WriteFiles};
use std::io;

/// Reads what is there; takes what is written, and leaves everything as it is.
#[derive(Debug)]
pub struct DryRun<F>(
    /// The files that are there.
    pub F,
);

impl<F: ReadFiles> ReadFiles for DryRun<F> {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, ReadError> {
        self.0.read(path, limit)
    }
}

impl<F: ReadFiles> WriteFiles for DryRun<F> {
    fn write(&self, _: &str, _: &[u8]) -> io::Result<()> {
        Ok(())
    }

    fn settle(&self) -> io::Result<()> {
        Ok(())
    }
}
