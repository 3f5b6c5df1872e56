//! Texts that stand in several codes (ISO/IEC 18004, "structured append").

use crate::finder::Found;

/// Which part of a text a code has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its place, from 0.
    pub place: usize,
    /// How many there are.
    pub of: usize,
    /// What all codes of one text have in common: its parity.
    pub whole: String,
}

/// The codes, with one in place of all parts of a text where none is missing.
#[must_use]
pub fn joined(found: &[Found]) -> Vec<Found> {
    let mut joined = Vec::new();
    for code in found {
        let Some(part) = &code.part else {
            joined.push(code.clone());
            continue;
        };
        let at = |place| found.iter().find(|other| other.part.as_ref() == Some(&Part { place, ..part.clone() }));
        let parts: Option<Vec<_>> = (0..part.of).map(at).collect();
        match parts {
            None => joined.push(code.clone()),
            Some(parts) if part.place == 0 => {
                let bytes = parts.iter().flat_map(|part| part.bytes.iter().copied()).collect();
                joined.push(Found { bytes, part: None, ..code.clone() });
            }
            // It stands in the first one's place.
            Some(_) => {}
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(text: &str, place: usize, of: usize, whole: &str) -> Found {
        let part = Part { place, of, whole: whole.to_owned() };
        Found { bytes: text.into(), part: Some(part), corners: Default::default() }
    }

    #[test]
    fn a_text_is_whole_once_all_of_its_parts_are_there() {
        let alone = Found { bytes: b"menu".into(), part: None, corners: Default::default() };
        let (first, second, other) = (part("CN0142", 0, 2, "7"), part("G1A203", 1, 2, "7"), part("x", 0, 2, "8"));
        let found = joined(&[second.clone(), alone.clone(), other.clone(), first.clone()]);
        let texts: Vec<_> = found.iter().map(|code| (code.bytes.as_slice(), code.part.is_some())).collect();
        assert_eq!(texts, [(&b"menu"[..], false), (b"x", true), (b"CN0142G1A203", false)]);
        assert_eq!(joined(std::slice::from_ref(&second)), [second]);
    }
}
