//! Files that are no list: known by how they begin, and by what stands in them.

/// What a file is that is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A spreadsheet (xlsx, xls, ods, numbers), which has to be saved as CSV first.
    Spreadsheet,
    /// A document, such as PDF.
    Document,
    /// A picture.
    Picture,
    /// Packed files, which have to be unpacked first.
    Archive,
    /// Anything else that is no text.
    Binary,
}

impl Kind {
    /// The name by which the page knows it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Spreadsheet => "spreadsheet",
            Self::Document => "document",
            Self::Picture => "picture",
            Self::Archive => "archive",
            Self::Binary => "binary",
        }
    }
}

/// How files begin that are known not to be text.
const SIGNATURES: &[(&[u8], Kind)] = &[
    (b"%PDF-", Kind::Document),
    (b"{\\rtf", Kind::Document),
    (b"\x89PNG", Kind::Picture),
    (b"\xff\xd8\xff", Kind::Picture),
    (b"GIF8", Kind::Picture),
    (b"II*\0", Kind::Picture),
    (b"MM\0*", Kind::Picture),
    (b"\x1f\x8b", Kind::Archive),
    (b"7z\xbc\xaf\x27\x1c", Kind::Archive),
    (b"Rar!\x1a\x07", Kind::Archive),
    (b"BZh", Kind::Archive),
    (b"\xfd7zXZ\0", Kind::Archive),
    (b"\x28\xb5\x2f\xfd", Kind::Archive),
];
/// ZIP, the packing of many formats.
const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];
/// The old binary formats of Microsoft Office, and new ones with a password.
const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// Names in a ZIP file, and a line of OpenDocument, by which it is known what it holds. The first that is there
/// decides.
const IN_ZIP: &[(&[u8], Kind)] = &[
    (b"xl/", Kind::Spreadsheet),
    (b"application/vnd.oasis.opendocument.spreadsheet", Kind::Spreadsheet),
    // Numbers; Apple's other documents have no tables with an index of their own.
    (b"Index/Tables/", Kind::Spreadsheet),
    (b"Index/CalculationEngine", Kind::Spreadsheet),
    (b"word/", Kind::Document),
    (b"ppt/", Kind::Document),
    (b"application/vnd.oasis.opendocument.", Kind::Document),
    (b"Index/Document.iwa", Kind::Document),
];
/// In the folder of an old Word file; names are UTF-16 there.
const WORD: &[u8] = b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";
/// How much of a packed file is looked at, at either end: names stand before each file, and all once more at the end.
const LOOKED_AT: usize = 256 * 1024;

/// By how the file begins; none if it may be text.
pub(super) fn by_signature(bytes: &[u8]) -> Option<Kind> {
    if ZIP.iter().any(|signature| bytes.starts_with(signature)) {
        let found = IN_ZIP.iter().find(|(name, _)| stands_in(bytes, name));
        // Without a name that can be read, it is what people nearly always have who have a list.
        let unknown = if first_name(bytes).is_empty() { Kind::Spreadsheet } else { Kind::Archive };
        return Some(found.map_or(unknown, |(_, kind)| *kind));
    }
    if bytes.starts_with(&OLE[..4]) {
        return Some(if stands_in(bytes, WORD) { Kind::Document } else { Kind::Spreadsheet });
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") || bytes.get(4..8) == Some(b"ftyp") {
        return Some(Kind::Picture);
    }
    SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)).map(|(_, kind)| *kind)
}

/// The name of the first file in a ZIP file (APPNOTE.TXT, 4.3.7).
fn first_name(zip: &[u8]) -> &[u8] {
    let length = zip.get(26..28).map_or(0, |bytes| usize::from(bytes[0]) | usize::from(bytes[1]) << 8);
    zip.get(30..30 + length).unwrap_or_default()
}

fn stands_in(bytes: &[u8], name: &[u8]) -> bool {
    let start = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let end = bytes.get(bytes.len().saturating_sub(LOOKED_AT)..).unwrap_or(bytes);
    [start, end].iter().any(|part| part.windows(name.len()).any(|window| window == name))
}

/// Whether bytes without a signature are no text in any encoding of one byte: there is hardly any other control
/// character in those than the ones that end lines and cells. Zeros are another matter, see [`super::unicode`].
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    // The two last are how DOS marks the end of a file, and how ISO-2022-JP changes its characters.
    let is_control =
        |byte: &&u8| **byte < 0x20 && !matches!(**byte, 0 | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a | 0x1b..=0x1f);
    let controls = bytes.iter().filter(is_control).count();
    let zeros = bytes.iter().filter(|byte| **byte == 0).count();
    controls * 100 > bytes.len() - zeros
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_known_by_the_names_in_it() {
        let zip = |name: &str| {
            let length = [name.len() as u8, 0];
            [b"PK\x03\x04\x14\0\x06\0".as_slice(), &[0; 18], &length, &[0; 2], name.as_bytes(), b"\x78\x9c"].concat()
        };
        for (name, kind) in [
            ("xl/workbook.xml", Kind::Spreadsheet),
            ("mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK", Kind::Spreadsheet),
            ("Index/Tables/DataList.iwa", Kind::Spreadsheet),
            ("word/document.xml", Kind::Document),
            ("mimetypeapplication/vnd.oasis.opendocument.textPK", Kind::Document),
            ("robots.csv", Kind::Archive),
        ] {
            assert_eq!(by_signature(&zip(name)), Some(kind), "{name}");
        }
        let mut late = zip("[Content_Types].xml");
        late.extend(vec![0x55; 3 * LOOKED_AT]);
        late.extend(b"PK\x01\x02xl/worksheets/sheet1.xml");
        assert_eq!(by_signature(&late), Some(Kind::Spreadsheet));
        let old = |name: &[u8]| [OLE, &[0; 600], name].concat();
        assert_eq!(by_signature(&old(b"W\0o\0r\0k\0b\0o\0o\0k\0")), Some(Kind::Spreadsheet));
        assert_eq!(by_signature(&old(WORD)), Some(Kind::Document));
    }
}
