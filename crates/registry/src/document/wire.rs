//! Hashes as they stand in JSON: lower-case hexadecimal.

use alloc::string::ToString;
use serde::Serializer;
use tlog::Hash;

pub(crate) fn hash<S: Serializer>(hash: &Hash, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(hash)
}

pub(crate) fn hashes<S: Serializer>(hashes: &[Hash], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(hashes.iter().map(Hash::to_string))
}
