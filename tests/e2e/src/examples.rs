//! The IDs that every sample has, by what they show.

use publisher::sample::{EXAMPLES, UNLISTED};

/// An ID by its name in the publisher's showcase.
///
/// # Panics
/// When the showcase has no such name.
#[must_use]
pub fn id(name: &str) -> &'static str {
    let found = EXAMPLES.iter().chain(UNLISTED).find(|(other, _)| *other == name);
    found.map_or_else(|| panic!("the showcase has no {name}"), |(_, id)| id)
}

/// An ID that is mistyped: a Cyrillic letter in place of the 14th character, a zero.
pub const MALFORMED: &str = "CN0142G1A2032\u{41e}26A0314B0000417";
