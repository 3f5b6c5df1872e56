//! The text encodings that the C2SP formats share, in their canonical form only.

use alloc::string::String;
use alloc::vec::Vec;

/// The characters of Base 64, by value.
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Bytes → standard Base 64 with padding (RFC 4648 §4).
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | u32::from(group.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let value = bits >> (18 - 6 * at) & 63;
            text.push(if at <= group.len() { char::from(BASE64[value as usize]) } else { '=' });
        }
    }
    text
}

/// Standard Base 64 → bytes. Padding is demanded, and stray bits in the last character refused,
/// so that each byte string has exactly one encoding.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let characters = text.bytes().take_while(|character| *character != b'=');
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0, 0);
    for character in characters {
        let value = BASE64.iter().position(|known| *known == character)?;
        (bits, count) = (bits << 6 | value as u32, count + 6);
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    // What is canonical is what would be written: that settles length, padding and stray bits.
    (to_base64(&bytes) == text).then_some(bytes)
}

/// Bytes → two lower-case hexadecimal characters each.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from(if value < 10 { b'0' + value } else { b'a' + value - 10 });
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// `2 * N` lower-case hexadecimal characters → `N` bytes.
pub(crate) fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    read_hex(text, &mut bytes).map(|()| bytes)
}

fn read_hex(text: &str, bytes: &mut [u8]) -> Option<()> {
    let (pairs, []) = text.as_bytes().as_chunks() else { return None };
    if pairs.len() != bytes.len() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = nibble(*high)? << 4 | nibble(*low)?;
    }
    Some(())
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

/// What stands before the first of this ASCII character, and what after it.
#[inline(never)]
pub(crate) fn cut(text: &str, at: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == at)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

/// An ASCII decimal without sign or leading zeros (`0` itself apart) that fits a `u64`.
pub(crate) fn from_decimal(text: &str) -> Option<u64> {
    match text.as_bytes() {
        b"0" => Some(0),
        digits @ [b'1'..=b'9', ..] => digits.iter().try_fold(0u64, |number, digit| {
            let digit = digit.checked_sub(b'0').filter(|digit| *digit < 10)?;
            number.checked_mul(10)?.checked_add(u64::from(digit))
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    #[test]
    fn base64_is_that_of_the_library_and_canonical_only() {
        // Texts of up to nine characters, drawn from a few that matter: good, padding, wrong alphabet.
        const CHARACTERS: [char; 8] = ['A', 'Q', '/', 'w', '=', '=', '-', '\u{e9}'];
        let mut draw = 0x2545_f491_4f6c_dd1d_u64;
        for _ in 0..200_000 {
            draw = draw.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let mut bits = draw >> 20;
            let text: String = (0..bits % 10)
                .map(|_| {
                    bits = bits >> 3 | bits << 41;
                    CHARACTERS[(bits & 7) as usize]
                })
                .collect();
            assert_eq!(from_base64(&text), STANDARD.decode(&text).ok(), "{text}");
            assert_eq!(to_base64(text.as_bytes()), STANDARD.encode(&text));
        }
        let all: Vec<u8> = (0..=255).cycle().take(1000).collect();
        assert_eq!(from_base64(&STANDARD.encode(&all)), Some(all));
    }

    #[test]
    fn decimals_are_canonical_and_fit() {
        for (text, number) in [("0", 0), ("7", 7), ("20852163", 20_852_163), ("18446744073709551615", u64::MAX)] {
            assert_eq!(from_decimal(text), Some(number));
        }
        for bad in ["", "00", "07", "+7", "-7", "7 ", "7a", "18446744073709551616", "99999999999999999999"] {
            assert_eq!(from_decimal(bad), None, "{bad}");
        }
    }
}
