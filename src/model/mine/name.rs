//! The names that owners give their robots.

/// Characters of a name, at most.
pub const NAME: usize = 100;

/// A name as it is kept: one line without what would steer the text around it, and not too long.
pub(super) fn plain_name(name: &str) -> String {
    let steers =
        |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffd}');
    let plain: String = name.chars().map(|c| if steers(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").chars().take(NAME).collect()
}
