//! Entry bundles: the entries under one tile of leaf hashes (C2SP tlog-tiles, "Log entries").
//!
//! ```text
//! length: 2 bytes, big-endian ‖ entry        as often as the bundle is wide: 1 to 256 times
//! ```

use alloc::vec::Vec;

use crate::error::TileError;
use crate::tile::WIDTH;

/// Writes a bundle.
///
/// # Errors
///
/// [`TileError::TooManyEntries`] above 256; [`TileError::EntryTooLong`] above 65,535 bytes.
pub fn encode_entries<E: AsRef<[u8]>>(entries: &[E]) -> Result<Vec<u8>, TileError> {
    if entries.len() > usize::from(WIDTH) {
        return Err(TileError::TooManyEntries(entries.len()));
    }
    let mut bundle = Vec::new();
    for entry in entries {
        let entry = entry.as_ref();
        let length = u16::try_from(entry.len()).map_err(|_| TileError::EntryTooLong(entry.len()))?;
        bundle.extend_from_slice(&length.to_be_bytes());
        bundle.extend_from_slice(entry);
    }
    Ok(bundle)
}

/// Reads the bundle of exactly `width` entries, 1 to 256, without copying them.
///
/// The entries are as trustworthy as where they came from, until their leaf hashes are proved.
///
/// # Errors
///
/// [`TileError::OutOfRange`] for the width; [`TileError::Truncated`];
/// [`TileError::TrailingBytes`].
pub fn parse_entries(bundle: &[u8], width: u16) -> Result<Vec<&[u8]>, TileError> {
    if !(1..=WIDTH).contains(&width) {
        return Err(TileError::OutOfRange);
    }
    let mut rest = bundle;
    let mut entries = Vec::with_capacity(usize::from(width));
    for _ in 0..width {
        let (length, tail) = rest.split_first_chunk::<2>().ok_or(TileError::Truncated)?;
        let length = usize::from(u16::from_be_bytes(*length));
        let (entry, tail) = tail.split_at_checked(length).ok_or(TileError::Truncated)?;
        entries.push(entry);
        rest = tail;
    }
    if rest.is_empty() { Ok(entries) } else { Err(TileError::TrailingBytes) }
}
