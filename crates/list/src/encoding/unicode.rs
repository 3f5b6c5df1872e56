//! Text in Unicode: by its mark, by the zeros in it, or because nearly all of it is right UTF-8.

use super::Encoding;
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};

/// How many bytes are looked at to tell one order of bytes from another.
const LOOKED_AT: usize = 256 * 1024;
/// ASCII characters in a row by which UTF-16 is known. Text of one byte a character has no two with a zero between.
const RUN: usize = 6;
/// Printable ASCII bytes in a row that are text of one byte a character: in UTF-16 they would be eight rare characters.
const PLAIN_RUN: usize = 16;

/// The encoding that a byte-order mark names, and the bytes after the mark.
pub(super) fn marked(bytes: &[u8]) -> Option<(Encoding, &[u8])> {
    Some(match bytes {
        [0xff, 0xfe, 0, 0, rest @ ..] if is_utf32(rest, u32::from_le_bytes) => (Encoding::Utf32Le, rest),
        [0, 0, 0xfe, 0xff, rest @ ..] if is_utf32(rest, u32::from_be_bytes) => (Encoding::Utf32Be, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => (Encoding::Standard(UTF_8), rest),
        [0xff, 0xfe, rest @ ..] => (Encoding::Standard(UTF_16LE), rest),
        [0xfe, 0xff, rest @ ..] => (Encoding::Standard(UTF_16BE), rest),
        _ => return None,
    })
}

/// UTF-32 or UTF-16 without a mark. A list of IDs has ASCII characters in it, and so zeros between them, whatever else
/// there is; text of one byte a character has longer rows of ASCII without any.
pub(super) fn unmarked_wide(bytes: &[u8]) -> Option<Encoding> {
    let sample = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    if is_utf32(sample, u32::from_le_bytes) {
        return Some(Encoding::Utf32Le);
    }
    if is_utf32(sample, u32::from_be_bytes) {
        return Some(Encoding::Utf32Be);
    }
    let (pairs, _) = sample.as_chunks::<2>();
    let little = in_runs(pairs.iter().map(|pair| pair[1] == 0 && is_plain(pair[0])), RUN);
    let big = in_runs(pairs.iter().map(|pair| pair[0] == 0 && is_plain(pair[1])), RUN);
    let plain = in_runs(sample.iter().map(|byte| is_plain(*byte)), PLAIN_RUN);
    match little.max(big) {
        most if most <= plain => None,
        most if most == little => Some(Encoding::Standard(UTF_16LE)),
        _ => Some(Encoding::Standard(UTF_16BE)),
    }
}

/// Whether all of this is characters of four bytes. Eight bits a character would make far larger numbers.
fn is_utf32(bytes: &[u8], number: fn([u8; 4]) -> u32) -> bool {
    let (units, _) = bytes.get(..LOOKED_AT).unwrap_or(bytes).as_chunks::<4>();
    let characters = units.iter().map(|unit| number(*unit));
    let good = characters.filter(|number| *number > 0 && char::from_u32(*number).is_some()).count();
    !units.is_empty() && good * 100 >= units.len() * 95
}

fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\t' | b'\r' | b'\n')
}

/// How many stand in rows of at least `least`.
fn in_runs(plain: impl Iterator<Item = bool>, least: usize) -> usize {
    let (mut all, mut run) = (0, 0);
    for is_plain in plain.chain([false]) {
        if is_plain {
            run += 1;
        } else {
            all += if run >= least { run } else { 0 };
            run = 0;
        }
    }
    all
}

/// Whether bytes are UTF-8 but for few faults: a character cut at the end, or a stray byte among many characters that
/// are right. Other encodings make sequences that are right by chance alone, and many more that are not.
pub(super) fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let (mut right, mut wrong, mut is_cut) = (0_usize, 0_usize, false);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        match chunk.invalid() {
            [] => {}
            _ if is_cut_at_end(bytes, chunk.invalid()) => is_cut = true,
            _ => wrong += 1,
        }
    }
    if wrong == 0 { right > 0 || !is_cut } else { right >= 3 * wrong }
}

/// Whether these last bytes are the beginning of a character.
fn is_cut_at_end(bytes: &[u8], last: &[u8]) -> bool {
    bytes.ends_with(last) && core::str::from_utf8(last).is_err_and(|error| error.error_len().is_none())
}

/// The bytes without half a character at the end, where a file was cut.
pub(super) fn without_cut(encoding: Encoding, bytes: &[u8]) -> &[u8] {
    let unit = match encoding {
        Encoding::Utf32Le | Encoding::Utf32Be => 4,
        Encoding::Standard(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => 2,
        Encoding::Standard(encoding) if encoding == UTF_8 => {
            let last = bytes.utf8_chunks().last().map(|chunk| chunk.invalid()).unwrap_or_default();
            let cut = if is_cut_at_end(bytes, last) { last.len() } else { 0 };
            return bytes.get(..bytes.len() - cut).unwrap_or(bytes);
        }
        Encoding::Standard(_) => 1,
    };
    bytes.get(..bytes.len() / unit * unit).unwrap_or(bytes)
}
