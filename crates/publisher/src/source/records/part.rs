//! One part of the units: what came last in memory, the rest on the disk.

use super::Spill;
use std::io;

/// Bytes before a unit's JSON: place (4), line (8), length (4), in little endian.
pub(super) const HEAD: usize = 16;

#[derive(Debug, Default)]
pub(super) struct Part {
    held: Vec<u8>,
    /// Where blocks are in the temporary file, and how long.
    blocks: Vec<(u64, usize)>,
}

impl Part {
    pub(super) fn push(&mut self, place: u32, line: u64, json: &[u8], block: usize, spill: &Spill) -> io::Result<()> {
        if !self.held.is_empty() && self.held.len() + HEAD + json.len() > block {
            self.blocks.push((spill.write(&self.held)?, self.held.len()));
            self.held.clear();
        }
        let length = u32::try_from(json.len()).map_err(io::Error::other)?;
        let needed = self.held.len() + HEAD + json.len();
        // Doubled as vectors are, all parts together could take twice as much.
        if needed > block / 2 && needed > self.held.capacity() {
            self.held.reserve_exact(block.max(needed) - self.held.len());
        }
        self.held.extend_from_slice(&place.to_le_bytes());
        self.held.extend_from_slice(&line.to_le_bytes());
        self.held.extend_from_slice(&length.to_le_bytes());
        self.held.extend_from_slice(json);
        Ok(())
    }

    /// Adds all of the part to `bytes`.
    pub(super) fn read(&self, spill: &Spill, bytes: &mut Vec<u8>) -> io::Result<()> {
        bytes.reserve(self.blocks.iter().map(|(_, length)| length).sum::<usize>() + self.held.len());
        for (offset, length) in &self.blocks {
            let start = bytes.len();
            bytes.resize(start + length, 0);
            spill.read(*offset, &mut bytes[start..])?;
        }
        bytes.extend_from_slice(&self.held);
        Ok(())
    }
}
