//! A registry in a folder.

use super::{ReadError, ReadFiles, WriteFiles, read_bounded};
use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// Name of the file that one publisher at a time holds a lock on. It stays when the lock is given
/// back; the system gives the lock back even if the publisher is killed.
const LOCK: &str = ".publisher.lock";

/// A folder with a registry's files.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    lock: Option<File>,
    written: AtomicU64,
    /// Folders whose lists of names have changed since [`WriteFiles::settle`].
    touched: Mutex<BTreeSet<PathBuf>>,
}

/// Why a folder could not be opened for publishing.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another publisher has it.
    #[error("{}: another publisher is at work", .0.display())]
    Locked(PathBuf),
    /// What the system says.
    #[error("{}: {source}", path.display())]
    Io {
        /// The folder or its lock file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl Folder {
    /// A folder to read from.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), lock: None, written: AtomicU64::new(0), touched: Mutex::default() }
    }

    /// A folder to publish to: made if missing, and locked until this value is dropped.
    ///
    /// # Errors
    /// [`LockError`].
    pub fn lock(root: impl Into<PathBuf>) -> Result<Self, LockError> {
        let mut folder = Self::new(root);
        let at = |path: &Path| {
            let path = path.to_owned();
            move |source| LockError::Io { path, source }
        };
        fs::create_dir_all(&folder.root).map_err(at(&folder.root))?;
        let path = folder.root.join(LOCK);
        let file = File::options().create(true).append(true).open(&path).map_err(at(&path))?;
        match file.try_lock() {
            Ok(()) => folder.lock = Some(file),
            Err(TryLockError::WouldBlock) => return Err(LockError::Locked(folder.root)),
            Err(TryLockError::Error(error)) => return Err(at(&path)(error)),
        }
        Ok(folder)
    }

    fn touch(&self, folder: &Path) {
        let mut touched = self.touched.lock().unwrap_or_else(PoisonError::into_inner);
        if !touched.contains(folder) {
            touched.insert(folder.to_owned());
        }
    }
}

impl ReadFiles for Folder {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, ReadError> {
        read_bounded(File::open(self.root.join(path))?, limit)
    }
}

impl WriteFiles for Folder {
    fn size(&self, path: &str) -> io::Result<Option<u64>> {
        match fs::metadata(self.root.join(path)) {
            Ok(found) => Ok(Some(found.len())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let target = self.root.join(path);
        let folder = target.parent().unwrap_or(&self.root);
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let draft = folder.join(format!(".{}-{number}.tmp", std::process::id()));
        let create = || File::options().write(true).create(true).truncate(true).open(&draft);
        let mut file = match create() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(folder)?;
                // Each folder on the way may be new, and is named in the one above it.
                for above in folder.ancestors().skip(1).take_while(|above| above.starts_with(&self.root)) {
                    self.touch(above);
                }
                create()?
            }
            other => other?,
        };
        let written = file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&draft, &target));
        if written.is_err() {
            // The error at hand says more than that of a failed tidying-up.
            let _ = fs::remove_file(&draft);
        }
        self.touch(folder);
        written
    }

    fn settle(&self) -> io::Result<()> {
        let touched = std::mem::take(&mut *self.touched.lock().unwrap_or_else(PoisonError::into_inner));
        touched.iter().try_for_each(|folder| File::open(folder)?.sync_all())
    }
}
