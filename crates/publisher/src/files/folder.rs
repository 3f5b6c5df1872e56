//! A registry in a folder.

use super::{ReadError, ReadFiles, WriteFiles, drafts, read_bounded};
use registry::{FilePath, Hash};
use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// Name of the file that one publisher at a time holds a lock on. It stays when the lock is given
/// back; the system gives the lock back even if the publisher is killed.
const LOCK: &str = ".publisher.lock";

/// Keeps git from converting line ends: what is stored are bytes with hashes.
const ATTRIBUTES: &str = ".gitattributes";
const NOT_TEXT: &[u8] =
    b"# A registry's files are checked byte by byte: git must not convert their line ends.\n* -text\n";

/// A folder with a registry's files.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    lock: Option<File>,
    written: AtomicU64,
    /// Whether files have been written since [`WriteFiles::settle`] that may not be on the disk.
    ahead: AtomicBool,
    /// Folders whose lists of names have changed since [`WriteFiles::settle`].
    touched: Mutex<BTreeSet<PathBuf>>,
    swept: u64,
}

/// An object in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredObject {
    /// The hash that its name says.
    pub hash: Hash,
    /// Its size.
    pub bytes: u64,
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
        Self {
            root: root.into(),
            lock: None,
            written: 0.into(),
            ahead: false.into(),
            touched: Mutex::default(),
            swept: 0,
        }
    }

    /// A folder to publish to: made if missing, and locked until this value is dropped.
    ///
    /// What a publisher that was killed left unfinished is removed: whoever has the lock is alone. A new folder gets a
    /// `.gitattributes`, since registries are kept in git, too.
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
        folder.swept = drafts::remove(&folder.root);
        let attributes = folder.root.join(ATTRIBUTES);
        if !attributes.exists() {
            folder.write(ATTRIBUTES, NOT_TEXT).map_err(at(&attributes))?;
        }
        Ok(folder)
    }

    /// Unfinished files of publishers that were killed, which [`Folder::lock`] removed.
    #[must_use]
    pub fn swept(&self) -> u64 {
        self.swept
    }

    /// All objects that are there, by their names: files with other names are passed over.
    ///
    /// # Errors
    /// What the system says.
    pub fn objects(&self) -> io::Result<Vec<StoredObject>> {
        let mut found = Vec::new();
        for folder in fs::read_dir(self.root.join("objects"))? {
            let folder = folder?;
            if !folder.file_type()?.is_dir() {
                continue;
            }
            for entry in fs::read_dir(folder.path())? {
                let entry = entry?;
                let name = entry.file_name();
                let hash = name.to_str().and_then(|name| name.strip_suffix(".json")).and_then(Hash::from_hex);
                if let Some(hash) = hash.filter(|hash| self.object(*hash) == entry.path()) {
                    found.push(StoredObject { hash, bytes: entry.metadata()?.len() });
                }
            }
        }
        Ok(found)
    }

    /// Removes an object.
    ///
    /// # Errors
    /// What the system says.
    pub fn remove_object(&self, hash: Hash) -> io::Result<()> {
        fs::remove_file(self.object(hash))
    }

    fn object(&self, hash: Hash) -> PathBuf {
        self.root.join(FilePath::Object(hash).to_string())
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
    fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.write_draft(path, bytes, File::sync_all)
    }

    fn write_ahead(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        if !settles_at_once() {
            return self.write(path, bytes);
        }
        self.ahead.store(true, Ordering::Relaxed);
        self.write_draft(path, bytes, |_| Ok(()))
    }

    fn settle(&self) -> io::Result<()> {
        let touched = std::mem::take(&mut *self.touched.lock().unwrap_or_else(PoisonError::into_inner));
        if self.ahead.swap(false, Ordering::Relaxed) {
            return sync_all_of(&self.root);
        }
        touched.iter().try_for_each(|folder| sync_names(folder))
    }
}

impl Folder {
    fn write_draft(&self, path: &str, bytes: &[u8], flush: impl Fn(&File) -> io::Result<()>) -> io::Result<()> {
        let target = self.root.join(path);
        let folder = target.parent().unwrap_or(&self.root);
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let draft = folder.join(drafts::name(number));
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
        let written = file.write_all(bytes).and_then(|()| flush(&file)).and_then(|()| fs::rename(&draft, &target));
        if written.is_err() {
            // The error at hand says more than that of a failed tidying-up.
            let _ = fs::remove_file(&draft);
        }
        self.touch(folder);
        written
    }
}

/// Whether a whole file system can be flushed at once, which takes far less than a flush for each of its files.
const fn settles_at_once() -> bool {
    cfg!(target_os = "linux")
}

/// Waits until everything that was written to this folder's file system is on the disk: files, and their names.
#[cfg(target_os = "linux")]
fn sync_all_of(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

/// Elsewhere each file was flushed when it was written.
#[cfg(not(target_os = "linux"))]
fn sync_all_of(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Waits until the names in a folder are on the disk, where the file system knows such a thing for folders.
#[cfg(not(windows))]
fn sync_names(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        other => other,
    }
}

/// Windows opens no folder as a file. Its file systems write names to a journal, in order, before they answer; the
/// bytes of each file were flushed before it got its name.
#[cfg(windows)]
fn sync_names(_: &Path) -> io::Result<()> {
    Ok(())
}
