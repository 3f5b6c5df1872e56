//! Finding an ID amid other text. The words of a sentence are made of the same characters as an
//! ID, so what counts is narrow; [`crate::recognise()`] states the rule, [`crate::groups`] the part on groups.

use crate::error::{ParseError, ParseErrorKind};
use crate::fold::{self, Class};
use crate::folded::Fold;
use crate::groups::Groups;
use crate::id::LEN;
use crate::link;
use crate::parse::count;
use crate::reading::Reading;
use crate::recognise::Recognised;
use crate::token::{Token, is_line_end};

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
    // What stands before the next token, and before that.
    let mut before = Before::default();
    loop {
        match next(text, cursor) {
            Step::End => return findings,
            Step::Marker(after) => {
                let (reading, end) = link::read(text, after);
                before = Before::default();
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
                let window = window(text, token)
                    .filter(|_| before.leaves_room(&token))
                    .filter(|(_, end)| is_clear_after(text, &token, *end));
                if let Some((found, end)) = window {
                    findings.add(found, token.start.position);
                    (cursor, before) = (end, Before::default());
                } else {
                    note(&mut findings, text, &token);
                    (cursor, before) = (token.end, Before { last: Some(token), beyond: before.last });
                }
            }
        }
    }
}

/// The tokens before one, as far as they are no ID.
#[derive(Default)]
struct Before {
    last: Option<Token>,
    beyond: Option<Token>,
}

impl Before {
    /// Whether an ID can begin with `first`.
    fn leaves_room(&self, first: &Token) -> bool {
        let Some(last) = self.last.filter(|_| !first.starts_run()) else { return true };
        if is_whole(first) { last.is_apart(self.beyond.as_ref()) } else { last.is_word() }
    }
}

/// Whether a token is as long as an ID, and nothing is joined to it.
fn is_whole(token: &Token) -> bool {
    token.len == LEN && !token.after_dash
}

/// Remembers the longest token that could be meant as an ID: 20 characters, a digit among them.
fn note(findings: &mut Findings, text: &str, token: &Token) {
    if token.has_digit && token.len >= 20 && token.len > findings.longest {
        findings.longest = token.len;
        findings.token = Reading::whole(token.start.until(token.end, text), token.start.position).finish().err();
    }
}

/// An ID that begins with this token, in one piece or in the groups in which people write one.
fn window(text: &str, first: Token) -> Option<(Recognised, Cursor)> {
    let mut last = first;
    let mut groups = Groups::new(&first);
    while groups.total() < LEN && !last.glued {
        last = match next(text, last.end) {
            Step::Token(token) if groups.add(&token) => token,
            _ => return None,
        };
    }
    if !groups.are_of_an_id() || first.glued || last.glued {
        return None;
    }
    let mut reading = Reading::EMPTY;
    for (index, c) in first.start.until(last.end, text).chars().enumerate() {
        // Between groups stand separators and, if they are cells, what divides these.
        if fold::class(c) != Class::Other && !reading.push(first.start.position + index, c) {
            return None;
        }
    }
    let around = match Cursor::default().until(first.start, text).chars().next_back() {
        Some('/' | '#' | '=' | '?' | '&') if link::is_in(text) => Fold::UrlAround,
        _ => Fold::TextAround,
    };
    let found = reading.with(around).finish().ok().filter(|_| reading.has_digit())?;
    Some((found, last.end))
}

/// Whether what follows an ID, which begins with `first`, is not more of it: nothing, another line, a word, another ID.
fn is_clear_after(text: &str, first: &Token, end: Cursor) -> bool {
    let Step::Token(token) = next(text, end) else { return true };
    let beyond = || match next(text, token.end) {
        Step::Token(beyond) => Some(beyond),
        Step::Marker(_) | Step::End => None,
    };
    token.starts_run()
        || token.is_word()
        || is_whole(first) && !token.after_dash && token.is_apart(beyond().as_ref())
        || window(text, token).is_some()
}

/// The next token or marker after `cursor`.
fn next(text: &str, cursor: Cursor) -> Step {
    let mut at = cursor;
    let mut before = Token::default();
    // What stands between: signs that divide cells, tabs, and what does neither and is no quotation mark; and how many
    // spaces in a row, at most, by which columns are aligned.
    let (mut signs, mut tabs, mut strange) = (0, 0, 0);
    let (mut spaces, mut widest) = (0, 0);
    let mut line_starts = cursor.byte == 0;
    while let Some(c) = at.rest(text).chars().next() {
        let mut passed = c.len_utf8();
        match fold::class(c) {
            Class::Id(..) => {
                let mut token = Token::at(text, at);
                token.after_other = before.after_other;
                token.after_line = before.after_line;
                token.after_dash = before.after_dash;
                token.after_slash = before.after_slash;
                token.after_cell = strange == 0 && (signs == 1 || signs == 0 && (tabs > 0 || widest > 1));
                token.glued |= before.glued;
                return Step::Token(token);
            }
            Class::Separator(fold) => {
                before.after_line |= is_line_end(c);
                line_starts |= is_line_end(c);
                before.after_dash |= fold == Fold::Dashes;
                tabs += usize::from(c == '\t');
                spaces = if c == ' ' { spaces + 1 } else { 0 };
                widest = widest.max(spaces);
                before.glued &= fold == Fold::ZeroWidth;
                before.after_slash = false;
            }
            Class::Other => {
                if let Some(marker) = link::marker(at.rest(text)) {
                    return Step::Marker(at.after(marker));
                }
                before.after_other = true;
                before.glued = link::is_glued(c);
                before.after_slash = c == '/';
                if divides_cells(c) {
                    signs += 1;
                } else if !fold::is_quote(c) {
                    strange += 1;
                }
                if let Some(mark) = fold::symbology(at.rest(text)).filter(|_| line_starts) {
                    passed = mark.len();
                }
                line_starts = false;
            }
        }
        at = at.after(at.until(Cursor { byte: at.byte + passed, ..at }, text));
    }
    Step::End
}

/// What tables are written with, and lists.
fn divides_cells(c: char) -> bool {
    matches!(c, ',' | ';' | '|' | '/' | ':' | '.' | '，' | '；' | '、' | '｜' | '／' | '：' | '．')
}
