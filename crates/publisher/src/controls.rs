//! Characters that act on a screen or on the text around them, instead of standing for themselves.
//!
//! A name with ESC, CR or an override of direction in it can rewrite what a terminal shows, this program's own verdict
//! too. So no such character is published ([`is_refused`]), and none is printed as it is ([`shown`]): a registry that
//! somebody else published may have them.

use core::fmt::{self, Write};

/// Whether a text that is published must not have this character: it moves the cursor, breaks the line, overrides the
/// direction of what follows, or cannot be seen and means nothing. U+FFFD stands where a character was lost.
///
/// Marks of direction (U+200E, U+200F, U+061C) and joiners (U+200C, U+200D) are parts of right-to-left and Indic text.
#[must_use]
pub fn is_refused(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{206a}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffd}' | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e007f}'
        )
}

/// Whether a terminal is not given this character as it is: what is refused, and marks of direction, which move
/// neighbouring text too. U+FFFD can be seen.
fn is_escaped(c: char) -> bool {
    c != '\u{fffd}' && is_refused(c) || matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}')
}

/// A text as it is shown on a terminal, on one line: such characters as `\u{1b}`.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    text: &'a str,
    /// What a line end in it becomes.
    line_end: Option<&'static str>,
}

/// Shows data: a name, a path, a reason. Line ends are escaped like all the rest.
#[must_use]
pub fn shown(text: &str) -> Shown<'_> {
    Shown { text, line_end: None }
}

/// Shows a message that may have several lines; those after the first are indented, so that none can be taken for
/// another line of the program's.
#[must_use]
pub fn shown_lines(text: &str) -> Shown<'_> {
    Shown { text, line_end: Some("\n  ") }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.text.chars() {
            match (c, self.line_end) {
                ('\n', Some(line_end)) => f.write_str(line_end)?,
                _ if is_escaped(c) => write!(f, "{}", c.escape_unicode())?,
                _ => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_a_terminal_is_shown_as_its_number() {
        for (text, expected) in [
            ("Aurora\u{1b}[2J\rverdict", r"Aurora\u{1b}[2J\u{d}verdict"),
            ("a\nb\tc\u{7f}\u{9b}1m", r"a\u{a}b\u{9}c\u{7f}\u{9b}1m"),
            ("\u{202e}txet\u{202c} \u{2066}x\u{2069}", r"\u{202e}txet\u{202c} \u{2066}x\u{2069}"),
            ("\u{200f}\u{61c}\u{2028}\u{feff}\u{e0041}", r"\u{200f}\u{61c}\u{2028}\u{feff}\u{e0041}"),
            ("极光机器 Größe ربات می‌خواهم \u{fffd}", "极光机器 Größe ربات می‌خواهم \u{fffd}"),
        ] {
            assert_eq!(shown(text).to_string(), expected);
        }
    }

    #[test]
    fn later_lines_of_a_message_are_indented() {
        assert_eq!(shown_lines("one\nverdict    listed\r").to_string(), "one\n  verdict    listed\\u{d}");
    }

    #[test]
    fn texts_of_right_to_left_scripts_may_be_published_and_overrides_may_not() {
        assert!(!"روبوت \u{200f}(A)\u{200e} می‌رود".contains(is_refused));
        for c in ['\u{1b}', '\r', '\n', '\u{85}', '\u{202e}', '\u{2067}', '\u{2029}', '\u{fffd}'] {
            assert!(is_refused(c), "{}", c.escape_unicode());
        }
    }
}
