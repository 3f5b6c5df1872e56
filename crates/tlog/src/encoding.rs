//! The text encodings that the C2SP formats share, in their canonical form only.

use alloc::string::String;
use alloc::vec::Vec;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Bytes → standard Base 64 with padding (RFC 4648 §4).
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Standard Base 64 → bytes. Padding is demanded, and stray bits in the last character refused,
/// so that each byte string has exactly one encoding.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// `2 * N` lower-case hexadecimal characters → `N` bytes.
pub(crate) fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
    }
    Some(bytes)
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

/// An ASCII decimal without sign or leading zeros (`0` itself apart) that fits a `u64`.
pub(crate) fn from_decimal(text: &str) -> Option<u64> {
    let canonical = text == "0" || matches!(text.as_bytes(), [b'1'..=b'9', ..]);
    // Rust's own parser takes a leading '+', which the test above has refused.
    if canonical { text.parse().ok() } else { None }
}
