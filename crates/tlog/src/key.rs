//! Verifier keys: a name, a signature type and a public key (C2SP signed-note, "Signatures").

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use ed25519_dalek::{Signature, VerifyingKey};

use crate::encoding;
use crate::error::KeyError;

pub use crate::key_id::KeyId;

/// Longest key name that is taken, in bytes. The specification sets no limit.
pub const MAX_NAME: usize = 255;
/// Longest Base 64 of a key that is decoded: enough for an ML-DSA key, to name its type.
const MAX_DATA: usize = 4096;

/// The signature types that this crate implements (C2SP signed-note, "Signature types").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Algorithm {
    /// `0x01`: Ed25519 over the note's text. What logs sign with.
    Ed25519 = 0x01,
    /// `0x04`: timestamped Ed25519, `cosignature/v1`. What witnesses sign with.
    CosignatureV1 = 0x04,
}

impl Algorithm {
    pub(crate) fn from_byte(byte: u8) -> Result<Self, KeyError> {
        match byte {
            0x01 => Ok(Self::Ed25519),
            0x04 => Ok(Self::CosignatureV1),
            other => Err(KeyError::UnknownAlgorithm(other)),
        }
    }
}

/// A public key with its name, read from and written as a C2SP *vkey*:
///
/// ```text
/// <name> + <id: 8 hex> + base64( type: 1 byte ‖ public key: 32 bytes )
///
/// sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    id: KeyId,
    algorithm: Algorithm,
    public: VerifyingKey,
}

impl VerifierKey {
    /// A key from its parts; the ID follows from them.
    ///
    /// # Errors
    ///
    /// [`KeyError::BadName`]; [`KeyError::BadKey`] unless `public` is a canonically encoded point
    /// that is not of small order.
    pub fn new(name: &str, algorithm: Algorithm, public: &[u8; 32]) -> Result<Self, KeyError> {
        if !is_name(name) {
            return Err(KeyError::BadName);
        }
        let key = VerifyingKey::from_bytes(public).map_err(|_| KeyError::BadKey)?;
        // Decoding takes a few second spellings of a point; one key is to have one ID.
        if key.is_weak() || key.to_edwards().compress().as_bytes() != public {
            return Err(KeyError::BadKey);
        }
        let id = KeyId::of(name, algorithm as u8, public);
        Ok(Self { name: name.to_owned(), id, algorithm, public: key })
    }

    /// The key's name, for a log usually its origin.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key's ID.
    pub fn id(&self) -> KeyId {
        self.id
    }

    /// The signature type.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The public key, as RFC 8032 encodes it.
    pub fn public_key(&self) -> &[u8; 32] {
        self.public.as_bytes()
    }

    /// Whether `signature` is this key's Ed25519 signature of `message`.
    ///
    /// Strict: small-order points and non-canonical scalars are refused, so that no second
    /// signature of the same message can be derived from a first.
    pub(crate) fn verify_bytes(&self, message: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature).is_ok_and(|signature| self.public.verify_strict(message, &signature).is_ok())
    }
}

impl FromStr for VerifierKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let (name, id, algorithm, public) = split_key(text)?;
        let key = Self::new(name, algorithm, &public)?;
        if key.id == id { Ok(key) } else { Err(KeyError::IdMismatch) }
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_key(f, &self.name, self.id, self.algorithm, self.public.as_bytes())
    }
}

impl fmt::Debug for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifierKey({self})")
    }
}

/// Whether `name` may name a key: not empty, no Unicode space, no plus, no control character.
pub(crate) fn is_name(name: &str) -> bool {
    let forbidden = |c: char| c == '+' || c.is_whitespace() || c.is_ascii_control();
    !name.is_empty() && name.len() <= MAX_NAME && !name.chars().any(forbidden)
}

/// Splits `<name>+<id>+<base64>` at its first two pluses: Base 64 may hold more of them.
pub(crate) fn split_key(text: &str) -> Result<(&str, KeyId, Algorithm, [u8; 32]), KeyError> {
    let (name, rest) = encoding::cut(text, b'+').ok_or(KeyError::Malformed)?;
    let (id, data) = encoding::cut(rest, b'+').ok_or(KeyError::Malformed)?;
    let id = encoding::from_hex(id).map(KeyId).ok_or(KeyError::Malformed)?;
    if data.len() > MAX_DATA {
        return Err(KeyError::Malformed);
    }
    let data = encoding::from_base64(data).ok_or(KeyError::Malformed)?;
    let (&kind, key) = data.split_first().ok_or(KeyError::Malformed)?;
    let algorithm = Algorithm::from_byte(kind)?;
    Ok((name, id, algorithm, key.try_into().map_err(|_| KeyError::BadKey)?))
}

/// Writes what [`split_key`] reads.
pub(crate) fn write_key(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    id: KeyId,
    algorithm: Algorithm,
    key: &[u8; 32],
) -> fmt::Result {
    let mut data = [algorithm as u8; 33];
    data[1..].copy_from_slice(key);
    write!(f, "{name}+{id}+{}", encoding::to_base64(&data))
}
