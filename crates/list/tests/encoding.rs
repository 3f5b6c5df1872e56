//! Which encoding a file has, or that it is no list.

use list::encoding::{Content, content};

const ID: &str = "CN0142G1A2032026A0314B0000417";

fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to_bytes).collect()
}

#[test]
fn unicode_is_known_with_and_without_its_mark() {
    let text = format!("编号,{ID}\r\nGröße,{ID}\r\n");
    assert_eq!(content(text.as_bytes(), "en"), Content::Text("utf-8"));
    assert_eq!(content(format!("\u{feff}{text}").as_bytes(), "en"), Content::Text("utf-8"));
    for mark in ["", "\u{feff}"] {
        let text = format!("{mark}{text}");
        assert_eq!(content(&utf16(&text, u16::to_le_bytes), "en"), Content::Text("utf-16le"), "{mark:?}");
        assert_eq!(content(&utf16(&text, u16::to_be_bytes), "en"), Content::Text("utf-16be"), "{mark:?}");
    }
    assert_eq!(content(b"", "en"), Content::Text("utf-8"));
}

#[test]
fn encodings_of_before_unicode_are_told_apart() {
    // "编号", "机器人" in GBK; "番号ロボット" in Shift JIS; "Größe für Prüfung" in Windows-1252.
    let chinese = b"\xb1\xe0\xba\xc5,\xbb\xfa\xc6\xf7\xc8\xcb\r\n";
    let japanese = b"\x94\xd4\x8d\x86,\x83\x8d\x83\x7b\x83\x62\x83\x67\r\n";
    let german = b"Gr\xf6\xdfe f\xfcr Pr\xfcfung\r\n";
    for language in ["en", "zh-Hans", "ja", "de", "ar"] {
        let with_id = |bytes: &[u8]| [bytes, ID.as_bytes(), b"\r\n"].concat();
        assert_eq!(content(&with_id(chinese), language), Content::Text("gb18030"), "{language}");
        assert_eq!(content(&with_id(japanese), language), Content::Text("shift_jis"), "{language}");
        let single = if language == "ar" { "windows-1256" } else { "windows-1252" };
        assert_eq!(content(&with_id(german), language), Content::Text(single), "{language}");
    }
}

#[test]
fn what_is_no_text_is_known_for_what_it_is() {
    for (bytes, expected) in [
        (b"PK\x03\x04\x14\0\x06\0".as_slice(), "spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "spreadsheet"),
        (b"%PDF-1.7\n", "document"),
        (b"{\\rtf1\\ansi", "document"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"\x1f\x8b\x08", "binary"),
        (b"\x7fELF\x02\x01\x01\0\0\0", "binary"),
        (b"\x01\x02\x03\x04\x05 text", "binary"),
    ] {
        assert_eq!(content(bytes, "en").refusal(), Some(expected), "{bytes:?}");
    }
    assert_eq!(content(b"plain", "en").refusal(), None);
}
