//! Which encoding a file has, or that it is no list.

// What cannot be set up ends the test, which is what a test is for.
#![allow(clippy::unwrap_used)]

use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, GBK, ISO_2022_JP, KOI8_R, SHIFT_JIS, WINDOWS_874, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256,
};
use list::encoding::{self, Decoded, Encoding, NoText, decode};
use list::find::ids;

const ID: &str = "CN0142G1A2032026A0314B0000417";
const OTHER: &str = "CN0142G1A2032026A0314B0000418";
const LANGUAGES: [&str; 7] = ["en", "zh-Hans", "ja", "de", "ar", "", "ru-RU en"];

fn wide(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to_bytes).collect()
}

fn wider(text: &str, to_bytes: fn(u32) -> [u8; 4]) -> Vec<u8> {
    text.chars().flat_map(|c| to_bytes(c.into())).collect()
}

fn read(bytes: &[u8], languages: &str) -> (String, &'static str) {
    let Decoded { text, encoding } = decode(bytes, languages).unwrap();
    (text, encoding.name())
}

#[test]
fn unicode_is_known_with_and_without_its_mark() {
    let text = format!("编号,{ID}\r\nGröße,{ID}\r\n");
    for mark in ["", "\u{feff}"] {
        let marked = format!("{mark}{text}");
        for (bytes, name) in [
            (marked.clone().into_bytes(), "UTF-8"),
            (wide(&marked, u16::to_le_bytes), "UTF-16LE"),
            (wide(&marked, u16::to_be_bytes), "UTF-16BE"),
            (wider(&marked, u32::to_le_bytes), "UTF-32LE"),
            (wider(&marked, u32::to_be_bytes), "UTF-32BE"),
        ] {
            assert_eq!(read(&bytes, "en"), (text.clone(), name), "{mark:?} {name}");
            // Cut within a character, or with a byte too many.
            let longer = [bytes.as_slice(), b"\n"].concat();
            let (cut, of) = read(if name == "UTF-8" { &bytes } else { &longer }, "en");
            assert_eq!((cut.trim_end(), of), (text.trim_end(), name), "{mark:?} {name}");
        }
    }
    assert_eq!(read(b"", "en"), (String::new(), "UTF-8"));
}

#[test]
fn unmarked_utf16_is_known_though_most_of_it_is_no_ascii() {
    let remark = "说明书第三层东侧货架，外观完好，电池已取出，等待年度检验".repeat(20);
    let text = format!("编号\t说明\r\n{ID}\t{remark}\r\nCN0142G1A2032026A0314B0000418\t{remark}\r\n");
    for language in LANGUAGES {
        assert_eq!(read(&wide(&text, u16::to_le_bytes), language), (text.clone(), "UTF-16LE"), "{language}");
        assert_eq!(read(&wide(&text, u16::to_be_bytes), language), (text.clone(), "UTF-16BE"), "{language}");
    }
}

#[test]
fn encodings_of_before_unicode_are_told_apart() {
    for (encoding, name, text) in [
        (GBK, "GBK", "编号;备注\r\nID;机器人在三号车间，状态正常\r\n"),
        (SHIFT_JIS, "Shift_JIS", "番号;ロボット\r\nID;第三工場、点検済み\r\n"),
        (EUC_JP, "EUC-JP", "番号;ロボット\r\nID;第三工場、点検済み\r\n"),
        (ISO_2022_JP, "ISO-2022-JP", "番号;ロボット\r\nID;第三工場、点検済み\r\n"),
        (EUC_KR, "EUC-KR", "번호;비고\r\nID;로봇이 삼번 공장에 있습니다\r\n"),
        (BIG5, "Big5", "編號;備註\r\nID;機器人在三號車間，狀態正常\r\n"),
        (WINDOWS_1252, "windows-1252", "Größe;Prüfung\r\nID;für Käufer geprüft, Tür außen\r\n"),
        (
            WINDOWS_1250,
            "windows-1250",
            "Číslo;Poznámka\r\nID;Robot je ve třetí hale, v pořádku, příští měsíc zkouška\r\n",
        ),
        (WINDOWS_1251, "windows-1251", "Серийный номер;Завод\r\nID;Завод роботов, цех номер три\r\n"),
        (KOI8_R, "KOI8-U", "Серийный номер;Завод\r\nID;Завод роботов, цех номер три\r\n"),
        (WINDOWS_1253, "windows-1253", "Αριθμός;Σημείωση\r\nID;Το ρομπότ είναι στο τρίτο εργοστάσιο\r\n"),
        (
            WINDOWS_1254,
            "windows-1254",
            "Numara;Açıklama\r\nID;Robot üçüncü salonda, çalışıyor, değişiklik yapılmadı\r\n",
        ),
        (WINDOWS_1255, "ISO-8859-8", "מספר;הערה\r\nID;הרובוט נמצא במפעל השלישי\r\n"),
        (WINDOWS_1256, "windows-1256", "رقم الروبوت;الشركة;الحالة\r\nID;شركة الروبوتات المتحدة;قيد التشغيل\r\n"),
        (WINDOWS_874, "windows-874", "หมายเลข;หมายเหตุ\r\nID;หุ่นยนต์อยู่ในโรงงานที่สาม\r\n"),
    ] {
        let text = text.replace("ID", ID);
        let bytes = encoding.encode(&text).0;
        for language in LANGUAGES {
            assert_eq!(read(&bytes, language), (text.clone(), name), "{language}");
        }
    }
}

#[test]
fn no_encoding_takes_a_character_of_an_id_for_its_own() {
    // A sign glued to the ID, whose byte Chinese and Japanese encodings take for the first of two.
    let text = format!("Серийный;Завод\r\n№{ID};Завод роботов\r\n№cn-0142-g1a203-2026a0314b0000418;Цех\r\n");
    let bytes = WINDOWS_1251.encode(&text).0;
    for language in LANGUAGES {
        assert_eq!(read(&bytes, language), (text.clone(), "windows-1251"), "{language}");
    }
    // In languages without spaces what stands before an ID is glued to it too. A wrong guess makes a letter of it, by which
    // the ID could not be told from a longer word.
    for (encoding, glued) in [(GBK, "编号"), (BIG5, "型號"), (EUC_JP, "番号"), (SHIFT_JIS, "番号"), (WINDOWS_1251, "№")]
    {
        let lines: String = [ID, OTHER, ID].map(|id| format!("{glued}{id}\r\n")).concat();
        let bytes = encoding.encode(&lines).0;
        for language in LANGUAGES {
            let (text, name) = read(&bytes, language);
            let found: Vec<String> = ids(&text).iter().map(ToString::to_string).collect();
            assert_eq!(found, [ID, OTHER], "{glued} {language} {name}: {text}");
        }
    }
    // A short one, of which nobody can tell the encoding: whatever is taken, the ID is there.
    for byte in 0x80..=0xff {
        let bytes = [&[byte], ID.as_bytes(), b"\r\n", &[byte, byte], ID.as_bytes()].concat();
        for language in LANGUAGES {
            let (text, name) = read(&bytes, language);
            assert_eq!(text.matches(ID).count(), 2, "{byte:x} {language} {name}");
        }
    }
}

#[test]
fn nearly_utf8_is_utf8() {
    let line = format!("序列号{ID},正常\r\n");
    let stray = [line.as_bytes(), b"Caf\xe9,", line.as_bytes(), line.as_bytes()].concat();
    let whole = format!("id,note\n{ID},机器人");
    for language in LANGUAGES {
        let (text, name) = read(&stray, language);
        assert_eq!((text.matches(&line).count(), name), (3, "UTF-8"), "{language}");
        // Cut within the last character, which is left out.
        for cut in 1..3 {
            let bytes = &whole.as_bytes()[..whole.len() - cut];
            assert_eq!(read(bytes, language), (format!("id,note\n{ID},机器"), "UTF-8"), "{language}");
        }
    }
}

#[test]
fn marks_and_zeros_are_no_part_of_the_text() {
    assert_eq!(read(format!("\u{feff}\u{feff}{ID}").as_bytes(), "en").0, ID);
    assert_eq!(read(format!("{ID},ok\r\n{ID},pad\0\0\r\n").as_bytes(), "en").0, format!("{ID},ok\r\n{ID},pad\r\n"));
    assert_eq!(read(format!("{ID}\n{}", "\0".repeat(5_000)).as_bytes(), "en").0, format!("{ID}\n"));
    // A mark before text of another encoding.
    let text = format!("编号;{ID}\r\n机器人在三号车间，状态正常;{ID}\r\n");
    let lie = [b"\xef\xbb\xbf".as_slice(), &GBK.encode(&text).0].concat();
    assert_eq!(read(&lie, "en"), (text, "GBK"));
    // Two files in one, of different encodings: every ID is read.
    let joined =
        [&wide(&format!("\u{feff}{ID}\r\n"), u16::to_le_bytes), b"CN0142G1A2032026A0314B0000418\r\n".as_slice()];
    let (text, _) = read(&joined.concat(), "en");
    assert!(text.contains(ID) && text.contains("CN0142G1A2032026A0314B0000418"), "{text:?}");
}

#[test]
fn a_person_may_choose_another_encoding_by_how_it_reads() {
    let text = format!("Серийный;Завод\r\n{ID};Завод роботов\r\n");
    let bytes = KOI8_R.encode(&text).0;
    let choices = encoding::choices(&bytes, Encoding::named("windows-1251").unwrap());
    assert_eq!(choices[0].name, "windows-1251");
    let right = choices.iter().find(|choice| choice.name == "KOI8-U").unwrap();
    assert_eq!(right.sample, "Серийный · Завод · Завод роботов");
    let again = encoding::decode_as(&bytes, Encoding::named(right.name).unwrap()).unwrap();
    assert_eq!(again.text, text);
    assert_eq!(encoding::sample(&text), ["Серийный", "Завод", "Завод роботов"]);
    assert!(encoding::choices(ID.as_bytes(), again.encoding).is_empty(), "ASCII reads alike in all");
    let wide = wide(&text, u16::to_be_bytes);
    let choices = encoding::choices(&wide, Encoding::named("UTF-16BE").unwrap());
    assert!(choices.len() > 1 && choices[0].sample == "Серийный", "{choices:?}");
}

#[test]
fn what_is_no_text_is_known_for_what_it_is() {
    for (bytes, expected) in [
        (b"PK\x03\x04\x14\0\x06\0".as_slice(), "spreadsheet"),
        (b"PK\x03\x04\x14\0\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0f\0\0\0xl/workbook.xml!", "spreadsheet"),
        (b"PK\x03\x04\x14\0\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0a\0\0\0robots.csv", "archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "spreadsheet"),
        (b"%PDF-1.7\n", "document"),
        (b"{\\rtf1\\ansi", "document"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"\0\0\0\x18ftypheic", "picture"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "picture"),
        (b"\x1f\x8b\x08", "archive"),
        (b"\x7fELF\x02\x01\x01\0\0\0", "binary"),
        (b"\x01\x02\x03\x04\x05 text", "binary"),
    ] {
        let refused = decode(bytes, "en").map(|decoded| decoded.text);
        let Err(NoText::Kind(kind)) = refused else { panic!("{bytes:?}: {refused:?}") };
        assert_eq!(kind.name(), expected, "{bytes:?}");
    }
    assert!(decode(b"plain", "en").is_ok());
    // More in UTF-8 than in the encoding of the file.
    let long = vec![0xe9; list::BYTES / 2 + 1];
    let refused = encoding::decode_as(&long, Encoding::named("windows-1251").unwrap());
    assert!(matches!(refused, Err(NoText::TooLarge)));
}

#[test]
fn of_a_word_or_two_the_readers_language_decides() {
    for (encoding, language, text) in [
        (GBK, "zh-Hans", "编号"),
        (EUC_KR, "en ko-KR", "번호"),
        (WINDOWS_1251, "ru", "Цех"),
        (WINDOWS_1256, "ar", "رقم"),
        (WINDOWS_1252, "zh-Hans", "Tür"),
        (WINDOWS_1252, "ja", "Café"),
        (SHIFT_JIS, "ja", "番号"),
    ] {
        let text = format!("{text},{ID}\n");
        assert_eq!(read(&encoding.encode(&text).0, language), (text.clone(), encoding.name()), "{language}");
    }
}
