//! The log: every entry, every tile, the checkpoint.

use super::{VerifyError, read};
use crate::files::ReadFiles;
use crate::publish::{BUNDLE, CHECKPOINT, NOTE};
use registry::Trust;
use registry::document::{Document, Latest, Snapshot};
use tlog::{SignedCheckpoint, Tile, TileSet, Tree};

/// Checks the log up to `newest`, the snapshot of `latest`. Gives the number of trusted witnesses.
pub(super) fn verify(
    files: &impl ReadFiles,
    trust: &Trust,
    latest: &Latest,
    newest: &Snapshot,
) -> Result<usize, VerifyError> {
    let note =
        String::from_utf8(read(files, CHECKPOINT, NOTE)?).map_err(|error| VerifyError::new(CHECKPOINT, error))?;
    let signed = SignedCheckpoint::open(&note, &trust.origin, &trust.keys, &trust.witnesses, trust.quorum)
        .map_err(|error| VerifyError::new(CHECKPOINT, error))?;
    if note != latest.checkpoint {
        let why = format!("of {} entries, and not the checkpoint in latest.json", signed.size());
        return Err(VerifyError::new(CHECKPOINT, why));
    }

    let tiles = tlog::new_tiles(0, signed.size());
    let (tree, last) = read_entries(files, trust, &tiles)?;
    if tree.root() != signed.root() {
        return Err(blame(files, &tree, &tiles, &signed));
    }
    for tile in &tiles {
        let path = format!("log/{}", tile.path());
        if tree.tile_bytes(tile) != Some(read(files, &path, tile.byte_len())?) {
            return Err(VerifyError::new(path, "not the hashes of the entries"));
        }
    }
    if last.as_ref() != Some(newest) {
        return Err(VerifyError::new("latest.json", "its snapshot is not the newest entry of the log"));
    }
    Ok(signed.cosignatures().len())
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
        for entry in tlog::parse_entries(&bundle, tile.width).map_err(|error| fault(error.to_string()))? {
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
