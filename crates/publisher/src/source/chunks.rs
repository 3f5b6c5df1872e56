//! Rows of a long file, some thousand at a time: one thread reads them, all threads look at them.

use super::RowError;
use super::found::Full;
use rayon::prelude::*;

/// Bytes of a chunk, more or less.
pub(super) const CHUNK: usize = 1 << 20;
/// Chunks that are looked at while as many are read.
const BATCH: usize = 16;

/// Rows as they stand in a file, each one JSON document.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    pub(super) bytes: Vec<u8>,
    /// Of each row its line, and where it ends in `bytes`.
    pub(super) rows: Vec<(u64, usize)>,
    /// Rows that are none, with those of `rows` that stand before.
    pub(super) faults: Vec<RowError>,
    /// Bytes of the file that were read for it.
    pub(super) read: u64,
}

impl Chunk {
    /// Lines and documents.
    pub(super) fn rows(&self) -> impl Iterator<Item = (u64, &[u8])> {
        let mut start = 0;
        self.rows.iter().map(move |(line, end)| (*line, &self.bytes[std::mem::replace(&mut start, *end)..*end]))
    }
}

/// A file that is read in chunks.
pub(super) trait Chunks: Send {
    /// The next rows; nothing at the end, or when no more can be read.
    fn next(&mut self) -> Option<Chunk>;
}

/// Hands chunks to `work` on all cores, and what it makes of them to `take`, in their order.
pub(super) fn in_parallel<T: Send>(
    chunks: &mut dyn Chunks,
    work: impl Fn(Chunk) -> T + Sync,
    mut take: impl FnMut(T) -> Result<(), Full>,
) -> Result<(), Full> {
    let mut read = || std::iter::from_fn(|| chunks.next()).take(BATCH).collect::<Vec<_>>();
    let mut batch = read();
    while !batch.is_empty() {
        let look = || batch.into_par_iter().map(&work).collect::<Vec<_>>();
        let (done, next) = rayon::join(look, &mut read);
        done.into_iter().try_for_each(&mut take)?;
        batch = next;
    }
    Ok(())
}
