//! Colours and sizes: what stands in `static/tokens.css`, the only place where one is written down.

use alloc::vec::Vec;

/// The file.
pub const CSS: &str = include_str!("../../../static/tokens.css");

/// Where the file turns from the tokens of the light theme, which are also those of paper, to what is another in the
/// dark one.
const DARK: &str = "@media";

/// Names (with their two hyphens) and values.
pub type Tokens = Vec<(&'static str, &'static str)>;

/// The tokens of the light theme.
#[must_use]
pub fn light() -> Tokens {
    tokens(CSS.split_once(DARK).map_or(CSS, |(light, _)| light))
}

/// The tokens that the dark theme has another value for.
#[must_use]
pub fn dark() -> Tokens {
    tokens(CSS.split_once(DARK).map_or("", |(_, dark)| dark))
}

fn tokens(css: &'static str) -> Tokens {
    let bare = |line: &'static str| line.rsplit("*/").next().unwrap_or_default().trim();
    let declared = css.split(['{', ';', '}']).filter_map(|line| bare(line).split_once(':'));
    declared.filter(|(name, _)| name.starts_with("--")).map(|(name, value)| (name, value.trim())).collect()
}

/// What a token of the light theme is worth, for pictures that no style sheet reaches. To be used in constants: there,
/// a name that is none does not compile.
///
/// # Panics
/// There is no such token.
#[must_use]
pub const fn value(name: &str) -> &'static str {
    let (css, name) = (CSS.as_bytes(), name.as_bytes());
    let mut at = 0;
    while at + name.len() < css.len() {
        let end = at + name.len();
        if begins(css, at, name) && css[end] == b':' {
            let mut from = end + 1;
            while css[from] == b' ' {
                from += 1;
            }
            let mut to = from;
            while css[to] != b';' {
                to += 1;
            }
            let (_, rest) = css.split_at(from);
            let (value, _) = rest.split_at(to - from);
            match core::str::from_utf8(value) {
                Ok(value) => return value,
                Err(_) => panic!("the tokens are plain ASCII"),
            }
        }
        at += 1;
    }
    panic!("there is no such token")
}

const fn begins(text: &[u8], at: usize, with: &[u8]) -> bool {
    let mut index = 0;
    while index < with.len() {
        if text[at + index] != with[index] {
            return false;
        }
        index += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Tone;

    #[test]
    fn tokens_are_read_with_their_values() {
        let (light, dark) = (light(), dark());
        assert!(light.contains(&("--ink", value("--ink"))), "{light:?}");
        assert!(light.len() > dark.len());
        for (name, value) in &dark {
            assert!(light.iter().any(|(other, before)| other == name && before != value), "{name} is another in light");
        }
    }

    #[test]
    fn every_tone_has_its_colour() {
        let light = light();
        for tone in Tone::ALL {
            let token = match tone {
                Tone::Dim => "--edge".to_owned(),
                Tone::Plain => "--ink".to_owned(),
                tone => ["--", tone.name()].concat(),
            };
            assert!(light.iter().any(|(name, _)| *name == token), "{token}");
        }
    }
}
