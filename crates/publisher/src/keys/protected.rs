//! A key under a passphrase: its public half, and a PKCS #8 file (RFC 5958) that is encrypted with scrypt and AES-256
//! (PBES2, RFC 8018), as other programs read it too.
//!
//! ```text
//! example.org/registry+0123abcd+AQ…         what the key is called and what it signs: nothing secret
//! -----BEGIN ENCRYPTED PRIVATE KEY-----
//! …
//! -----END ENCRYPTED PRIVATE KEY-----
//! ```

use pkcs8::der::asn1::OctetStringRef;
use pkcs8::der::pem::LineEnding;
use pkcs8::der::{Decode, Encode, SecretDocument};
use pkcs8::pkcs5::{pbes2, scrypt};
use pkcs8::spki::AlgorithmIdentifierRef;
use pkcs8::{EncryptedPrivateKeyInfoRef, ObjectIdentifier, PrivateKeyInfoRef};
use tlog::{SigningKey, VerifierKey};

const LABEL: &str = "ENCRYPTED PRIVATE KEY";
const BEGIN: &str = "-----BEGIN ENCRYPTED PRIVATE KEY-----";
/// Ed25519 (RFC 8410).
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
/// Characters that a new passphrase has at the least.
pub const MIN_PASSPHRASE: usize = 8;

/// Cost of a guess: five times 2^14 blocks of 1 KiB. With more memory than these 16 MiB, OpenSSL refuses to read it.
const LOG_N: u8 = 14;
const BLOCK: u32 = 8;
const TIMES: u32 = 5;

pub(super) fn is_protected(text: &str) -> bool {
    text.contains(BEGIN)
}

/// The file of a key under a passphrase. `random` are 32 random bytes.
///
/// # Errors
/// The passphrase is too short, or it can't be written, in English.
pub fn protect(key: &SigningKey, passphrase: &str, random: [u8; 32]) -> Result<String, String> {
    if passphrase.chars().count() < MIN_PASSPHRASE {
        return Err(format!("a passphrase has {MIN_PASSPHRASE} characters at the least"));
    }
    let text = |error: pkcs8::der::Error| error.to_string();
    let seed = key.seed();
    let inner = OctetStringRef::new(&seed).and_then(|seed| seed.to_der()).map_err(text)?;
    let algorithm = AlgorithmIdentifierRef { oid: ED25519, parameters: None };
    let inner = OctetStringRef::new(&inner).map_err(text)?;
    let plain = PrivateKeyInfoRef::new(algorithm, inner);
    let (salt, iv) = random.split_at(16);
    let iv: [u8; 16] = iv.try_into().map_err(|_| "no room for a vector")?;
    let cost = scrypt::Params::new(LOG_N, BLOCK, TIMES).map_err(|error| error.to_string())?;
    let parameters = pbes2::Parameters::generate_scrypt_aes256cbc(cost, salt, iv).map_err(|error| error.to_string())?;
    let document = plain.encrypt_with_params(parameters, passphrase).map_err(|error| error.to_string())?;
    let pem = document.to_pem(LABEL, LineEnding::LF).map_err(text)?;
    Ok(format!("{}\n{}", key.verifier(), pem.as_str()))
}

/// The key in such a file.
pub(super) fn open(text: &str, passphrase: &str) -> Result<SigningKey, String> {
    let (head, pem) = text.split_at(text.find(BEGIN).unwrap_or_default());
    let public: VerifierKey = head
        .trim()
        .parse()
        .map_err(|error| format!("before the encrypted key there is no public key as `keygen` prints it: {error}"))?;
    let (label, document) = SecretDocument::from_pem(pem.trim()).map_err(|error| error.to_string())?;
    if label != LABEL {
        return Err(format!("a {label}, where an {LABEL} is due"));
    }
    let encrypted = EncryptedPrivateKeyInfoRef::from_der(document.as_bytes()).map_err(|error| error.to_string())?;
    let plain = encrypted.decrypt(passphrase).map_err(|_| "the passphrase is not that of this key".to_owned())?;
    let seed = seed_of(plain.as_bytes()).ok_or("it is not an Ed25519 key")?;
    let key = SigningKey::from_seed(public.name(), public.algorithm(), seed).map_err(|error| error.to_string())?;
    if key.verifier() == public {
        Ok(key)
    } else {
        Err("the encrypted key is not that of the public key before it".to_owned())
    }
}

fn seed_of(der: &[u8]) -> Option<[u8; 32]> {
    let info = PrivateKeyInfoRef::from_der(der).ok().filter(|info| info.algorithm.oid == ED25519)?;
    let seed = <&OctetStringRef>::from_der(info.private_key.as_bytes()).ok()?;
    seed.as_bytes().try_into().ok()
}
