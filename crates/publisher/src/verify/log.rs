//! The log: every entry, every tile, the checkpoint.

use super::{VerifyError, read, read_slack};
use crate::files::ReadFiles;
use crate::publish::{BUNDLE, CHECKPOINT, NOTE};
use crate::undone::undone;
use registry::Trust;
use registry::document::{Document, Latest, Snapshot};
use tlog::{SignedCheckpoint, Tile, TileSet, Tree};

/// What was found of the log.
pub(super) struct LogReport {
    /// Trusted witnesses of the checkpoint in `latest.json`.
    pub(super) witnesses: usize,
    /// Entries that `log/checkpoint` signs, if they are more than those of `latest.json`.
    pub(super) unfinished: Option<u64>,
}

/// Checks the log up to `newest`, the snapshot of `latest`, and on to the end that `log/checkpoint` signs.
pub(super) fn verify(
    files: &impl ReadFiles,
    trust: &Trust,
    latest: &Latest,
    newest: &Snapshot,
) -> Result<LogReport, VerifyError> {
    let served = open(latest.checkpoint.as_bytes(), trust).map_err(|why| VerifyError::new("latest.json", why))?;
    let note = read(files, CHECKPOINT, NOTE)?;
    let right = |note: &[u8]| note == latest.checkpoint.as_bytes() || open(note, trust).is_ok();
    let signed = match open(&note, trust) {
        Ok(signed) => signed,
        // Witnesses are asked for the newest entry once it is in the log: until then their cosignatures are not due.
        Err(why) => (open_with(&note, trust, 0).ok().filter(|signed| signed.size() > served.size()))
            .ok_or_else(|| VerifyError::wrong(CHECKPOINT, why, undone(&note, right)))?,
    };
    let different = |why: &str| {
        let why = format!("of {} entries, and {why} latest.json, of {}", signed.size(), served.size());
        Err(VerifyError::new(CHECKPOINT, why))
    };
    if signed.size() < served.size() {
        return different("older than the checkpoint in");
    }
    if signed.size() == served.size() && note != latest.checkpoint.as_bytes() {
        return different("not the checkpoint in");
    }

    let (tree, last) = entries(files, trust, &served)?;
    if last.as_ref() != Some(newest) {
        return Err(VerifyError::new("latest.json", "its snapshot is not the newest entry of the log"));
    }
    let mut report = LogReport { witnesses: served.cosignatures().len(), unfinished: None };
    if signed.size() > served.size() {
        let (longer, _) = entries(files, trust, &signed)?;
        if longer.root_at(tree.size()) != Some(tree.root()) {
            return different("not of the log of");
        }
        report.unfinished = Some(signed.size());
    }
    Ok(report)
}

/// The last entries that are served, the newest first.
pub(super) fn newest(
    files: &impl ReadFiles,
    trust: &Trust,
    latest: &Latest,
    count: usize,
) -> Result<Vec<Snapshot>, VerifyError> {
    let served = open(latest.checkpoint.as_bytes(), trust).map_err(|why| VerifyError::new("latest.json", why))?;
    let mut snapshots = Vec::new();
    for tile in tlog::new_tiles(0, served.size()).iter().rev().filter(|tile| tile.level == 0) {
        let path = format!("log/{}", tile.entries_path());
        let bundle = read(files, &path, BUNDLE)?;
        let entries = tlog::parse_entries(&bundle, tile.width).map_err(|error| VerifyError::new(&path, error))?;
        for entry in entries.iter().rev().take(count - snapshots.len()) {
            snapshots.push(Snapshot::from_json(entry).map_err(|error| VerifyError::new(&path, error))?);
        }
    }
    Ok(snapshots)
}

fn open(note: &[u8], trust: &Trust) -> Result<SignedCheckpoint, String> {
    open_with(note, trust, trust.quorum)
}

fn open_with(note: &[u8], trust: &Trust, quorum: usize) -> Result<SignedCheckpoint, String> {
    let note = str::from_utf8(note).map_err(|error| error.to_string())?;
    let signed = SignedCheckpoint::open(note, &trust.origin, &trust.keys, &trust.witnesses, quorum);
    signed.map_err(|error| error.to_string())
}

/// Checks every entry and every tile that this checkpoint signs. Gives the tree and the last entry.
fn entries(
    files: &impl ReadFiles,
    trust: &Trust,
    signed: &SignedCheckpoint,
) -> Result<(Tree, Option<Snapshot>), VerifyError> {
    let tiles = tlog::new_tiles(0, signed.size());
    let (tree, last) = read_entries(files, trust, &tiles)?;
    if tree.root() != signed.root() {
        return Err(blame(files, &tree, &tiles, signed));
    }
    for tile in &tiles {
        let path = format!("log/{}", tile.path());
        let (bytes, expected) = (read_slack(files, &path, tile.byte_len())?, tree.tile_bytes(tile));
        if expected.as_ref() != Some(&bytes) {
            let undone = undone(&bytes, |bytes| expected.as_deref() == Some(bytes));
            return Err(VerifyError::wrong(path, "not the hashes of the entries", undone));
        }
    }
    Ok((tree, last))
}

/// Reads every entry, and gives the tree of them and the last one.
fn read_entries(
    files: &impl ReadFiles,
    trust: &Trust,
    tiles: &[Tile],
) -> Result<(Tree, Option<Snapshot>), VerifyError> {
    let mut tree = Tree::new();
    let mut before: Option<Snapshot> = None;
    for tile in tiles.iter().filter(|tile| tile.level == 0) {
        let path = format!("log/{}", tile.entries_path());
        let bundle = read(files, &path, BUNDLE)?;
        let fault = |why: String| VerifyError::new(&path, why);
        let entries = tlog::parse_entries(&bundle, tile.width).map_err(|error| {
            let undone = undone(&bundle, |bytes| tlog::parse_entries(bytes, tile.width).is_ok());
            VerifyError::wrong(&path, error, undone)
        });
        for entry in entries? {
            let index = tree.append(entry);
            let snapshot = Snapshot::from_json(entry).map_err(|error| fault(format!("entry {index}: {error}")))?;
            if snapshot.sequence != index {
                return Err(fault(format!("entry {index} says it is number {}", snapshot.sequence)));
            }
            if snapshot.origin != trust.origin {
                return Err(fault(format!("entry {index} is of {}", snapshot.origin)));
            }
            if before.as_ref().is_some_and(|before| before.issued_at >= snapshot.issued_at) {
                return Err(fault(format!("entry {index} was not issued later than the one before it")));
            }
            before = Some(snapshot);
        }
    }
    Ok((tree, before))
}

/// The file at fault when the entries do not have the root that was signed: a bundle of entries, if
/// the tiles have that root.
fn blame(files: &impl ReadFiles, tree: &Tree, tiles: &[Tile], signed: &SignedCheckpoint) -> VerifyError {
    let mut set = TileSet::new();
    let mut bundle = None;
    for tile in tiles.iter().filter(|tile| tile.level == 0) {
        let path = format!("log/{}", tile.path());
        let inserted = read(files, &path, tile.byte_len()).and_then(|bytes| {
            let inserted = set.insert(*tile, &bytes).map_err(|error| VerifyError::new(path, error));
            inserted.map(|()| tree.tile_bytes(tile) == Some(bytes))
        });
        match inserted {
            Ok(true) => {}
            Ok(false) => bundle = bundle.or(Some(tile.entries_path())),
            Err(error) => return error,
        }
    }
    let why = "the entries do not have the root that the checkpoint signs";
    match (tlog::tree_root(signed.size(), &set), bundle) {
        (Ok(root), Some(bundle)) if root == signed.root() => VerifyError::new(format!("log/{bundle}"), why),
        _ => VerifyError::new(CHECKPOINT, why),
    }
}
