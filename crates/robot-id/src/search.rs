//! Finding an ID amid other text. The words of a sentence are made of the same characters as an
//! ID, so what counts is narrow; [`crate::recognise()`] states the rule.

use crate::error::{ParseError, ParseErrorKind};
use crate::fold::{self, Class};
use crate::folded::Fold;
use crate::id::LEN;
use crate::link;
use crate::parse::count;
use crate::reading::Reading;
use crate::recognise::Recognised;

/// A place in the text: the byte, and the character that begins there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cursor {
    pub(crate) byte: usize,
    pub(crate) position: usize,
}

impl Cursor {
    /// What begins here.
    pub(crate) fn rest(self, text: &str) -> &str {
        text.get(self.byte..).unwrap_or_default()
    }

    /// What stands between here and `end`.
    pub(crate) fn until(self, end: Cursor, text: &str) -> &str {
        text.get(self.byte..end.byte).unwrap_or_default()
    }

    /// The place after `passed`, which begins here.
    pub(crate) fn after(self, passed: &str) -> Cursor {
        Cursor { byte: self.byte + passed.len(), position: self.position + count(passed) }
    }
}

/// What a search came upon.
#[derive(Clone, Copy, Default)]
pub(crate) struct Findings {
    /// The first ID, and where it begins.
    first: Option<(Recognised, usize)>,
    several: Option<ParseError>,
    /// What is wrong with the first link that ought to hold an ID.
    pub(crate) link: Option<ParseError>,
    /// What is wrong with the longest token that could be meant as an ID.
    pub(crate) token: Option<ParseError>,
    longest: usize,
}

impl Findings {
    fn add(&mut self, found: Recognised, position: usize) {
        match self.first {
            None => self.first = Some((found, position)),
            Some((first, first_at)) if first.id != found.id => {
                let kind = ParseErrorKind::SeveralIds { first_at };
                self.several = self.several.or(Some(ParseError::new(kind, position)));
            }
            Some(_) => {}
        }
    }

    /// The one ID that was found, or the fault of there being several.
    pub(crate) fn outcome(&self) -> Option<Result<Recognised, ParseError>> {
        match self.several {
            Some(error) => Some(Err(error)),
            None => self.first.map(|(found, _)| Ok(found)),
        }
    }
}

/// ID characters in a row, without a separator but zero-width ones.
#[derive(Clone, Copy)]
struct Token {
    start: Cursor,
    end: Cursor,
    len: usize,
    has_digit: bool,
    /// Something other than separators, or the end of the text, stands before it.
    after_other: bool,
    /// A line break stands before it.
    after_line: bool,
    /// A character that belongs to the same word stands right before or after it.
    glued: bool,
}

impl Token {
    fn is_word(&self) -> bool {
        self.len >= 2 && !self.has_digit
    }

    fn starts_run(&self) -> bool {
        self.after_other || self.after_line
    }
}

enum Step {
    Token(Token),
    /// Just past `/r/` or `id=`.
    Marker(Cursor),
    End,
}

/// Searches the whole text, once, from left to right.
pub(crate) fn search(text: &str) -> Findings {
    let mut findings = Findings::default();
    let mut cursor = Cursor::default();
    // Whether what stands before the next token leaves room for an ID.
    let mut clear = true;
    loop {
        match next(text, cursor) {
            Step::End => return findings,
            Step::Marker(after) => {
                let (reading, end) = link::read(text, after);
                clear = true;
                match reading.with(Fold::UrlAround).finish() {
                    Ok(found) => {
                        findings.add(found, after.position);
                        cursor = link::skip(text, end);
                    }
                    Err(error) => {
                        if error.kind() != ParseErrorKind::Empty {
                            findings.link = findings.link.or(Some(error));
                        }
                        // A link cut off by a space may go on after it; any other is refused
                        // whole, so that no part of it passes as an ID.
                        cursor = match error.kind() {
                            ParseErrorKind::TooShort { .. } | ParseErrorKind::Empty => after,
                            _ => link::skip(text, end),
                        };
                    }
                }
            }
            Step::Token(token) => {
                let window = Some(token)
                    .filter(|token| clear || token.starts_run())
                    .and_then(|token| window(text, token))
                    .filter(|(_, end)| is_clear_after(text, *end));
                if let Some((found, end)) = window {
                    findings.add(found, token.start.position);
                    (cursor, clear) = (end, true);
                } else {
                    note(&mut findings, text, &token);
                    (cursor, clear) = (token.end, token.is_word());
                }
            }
        }
    }
}

/// Remembers the longest token that could be meant as an ID: 20 characters, a digit among them.
fn note(findings: &mut Findings, text: &str, token: &Token) {
    if token.has_digit && token.len >= 20 && token.len > findings.longest {
        findings.longest = token.len;
        findings.token = Reading::whole(token.start.until(token.end, text), token.start.position).finish().err();
    }
}

/// An ID that begins with this token, in one piece or in the groups of the plate.
fn window(text: &str, first: Token) -> Option<(Recognised, Cursor)> {
    let mut last = first;
    let mut len = first.len;
    while len < LEN && matches!(len, 2 | 6 | 12) && !last.glued {
        last = match next(text, last.end) {
            Step::Token(token) if !token.after_other => token,
            _ => return None,
        };
        len += last.len;
    }
    if len != LEN || first.glued || last.glued {
        return None;
    }
    let reading = Reading::whole(first.start.until(last.end, text), first.start.position);
    let around = match Cursor::default().until(first.start, text).chars().next_back() {
        Some('/' | '#' | '=' | '?' | '&') if link::is_in(text) => Fold::UrlAround,
        _ => Fold::TextAround,
    };
    let found = reading.with(around).finish().ok().filter(|_| reading.has_digit())?;
    Some((found, last.end))
}

/// Whether what follows an ID is not more of it: nothing, another line, a word, another ID.
fn is_clear_after(text: &str, end: Cursor) -> bool {
    match next(text, end) {
        Step::Token(token) => token.starts_run() || token.is_word() || window(text, token).is_some(),
        Step::Marker(_) | Step::End => true,
    }
}

/// The next token or marker after `cursor`.
fn next(text: &str, cursor: Cursor) -> Step {
    let mut at = cursor;
    let (mut after_other, mut after_line, mut glued) = (false, false, false);
    for c in cursor.rest(text).chars() {
        match fold::class(c) {
            Class::Id(..) => {
                let mut token = token(text, at);
                token.after_other = after_other;
                token.after_line = after_line;
                token.glued |= glued;
                return Step::Token(token);
            }
            Class::Separator(fold) => {
                after_line |= matches!(c, '\n' | '\r');
                glued &= fold == Fold::ZeroWidth;
            }
            Class::Other => {
                if let Some(marker) = link::marker(at.rest(text)) {
                    return Step::Marker(at.after(marker));
                }
                after_other = true;
                glued = link::is_glued(c);
            }
        }
        at.byte += c.len_utf8();
        at.position += 1;
    }
    Step::End
}

/// The token that begins at `start`.
fn token(text: &str, start: Cursor) -> Token {
    let mut token =
        Token { start, end: start, len: 0, has_digit: false, after_other: false, after_line: false, glued: false };
    let mut at = start;
    for c in start.rest(text).chars() {
        at.byte += c.len_utf8();
        at.position += 1;
        match fold::class(c) {
            Class::Id(byte, _) => {
                token.len += 1;
                token.has_digit |= byte.is_ascii_digit();
                token.end = at;
            }
            Class::Separator(Fold::ZeroWidth) => {}
            Class::Separator(_) => break,
            Class::Other => {
                token.glued = link::is_glued(c);
                break;
            }
        }
    }
    token
}
