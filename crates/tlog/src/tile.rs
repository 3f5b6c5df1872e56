//! Tiles: files of up to 256 hashes, and their paths (C2SP tlog-tiles, "Merkle Tree").

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::encoding;
use crate::error::TileError;
use crate::hash::Hash;

/// Hashes in a full tile.
pub const WIDTH: u16 = 256;
/// Levels of the Merkle tree that one tile spans.
pub const HEIGHT: u8 = 8;
/// Highest tile level that a path may name.
pub const MAX_LEVEL: u8 = 63;
/// Longest path that is looked at: `tile/entries/`, seven elements, `.p/255`.
const MAX_PATH: usize = 64;

/// A tile of the Merkle tree, or a bundle of entries: 1 to 256 items of one row.
///
/// ```text
/// tile/<level>/<index>[.p/<width>]         hashes: width × 32 bytes
/// tile/entries/<index>[.p/<width>]         entries, see [`entries`](crate::entries)
///
/// tile/0/x001/x234/067                     level 0, index 1234067, full
/// tile/1/000.p/8                           level 1, index 0, partial, 8 hashes
/// ```
///
/// The hash at row `i` of the tile is that of the leaves
/// `(index * 256 + i) * 256^level .. (index * 256 + i + 1) * 256^level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    /// 0 for leaf hashes; each level spans 8 levels of the tree. At most 63; in a log whose size
    /// is a `u64` at most 7.
    pub level: u8,
    /// Index among the tiles of this level.
    pub index: u64,
    /// Number of hashes: 256 in a full tile, 1 to 255 in a partial one.
    pub width: u16,
}

impl Tile {
    /// The tile at `level` and `index` as it is in a log of `size` entries, partial or full;
    /// `None` if it has no hashes there.
    pub fn in_log(level: u8, index: u64, size: u64) -> Option<Self> {
        let hashes = size.checked_shr(u32::from(level) * u32::from(HEIGHT)).unwrap_or(0);
        let left = hashes.checked_sub(index.checked_mul(u64::from(WIDTH))?)?;
        let width = left.min(u64::from(WIDTH)) as u16;
        (width > 0).then_some(Self { level, index, width })
    }

    /// Length of the tile's bytes.
    pub fn byte_len(&self) -> usize {
        usize::from(self.width) * Hash::LEN
    }

    /// Whether the tile is narrower than 256 hashes, and so belongs to certain tree sizes only.
    pub fn is_partial(&self) -> bool {
        self.width < WIDTH
    }

    /// The path of the tile below the log's prefix.
    pub fn path(&self) -> String {
        ["tile/", &self.level.to_string(), "/", &self.tail()].concat()
    }

    /// The path of the entry bundle with this tile's index and width; the level is not used.
    pub fn entries_path(&self) -> String {
        ["tile/entries/", &self.tail()].concat()
    }

    /// Reads the canonical path that [`Tile::path`] writes.
    ///
    /// # Errors
    ///
    /// [`TileError::BadPath`] for any other text.
    pub fn parse_path(path: &str) -> Result<Self, TileError> {
        let (level, tail) = strip(path)?.split_once('/').ok_or(TileError::BadPath)?;
        let level = encoding::from_decimal(level)
            .and_then(|level| u8::try_from(level).ok())
            .filter(|level| *level <= MAX_LEVEL)
            .ok_or(TileError::BadPath)?;
        let (index, width) = parse_tail(tail).ok_or(TileError::BadPath)?;
        Ok(Self { level, index, width })
    }

    /// Reads the canonical path that [`Tile::entries_path`] writes; the level is 0.
    ///
    /// # Errors
    ///
    /// [`TileError::BadPath`] for any other text.
    pub fn parse_entries_path(path: &str) -> Result<Self, TileError> {
        let tail = strip(path)?.strip_prefix("entries/").ok_or(TileError::BadPath)?;
        let (index, width) = parse_tail(tail).ok_or(TileError::BadPath)?;
        Ok(Self { level: 0, index, width })
    }

    /// `<index>[.p/<width>]`.
    fn tail(&self) -> String {
        // Last digit first: three for each element, the elements but the last with an x before them.
        let mut tail = Vec::new();
        let mut rest = self.index;
        loop {
            for _ in 0..3 {
                tail.push(b'0' + (rest % 10) as u8);
                rest /= 10;
            }
            if tail.len() > 3 {
                tail.push(b'x');
            }
            if rest == 0 {
                break;
            }
            tail.push(b'/');
        }
        let mut tail: String = tail.into_iter().rev().map(char::from).collect();
        if self.is_partial() {
            tail.push_str(".p/");
            tail.push_str(&self.width.to_string());
        }
        tail
    }
}

/// Takes `tile/` off a path that is not too long.
fn strip(path: &str) -> Result<&str, TileError> {
    let tail = path.strip_prefix("tile/").filter(|_| path.len() <= MAX_PATH);
    tail.ok_or(TileError::BadPath)
}

/// Index and width out of `<index>[.p/<width>]`.
fn parse_tail(tail: &str) -> Option<(u64, u16)> {
    let (index, width) = match tail.split_once(".p/") {
        None => (tail, WIDTH),
        // 1. A partial tile has 1 to 255 hashes, in decimal without leading zeros.
        Some((index, width)) => {
            let width = encoding::from_decimal(width)?;
            (index, u16::try_from(width).ok().filter(|w| (1..WIDTH).contains(w))?)
        }
    };
    // 2. All elements but the last begin with an x. The first, if others follow, is not zero:
    //    each index has one path.
    let (high, last) = index.rsplit_once('/').map_or((None, index), |(h, l)| (Some(h), l));
    let mut number = 0_u64;
    for element in high.into_iter().flat_map(|high| high.split('/')) {
        number = push_element(number, element.strip_prefix('x')?)?;
        if number == 0 {
            return None;
        }
    }
    Some((push_element(number, last)?, width))
}

/// Appends exactly three digits to a number.
fn push_element(number: u64, digits: &str) -> Option<u64> {
    if digits.len() != 3 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    number.checked_mul(1000)?.checked_add(digits.parse().ok()?)
}
