//! Writes the texts of a language as Rust expressions.

use super::{camel, field, items, list_place, type_name};
use crate::catalogue::find;
use crate::language::Language;
use crate::message::{Body, File, Key, Kind, Line, Message, Piece, Tree, Variable};
use crate::plural::Rule;
use std::fmt::Write;

/// What a function of a message gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gives {
    Static,
    Owned,
    Html,
}

impl Gives {
    pub(super) fn of(variables: &[Variable]) -> Self {
        let chooses = |variable: &Variable| matches!(variable.kind, Kind::Of(_) | Kind::Word);
        if variables.iter().any(|variable| variable.kind == Kind::Html) {
            Self::Html
        } else if variables.iter().all(chooses) {
            Self::Static
        } else {
            Self::Owned
        }
    }
}

/// Writes the files of a language.
pub(super) struct Writer<'w> {
    pub(super) language: &'w Language,
}

impl Writer<'_> {
    /// The constant of a file.
    pub(super) fn file(&self, name: &str, english: &File, file: &File) -> String {
        let mut out = format!("{} {{\n", type_name(name));
        for (base, members) in items(english) {
            let is_list = members.first().is_some_and(|first| list_place(&first.id).is_some());
            let words: Vec<String> = members
                .iter()
                .filter_map(|original| find(file, &original.id).map(|message| self.message(original, message)))
                .collect();
            let words = words.join(", ");
            let words = if is_list { format!("[{words}]") } else { words };
            let _ = writeln!(out, "        {}: {words},", field(base));
        }
        out + "    }"
    }

    fn message(&self, english: &Message, message: &Message) -> String {
        let variables = english.declared();
        let scope = Scope { language: self.language, gives: Gives::of(&variables), variables: &variables };
        match &message.body {
            Body::Line(line) if variables.is_empty() => scope.line(line),
            Body::Line(line) => format!("|{}| {}", scope.arguments(), scope.line(line)),
            Body::Pair(head, text) => format!("({}, {})", scope.line(head), scope.line(text)),
            Body::Choice(lines) => {
                let Some(Variable { name, kind: Kind::Of(of) }) = variables.first() else { return String::new() };
                let mut arms = String::new();
                for (key, line) in lines {
                    let _ = writeln!(
                        arms,
                        "            {}::{} {{ .. }} => {}, // {}",
                        bare(of),
                        camel(key),
                        scope.line(line),
                        line.place
                    );
                }
                // If the compiler says that a value is missing here, every language needs an attribute for it.
                format!("|{}| match {} {{ // {}\n{arms}        }}", scope.arguments(), argument(name), message.place)
            }
        }
    }
}

/// The type, without what is in front of it.
fn bare(of: &str) -> &str {
    of.trim_start_matches('&')
}

struct Scope<'s> {
    language: &'s Language,
    gives: Gives,
    variables: &'s [Variable],
}

impl Scope<'_> {
    fn arguments(&self) -> String {
        let names: Vec<String> = self.variables.iter().map(|variable| argument(&variable.name)).collect();
        names.join(", ")
    }

    fn kind(&self, name: &str) -> &Kind {
        self.variables.iter().find(|variable| variable.name == name).map_or(&Kind::Text, |variable| &variable.kind)
    }

    fn line(&self, line: &Line) -> String {
        self.tree(&line.tree)
    }

    fn tree(&self, tree: &Tree) -> String {
        let Tree::Select { on, variants } = tree else { return self.leaf(tree) };
        let name = argument(on);
        let other = || {
            variants
                .iter()
                .find(|variant| variant.key.is_other())
                .map_or_else(String::new, |variant| self.tree(&variant.tree))
        };
        let mut arms = String::new();
        if *self.kind(on) != Kind::Number {
            for variant in variants {
                let words = self.tree(&variant.tree);
                let pattern = match (&variant.key, self.kind(on)) {
                    (key, _) if key.is_other() => "_".to_owned(),
                    (Key::Name(key), Kind::Of(of)) => format!("{}::{} {{ .. }}", bare(of), camel(key)),
                    (Key::Name(key), _) => format!("{key:?}"),
                    (Key::Number(_), _) => continue,
                };
                let _ = write!(arms, "{pattern} => {words}, ");
            }
            return format!("match {name} {{ {arms}}}");
        }
        let (mut forms, rule) = (String::new(), self.language.forms.1);
        for variant in variants {
            let words = || self.tree(&variant.tree);
            match &variant.key {
                Key::Number(number) => {
                    let _ = write!(arms, "{number} => {}, ", words());
                }
                Key::Name(form) if form == "one" && rule == Rule::OneIsOne => {
                    let is_taken = variants.iter().any(|variant| variant.key == Key::Number(1));
                    if !is_taken {
                        let _ = write!(forms, "1 => {}, ", words());
                    }
                }
                Key::Name(form) if rule == Rule::Intl && !variant.key.is_other() => {
                    let _ = write!(forms, "Plural::{} => {}, ", camel(form), words());
                }
                Key::Name(_) => {}
            }
        }
        match rule {
            Rule::Intl => {
                let by_form = format!("match LANGUAGE.plural({name}) {{ {forms}_ => {} }}", other());
                if arms.is_empty() { by_form } else { format!("match {name} {{ {arms}_ => {by_form} }}") }
            }
            _ if arms.is_empty() && forms.is_empty() => other(),
            _ => format!("match {name} {{ {arms}{forms}_ => {} }}", other()),
        }
    }

    fn leaf(&self, tree: &Tree) -> String {
        let Tree::Text(pieces) = tree else { return String::new() };
        if self.gives == Gives::Html {
            return self.html(pieces);
        }
        let words = self.format(pieces);
        match self.gives {
            Gives::Owned if words.starts_with('"') => format!("{words}.to_owned()"),
            _ => words,
        }
    }

    /// A text, or `format!` of one.
    fn format(&self, pieces: &[Piece]) -> String {
        let (mut template, mut values) = (String::new(), String::new());
        let is_plain = pieces.iter().all(|piece| matches!(piece, Piece::Text(_)));
        for piece in pieces {
            match piece {
                Piece::Text(text) if is_plain => template.push_str(&escaped(text)),
                Piece::Text(text) => template.push_str(&escaped(&text.replace('{', "{{").replace('}', "}}"))),
                Piece::Variable(name) => {
                    let (before, after) = self.around(name);
                    let value = argument(name);
                    match self.kind(name) {
                        Kind::Number => {
                            let _ = write!(template, "{{}}");
                            let _ = write!(values, ", LANGUAGE.number({value})");
                        }
                        _ => {
                            let _ = write!(template, "{before}{{{value}}}{after}");
                        }
                    }
                }
            }
        }
        if is_plain { format!("\"{template}\"") } else { format!("format!(\"{template}\"{values})") }
    }

    /// What keeps a value in its own order among words of a language that is written from right to left.
    fn around(&self, name: &str) -> (&'static str, &'static str) {
        match self.kind(name) {
            Kind::Name if self.language.is_right_to_left() => ("\\u{2068}", "\\u{2069}"),
            Kind::Code if self.language.is_right_to_left() => ("\\u{2066}", "\\u{2069}"),
            _ => ("", ""),
        }
    }

    fn html(&self, pieces: &[Piece]) -> String {
        let mut out = String::new();
        let mut rest: Vec<Piece> = Vec::new();
        let flush = |out: &mut String, rest: &mut Vec<Piece>| {
            if !rest.is_empty() {
                let _ = write!(out, "{{ {} }}", self.format(rest));
                rest.clear();
            }
        };
        for piece in pieces {
            match piece {
                Piece::Variable(name) if *self.kind(name) == Kind::Html => {
                    flush(&mut out, &mut rest);
                    let _ = write!(out, "{{ {} }}", argument(name));
                }
                piece => rest.push(piece.clone()),
            }
        }
        flush(&mut out, &mut rest);
        format!("html! {{ <>{out}</> }}")
    }
}

/// As it stands between the quotes of a literal. Signs that can't be seen are written as numbers.
fn escaped(text: &str) -> String {
    let quoted = format!("{text:?}");
    quoted[1..quoted.len() - 1].to_owned()
}

/// A name of a variable as an argument.
fn argument(name: &str) -> String {
    name.replace('-', "_")
}
