//! Signed notes: a text and signatures of it (C2SP signed-note, "Format").

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::encoding;
use crate::error::NoteError;
use crate::key::{self, Algorithm, KeyId, VerifierKey};
use crate::sign::SigningKey;
use crate::timestamped;

/// Longest text that is taken, in bytes.
pub const MAX_TEXT: usize = 64 * 1024;
/// Longest note that is taken, in bytes: a text, and room for 64 post-quantum signatures.
pub const MAX_NOTE: usize = 512 * 1024;
/// Most signature lines that are taken. The specification asks for at least 16.
pub const MAX_SIGNATURES: usize = 64;

/// What each signature line begins with: an em dash and a space.
const DASH: &str = "— ";

/// A note that is well formed; nothing about it is to be believed before [`Note::verify`].
///
/// ```text
/// text, one or more lines                    ┐ text(): what is signed,
/// that may be empty                          ┘ with its last newline
///                                              the last empty line
/// — <name> base64( key ID: 4 ‖ signature )   ┐ signatures()
/// — <name> base64( key ID: 4 ‖ signature )   ┘
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note<'a> {
    text: &'a str,
    signatures: Vec<NoteSignature<'a>>,
}

/// A signature line as read, not verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteSignature<'a> {
    /// The name of the key that is said to have signed.
    pub name: &'a str,
    /// The ID of that key.
    pub id: KeyId,
    /// What follows the ID: for Ed25519 64 bytes, for a cosignature 72.
    pub signature: Vec<u8>,
}

/// A signature that verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerifiedSignature<'k> {
    /// The key that signed.
    pub key: &'k VerifierKey,
    /// When a witness cosigned, in seconds since 1970; `None` for other signatures.
    pub timestamp: Option<u64>,
}

impl<'a> Note<'a> {
    /// Reads a note. That it is UTF-8 is the type's promise.
    ///
    /// # Errors
    ///
    /// Every kind of [`NoteError`] up to and with `BadSignatureLine`.
    pub fn parse(note: &'a str) -> Result<Self, NoteError> {
        check_characters(note, MAX_NOTE)?;
        // The text is set apart by the last empty line, and keeps its own newline.
        let at = note.as_bytes().windows(2).rposition(|pair| pair == b"\n\n").ok_or(NoteError::NoBlankLine)?;
        let (text, lines) = note.split_at_checked(at + 1).ok_or(NoteError::NoBlankLine)?;
        if text.len() > MAX_TEXT {
            return Err(NoteError::TooLong);
        }
        let mut lines = lines.get(1..).filter(|lines| !lines.is_empty()).ok_or(NoteError::NoSignatures)?;
        let mut signatures = Vec::new();
        while let Some((line, rest)) = encoding::cut(lines, b'\n') {
            if signatures.len() == MAX_SIGNATURES {
                return Err(NoteError::TooManySignatures);
            }
            let line = NoteSignature::parse(line).ok_or(NoteError::BadSignatureLine(signatures.len()))?;
            signatures.push(line);
            lines = rest;
        }
        Ok(Self { text, signatures })
    }

    /// The text, with its last newline. Ignore it unless [`Note::verify`] succeeds.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The signature lines in their order, verified or not.
    pub fn signatures(&self) -> &[NoteSignature<'a>] {
        &self.signatures
    }

    /// Verifies the signatures by known keys and gives them in the order of their lines, at least
    /// one. Lines by other keys are ignored, even if they share a name or an ID with a known key.
    ///
    /// # Errors
    ///
    /// [`NoteError::InvalidSignature`] if any line that names a known key does not verify, and
    /// [`NoteError::NoTrustedSignature`] if no line names one.
    pub fn verify<'k>(&self, keys: &'k [VerifierKey]) -> Result<Vec<VerifiedSignature<'k>>, NoteError> {
        let verified = self.verified(keys)?;
        if verified.is_empty() { Err(NoteError::NoTrustedSignature) } else { Ok(verified) }
    }

    /// As [`Note::verify`], but none is no error.
    pub(crate) fn verified<'k>(&self, keys: &'k [VerifierKey]) -> Result<Vec<VerifiedSignature<'k>>, NoteError> {
        let mut verified = Vec::new();
        for line in &self.signatures {
            let mut known = keys.iter().filter(|k| k.name() == line.name && k.id() == line.id);
            let Some(first) = known.next() else { continue };
            // IDs are short: should two configured keys share name and ID, either may have signed.
            let signed = core::iter::once(first)
                .chain(known)
                .find_map(|key| line.verify(self.text, key))
                .ok_or_else(|| NoteError::InvalidSignature { name: line.name.to_owned(), id: line.id })?;
            verified.push(signed);
        }
        Ok(verified)
    }
}

impl<'a> NoteSignature<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let (name, data) = encoding::cut(line.strip_prefix(DASH)?, b' ')?;
        let data = encoding::from_base64(data)?;
        let (id, signature) = data.split_first_chunk::<4>()?;
        if !key::is_name(name) || signature.is_empty() {
            return None;
        }
        Some(Self { name, id: KeyId(*id), signature: signature.to_vec() })
    }

    fn verify<'k>(&self, text: &str, key: &'k VerifierKey) -> Option<VerifiedSignature<'k>> {
        let timestamp = match key.algorithm() {
            Algorithm::Ed25519 if key.verify_bytes(text.as_bytes(), &self.signature) => None,
            Algorithm::Ed25519 => return None,
            Algorithm::CosignatureV1 => Some(timestamped::verify(text, key, &self.signature)?),
        };
        Some(VerifiedSignature { key, timestamp })
    }
}

/// Signs `text`, which ends in a newline, with one or more Ed25519 keys: a whole note.
///
/// # Errors
///
/// [`NoteError::TooLong`], [`NoteError::ControlCharacter`], [`NoteError::Unterminated`] for a
/// text that no note can hold; [`NoteError::NoSignatures`] and [`NoteError::TooManySignatures`]
/// for the number of keys; [`NoteError::WrongAlgorithm`] for a witness's key, which can only
/// [`cosign`](crate::cosign).
pub fn sign(text: &str, keys: &[&SigningKey]) -> Result<String, NoteError> {
    check_characters(text, MAX_TEXT)?;
    match keys.len() {
        0 => return Err(NoteError::NoSignatures),
        1..=MAX_SIGNATURES => {}
        _ => return Err(NoteError::TooManySignatures),
    }
    let mut note = String::from(text);
    note.push('\n');
    for key in keys {
        if key.verifier_ref().algorithm() != Algorithm::Ed25519 {
            return Err(NoteError::WrongAlgorithm);
        }
        push_line(&mut note, key.verifier_ref(), &key.sign_bytes(text.as_bytes()));
    }
    Ok(note)
}

/// Adds a signature by `key` that was made elsewhere, in Base 64, to a note or to a text with the empty line behind it.
/// Nothing if it is not one of 64 bytes. It is not verified.
#[must_use]
pub fn add_signature(note: &str, key: &VerifierKey, signature: &str) -> Option<String> {
    let signature: [u8; 64] = encoding::from_base64(signature)?.try_into().ok()?;
    let mut note = String::from(note);
    push_line(&mut note, key, &signature);
    Some(note)
}

/// Adds the line of `signature`, which is by `key`, to a note.
pub(crate) fn push_line(note: &mut String, key: &VerifierKey, signature: &[u8]) {
    let mut data = Vec::from(key.id().0);
    data.extend_from_slice(signature);
    note.push_str(DASH);
    note.push_str(key.name());
    note.push(' ');
    note.push_str(&encoding::to_base64(&data));
    note.push('\n');
}

/// What holds of every text and note: bounded, no control characters, ends in a newline.
fn check_characters(text: &str, limit: usize) -> Result<(), NoteError> {
    if text.len() > limit {
        return Err(NoteError::TooLong);
    }
    if let Some(at) = text.bytes().position(|byte| byte < 0x20 && byte != b'\n') {
        return Err(NoteError::ControlCharacter(at));
    }
    if text.ends_with('\n') { Ok(()) } else { Err(NoteError::Unterminated) }
}
