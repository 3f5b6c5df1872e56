//! The 103 manufacturers.

use super::names::{ABROAD, FIRST, KINDS, SECOND};
use super::showcase;
use super::text::text;
use crate::source::ManufacturerRow;
use registry::document::{Code, Contact, Standing, Text};

/// All manufacturers, the showcase's first. The same for every seed.
pub(super) fn makers() -> Vec<ManufacturerRow> {
    let mut rows = showcase::makers();
    let halves = SECOND.iter().flat_map(|second| FIRST.iter().map(move |first| (first, second)));
    // The same syllable twice is no name.
    let halves = halves.filter(|(first, second)| !first.0.eq_ignore_ascii_case(second.0));
    for (index, (first, second)) in (0_u32..).zip(halves) {
        let kind = KINDS[index as usize % KINDS.len()];
        let names = [
            ("en", format!("{}{} {}", first.0, second.0, kind.0)),
            ("zh-Hans", format!("{}{}{}", first.1, second.1, kind.1)),
        ];
        // Scattered below 9000, each once; 0142 is the showcase's.
        rows.push(row("CN", &format!("{:04}", 150 + index * 613 % 8_700), Text::new(names), standing(index)));
    }
    for (index, (country, name)) in (0_u32..).zip(ABROAD) {
        let letter = char::from(b'A' + (index * 7 % 26) as u8);
        rows.push(row(country, &format!("{letter}{:03}", 107 + index * 397 % 890), text(name), standing(index)));
    }
    rows.sort_by_key(|row| (row.country, row.code));
    rows
}

fn standing(index: u32) -> Standing {
    match index {
        17 | 58 => Standing::Suspended,
        44 => Standing::Withdrawn,
        _ => Standing::Active,
    }
}

pub(super) fn row(country: &str, code: &str, names: Text, standing: Standing) -> ManufacturerRow {
    let (Some(country), Some(code)) = (Code::new(country), Code::new(code)) else {
        unreachable!("{country}{code} is a code of this file's making");
    };
    ManufacturerRow { country, code, names, standing, contact: Some(contact(country, code)) }
}

/// Addresses of nobody: no name ends in `.example` (RFC 2606).
fn contact(country: Code<2>, code: Code<4>) -> Contact {
    let host = format!("{country}{code}").to_ascii_lowercase() + ".robot-maker.example";
    let pages = |path: &str| {
        let mut languages = vec![("en", "en")];
        if country.as_str() == "CN" {
            languages.push(("zh-Hans", "zh"));
        }
        Some(Text::new(languages.into_iter().map(|(tag, folder)| (tag, format!("https://{host}/{folder}/{path}")))))
    };
    let support = Some(Text::new([("en", format!("mailto:support@{host}"))]));
    Contact { web: pages(""), support, recalls: pages("recalls") }
}
