//! What a monitor remembers between its runs.

use registry::{Hash, Remembered};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const FORMAT: &str = "robot-registry-monitor/1";
/// Bytes of a state that are read: far more than the note in it may have.
const LIMIT: u64 = 1 << 20;

/// The newest checkpoint that held, and when that was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Origin, size and root.
    pub seen: Remembered,
    /// The signed note, as it came: evidence if another one of its size turns up.
    pub checkpoint: String,
    /// When it was checked (Unix seconds).
    pub checked_at: u64,
}

/// Why a state could not be read or written.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", path.display())]
pub struct StateError {
    /// The file.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

/// The file.
#[derive(Serialize, Deserialize)]
struct Document {
    format: String,
    origin: String,
    size: u64,
    root: String,
    checkpoint: String,
    checked_at: u64,
}

impl State {
    /// Reads the file; nothing if there is none.
    ///
    /// # Errors
    /// [`StateError`]: it can't be read, or is no state.
    pub fn read(path: &Path) -> Result<Option<Self>, StateError> {
        let fault = |source| StateError { path: path.to_owned(), source };
        let bytes = match fs::File::open(path) {
            Ok(file) => {
                let mut bytes = Vec::new();
                io::Read::read_to_end(&mut io::Read::take(file, LIMIT), &mut bytes).map_err(fault)?;
                bytes
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(fault(error)),
        };
        let no_state = || fault(io::Error::other("not a state of this program's monitor"));
        let document: Document = serde_json::from_slice(&bytes).map_err(|_| no_state())?;
        let root = Hash::from_hex(&document.root).filter(|_| document.format == FORMAT).ok_or_else(no_state)?;
        Ok(Some(Self {
            seen: Remembered { origin: document.origin, size: document.size, root },
            checkpoint: document.checkpoint,
            checked_at: document.checked_at,
        }))
    }

    /// Writes the file, so that it has the old bytes or the new ones at any moment.
    ///
    /// # Errors
    /// [`StateError`].
    pub fn write(&self, path: &Path) -> Result<(), StateError> {
        let fault = |source| StateError { path: path.to_owned(), source };
        let document = Document {
            format: FORMAT.to_owned(),
            origin: self.seen.origin.clone(),
            size: self.seen.size,
            root: self.seen.root.to_string(),
            checkpoint: self.checkpoint.clone(),
            checked_at: self.checked_at,
        };
        let mut json = serde_json::to_string_pretty(&document).map_err(|error| fault(error.into()))?;
        json.push('\n');
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut draft = tempfile::NamedTempFile::new_in(folder).map_err(fault)?;
        draft.write_all(json.as_bytes()).and_then(|()| draft.as_file().sync_all()).map_err(fault)?;
        draft.persist(path).map_err(|error| fault(error.error))?;
        Ok(())
    }
}
