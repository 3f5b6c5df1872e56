//! Signing keys. Only publishers and tests touch this module.

use core::fmt;
use core::str::FromStr;

use ed25519_dalek::Signer as _;

use crate::error::KeyError;
use crate::key::{self, Algorithm, VerifierKey};

const PREFIX: &str = "PRIVATE+KEY+";

/// A private key with its name, in the form that Go's `sumdb/note` writes:
///
/// ```text
/// PRIVATE+KEY+ <name> + <id: 8 hex> + base64( type: 1 byte ‖ seed: 32 bytes )
/// ```
///
/// `Display` writes the secret, because that is how it is stored; `Debug` does not.
#[derive(Clone)]
pub struct SigningKey {
    verifier: VerifierKey,
    secret: ed25519_dalek::SigningKey,
}

impl SigningKey {
    /// The key that 32 secret random bytes give (RFC 8032 §5.1.5).
    ///
    /// # Errors
    ///
    /// [`KeyError::BadName`].
    pub fn from_seed(name: &str, algorithm: Algorithm, seed: [u8; 32]) -> Result<Self, KeyError> {
        let secret = ed25519_dalek::SigningKey::from_bytes(&seed);
        let verifier = VerifierKey::new(name, algorithm, secret.verifying_key().as_bytes())?;
        Ok(Self { verifier, secret })
    }

    /// The public half.
    pub fn verifier(&self) -> VerifierKey {
        self.verifier.clone()
    }

    /// The public half, by reference: its name, ID and type are this key's.
    pub fn verifier_ref(&self) -> &VerifierKey {
        &self.verifier
    }

    /// The secret: the bytes that [`SigningKey::from_seed`] makes this key from.
    pub fn seed(&self) -> [u8; 32] {
        self.secret.to_bytes()
    }

    /// The Ed25519 signature of `message`.
    pub(crate) fn sign_bytes(&self, message: &[u8]) -> [u8; 64] {
        self.secret.sign(message).to_bytes()
    }
}

impl FromStr for SigningKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let text = text.strip_prefix(PREFIX).ok_or(KeyError::Malformed)?;
        let (name, id, algorithm, seed) = key::split_key(text)?;
        let key = Self::from_seed(name, algorithm, seed)?;
        if key.verifier.id() == id { Ok(key) } else { Err(KeyError::IdMismatch) }
    }
}

impl fmt::Display for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (public, seed) = (&self.verifier, self.secret.as_bytes());
        f.write_str(PREFIX)?;
        key::write_key(f, public.name(), public.id(), public.algorithm(), seed)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey")
            .field("name", &self.verifier.name())
            .field("id", &self.verifier.id())
            .finish_non_exhaustive()
    }
}
