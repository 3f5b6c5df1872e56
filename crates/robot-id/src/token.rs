//! What the text is taken apart into, in which an ID is searched for.

use crate::fold::{self, Class};
use crate::folded::Fold;
use crate::link;
use crate::search::Cursor;

/// ID characters in a row, without a separator but zero-width ones and soft hyphens.
#[derive(Clone, Copy, Default)]
pub(crate) struct Token {
    pub(crate) start: Cursor,
    pub(crate) end: Cursor,
    pub(crate) len: usize,
    pub(crate) has_digit: bool,
    pub(crate) has_letter: bool,
    /// Something other than separators stands before it.
    pub(crate) after_other: bool,
    /// A line break stands before it.
    pub(crate) after_line: bool,
    /// The border of a cell stands before it: a tab, or one sign such as a comma, perhaps with quotation marks.
    pub(crate) after_cell: bool,
    /// A dash stands before it.
    pub(crate) after_dash: bool,
    /// A slash stands right before it, as in `S/N`.
    pub(crate) after_slash: bool,
    /// A character that belongs to the same word stands right before or after it.
    pub(crate) glued: bool,
}

impl Token {
    /// Whether it is a word of a sentence. A part of one that is written with letters of another alphabet too, as in
    /// `Straße`, is as good as a word.
    pub(crate) fn is_word(&self) -> bool {
        (self.len >= 2 || self.after_slash || self.glued) && !self.has_digit
    }

    /// Whether it can be told from an ID in one piece beside it: a word; or one letter or a short number, which might be
    /// typed too much, but not with a word on its other side, as in `Hall 3`, or in a date or a time.
    pub(crate) fn is_apart(&self, beyond: Option<&Token>) -> bool {
        let is_number = |token: &Token| !token.has_letter && token.len <= 4;
        let is_date = |beyond: &Token| {
            let gap = self.start.position.max(beyond.start.position) - self.end.position.min(beyond.end.position);
            is_number(self) && is_number(beyond) && gap == 1
        };
        let is_small = self.len == 1 || is_number(self);
        let is_beside_word = |beyond: &Token| {
            let later = if beyond.start.byte > self.start.byte { beyond } else { self };
            beyond.is_word() && (later.glued && !later.after_line || !later.starts_run())
        };
        self.is_word() || is_small && beyond.is_some_and(|beyond| is_beside_word(beyond) || is_date(beyond))
    }

    /// Whether an ID may begin here, whatever stands before.
    pub(crate) fn starts_run(&self) -> bool {
        self.after_other || self.after_line || self.after_cell
    }

    /// The token that begins at `start`.
    pub(crate) fn at(text: &str, start: Cursor) -> Self {
        let mut token = Self { start, end: start, ..Self::default() };
        let mut at = start;
        // A word goes on after a soft hyphen and the end of its line.
        let mut hyphenated = false;
        for c in start.rest(text).chars() {
            at.byte += c.len_utf8();
            at.position += 1;
            match fold::class(c) {
                Class::Id(byte, _) => {
                    token.len += 1;
                    token.has_digit |= byte.is_ascii_digit();
                    token.has_letter |= byte.is_ascii_uppercase();
                    token.end = at;
                    hyphenated = false;
                }
                Class::Separator(Fold::ZeroWidth) => {}
                Class::Separator(_) if c == '\u{ad}' => hyphenated = true,
                Class::Separator(_) if hyphenated && is_line_end(c) => {}
                Class::Separator(_) => break,
                Class::Other => {
                    token.glued = link::is_glued(c);
                    break;
                }
            }
        }
        token
    }
}

/// Whether a line ends with this character.
pub(crate) fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
