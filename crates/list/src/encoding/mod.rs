//! What the bytes of a file are: text in some encoding, or something that is no list.
//!
//! | module | does |
//! |---|---|
//! | `kind` | knows files that are no text |
//! | `unicode` | knows UTF-8, UTF-16 and UTF-32, marked or not, damaged or not |
//! | `legacy` | tells the encodings of before Unicode apart |
//! | `raw` | finds IDs in bytes, which the right encoding leaves as they are |
//! | `sample` | shows a few cells, by which a person sees whether the guess is right |
//!
//! A wrong guess costs names in other columns, and may cost IDs: of `№` and an ID in Windows-1251 Chinese encodings make
//! one character and 28. So IDs that stand in the bytes must stand in the text, and a person may choose otherwise.

mod kind;
mod legacy;
pub(crate) mod raw;
mod sample;
mod unicode;

pub use kind::Kind;
pub use sample::Choice;

use crate::BYTES;
use encoding_rs::{CoderResult, ISO_2022_JP, UTF_8};

/// An encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// One of the Encoding Standard's.
    Standard(&'static encoding_rs::Encoding),
    /// Characters of four bytes, the lowest first.
    Utf32Le,
    /// Characters of four bytes, the highest first.
    Utf32Be,
}

impl Encoding {
    /// Its name, as the Encoding Standard has it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Standard(encoding) => encoding.name(),
            Self::Utf32Le => "UTF-32LE",
            Self::Utf32Be => "UTF-32BE",
        }
    }

    /// The encoding of this name, or of another that the Encoding Standard knows for it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "UTF-32LE" => Some(Self::Utf32Le),
            "UTF-32BE" => Some(Self::Utf32Be),
            name => encoding_rs::Encoding::for_label(name.as_bytes()).map(Self::Standard),
        }
    }

    /// The text of these bytes, marks and zeros left out, and whether all of it fits into [`BYTES`].
    fn decode(self, bytes: &[u8]) -> (String, bool) {
        let bytes = unicode::without_cut(self, bytes);
        let (mut text, fits) = match self {
            Self::Standard(encoding) => standard(encoding, bytes),
            Self::Utf32Le => utf32(bytes, u32::from_le_bytes),
            Self::Utf32Be => utf32(bytes, u32::from_be_bytes),
        };
        tidy(&mut text);
        (text, fits)
    }
}

fn standard(encoding: &'static encoding_rs::Encoding, bytes: &[u8]) -> (String, bool) {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let most = decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(usize::MAX);
    // A decoder stops a few bytes before its room is full.
    let mut text = String::with_capacity(most.min(BYTES + 16));
    let (result, _, _) = decoder.decode_to_string(bytes, &mut text, true);
    let fits = result == CoderResult::InputEmpty && text.len() <= BYTES;
    (text, fits)
}

fn utf32(bytes: &[u8], number: fn([u8; 4]) -> u32) -> (String, bool) {
    let (units, _) = bytes.as_chunks::<4>();
    let mut text = String::with_capacity(units.len());
    for unit in units {
        text.push(char::from_u32(number(*unit)).unwrap_or('\u{fffd}'));
        if text.len() > BYTES {
            return (text, false);
        }
    }
    (text, true)
}

/// Takes out what is no part of a text: byte-order marks before it, of which programs that join files leave several, and
/// zeros, with which others fill fields and files.
pub(crate) fn tidy(text: &mut String) {
    if text.contains('\0') {
        text.retain(|c| c != '\0');
    }
    let marks = text.len() - text.trim_start_matches('\u{feff}').len();
    text.drain(..marks);
}

/// A file, read as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// The encoding that was taken.
    pub encoding: Encoding,
}

/// Why a file is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoText {
    /// It is something else.
    Kind(Kind),
    /// It is longer than [`BYTES`] in UTF-8.
    TooLarge,
}

/// Reads a file. `languages` are the reader's, the likeliest first, as tags with spaces between (`zh-Hans de`): they
/// decide where bytes can be read in several ways.
///
/// # Errors
/// [`NoText`]: it is no text, or too much.
pub fn decode(bytes: &[u8], languages: &str) -> Result<Decoded, NoText> {
    if let Some(kind) = kind::by_signature(bytes) {
        return Err(NoText::Kind(kind));
    }
    let marked = unicode::marked(bytes);
    // A mark may lie: programs write it before text of any encoding.
    let rest = marked.map_or(bytes, |(_, rest)| rest);
    let wide = unicode::unmarked_wide(rest);
    if marked.is_none() && wide.is_none() {
        if kind::is_binary(bytes) {
            return Err(NoText::Kind(Kind::Binary));
        }
        // ASCII in which nothing but escapes tells that it is not.
        if bytes.is_ascii() && bytes.windows(2).any(|pair| pair == b"\x1b$") {
            return decode_as(bytes, Encoding::Standard(ISO_2022_JP));
        }
        // Nothing is lost of what is right.
        if core::str::from_utf8(bytes).is_ok() {
            return decode_as(bytes, Encoding::Standard(UTF_8));
        }
    }
    let ids = raw::all(rest);
    let nearly = unicode::is_nearly_utf8(rest).then_some(Encoding::Standard(UTF_8));
    let guess = std::iter::once_with(|| legacy::guess(rest, languages));
    let guesses = guess.chain(legacy::others(languages)).map(Encoding::Standard);
    let candidates = [marked.map(|(encoding, _)| encoding), wide, nearly].into_iter().flatten().chain(guesses);
    let mut best: Option<(usize, Result<Decoded, NoText>)> = None;
    for encoding in candidates {
        let decoded = decode_as(rest, encoding);
        let lost = match &decoded {
            Ok(decoded) if is_garbled(&decoded.text) => usize::MAX,
            Ok(decoded) => raw::lost(&ids, &decoded.text),
            Err(_) => 0,
        };
        if lost == 0 {
            return decoded;
        }
        if best.as_ref().is_none_or(|(least, _)| lost < *least) {
            best = Some((lost, decoded));
        }
    }
    best.map_or(Err(NoText::Kind(Kind::Binary)), |(_, decoded)| decoded)
}

/// Reads a file in the encoding that somebody chose.
///
/// # Errors
/// [`NoText::TooLarge`].
pub fn decode_as(bytes: &[u8], encoding: Encoding) -> Result<Decoded, NoText> {
    let rest = match unicode::marked(bytes) {
        Some((marked, rest)) if marked == encoding => rest,
        _ => bytes,
    };
    let (text, fits) = encoding.decode(rest);
    if fits { Ok(Decoded { text, encoding }) } else { Err(NoText::TooLarge) }
}

/// The encodings in which a file can be read, that which was taken first; none of a file that is ASCII alone.
#[must_use]
pub fn choices(bytes: &[u8], taken: Encoding) -> Vec<Choice> {
    if bytes.is_ascii() && !bytes.contains(&0) { Vec::new() } else { sample::choices(bytes, taken) }
}

/// A few cells of a text that are not ASCII alone, each once.
#[must_use]
pub fn sample(text: &str) -> Vec<String> {
    sample::cells(text)
}

/// Whether one character in twenty of the text's beginning could not be read.
fn is_garbled(text: &str) -> bool {
    let (mut bad, mut all) = (0, 0);
    for c in text.chars().take(100_000) {
        all += 1;
        bad += usize::from(c == '\u{fffd}');
    }
    bad * 20 > all
}
