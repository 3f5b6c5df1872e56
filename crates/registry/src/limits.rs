//! Bounds on everything that is read. A file past its bound is refused before it is parsed.
//!
//! They are part of the format (`docs/FORMATS.md`, "Limits"): a publisher must stay within them.

/// Bytes of `latest.json`.
pub const LATEST: usize = 128 * 1024;
/// Bytes of a snapshot: it is one entry of the log, whose bundles give an entry 16 bits of length.
pub const SNAPSHOT: usize = 16 * 1024;
/// Bytes of a node: at most 256 hashes of 64 digits.
pub const NODE: usize = 32 * 1024;
/// Bytes of a bucket.
pub const BUCKET: usize = 1024 * 1024;
/// Bytes of the index of manufacturers.
pub const MANUFACTURERS: usize = 4 * 1024 * 1024;
/// Bytes of one manufacturer's models.
pub const MODELS: usize = 4 * 1024 * 1024;
/// Bytes of the statistics.
pub const STATISTICS: usize = 4 * 1024 * 1024;
/// Bytes of a bundle of entries of the log.
pub const ENTRIES: usize = 4 * 1024 * 1024;
/// Bytes of any one file: what a client may stop reading at.
pub const FILE: usize = 4 * 1024 * 1024;
/// Objects that `latest.json` may carry inline.
pub const INLINE_OBJECTS: usize = 8;
/// Hashes of an inclusion proof: enough for 2^64 entries.
pub const PROOF: usize = 64;
/// Leading bits of a hash that may choose a bucket.
pub const PREFIX_BITS: u8 = 32;
/// Units of one bucket.
pub const UNITS: usize = 4096;
/// Events, notices or components of one unit; components, recalls or serial ranges of one model.
pub const LIST: usize = 256;
/// Languages of one text.
pub const LANGUAGES: usize = 32;
/// Bytes of one text in one language, or of another string.
pub const TEXT: usize = 2048;
/// Bytes of a name: in one language of a manufacturer, a model, a supplier or a recall; of a part, a version or a
/// reference.
pub const NAME: usize = 200;
/// Seconds by which a snapshot may be ahead of the reader's clock.
pub const CLOCK_SKEW: u64 = 600;
/// Bytes of a receipt: twice the largest files of a look-up, as a quotation mark in a string takes two.
pub const RECEIPT: usize = 20 * 1024 * 1024;
/// Files in a receipt. A look-up reads eight at most: `latest.json`, up to four nodes, the bucket, and the two of the
/// directory.
pub const RECEIPT_FILES: usize = 16;
