//! Tables in a code page: which one, as far as the languages of the columns leave no doubt.
//!
//! A spreadsheet saves "CSV" in the code page of the machine it runs on. A column `name_ja` says which those may be;
//! what its bytes come to in each must be words of that language. Where more than one is left and they do not agree,
//! nothing is read.

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GB18030, MACINTOSH, SHIFT_JIS, WINDOWS_874, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258, X_MAC_CYRILLIC,
};

/// A cell with bytes past ASCII, and the language of its column.
pub(super) struct Cell<'a> {
    pub(super) language: &'a str,
    pub(super) bytes: &'a [u8],
}

/// The code page of these cells, or all that they may be in.
pub(super) fn page(cells: &[Cell<'_>]) -> Result<&'static Encoding, Vec<&'static Encoding>> {
    let Some(first) = cells.first() else { return Err(Vec::new()) };
    let fits = |page: &&'static Encoding| cells.iter().all(|cell| reading(cell, page).is_some());
    let left: Vec<_> = language(first.language).pages.into_iter().filter(fits).collect();
    let agree = |page: &&'static Encoding| cells.iter().all(|cell| reading(cell, page) == reading(cell, left[0]));
    match left.first() {
        Some(page) if left.iter().all(agree) => Ok(page),
        _ => Err(left),
    }
}

/// What a cell says in a code page that its language is saved in, if that is words of the language.
pub(super) fn reading(cell: &Cell<'_>, page: &'static Encoding) -> Option<String> {
    let language = language(cell.language);
    // Of the 24,000 characters of GB18030, names in Chinese use those that GB 2312 had. Bytes of another encoding
    // come to the others.
    let common = page != GB18030 || cell.bytes.iter().all(|byte| !(0x80..0xa1).contains(byte)) && paired(cell.bytes);
    let text = page.decode_without_bom_handling_and_without_replacement(cell.bytes).filter(|_| common)?;
    let fits = |c: char| c.is_ascii() || (language.has)(c) || is_punctuation(c);
    // What is a letter in one code page is half of a pair of quotation marks in another.
    let quoted = text.matches('«').count() == text.matches('»').count();
    (language.pages.contains(&page) && text.chars().all(fits) && quoted).then(|| text.into_owned())
}

/// Whether bytes past ASCII stand in pairs.
fn paired(bytes: &[u8]) -> bool {
    bytes.chunk_by(|a, b| a.is_ascii() == b.is_ascii()).all(|run| run[0].is_ascii() || run.len() % 2 == 0)
}

/// What people call a code page.
pub(super) fn name(page: &'static Encoding) -> &'static str {
    if page == GB18030 { "GBK" } else { page.name() }
}

/// The code pages of a language, and the characters that it has besides ASCII.
struct Language {
    pages: Vec<&'static Encoding>,
    has: fn(char) -> bool,
}

fn language(tag: &str) -> Language {
    let tag = tag.to_ascii_lowercase();
    let traditional = ["hant", "tw", "hk", "mo"].iter().any(|part| tag.split('-').any(|found| found == *part));
    let (pages, has): (Vec<&'static Encoding>, fn(char) -> bool) = match tag.split('-').next().unwrap_or_default() {
        "zh" if traditional => (vec![BIG5, GB18030], is_han),
        "zh" => (vec![GB18030], is_han),
        "ja" => (vec![SHIFT_JIS, GB18030], |c| is_han(c) || matches!(c, '\u{3040}'..='\u{30ff}')),
        "ko" => (vec![EUC_KR], |c| matches!(c, '\u{ac00}'..='\u{d7a3}')),
        "ru" | "bg" => (cyrillic(), |c| matches!(c, '\u{410}'..='\u{44f}' | 'Ё' | 'ё')),
        "uk" | "be" => (cyrillic(), |c| matches!(c, '\u{410}'..='\u{44f}' | 'Ё' | 'ё') || "ЄІЇҐЎєіїґў".contains(c)),
        "sr" | "mk" => (cyrillic(), |c| matches!(c, '\u{400}'..='\u{45f}')),
        "el" => (vec![WINDOWS_1253], |c| matches!(c, '\u{370}'..='\u{3ff}')),
        "he" => (vec![WINDOWS_1255], |c| matches!(c, '\u{590}'..='\u{5ff}')),
        "ar" | "fa" | "ur" => (vec![WINDOWS_1256], |c| matches!(c, '\u{600}'..='\u{6ff}' | '\u{200c}'..='\u{200f}')),
        "th" => (vec![WINDOWS_874], |c| matches!(c, '\u{e00}'..='\u{e7f}')),
        "vi" => (vec![WINDOWS_1258], |c| is_latin(c) || matches!(c, '\u{300}'..='\u{323}' | '₫')),
        _ => (vec![WINDOWS_1252, WINDOWS_1250, WINDOWS_1254, WINDOWS_1257, MACINTOSH], is_latin),
    };
    Language { pages, has }
}

/// What Cyrillic letters are saved in. GB 2312 and JIS have those of Russian.
fn cyrillic() -> Vec<&'static Encoding> {
    vec![WINDOWS_1251, X_MAC_CYRILLIC, GB18030, SHIFT_JIS]
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && c < '\u{250}'
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3005}'..='\u{3007}')
}

/// What stands between words in any language.
fn is_punctuation(c: char) -> bool {
    matches!(
        c,
        '\u{a0}' | '«' | '»' | '·' | '®' | '–' | '—' | '‘' | '’' | '“' | '”' | '„' | '…' | '™' | '\u{3000}'..='\u{3002}'
        | '\u{3008}'..='\u{3011}' | '・' | 'ー' | '\u{ff01}'..='\u{ff5e}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(names: &[(&str, &str)], saved_in: &'static Encoding) -> Result<&'static Encoding, Vec<&'static Encoding>> {
        let bytes: Vec<_> = names
            .iter()
            .map(|(language, name)| {
                let (bytes, _, lossy) = saved_in.encode(name);
                assert!(!lossy, "{name} can't be saved in {}", saved_in.name());
                (*language, bytes.into_owned())
            })
            .collect();
        let cells: Vec<_> = bytes.iter().map(|(language, bytes)| Cell { language, bytes }).collect();
        page(&cells)
    }

    #[test]
    fn the_language_of_the_columns_tells_the_code_page() {
        for (names, saved_in) in [
            (&[("zh-Hans", "极光机器"), ("zh-Hans", "贝塔")][..], GB18030),
            (&[("zh", "极光（北京）机器人"), ("ja", "ロボット机")], GB18030),
            (&[("ja", "オーロラ機械"), ("ja", "北辰ロボティクス")], SHIFT_JIS),
            (&[("zh-Hant", "極光機器")], BIG5),
            (&[("ko", "오로라 로보틱스")], EUC_KR),
            (&[("ru", "Завод Север"), ("zh-Hans", "极光")], GB18030),
            (&[("ru", "Завод «Север»")], WINDOWS_1251),
            (&[("el", "Ρομπότ")], WINDOWS_1253),
            (&[("ar", "روبوتات الشفق")], WINDOWS_1256),
            (&[("he", "רובוטים")], WINDOWS_1255),
            (&[("th", "หุ่นยนต์")], WINDOWS_874),
            (&[("en", "Müller & Söhne")], WINDOWS_1252),
        ] {
            assert_eq!(found(names, saved_in), Ok(saved_in), "{names:?}");
        }
    }

    #[test]
    fn where_the_languages_leave_a_doubt_nothing_is_read() {
        for (names, saved_in) in [
            // In Windows-1252 another name: "Dvoøák".
            (&[("en", "Dvořák")][..], WINDOWS_1250),
            (&[("fr", "Café")], WINDOWS_1252),
            // In GB18030 "蔼动".
            (&[("zh-Hant", "高雄")], BIG5),
            // No page of the language has it, or the column's language is another.
            (&[("en", "极光机器")], GB18030),
            (&[("zh-Hans", "オーロラ機械")], SHIFT_JIS),
            (&[("hi", "Завод")], WINDOWS_1251),
        ] {
            assert!(found(names, saved_in).is_err(), "{names:?}: {:?}", found(names, saved_in));
        }
    }
}
