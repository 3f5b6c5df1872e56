//! A temporary file without a name: the system removes it when the program ends, however it ends.

use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

/// Where blocks of bytes wait. Nothing is made before the first one comes.
#[derive(Debug, Default)]
pub(crate) struct Spill {
    /// Folders to try in turn; the system's own if there are none.
    folders: Vec<PathBuf>,
    file: OnceLock<File>,
    /// For whoever makes the file, and for whoever moves its position.
    turn: Mutex<()>,
    end: AtomicU64,
}

impl Spill {
    /// A file in the first of these folders that takes one.
    pub(crate) fn new(folders: Vec<PathBuf>) -> Self {
        Self { folders, ..Self::default() }
    }

    /// Appends a block, and gives its place.
    pub(crate) fn write(&self, bytes: &[u8]) -> io::Result<u64> {
        let at = self.end.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        self.write_at(self.file()?, bytes, at)?;
        Ok(at)
    }

    /// Reads a block back.
    pub(crate) fn read(&self, at: u64, bytes: &mut [u8]) -> io::Result<()> {
        self.read_at(self.file()?, bytes, at)
    }

    /// Bytes in the file.
    #[cfg(test)]
    pub(crate) fn bytes(&self) -> u64 {
        self.end.load(Ordering::Relaxed)
    }

    fn file(&self) -> io::Result<&File> {
        if let Some(file) = self.file.get() {
            return Ok(file);
        }
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        match self.file.get() {
            Some(file) => Ok(file),
            None => self.make().map(|file| self.file.get_or_init(|| file)),
        }
    }

    fn make(&self) -> io::Result<File> {
        let mut last = None;
        for folder in &self.folders {
            match tempfile::tempfile_in(folder) {
                Ok(file) => return Ok(file),
                Err(error) => last = Some(error),
            }
        }
        last.map_or_else(tempfile::tempfile, Err)
    }

    #[cfg(unix)]
    fn write_at(&self, file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
        std::os::unix::fs::FileExt::write_all_at(file, bytes, at)
    }

    #[cfg(unix)]
    fn read_at(&self, file: &File, bytes: &mut [u8], at: u64) -> io::Result<()> {
        std::os::unix::fs::FileExt::read_exact_at(file, bytes, at)
    }

    #[cfg(not(unix))]
    fn write_at(&self, mut file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
        use std::io::{Seek, Write};
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(io::SeekFrom::Start(at))?;
        file.write_all(bytes)
    }

    #[cfg(not(unix))]
    fn read_at(&self, mut file: &File, bytes: &mut [u8], at: u64) -> io::Result<()> {
        use std::io::{Read, Seek};
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(io::SeekFrom::Start(at))?;
        file.read_exact(bytes)
    }
}
