//! How values stand in JSON, with their bounds: hashes as lower-case hexadecimal, keys as C2SP text.

use crate::limits;
use serde::{Deserialize, Deserializer, Serializer, de::Error};
use tlog::{Hash, VerifierKey};

pub(crate) mod hash {
    use super::{Deserializer, Hash, Serializer, parse_hash};
    use serde::{Deserialize, de::Error};

    pub(crate) fn serialize<S: Serializer>(hash: &Hash, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(hash)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Hash, D::Error> {
        parse_hash(&String::deserialize(from)?).map_err(D::Error::custom)
    }
}

pub(crate) mod hashes {
    use super::{Deserializer, Hash, Serializer, parse_hash};
    use serde::{Deserialize, de::Error};

    pub(crate) fn serialize<S: Serializer>(hashes: &[Hash], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(hashes.iter().map(Hash::to_string))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Hash>, D::Error> {
        let texts = Vec::<String>::deserialize(from)?;
        texts.iter().map(|text| parse_hash(text).map_err(D::Error::custom)).collect()
    }
}

fn parse_hash(text: &str) -> Result<Hash, &'static str> {
    Hash::from_hex(text).ok_or("a hash is 64 lower-case hexadecimal digits")
}

/// Verifier keys of a trust file.
pub(crate) fn keys<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<VerifierKey>, D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    let parse = |text: &String| text.parse().map_err(|error| D::Error::custom(format_args!("key {text}: {error}")));
    texts.iter().map(parse).collect()
}

/// A list within [`limits::LIST`].
pub(crate) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    let list = Vec::deserialize(from)?;
    if list.len() > limits::LIST {
        return Err(D::Error::custom(format_args!("more than {} in one list", limits::LIST)));
    }
    Ok(list)
}

/// A free string within [`limits::TEXT`] bytes.
pub(crate) fn string<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let text = String::deserialize(from)?;
    if text.len() > limits::TEXT {
        return Err(D::Error::custom(format_args!("a text of more than {} bytes", limits::TEXT)));
    }
    Ok(text)
}
