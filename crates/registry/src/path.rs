//! Where a file of the registry stands, relative to `registry/v1/`.

use alloc::string::ToString;
use core::fmt;
use tlog::{Hash, Tile};

/// A file that a look-up can want.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FilePath {
    /// `latest.json`: the only one whose bytes change under its name.
    Latest,
    /// `objects/<2 hex>/<64 hex>.json`: the object with this SHA-256.
    Object(Hash),
    /// `log/tile/…`: a tile of the log's hashes (C2SP tlog-tiles).
    Tile(Tile),
    /// `log/tile/entries/…`: the entries under the tile of leaf hashes with this index and width.
    Entries(Tile),
}

impl FilePath {
    /// Whether the bytes under this name can never change, so that a cache may keep them for good.
    #[must_use]
    pub fn is_immutable(&self) -> bool {
        matches!(self, Self::Object(_))
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latest => f.write_str("latest.json"),
            Self::Object(hash) => {
                let hex = hash.to_string();
                f.write_str(&["objects/", hex.get(..2).unwrap_or_default(), "/", &hex, ".json"].concat())
            }
            Self::Tile(tile) => f.write_str(&["log/", &tile.path()].concat()),
            Self::Entries(tile) => f.write_str(&["log/", &tile.entries_path()].concat()),
        }
    }
}
