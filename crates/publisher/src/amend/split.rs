//! The units of a bucket as they stand in its bytes: hundreds are passed over for one that has changed.

use super::tree::damaged;
use crate::publish::PublishError;
use registry::Hash;
use registry::document::{Bucket, Document};
use std::borrow::Cow;

const START: &[u8] = b"{\"type\":\"bucket\",\"units\":[";
const END: &[u8] = b"]}";
/// How each unit begins.
const UNIT: &[u8] = b"{\"id\":\"";
/// Where the ID stands in a unit.
pub(super) const ID: std::ops::Range<usize> = 7..36;

/// The JSON of each unit, in their order. Nothing if this is no bucket.
///
/// The bytes must have been verified: those of our own layout are not read once more.
fn units(bucket: &[u8]) -> Option<Vec<Cow<'_, [u8]>>> {
    if let Some(units) = as_written(bucket) {
        return Some(units.into_iter().map(Cow::Borrowed).collect());
    }
    // By another publisher, with blanks in it or fields in another order.
    let bucket: Bucket = Bucket::from_json(bucket).ok()?;
    bucket.units.iter().map(|unit| Some(Cow::Owned(serde_json::to_vec(unit).ok()?))).collect()
}

/// The JSON of each unit of a bucket that has this hash.
pub(crate) fn units_of(bucket: &[u8], hash: Hash) -> Result<Vec<Cow<'_, [u8]>>, PublishError> {
    units(bucket).ok_or_else(|| damaged(hash, "not a bucket"))
}

/// The same of a bucket that is written as this publisher does.
fn as_written(bucket: &[u8]) -> Option<Vec<&[u8]>> {
    let inner = bucket.strip_prefix(START)?.strip_suffix(END)?;
    let mut units: Vec<&[u8]> = Vec::new();
    let mut rest = inner;
    while !rest.is_empty() {
        let (unit, behind) = rest.split_at_checked(object(rest)?)?;
        let follows = units.last().is_none_or(|before| before.get(ID) < unit.get(ID));
        if !unit.starts_with(UNIT) || unit.len() < ID.end || !follows {
            return None;
        }
        units.push(unit);
        rest = match behind {
            [] => behind,
            [b',', behind @ ..] if !behind.is_empty() => behind,
            _ => return None,
        };
    }
    Some(units)
}

/// Bytes of the object that begins here.
fn object(bytes: &[u8]) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, 0);
    loop {
        match bytes.get(at)? {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.checked_sub(1)?,
            b'"' => at = string_end(bytes, at)?,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return Some(at);
        }
    }
}

/// Where the string that begins here ends.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::Sample;

    #[test]
    fn a_bucket_is_split_into_its_units_whoever_wrote_it() {
        let mut units = Sample::new(40, 1).units;
        // What the eye may take for the end of something.
        units[3].software = r#"]}"{\"#.to_owned();
        let expected: Vec<_> = units.iter().map(|unit| serde_json::to_vec(unit).expect("a unit")).collect();
        let json = Bucket::new(units.clone()).to_json();
        assert_eq!(as_written(json.as_bytes()).expect("as we write it"), expected);
        let blanks = json.replacen("[", "[ ", 1);
        assert_eq!(as_written(blanks.as_bytes()), None);
        assert_eq!(super::units(blanks.as_bytes()).expect("a bucket"), expected);
        for (at, _) in json.match_indices(['{', '"', ']']).step_by(37) {
            assert_eq!(as_written(&json.as_bytes()[..at]), None);
        }
        assert_eq!(super::units(Bucket::new(Vec::new()).to_json().as_bytes()), Some(Vec::new()));
        assert_eq!(super::units(b"{}"), None);
    }
}
