//! The ID of a key (C2SP signed-note, "Signatures").

use core::fmt;

use sha2::{Digest, Sha256};

use crate::encoding;

/// The short identifier that stands beside a key's name: 4 bytes, printed as 8 lower-case
/// hexadecimal characters. A hint for finding the key, not a cryptographic hash of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub [u8; 4]);

impl KeyId {
    /// `SHA-256(name ‖ 0x0A ‖ signature type ‖ public key)[:4]`.
    pub(crate) fn of(name: &str, algorithm: u8, public: &[u8; 32]) -> Self {
        let hash: [u8; 32] =
            Sha256::new().chain_update(name).chain_update([b'\n', algorithm]).chain_update(public).finalize().into();
        Self([hash[0], hash[1], hash[2], hash[3]])
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&encoding::to_hex(&self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
