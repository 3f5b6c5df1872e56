//! Tiles: their paths, which a log writes, which a reader needs, and proofs made from them.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use tlog::{
    HashReader, Tile, TileError, TileSet, Tree, encode_entries, leaf_hash, new_tiles, parse_entries, prove_consistency,
    prove_inclusion, tiles_for_consistency, tiles_for_inclusion, verify_consistency, verify_inclusion,
};

fn tree(size: u64) -> Tree {
    (0..size).map(|index| leaf_hash(&index.to_be_bytes())).collect()
}

/// Their path has the tile's height, 8, before the level; ours is C2SP's.
fn their_path(tile: &tlog_tiles::Tile) -> String {
    tile.path().replacen("tile/8/", "tile/", 1)
}

fn theirs(tile: &Tile) -> tlog_tiles::Tile {
    tlog_tiles::Tile::new(8, tile.level, tile.index, tile.width.into(), false)
}

#[test]
fn paths_agree_and_read_back() {
    let indexes = [0, 1, 9, 10, 255, 999, 1000, 1001, 999_999, 1_000_000, 1_234_067, u64::MAX];
    for level in [0, 1, 7, 8, 63] {
        for index in indexes {
            for width in [1, 2, 8, 10, 99, 255, 256] {
                let tile = Tile { level, index, width };
                // Their constructor refuses levels that no real log has.
                if level < 8 {
                    assert_eq!(tile.path(), their_path(&theirs(&tile)));
                }
                assert_eq!(Tile::parse_path(&tile.path()), Ok(tile));
                let bundle = Tile { level: 0, ..tile };
                assert_eq!(Tile::parse_entries_path(&tile.entries_path()), Ok(bundle));
            }
        }
    }
}

#[test]
fn the_specifications_examples_hold() {
    let tile = Tile { level: 0, index: 1_234_067, width: 8 };
    assert_eq!(tile.path(), "tile/0/x001/x234/067.p/8");
    assert_eq!(tile.entries_path(), "tile/entries/x001/x234/067.p/8");
    // A tree of 70,000: 273 full tiles, one of 112; one full, one of 17; one of 1.
    let tiles = new_tiles(0, 70_000);
    assert_eq!(tiles.len(), 277);
    let partial: Vec<_> = tiles.iter().filter(|tile| tile.is_partial()).map(Tile::path).collect();
    assert_eq!(partial, ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"]);
    let of_256: Vec<_> = new_tiles(0, 256).iter().map(Tile::path).collect();
    assert_eq!(of_256, ["tile/0/000", "tile/1/000.p/1"]);
}

#[test]
fn what_is_not_a_canonical_path_is_refused() {
    for path in [
        "",
        "tile",
        "tile/",
        "tile/0",
        "tile/0/",
        "tile/0/0",
        "tile/0/00",
        "tile/0/0000",
        "tile/0/000/",
        "/tile/0/000",
        "Tile/0/000",
        "tile/00/000",
        "tile/01/000",
        "tile/64/000",
        "tile/-1/000",
        "tile/+1/000",
        "tile/0/x000",
        "tile/0/x000/001",
        "tile/0/001/000",
        "tile/0/x001/x000",
        "tile/0/X001/000",
        "tile/0/xx01/000",
        "tile/0/x001//000",
        "tile/0/+01",
        "tile/0/ 01",
        "tile/0/００1",
        "tile/0/000.p",
        "tile/0/000.p/",
        "tile/0/000.p/0",
        "tile/0/000.p/00",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/1/",
        "tile/0/000.p/+1",
        "tile/0/000.p/1.p/1",
        "tile/0/000.P/1",
        "tile/entries/000",
        "tile/data/000",
        "tile/0/x018/x446/x744/x073/x709/x551/616",
        "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
        "tile/0/000\n",
        "tile/0/000?",
        "tile/0/../0/000",
    ] {
        assert_eq!(Tile::parse_path(path), Err(TileError::BadPath), "{path:?}");
    }
    for path in ["tile/0/000", "tile/entries/", "tile/entries/0", "entries/000", "tile/entries/000.p/0"] {
        assert_eq!(Tile::parse_entries_path(path), Err(TileError::BadPath), "{path:?}");
    }
}

#[test]
fn the_tiles_to_write_are_the_ones_that_differ() {
    for (old, new) in (0..300).flat_map(|old| [0, 1, 2, 255, 256, 300].map(|by| (old, old + by))) {
        let mut ours: Vec<String> = new_tiles(old, new).iter().map(Tile::path).collect();
        let theirs = tlog_tiles::Tile::new_tiles(8, old, new);
        let mut theirs: Vec<String> = theirs.iter().map(their_path).collect();
        ours.sort();
        theirs.sort();
        assert_eq!(ours, theirs, "{old} to {new}");
    }
    assert_eq!(new_tiles(70_000, 70_000), []);
    assert_eq!(new_tiles(0, 0), []);
    assert_eq!(new_tiles(5, 3), []);
}

/// The files of a log that was written at each of `sizes`, in order.
fn files(tree: &Tree, sizes: &[u64]) -> BTreeMap<Tile, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut old = 0;
    for &new in sizes {
        for tile in new_tiles(old, new) {
            files.insert(tile, tree.tile_bytes(&tile).unwrap());
        }
        old = new;
    }
    files
}

fn read(files: &BTreeMap<Tile, Vec<u8>>, tiles: &[Tile]) -> TileSet {
    let mut set = TileSet::new();
    for tile in tiles {
        set.insert(*tile, &files[tile]).unwrap();
    }
    set
}

#[test]
fn the_tiles_named_suffice_for_every_proof_and_none_is_needless() {
    let sizes = [1, 2, 3, 255, 256, 257, 511, 512, 513, 700, 65_535, 65_536, 65_537, 70_000];
    let tree = tree(70_000);
    let files = files(&tree, &sizes);
    for &size in &sizes {
        let root = tree.root_at(size).unwrap();
        for index in [0, 1, 2, 254, 255, 256, 257, 511, 512, 65_534, 65_535, 65_536, 69_999] {
            let tiles = tiles_for_inclusion(index, size);
            if index >= size {
                assert_eq!(tiles, []);
                continue;
            }
            let proof = prove_inclusion(index, size, &read(&files, &tiles)).unwrap();
            let leaf = tree.leaves()[index as usize];
            verify_inclusion(&leaf, index, size, &proof, &root).unwrap();
            for left_out in 0..tiles.len() {
                let mut fewer = tiles.clone();
                fewer.remove(left_out);
                let error = prove_inclusion(index, size, &read(&files, &fewer)).unwrap_err();
                assert_eq!(error.name(), "missing_hash");
            }
        }
        for &old in sizes.iter().filter(|old| **old <= size) {
            let tiles = tiles_for_consistency(old, size);
            let proof = prove_consistency(old, size, &read(&files, &tiles)).unwrap();
            let old_root = tree.root_at(old).unwrap();
            verify_consistency(old, &old_root, size, &root, &proof).unwrap();
            for left_out in 0..tiles.len() {
                let mut fewer = tiles.clone();
                fewer.remove(left_out);
                let error = prove_consistency(old, size, &read(&files, &fewer)).unwrap_err();
                assert_eq!(error.name(), "missing_hash");
            }
        }
    }
}

#[test]
fn a_proof_needs_few_tiles_whatever_the_size() {
    for size in [1, 1 << 8, 1 << 20, 1 << 40, u64::MAX] {
        let most = 2 * (size.ilog2() as usize / 8 + 1);
        assert!(tiles_for_inclusion(size / 3, size).len() <= most);
        assert!(tiles_for_consistency(size / 3, size).len() <= most);
    }
}

#[test]
fn a_reader_has_every_complete_subtree_of_its_tiles_and_no_other() {
    let tree = tree(700);
    let files = files(&tree, &[700]);
    let all: Vec<Tile> = files.keys().copied().collect();
    let set = read(&files, &all);
    for level in 0..=16 {
        for index in 0..=(700 >> level) {
            assert_eq!(set.hash(level, index), tree.hash(level, index), "{level}, {index}");
        }
    }
    assert_eq!(set.hash(255, 0), None);
    assert_eq!(set.hash(0, u64::MAX), None);
}

#[test]
fn a_full_tile_stands_in_for_a_partial_one() {
    let tree = tree(600);
    let full = Tile { level: 0, index: 1, width: 256 };
    let partial = Tile { level: 0, index: 1, width: 44 };
    let wanted = tiles_for_inclusion(260, 300);
    assert!(wanted.contains(&partial));
    let mut set = TileSet::new();
    for tile in wanted.iter().map(|tile| if *tile == partial { full } else { *tile }) {
        set.insert(tile, &tree.tile_bytes(&tile).unwrap()).unwrap();
    }
    // A narrower one that comes later does not displace it.
    set.insert(partial, &tree.tile_bytes(&partial).unwrap()).unwrap();
    assert_eq!(set.hash(0, 511), tree.hash(0, 511));
    let proof = prove_inclusion(260, 300, &set).unwrap();
    let (leaf, root) = (tree.leaves()[260], tree.root_at(300).unwrap());
    verify_inclusion(&leaf, 260, 300, &proof, &root).unwrap();
}

#[test]
fn tiles_of_the_wrong_length_are_refused() {
    let mut set = TileSet::new();
    let tile = Tile { level: 0, index: 0, width: 2 };
    for length in [0, 1, 32, 63, 65, 96] {
        let error = set.insert(tile, &vec![0; length]).unwrap_err();
        assert_eq!(error, TileError::WrongLength { have: length, need: 64 });
    }
    for (level, width) in [(0, 0), (0, 257), (64, 1)] {
        let tile = Tile { level, index: 0, width };
        let bytes = vec![0; usize::from(width) * 32];
        assert_eq!(set.insert(tile, &bytes), Err(TileError::OutOfRange));
    }
    assert_eq!(set.hash(0, 0), None);
}

#[test]
fn a_tampered_tile_makes_a_proof_that_does_not_verify() {
    let tree = tree(300);
    let tiles = tiles_for_inclusion(5, 300);
    let mut set = TileSet::new();
    for tile in &tiles {
        let mut bytes = tree.tile_bytes(tile).unwrap();
        bytes[4 * 32] ^= u8::from(tile.level == 0 && tile.index == 0);
        set.insert(*tile, &bytes).unwrap();
    }
    let proof = prove_inclusion(5, 300, &set).unwrap();
    let verified = verify_inclusion(&tree.leaves()[5], 5, 300, &proof, &tree.root());
    assert_eq!(verified.unwrap_err().name(), "root_mismatch");
}

#[test]
fn bundles_read_back_and_their_faults_are_told_apart() {
    let entries: Vec<Vec<u8>> = [0, 1, 2, 65_535].iter().map(|&n| vec![7; n]).collect();
    let bundle = encode_entries(&entries).unwrap();
    assert_eq!(bundle[..5], [0, 0, 0, 1, 7]);
    assert_eq!(parse_entries(&bundle, 4).unwrap(), entries);
    assert_eq!(parse_entries(&bundle, 3), Err(TileError::TrailingBytes));
    assert_eq!(parse_entries(&bundle, 5), Err(TileError::Truncated));
    assert_eq!(parse_entries(&bundle[..bundle.len() - 1], 4), Err(TileError::Truncated));
    assert_eq!(parse_entries(&bundle[..1], 1), Err(TileError::Truncated));
    assert_eq!(parse_entries(&[], 0), Err(TileError::OutOfRange));
    assert_eq!(parse_entries(&[], 257), Err(TileError::OutOfRange));
    assert_eq!(encode_entries(&[vec![0; 65_536]]), Err(TileError::EntryTooLong(65_536)));
    assert_eq!(encode_entries(&[b""; 257]), Err(TileError::TooManyEntries(257)));
    assert_eq!(parse_entries(&encode_entries(&[b""; 256]).unwrap(), 256).unwrap().len(), 256);
}
