//! A few cells by which a person sees whether a text was read in the right encoding.

use super::Encoding;
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, GB18030, IBM866, KOI8_U, MACINTOSH, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_874,
    WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257,
    WINDOWS_1258, X_MAC_CYRILLIC,
};
use serde::Serialize;

/// How many cells are shown, and how many characters of each.
const CELLS: usize = 3;
const CHARACTERS: usize = 40;
/// How much of a file is looked at for them.
const LOOKED_AT: usize = 1024 * 1024;
/// How many bytes around a byte beyond ASCII are read in each encoding.
const AROUND: usize = 120;

/// What a list may be in, besides what was taken.
static OFFERED: [&encoding_rs::Encoding; 20] = [
    UTF_8,
    GB18030,
    BIG5,
    SHIFT_JIS,
    EUC_JP,
    EUC_KR,
    WINDOWS_1252,
    WINDOWS_1250,
    WINDOWS_1251,
    WINDOWS_1253,
    WINDOWS_1254,
    WINDOWS_1255,
    WINDOWS_1256,
    WINDOWS_1257,
    WINDOWS_1258,
    WINDOWS_874,
    KOI8_U,
    IBM866,
    MACINTOSH,
    X_MAC_CYRILLIC,
];

/// What a list with zeros between its characters may be in, and how much of it is read.
static WIDE_OFFERED: [&encoding_rs::Encoding; 5] = [UTF_16LE, UTF_16BE, UTF_8, GB18030, WINDOWS_1252];
const WIDE: usize = 4096;

/// An encoding, and how a part of the file reads in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The encoding's name in the Encoding Standard.
    pub name: &'static str,
    /// A few characters of the file.
    pub sample: String,
}

/// Cells of a text that have characters beyond ASCII, each once.
pub(super) fn cells(text: &str) -> Vec<String> {
    let mut cells: Vec<String> = Vec::new();
    let ends = |c: char| matches!(c, ',' | ';' | '\t' | '|' | '"' | '\r' | '\n');
    let looked_at = text.get(..text.floor_char_boundary(LOOKED_AT)).unwrap_or(text);
    for cell in looked_at.split(ends).filter(|cell| !cell.is_ascii()) {
        let cell: String = cell.trim().chars().filter(|c| !c.is_control()).take(CHARACTERS).collect();
        if !cell.is_ascii() && !cells.contains(&cell) {
            cells.push(cell);
        }
        if cells.len() == CELLS {
            break;
        }
    }
    cells
}

/// The encodings in which these bytes can be read, each with how they read. Of those in which they read alike, the first
/// stands for all; `taken` is always there.
pub(super) fn choices(bytes: &[u8], taken: Encoding) -> Vec<Choice> {
    let is_wide = !matches!(taken, Encoding::Standard(encoding) if encoding.is_ascii_compatible());
    let (parts, offered) = if is_wide {
        (vec![bytes.get(..WIDE).unwrap_or(bytes)], WIDE_OFFERED.as_slice())
    } else {
        (parts(bytes), OFFERED.as_slice())
    };
    let reads = |encoding: Encoding| {
        let cells: Vec<String> =
            parts.iter().filter_map(|part| cells(&encoding.decode(part).0).into_iter().next()).collect();
        cells.join(" · ")
    };
    let mut choices = vec![Choice { name: taken.name(), sample: reads(taken) }];
    for encoding in offered {
        let sample = reads(Encoding::Standard(encoding));
        let is_there = choices.iter().any(|choice| choice.name == encoding.name() || choice.sample == sample);
        if !is_there && !sample.is_empty() && !sample.contains('\u{fffd}') {
            choices.push(Choice { name: encoding.name(), sample });
        }
    }
    // Where there is nothing to read, there is nothing to choose.
    if choices[0].sample.is_empty() { Vec::new() } else { choices }
}

/// Lines, or parts of lines, with bytes beyond ASCII.
fn parts(bytes: &[u8]) -> Vec<&[u8]> {
    let looked_at = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let cells = looked_at.split(|byte| matches!(byte, b'\n' | b'\r' | b'\t' | b';' | b','));
    let mut parts: Vec<&[u8]> = Vec::new();
    for cell in cells.filter(|cell| !cell.is_ascii()) {
        let first = cell.iter().position(|byte| !byte.is_ascii()).unwrap_or_default();
        let part = cell.get(first..cell.len().min(first + AROUND)).unwrap_or_default();
        if !parts.contains(&part) {
            parts.push(part);
        }
        if parts.len() == CELLS {
            break;
        }
    }
    parts
}
