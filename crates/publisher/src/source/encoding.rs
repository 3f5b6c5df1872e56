//! Which encoding a source file is in: UTF-8 as it should be, or what programs that ask nobody save.
//!
//! | found | read as |
//! |---|---|
//! | UTF-8, with or without its mark | UTF-8 |
//! | UTF-16 with its mark, or with a zero byte beside the first character | UTF-16 |
//! | a table in a code page that the columns' languages leave no doubt about | that, with a [`Note`](super::Note) (`pages`) |
//! | anything else | nothing: an error that says so |
//!
//! What is published is signed and kept for ever. So nothing is guessed by frequency, as a browser would.

use super::{Fault, Problem};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};
use encoding_rs_io::DecodeReaderBytesBuilder;
use std::io::{self, BufRead, BufReader};

/// The mark at the start of a file in UTF-8.
const MARK: &str = "\u{feff}";

/// What the first bytes of a file say.
enum Start {
    Utf16(&'static Encoding),
    NotText(&'static str),
    Other,
}

fn start(bytes: &[u8]) -> Start {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Start::NotText("UTF-32"),
        [0xff, 0xfe, ..] => Start::Utf16(UTF_16LE),
        [0xfe, 0xff, ..] => Start::Utf16(UTF_16BE),
        [b'P', b'K', 3, 4, ..] => Start::NotText("a workbook of a spreadsheet (.xlsx or .ods), or a ZIP archive"),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Start::NotText("a workbook of a spreadsheet (.xls)"),
        [0x1f, 0x8b, ..] => Start::NotText("compressed (gzip)"),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Start::NotText("compressed (zstd)"),
        [b'P', b'A', b'R', b'1', ..] => Start::NotText("a Parquet file"),
        // The first characters are of ASCII: letters of a header, or a brace and a quotation mark.
        [1..=127, 0, 1..=127, 0, ..] => Start::Utf16(UTF_16LE),
        [0, 1..=127, 0, 1..=127, ..] => Start::Utf16(UTF_16BE),
        _ => Start::Other,
    }
}

/// A whole file as UTF-8, if its first bytes or all of them say what it is; else the bytes as they are.
pub(crate) fn text(bytes: Vec<u8>) -> Result<Result<String, Vec<u8>>, Fault> {
    let text = match start(&bytes) {
        Start::NotText(what) => return Err(Fault::new("", Problem::NotText(what))),
        Start::Utf16(encoding) if bytes.len() % 2 == 1 => return Err(cut(encoding)),
        Start::Utf16(encoding) => encoding.decode_with_bom_removal(&bytes).0.into_owned(),
        Start::Other => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => return Ok(Err(error.into_bytes())),
        },
    };
    // Two programs that each write a mark leave two.
    Ok(Ok(text.trim_start_matches(MARK).to_owned()))
}

fn cut(encoding: &'static Encoding) -> Fault {
    Fault::new("", Problem::Encoding(format!("{} with half a character at its end: the file was cut", encoding.name())))
}

/// A reader of the text of a long file in UTF-8 or UTF-16, without its mark. Bytes that are neither pass through.
pub(super) fn reader(from: impl io::Read + Send) -> io::Result<Result<impl BufRead + Send, Fault>> {
    let mut from = BufReader::with_capacity(1 << 16, from);
    let mut builder = DecodeReaderBytesBuilder::new();
    builder.utf8_passthru(true).strip_bom(true).bom_override(true);
    match start(from.fill_buf()?) {
        Start::NotText(what) => return Ok(Err(Fault::new("", Problem::NotText(what)))),
        Start::Utf16(encoding) => _ = builder.encoding(Some(encoding)),
        Start::Other => {}
    }
    Ok(Ok(BufReader::with_capacity(1 << 16, builder.build_with_buffer(from, vec![0; 1 << 16])?)))
}

/// Why a line is not UTF-8, where nothing tells what else it is.
pub(super) fn not_utf8(line: &[u8]) -> Problem {
    let byte = std::str::from_utf8(line).err().and_then(|error| line.get(error.valid_up_to())).copied().unwrap_or(0);
    Problem::Encoding(format!("not UTF-8: byte {byte:02X} can't stand where it stands"))
}

/// The first line with bytes that are not UTF-8, if the other bytes past ASCII are: then the file was UTF-8 once.
pub(super) fn damaged(bytes: &[u8]) -> Option<(u64, Problem)> {
    let (mut good, mut bad, mut first) = (0_usize, 0_usize, None);
    for (line, text) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        for chunk in text.utf8_chunks() {
            good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            if !chunk.invalid().is_empty() {
                bad += 1;
                first = first.or(Some((line, text)));
            }
        }
    }
    let (line, _) = first.filter(|_| good > bad)?;
    let what = "damaged: the bytes of a character are missing here, where the rest of the file is UTF-8";
    Some((line, Problem::Encoding(what.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    const TEXT: &str = "{\"name\":\"极光 Müller 🤖\"}\n";

    fn utf16(text: &str, mark: bool, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        mark.then_some(0xfeff).into_iter().chain(text.encode_utf16()).flat_map(unit).collect()
    }

    fn files() -> Vec<Vec<u8>> {
        let mut files = vec![TEXT.into(), format!("{MARK}{TEXT}").into()];
        for unit in [u16::to_le_bytes, u16::to_be_bytes] {
            files.extend([utf16(TEXT, true, unit), utf16(TEXT, false, unit)]);
        }
        files
    }

    #[test]
    fn utf8_and_utf16_are_read_with_and_without_a_mark() {
        for bytes in files() {
            assert_eq!(text(bytes.clone()), Ok(Ok(TEXT.to_owned())), "{bytes:x?}");
            let mut read = String::new();
            let reader = reader(bytes.as_slice()).expect("memory can be read");
            reader.expect("it is text").read_to_string(&mut read).expect("it is UTF-8 now");
            assert_eq!(read, TEXT, "{bytes:x?}");
        }
    }

    #[test]
    fn what_is_no_text_is_told_by_its_first_bytes() {
        for (bytes, what) in [
            (&b"PK\x03\x04\x14\0"[..], "workbook"),
            (&b"\xd0\xcf\x11\xe0\xa1\xb1"[..], "workbook"),
            (&b"\x1f\x8b\x08\0"[..], "gzip"),
            (&b"\xff\xfe\0\0c\0\0\0"[..], "UTF-32"),
        ] {
            let fault = text(bytes.to_vec()).expect_err("it is no text");
            assert!(matches!(fault.problem, Problem::NotText(told) if told.contains(what)), "{fault:?}");
        }
    }

    #[test]
    fn a_file_that_was_cut_is_told_from_one_in_another_encoding() {
        assert!(text(b"\xff\xfea\0b".to_vec()).is_err());
        let whole = "a,极光机器\nb,贝塔\n".as_bytes();
        assert_eq!(damaged(&whole[..whole.len() - 2]).map(|(line, _)| line), Some(2));
        assert!(damaged(b"a,\xbc\xab\xb9\xe2\xbb\xfa\xc6\xf7\n").is_none());
    }
}
