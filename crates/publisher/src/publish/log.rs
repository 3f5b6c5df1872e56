//! The log of snapshots: read back whole, grown by one entry, signed (C2SP tlog-tiles).

use super::PublishError;
use super::objects::Objects;
use crate::Config;
use crate::files::{ReadError, ReadFiles, WriteFiles};
use crate::undone::undone;
use registry::document::{Document, Latest, Snapshot};
use registry::limits;
use tlog::{Checkpoint, SignedCheckpoint, SigningKey, Tile, Tree};

/// What readers ask for first.
pub(super) const LATEST: &str = "latest.json";
/// Where the newest checkpoint stands.
pub(crate) const CHECKPOINT: &str = "log/checkpoint";
/// Bytes of a checkpoint that are read.
pub(crate) const NOTE: usize = 64 * 1024;
/// Bytes of an entry bundle: 256 snapshots, each with its length.
pub(crate) const BUNDLE: usize = 256 * (limits::SNAPSHOT + 2);

/// The log as it is, and with a new entry.
pub(crate) struct Log {
    tree: Tree,
    /// The entries of the last bundle, which the next publication writes anew.
    tail: Vec<Vec<u8>>,
    newest: Option<Snapshot>,
    unfinished: Option<u64>,
}

impl Log {
    /// Reads the log and checks that it is this registry's, and whole.
    pub(crate) fn open(files: &impl ReadFiles, config: &Config) -> Result<Self, PublishError> {
        let mut log = Self { tree: Tree::new(), tail: Vec::new(), newest: None, unfinished: None };
        let Some(Signed { newest: signed, served }) = Signed::read(files, config)? else { return Ok(log) };
        for tile in tlog::new_tiles(0, signed.size()).into_iter().filter(|tile| tile.level == 0) {
            log.read_bundle(files, tile)?;
        }
        if log.tree.root() != signed.root() {
            return Err(PublishError::log(CHECKPOINT, "the entries do not have the root that it signs"));
        }
        if let Some(served) = &served
            && log.tree.root_at(served.size()) != Some(served.root())
        {
            return Err(PublishError::log(LATEST, "its checkpoint is of another log than log/checkpoint"));
        }
        for tile in tlog::new_tiles(0, signed.size()) {
            let path = format!("log/{}", tile.path());
            // Twice as many bytes, so that a converted tile can be told from one that is wrong.
            let bytes = read(files, &path, 2 * tile.byte_len())?;
            let expected = log.tree.tile_bytes(&tile);
            if expected.as_ref() != Some(&bytes) {
                let why = undone(&bytes, |bytes| expected.as_deref() == Some(bytes));
                return Err(PublishError::log(path, why.unwrap_or("not the hashes of the entries")));
            }
        }
        if let Some(entry) = log.tail.last() {
            let parsed = Snapshot::from_json(entry).map_err(|error| PublishError::log("newest entry", error))?;
            log.newest = Some(parsed);
        }
        let served = served.map_or(0, |served| served.size());
        log.unfinished = (served < signed.size()).then(|| signed.size() - 1);
        Ok(log)
    }

    fn read_bundle(&mut self, files: &impl ReadFiles, tile: Tile) -> Result<(), PublishError> {
        let path = format!("log/{}", tile.entries_path());
        let bundle = read(files, &path, BUNDLE)?;
        let entries = tlog::parse_entries(&bundle, tile.width).map_err(|error| {
            let why = undone(&bundle, |bytes| tlog::parse_entries(bytes, tile.width).is_ok());
            PublishError::log(path, why.map_or_else(|| error.to_string(), str::to_owned))
        })?;
        for entry in &entries {
            self.tree.append(entry);
        }
        self.tail = entries.into_iter().map(<[u8]>::to_vec).collect();
        Ok(())
    }

    /// The newest entry, if `latest.json` does not serve it.
    pub(super) fn unfinished(&self) -> Option<u64> {
        self.unfinished
    }

    /// The newest snapshot before this publication.
    pub(crate) fn newest(&self) -> Option<&Snapshot> {
        self.newest.as_ref()
    }

    /// Its bytes.
    pub(super) fn newest_entry(&self) -> Option<&[u8]> {
        self.tail.last().map(Vec::as_slice)
    }

    /// Entries.
    pub(super) fn size(&self) -> u64 {
        self.tree.size()
    }

    /// Appends an entry.
    pub(super) fn append(&mut self, entry: &[u8]) {
        if self.tail.len() == 256 {
            self.tail.clear();
        }
        self.tail.push(entry.to_vec());
        self.tree.append(entry);
    }

    /// The tree with all entries.
    pub(super) fn tree(&self) -> &Tree {
        &self.tree
    }

    /// The checkpoint, signed by the registry's keys and cosigned by the demonstration witnesses.
    pub(super) fn sign(&self, config: &Config, issued_at: u64) -> Result<String, PublishError> {
        let checkpoint = Checkpoint::new(&config.origin, self.tree.size(), self.tree.root());
        let keys: Vec<&SigningKey> = config.keys.iter().collect();
        let mut note = if keys.is_empty() { format!("{checkpoint}\n") } else { checkpoint.sign(&keys)? };
        for signer in &config.signers {
            let fault = |why: String| PublishError::Signer { key: signer.key.name().to_owned(), why };
            let signature = signer.sign(&checkpoint.to_string()).map_err(|error| fault(error.to_string()))?;
            let signed = tlog::note::add_signature(&note, &signer.key, &signature);
            note = signed.ok_or_else(|| fault("it printed no signature of 64 bytes in Base 64".to_owned()))?;
        }
        Ok(config.witnesses.iter().try_fold(note, |note, witness| tlog::cosign(&note, witness, issued_at))?)
    }

    /// Writes the tiles and the entry bundle that are new or wider since the log had `old_size` entries.
    pub(super) fn write_tiles(&self, old_size: u64, to: &Objects<'_, impl WriteFiles>) -> Result<(), PublishError> {
        for tile in tlog::new_tiles(old_size, self.tree.size()) {
            let path = format!("log/{}", tile.path());
            let bytes = self.tree.tile_bytes(&tile);
            to.write(&path, &bytes.ok_or_else(|| PublishError::log(&path, "the tree lacks its hashes"))?)?;
            if tile.level == 0 {
                let path = format!("log/{}", tile.entries_path());
                let bundle = tlog::encode_entries(&self.tail);
                to.write(&path, &bundle.map_err(|error| PublishError::log(&path, error))?)?;
            }
        }
        Ok(())
    }
}

/// The checkpoints that are there, with this registry's signature.
struct Signed {
    /// That of the log as it is.
    newest: SignedCheckpoint,
    /// That of `latest.json`, if it can be read.
    served: Option<SignedCheckpoint>,
}

impl Signed {
    /// Nothing if nothing was ever published.
    ///
    /// Both are read. A publication that was stopped leaves `latest.json` behind `log/checkpoint`; a folder that was
    /// partly restored from a backup may have it the other way round. From the smaller one the log would fork.
    fn read(files: &impl ReadFiles, config: &Config) -> Result<Option<Self>, PublishError> {
        let keys = config.verifiers();
        let open = |note: &str| SignedCheckpoint::open(note, &config.origin, &keys, &[], 0);
        let latest = files.read(LATEST, limits::LATEST);
        let there = !matches!(latest, Err(ReadError::NotFound));
        let latest = latest.ok().and_then(|bytes| Latest::from_json(&bytes).ok());
        let served = latest.and_then(|latest| open(&latest.checkpoint).ok());
        let note = match files.read(CHECKPOINT, NOTE) {
            Ok(bytes) => bytes,
            // A snapshot without a log would be cut off from its past.
            Err(ReadError::NotFound) if there => {
                return Err(PublishError::log(CHECKPOINT, "not found, though there is a latest.json"));
            }
            // A new registry.
            Err(ReadError::NotFound) => return Ok(None),
            Err(source) => return Err(PublishError::Read { path: CHECKPOINT.to_owned(), source }),
        };
        let checked = |note: &[u8]| str::from_utf8(note).ok().and_then(|note| open(note).ok());
        let text = str::from_utf8(&note).map_err(|error| PublishError::log(CHECKPOINT, error))?;
        let logged = open(text).map_err(|error| {
            let why = undone(&note, |note| checked(note).is_some());
            PublishError::log(CHECKPOINT, why.map_or_else(|| error.to_string(), str::to_owned))
        })?;
        let newest = served.clone().filter(|served| served.size() > logged.size()).unwrap_or(logged);
        Ok(Some(Self { newest, served }))
    }
}

pub(super) fn read(files: &impl ReadFiles, path: &str, limit: usize) -> Result<Vec<u8>, PublishError> {
    files.read(path, limit).map_err(|source| PublishError::Read { path: path.to_owned(), source })
}
