//! Which encoding of before Unicode: Firefox's detector says, of what is no ID.

use super::raw;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, EUC_JP, EUC_KR, Encoding, GB18030, SHIFT_JIS, WINDOWS_874, WINDOWS_1251, WINDOWS_1252};

/// How many bytes are looked at.
const LOOKED_AT: usize = 1024 * 1024;

/// Of so few bytes beyond ASCII the detector can't tell, but for what it is told of the reader. Of more, that would mislead
/// it: it takes a domain for strong evidence.
const FEW: usize = 4;

/// The encoding that bytes most probably have. `languages` are the reader's, the likeliest first, as tags with spaces
/// between.
///
/// IDs are kept from the detector: where the last byte before one is no whole character with it, the encoding that
/// would take the ID's first character for the other half is then known to be wrong.
pub(super) fn guess(bytes: &[u8], languages: &str) -> &'static Encoding {
    let sample = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    let mut at = 0;
    for (place, _) in raw::places(sample) {
        detector.feed(&sample[at..place.start], false);
        detector.feed(b"\n", false);
        at = place.end;
    }
    // Where the sample was cut, the last character may be half.
    detector.feed(&sample[at..], sample.len() == bytes.len());
    detector.guess(hint(sample, languages).map(str::as_bytes), Utf8Detection::Deny)
}

/// What is tried where the guess takes an ID's first character for a part of another, or writes a letter before it: of a
/// few bytes the detector can't tell. The reader's own come first; then that of `№`, which stands before an ID without a
/// space, and those of languages that have no spaces.
pub(super) fn others(languages: &str) -> impl Iterator<Item = &'static Encoding> {
    let own = domain(languages).map(|domain| {
        EncodingDetector::new(Iso2022JpDetection::Deny).guess(Some(domain.as_bytes()), Utf8Detection::Deny)
    });
    own.into_iter().chain([WINDOWS_1251, GB18030, BIG5, SHIFT_JIS, EUC_JP, EUC_KR, WINDOWS_874, WINDOWS_1252])
}

/// The domain to be told, if any.
fn hint(sample: &[u8], languages: &str) -> Option<&'static str> {
    let few = sample.iter().filter(|byte| !byte.is_ascii()).take(FEW + 1).count() <= FEW;
    let domain = domain(languages).filter(|_| few)?;
    // Encodings of two bytes have them in pairs, as far as both are beyond ASCII.
    let in_pairs = || sample.split(u8::is_ascii).all(|run| run.len() % 2 == 0);
    let has_pairs = matches!(domain, "cn" | "tw" | "jp" | "kr");
    (!has_pairs || in_pairs()).then_some(domain)
}

/// The country's domain by which the detector knows the first language that has encodings of its own: it was made for
/// web pages.
fn domain(languages: &str) -> Option<&'static str> {
    languages.split_ascii_whitespace().find_map(|tag| {
        let tag = tag.to_ascii_lowercase();
        let (language, rest) = tag.split_once('-').unwrap_or((&tag, ""));
        Some(match language {
            "zh" if rest.split('-').any(|part| matches!(part, "hant" | "tw" | "hk" | "mo")) => "tw",
            "zh" => "cn",
            "ja" => "jp",
            "ko" => "kr",
            "ru" | "be" | "kk" | "ky" | "mn" | "tg" | "mk" | "sr" => "ru",
            "uk" => "ua",
            "bg" => "bg",
            "el" => "gr",
            "tr" | "az" => "tr",
            "he" | "iw" => "il",
            "ar" | "fa" | "ur" | "ps" => "sa",
            "th" => "th",
            "vi" => "vn",
            "pl" | "cs" | "sk" | "hu" | "hr" | "sl" | "ro" | "bs" => "cz",
            "lt" | "lv" | "et" => "lt",
            "is" | "fo" => "is",
            "de" | "fr" | "es" | "it" | "pt" | "nl" | "sv" | "da" | "nb" | "no" | "fi" => "de",
            _ => return None,
        })
    })
}
