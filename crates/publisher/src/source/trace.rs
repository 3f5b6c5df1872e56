//! What spreadsheets and editors do to codes and names, told by what they leave behind.

use core::fmt;
use encoding_rs::Encoding;

/// What was done to a value before the file was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trace {
    /// Taken for a number, which has no leading zeros; the code has this many characters.
    LostZeros(usize),
    /// Taken for a number, and written with an exponent.
    Exponent,
    /// Taken for a number, and written with points, commas or blanks.
    Number,
    /// Taken for a date.
    Date,
    /// Written as a formula, or with the apostrophe that makes a text of a number.
    Formula,
    /// The result of a formula that failed.
    FailedFormula,
    /// Saved in an encoding that lacks its characters.
    QuestionMarks,
    /// UTF-8 that was opened as this encoding, and saved like that.
    Misread(&'static str),
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LostZeros(length) => {
                write!(f, "has lost its leading zeros: a code of {length} characters was taken for a number")
            }
            Self::Exponent => {
                f.write_str("was a code, which a spreadsheet took for a number and wrote with an exponent")
            }
            Self::Number => f.write_str("was a code, which a spreadsheet took for a number"),
            Self::Date => f.write_str("was a code, which a spreadsheet took for a date"),
            Self::Formula => f.write_str("is a code in a spreadsheet's notation, not the code alone"),
            Self::FailedFormula => f.write_str("is what a spreadsheet writes where a formula failed"),
            Self::QuestionMarks => f.write_str("was saved in an encoding that lacks its characters, and they are lost"),
            Self::Misread(encoding) => write!(f, "is UTF-8 that was opened as {encoding} and saved like that"),
        }
    }
}

/// What was done to a code of this many characters, if its remains tell.
pub(super) fn of_code(value: &str, length: usize) -> Option<Trace> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits(value) {
        return (value.len() < length).then_some(Trace::LostZeros(length));
    }
    if value.starts_with(['=', '\'']) {
        return Some(Trace::Formula);
    }
    if let Some((number, exponent)) = value.split_once(['E', 'e'])
        && digits(&number.replacen(['.', ','], "", 1))
        && digits(exponent.trim_start_matches(['+', '-']))
    {
        return Some(Trace::Exponent);
    }
    // "1-Mar", "Mar-01", "2026/3/1", "01.03.2026"
    let parts: Vec<&str> = value.split(['-', '/', '.']).collect();
    let dated = parts.iter().all(|part| !part.is_empty() && part.chars().all(char::is_alphanumeric))
        && parts.iter().any(|part| digits(part))
        && (parts.len() == 3 || parts.len() == 2 && !value.contains('.'));
    if dated {
        return Some(Trace::Date);
    }
    let separators = ['.', ',', ' ', '-', '\'', '\u{a0}', '\u{202f}'];
    (digits(&value.replace(separators, "")) && value.len() > 1).then_some(Trace::Number)
}

/// What was done to a name, if its remains tell.
pub(super) fn of_name(value: &str) -> Option<Trace> {
    if let Some(rest) = value.strip_prefix('#') {
        let failed = rest.ends_with(['!', '?']) && !rest.contains(' ') && rest.to_uppercase() == rest;
        if failed || rest == "N/A" || !rest.is_empty() && rest.bytes().all(|byte| byte == b'#') {
            return Some(Trace::FailedFormula);
        }
    }
    if value.contains("???") || value.contains('?') && value.chars().all(|c| c == '?' || c == ' ') {
        return Some(Trace::QuestionMarks);
    }
    MISREAD.iter().find(|encoding| is_misread(value, encoding)).map(|encoding| Trace::Misread(encoding.name()))
}

/// What UTF-8 without a mark is taken for, where nobody says what it is.
static MISREAD: [&Encoding; 8] = [
    encoding_rs::WINDOWS_1252,
    encoding_rs::WINDOWS_1251,
    encoding_rs::WINDOWS_1250,
    encoding_rs::MACINTOSH,
    encoding_rs::GB18030,
    encoding_rs::SHIFT_JIS,
    encoding_rs::BIG5,
    encoding_rs::EUC_KR,
];

/// Whether a text's bytes in this encoding are UTF-8 of fewer characters.
fn is_misread(value: &str, encoding: &'static Encoding) -> bool {
    if value.is_ascii() {
        return false;
    }
    let (bytes, _, lossy) = encoding.encode(value);
    let Some(meant) = core::str::from_utf8(&bytes).ok().filter(|_| !lossy) else { return false };
    // A short word in two bytes a character is UTF-8 by chance now and then: the common ones have no byte below A1.
    let wide = meant.chars().filter(|c| *c >= '\u{800}').count();
    let chance = !encoding.is_single_byte() && (wide < 2 || bytes.iter().all(|byte| !(0x80..0xa1).contains(byte)));
    meant.chars().count() < value.chars().count() && !chance
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_tell_what_a_spreadsheet_took_them_for() {
        for (value, expected) in [
            ("142", Some(Trace::LostZeros(4))),
            ("5", Some(Trace::LostZeros(4))),
            ("1.42E+03", Some(Trace::Exponent)),
            ("1,42E+03", Some(Trace::Exponent)),
            ("1E+10", Some(Trace::Exponent)),
            ("2.0E-05", Some(Trace::Exponent)),
            ("1-Mar", Some(Trace::Date)),
            ("Mar-01", Some(Trace::Date)),
            ("3月-01", Some(Trace::Date)),
            ("2026/3/1", Some(Trace::Date)),
            ("01.03.2026", Some(Trace::Date)),
            ("142.0", Some(Trace::Number)),
            ("1,420", Some(Trace::Number)),
            ("1 420", Some(Trace::Number)),
            ("'0142", Some(Trace::Formula)),
            ("=\"0142\"", Some(Trace::Formula)),
            ("0a42", None),
            ("01420", None),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(of_code(value, 4), expected, "{value}");
        }
    }

    #[test]
    fn names_tell_that_they_were_damaged() {
        let misread = |encoding: &'static Encoding, name: &str| {
            encoding.decode_without_bom_handling(name.as_bytes()).0.into_owned()
        };
        for (encoding, name) in [
            (encoding_rs::WINDOWS_1252, "Müller Robotik"),
            (encoding_rs::WINDOWS_1251, "Завод"),
            (encoding_rs::GB18030, "极光机器"),
            (encoding_rs::SHIFT_JIS, "北辰機械"),
        ] {
            let value = misread(encoding, name);
            assert!(!value.contains('\u{fffd}'), "{value}");
            assert!(matches!(of_name(&value), Some(Trace::Misread(_))), "{value}");
        }
        for value in ["#NAME?", "#N/A", "#REF!", "####", "#BEZUG!"] {
            assert_eq!(of_name(value), Some(Trace::FailedFormula), "{value}");
        }
        for value in ["????", "?? ??", "?"] {
            assert_eq!(of_name(value), Some(Trace::QuestionMarks), "{value}");
        }
        for name in [
            "极光机器",
            "联通",
            "Müller",
            "Café «Été»",
            "Завод",
            "ロボット",
            "로봇",
            "Who? What!",
            "#1 Robots",
            "Ångström",
        ] {
            assert_eq!(of_name(name), None, "{name}");
        }
    }
}
