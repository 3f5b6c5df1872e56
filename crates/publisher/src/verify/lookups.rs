//! Look-ups of listed units by the code that browsers run, to show that it agrees.

use super::VerifyError;
use crate::drive;
use crate::files::{Memory as Kept, ReadError, ReadFiles, WriteFiles};
use registry::document::Bucket;
use registry::{FilePath, Hash, Lookup, Memory, Trust, Verdict};

/// Look-ups in all, at most: one in every so many buckets.
const LOOKUPS: u64 = 256;

/// Runs look-ups over files that have been read, and reads the rest.
pub(super) struct Lookups<'a, F> {
    trust: &'a Trust,
    now: u64,
    files: Layers<'a, F>,
    every: u64,
    buckets: u64,
    run: u64,
}

/// Files at hand before files to be read.
struct Layers<'a, F> {
    kept: Kept,
    below: &'a F,
}

impl<F: ReadFiles> ReadFiles for Layers<'_, F> {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, ReadError> {
        self.kept.read(path, limit).or_else(|_| {
            let bytes = self.below.read(path, limit)?;
            self.kept.write(path, &bytes)?;
            Ok(bytes)
        })
    }
}

impl<'a, F: ReadFiles> Lookups<'a, F> {
    pub(super) fn new(below: &'a F, trust: &'a Trust, now: u64, latest: &[u8], buckets: u64) -> Self {
        let kept = Kept::from([("latest.json".to_owned(), latest.to_vec())]);
        let every = (buckets / LOOKUPS).max(1);
        Self { trust, now, files: Layers { kept, below }, every, buckets: 0, run: 0 }
    }

    /// A file that later look-ups need. Buckets are not kept.
    pub(super) fn keep(&self, hash: Hash, bytes: Vec<u8>) {
        self.files.kept.insert(FilePath::Object(hash).to_string(), bytes);
    }

    /// Looks up a unit of this bucket, in turn another one, if it is the bucket's turn.
    pub(super) fn try_bucket(&mut self, hash: Hash, bytes: Vec<u8>, bucket: &Bucket) -> Result<(), VerifyError> {
        let number = self.buckets;
        self.buckets += 1;
        if !number.is_multiple_of(self.every) || bucket.units.is_empty() {
            return Ok(());
        }
        let unit = &bucket.units[number as usize % bucket.units.len()];
        let path = FilePath::Object(hash).to_string();
        self.files.kept.insert(path.clone(), bytes);
        let lookup = Lookup::of(unit.id, self.trust, self.now, Memory::default());
        let verdict = drive(lookup, &self.files);
        self.files.kept.remove(&path);
        self.run += 1;
        match verdict {
            Some(Verdict::Listed(listed)) if listed.unit() == unit && listed.decoded().is_complete() => Ok(()),
            Some(other) => {
                let failed = other.proof().and_then(|proof| proof.failed()).map(ToString::to_string);
                let why = format!("{} is here, but looks up as {}", unit.id, other.name());
                Err(VerifyError::object(hash, failed.map_or(why.clone(), |failed| format!("{why}: {failed}"))))
            }
            None => Err(VerifyError::object(hash, format!("{}: the look-up came to no end", unit.id))),
        }
    }

    /// Look-ups run so far.
    pub(super) fn run(&self) -> u64 {
        self.run
    }
}
