//! What the bytes of a file are: text in one of a few encodings, or something that is no list.
//!
//! Only the name of the encoding is found here; the browser's `TextDecoder` knows how to read it. IDs are
//! ASCII in all of these but UTF-16, so a wrong guess among the rest spoils other columns at most.

/// How many bytes are looked at to tell one encoding from another.
const LOOKED_AT: usize = 256 * 1024;

/// What a file turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Text, with the name of its encoding as `TextDecoder` takes it.
    Text(&'static str),
    /// A spreadsheet that has to be saved as CSV first.
    Spreadsheet,
    /// A document, such as PDF.
    Document,
    /// A picture.
    Picture,
    /// Anything else that is no text.
    Binary,
}

impl Content {
    /// The name by which the page knows what is no list; nothing for text.
    #[must_use]
    pub fn refusal(self) -> Option<&'static str> {
        match self {
            Self::Text(_) => None,
            Self::Spreadsheet => Some("spreadsheet"),
            Self::Document => Some("document"),
            Self::Picture => Some("picture"),
            Self::Binary => Some("binary"),
        }
    }
}

/// How files begin that are known not to be text.
const SIGNATURES: &[(&[u8], Content)] = &[
    // ZIP: nearly always a spreadsheet (xlsx, ods, numbers) when somebody has a list.
    (b"PK\x03\x04", Content::Spreadsheet),
    // The old binary format of Microsoft Office.
    (b"\xd0\xcf\x11\xe0", Content::Spreadsheet),
    (b"%PDF-", Content::Document),
    (b"{\\rtf", Content::Document),
    (b"\x89PNG", Content::Picture),
    (b"\xff\xd8\xff", Content::Picture),
    (b"GIF8", Content::Picture),
    (b"RIFF", Content::Picture),
    (b"\x1f\x8b", Content::Binary),
];

/// Says what these bytes are. `language` is the page's (`zh-Hans`): it decides where bytes can be read in two
/// ways.
#[must_use]
pub fn content(bytes: &[u8], language: &str) -> Content {
    if let Some((_, content)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return *content;
    }
    if let Some(name) = marked(bytes).or_else(|| unmarked_utf16(bytes)) {
        return Content::Text(name);
    }
    let sample = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    if is_binary(sample) {
        return Content::Binary;
    }
    if core::str::from_utf8(bytes).is_ok() {
        return Content::Text("utf-8");
    }
    Content::Text(legacy(sample, language))
}

/// By the byte-order mark.
fn marked(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => Some("utf-8"),
        [0xff, 0xfe, ..] => Some("utf-16le"),
        [0xfe, 0xff, ..] => Some("utf-16be"),
        _ => None,
    }
}

/// UTF-16 without a mark: of a list of IDs, most characters are ASCII, and every other byte is zero.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static str> {
    let sample = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let (pairs, _) = sample.as_chunks::<2>();
    let count = |of: fn(&&[u8; 2]) -> bool| pairs.iter().filter(of).count();
    let (little, big) = (count(|pair| pair[1] == 0 && pair[0] != 0), count(|pair| pair[0] == 0 && pair[1] != 0));
    let most = pairs.len().div_ceil(2).max(1);
    match (little >= most, big >= most) {
        (true, _) => Some("utf-16le"),
        (_, true) => Some("utf-16be"),
        _ => None,
    }
}

/// No text has a zero byte, and hardly any other control character than those that end lines and cells.
fn is_binary(sample: &[u8]) -> bool {
    // The last is how DOS marks the end of a file.
    let is_control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a);
    let controls = sample.iter().filter(|byte| is_control(byte)).count();
    sample.contains(&0) || controls * 100 > sample.len()
}

/// Which of the encodings of before Unicode. Bytes above ASCII stand in pairs in Chinese and Japanese text,
/// and mostly alone in that of alphabets. A first byte from 81 to 9F is common in Shift JIS, which has kana and
/// most kanji there, and rare in Chinese.
fn legacy(sample: &[u8], language: &str) -> &'static str {
    let (mut low_pairs, mut high_pairs, mut alone) = (0_usize, 0_usize, 0_usize);
    let mut rest = sample;
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (0x00..=0x7f, _) => {}
            (0x81..=0x9f, [0x40..=0xfc, after @ ..]) => (low_pairs, rest) = (low_pairs + 1, after),
            (0xa1..=0xfe, [0xa1..=0xfe, after @ ..]) => (high_pairs, rest) = (high_pairs + 1, after),
            _ => alone += 1,
        }
    }
    if alone > low_pairs + high_pairs {
        return if language.starts_with("ar") { "windows-1256" } else { "windows-1252" };
    }
    let japanese = low_pairs > high_pairs || (low_pairs == high_pairs && language.starts_with("ja"));
    if japanese { "shift_jis" } else { "gb18030" }
}
