//! Writes words as JavaScript: an object for each language.
//!
//! A text is a string, one with variables a function of them that gives a string, and attributes alone are an object by
//! their names. Numbers are given as numbers.

use crate::catalogue::{Words, find};
use crate::language::Language;
use crate::message::{Body, File, Key, Kind, Line, Message, Piece, Tree, Variable};
use crate::plural::Rule;
use crate::problem::Problems;
use std::fmt::Write;

/// Messages that a script takes.
#[derive(Debug, Clone, Copy)]
pub struct Selection<'s> {
    /// The name of their file.
    pub file: &'s str,
    /// Their names, or those of attributes, `message.attribute`; all of the file where this is empty.
    pub messages: &'s [&'s str],
}

impl Words {
    /// The names under which an object has the messages of a selection.
    ///
    /// # Errors
    /// A message that there is not, or two of one name.
    pub fn names(&self, selections: &[Selection<'_>]) -> Result<Vec<String>, Problems> {
        let mut problems = Problems::default();
        let mut names: Vec<String> = Vec::new();
        for selection in selections {
            for id in self.ids(selection) {
                let file = format!("i18n/en/{}.ftl", selection.file);
                let exists = self.files.first().and_then(|files| line(files.get(selection.file)?, &id)).is_some();
                if !exists && self.message(selection.file, &id).is_none() {
                    problems.add_file(file, format!("A script takes the message `{id}`, which is not here: add it, or take it out of the script's list."));
                } else if names.contains(&key(&id)) {
                    problems.add_file(file, format!("A script takes two messages that are named `{id}`: rename one."));
                }
                names.push(key(&id));
            }
        }
        problems.or(names)
    }

    /// The messages of a selection in a language, as the inside of an object: `skip: "…", count: (count) => …,`.
    #[must_use]
    pub fn script(&self, language: &Language, selections: &[Selection<'_>]) -> String {
        let mut out = String::new();
        let place = self.languages.iter().position(|other| other == language);
        let Some(files) = place.and_then(|place| self.files.get(place)) else { return out };
        for selection in selections {
            let Some(file) = files.get(selection.file) else { continue };
            for id in self.ids(selection) {
                let (base, attribute) = split(&id);
                let (Some(english), Some(message)) = (self.message(selection.file, base), find(file, base)) else {
                    continue;
                };
                let value = match attribute {
                    Some(_) => line(file, &id).map(|line| one(language, english, &line.tree)),
                    None => Some(value(language, english, message)),
                };
                let _ = writeln!(out, "  {}: {},", key(&id), value.unwrap_or_default());
            }
        }
        out
    }

    /// A message of a language as text: with `.text` behind its name what goes with a heading, and with these values.
    ///
    /// # Errors
    /// There is no such message, or it has variants or another variable.
    pub fn text(&self, language: &Language, file: &str, name: &str, values: &[(&str, &str)]) -> Result<String, String> {
        let place = self.languages.iter().position(|other| other == language);
        let files = place.and_then(|place| self.files.get(place));
        let line = files.and_then(|files| line(files.get(file)?, name));
        let missing = || format!("i18n/{}/{file}.ftl has no plain message `{name}`", language.tag);
        let Tree::Text(pieces) = &line.ok_or_else(missing)?.tree else { return Err(missing()) };
        let texts = pieces.iter().map(|piece| match piece {
            Piece::Text(text) => Some(text.as_str()),
            Piece::Variable(name) => values.iter().find(|(known, _)| known == name).map(|(_, value)| *value),
        });
        texts.collect::<Option<String>>().ok_or_else(missing)
    }

    fn ids(&self, selection: &Selection<'_>) -> Vec<String> {
        if !selection.messages.is_empty() {
            return selection.messages.iter().map(|id| (*id).to_owned()).collect();
        }
        let file = self.files.first().and_then(|files| files.get(selection.file));
        file.iter().flat_map(|file| &file.messages).map(|message| message.id.clone()).collect()
    }
}

/// The name of a message, and of its attribute.
fn split(name: &str) -> (&str, Option<&str>) {
    name.split_once('.').map_or((name, None), |(message, attribute)| (message, Some(attribute)))
}

/// A message's value, or its attribute.
fn line<'f>(file: &'f File, name: &str) -> Option<&'f Line> {
    let (message, attribute) = split(name);
    let lines = find(file, message)?.body.lines();
    lines.into_iter().find(|(name, _)| *name == attribute).map(|(_, line)| line)
}

/// One text of a message.
fn one(language: &Language, english: &Message, tree: &Tree) -> String {
    let variables = english.declared();
    // A value of a type chooses the property.
    let chooser = usize::from(matches!(english.body, Body::Choice(_)));
    let arguments: Vec<String> = variables.iter().skip(chooser).map(|variable| key(&variable.name)).collect();
    let head = if arguments.is_empty() { String::new() } else { format!("({}) => ", arguments.join(", ")) };
    format!("{head}{}", words(language, &variables, tree))
}

fn value(language: &Language, english: &Message, message: &Message) -> String {
    let one = |line: &Line| one(language, english, &line.tree);
    match &message.body {
        Body::Line(line) => one(line),
        Body::Pair(head, text) => format!("[{}, {}]", one(head), one(text)),
        Body::Choice(lines) => {
            let lines: Vec<String> = lines.iter().map(|(name, line)| format!("{name:?}: {}", one(line))).collect();
            format!("{{ {} }}", lines.join(", "))
        }
    }
}

fn words(language: &Language, variables: &[Variable], tree: &Tree) -> String {
    let kind = |name: &str| variables.iter().find(|variable| variable.name == name).map(|variable| &variable.kind);
    match tree {
        Tree::Text(pieces) => template(language, &kind, pieces),
        Tree::Select { on, variants } => {
            let on_key = key(on);
            let intl = kind(on) == Some(&Kind::Number) && language.forms.1 == Rule::Intl;
            let mut out = String::new();
            for variant in variants {
                let test = match &variant.key {
                    _ if variant.is_default => continue,
                    Key::Number(number) => format!("{on_key} == {number}"),
                    Key::Name(form) if kind(on) == Some(&Kind::Number) && !intl => {
                        if form == "one" {
                            format!("{on_key} == 1")
                        } else {
                            continue;
                        }
                    }
                    Key::Name(form) if intl => {
                        format!("new Intl.PluralRules({:?}).select({on_key}) == {form:?}", language.tag)
                    }
                    Key::Name(name) => format!("{on_key} == {name:?}"),
                };
                let _ = write!(out, "{test} ? {} : ", words(language, variables, &variant.tree));
            }
            let rest = variants.iter().find(|variant| variant.is_default);
            out + &rest.map_or_else(|| "\"\"".to_owned(), |rest| words(language, variables, &rest.tree))
        }
    }
}

fn template<'k>(language: &Language, kind: &impl Fn(&str) -> Option<&'k Kind>, pieces: &[Piece]) -> String {
    let quote = if pieces.iter().all(|piece| matches!(piece, Piece::Text(_))) { '"' } else { '`' };
    let mut out = String::from(quote);
    for piece in pieces {
        match piece {
            Piece::Text(text) => text.chars().for_each(|sign| push(&mut out, sign, quote)),
            Piece::Variable(name) => {
                let value = key(name);
                let value = match kind(name) {
                    Some(Kind::Number) => format!("new Intl.NumberFormat({:?}).format({value})", language.tag),
                    _ => value,
                };
                let (before, after) = match kind(name) {
                    Some(Kind::Name) if language.is_right_to_left() => ("\\u2068", "\\u2069"),
                    Some(Kind::Code) if language.is_right_to_left() => ("\\u2066", "\\u2069"),
                    _ => ("", ""),
                };
                let _ = write!(out, "{before}${{{value}}}{after}");
            }
        }
    }
    out.push(quote);
    out
}

/// Writes a sign between these quotes. Signs that can't be seen are written as numbers.
fn push(out: &mut String, sign: char, quote: char) {
    match sign {
        '\\' => out.push_str("\\\\"),
        '$' if quote == '`' => out.push_str("\\$"),
        sign if sign == quote => out.extend(['\\', sign]),
        '\n' => out.push_str("\\n"),
        '\u{a0}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{2029}' | '\u{2066}'..='\u{2069}' => {
            let _ = write!(out, "\\u{:04x}", u32::from(sign));
        }
        sign => out.push(sign),
    }
}

/// `not-listed` as `notListed`.
fn key(name: &str) -> String {
    let mut words = name.split(['-', '_', '.']);
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |key, word| {
        let mut signs = word.chars();
        signs.next().map_or_else(|| key.clone(), |sign| format!("{key}{}{}", sign.to_ascii_uppercase(), signs.as_str()))
    })
}
