//! What a file of words says, apart from how it is written.

use crate::problem::Place;
use std::collections::BTreeSet;

/// One file: `i18n/<language>/<name>.ftl`.
#[derive(Debug)]
pub(crate) struct File {
    /// The tags of the languages that have it, where it is not all: `### Only in: en, zh-Hans`.
    pub(crate) only_in: Option<Vec<String>>,
    pub(crate) messages: Vec<Message>,
}

/// A message.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) place: Place,
    pub(crate) comment: Vec<String>,
    pub(crate) body: Body,
}

/// The three shapes that a message may have.
#[derive(Debug)]
pub(crate) enum Body {
    /// A value alone.
    Line(Line),
    /// A heading and, in the attribute `.text`, what goes with it.
    Pair(Line, Line),
    /// Attributes alone: one for each value of a variable.
    Choice(Vec<(String, Line)>),
}

impl Body {
    /// Its lines, each with the name of its attribute.
    pub(crate) fn lines(&self) -> Vec<(Option<&str>, &Line)> {
        match self {
            Self::Line(line) => vec![(None, line)],
            Self::Pair(head, text) => vec![(None, head), (Some("text"), text)],
            Self::Choice(lines) => lines.iter().map(|(name, line)| (Some(name.as_str()), line)).collect(),
        }
    }

    /// What it is, for comparing.
    pub(crate) fn shape(&self) -> &'static str {
        match self {
            Self::Line(_) => "a value",
            Self::Pair(..) => "a value and `.text`",
            Self::Choice(_) => "attributes alone",
        }
    }
}

/// A text with its variables, in all its variants.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) place: Place,
    pub(crate) tree: Tree,
}

/// A text, or the choice between texts. A sentence with a selector in its middle has been written out for each variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Tree {
    Text(Vec<Piece>),
    Select { on: String, variants: Vec<Variant> },
}

/// A variant of a selector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Variant {
    pub(crate) key: Key,
    /// Marked by `*`.
    pub(crate) is_default: bool,
    pub(crate) tree: Tree,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Key {
    Number(u64),
    Name(String),
}

impl Key {
    /// The general plural form, or all values without a variant of their own.
    pub(crate) fn is_other(&self) -> bool {
        matches!(self, Self::Name(name) if name == "other")
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    Variable(String),
}

impl Tree {
    /// The variables in it, those of selectors too.
    pub(crate) fn variables(&self) -> BTreeSet<&str> {
        match self {
            Self::Text(pieces) => pieces
                .iter()
                .filter_map(|piece| match piece {
                    Piece::Variable(name) => Some(name.as_str()),
                    Piece::Text(_) => None,
                })
                .collect(),
            Self::Select { on, variants } => {
                variants.iter().flat_map(|variant| variant.tree.variables()).chain([on.as_str()]).collect()
            }
        }
    }

    /// All texts that it can come to, with a space for each variable.
    pub(crate) fn texts(&self) -> Vec<String> {
        match self {
            Self::Text(pieces) => {
                let texts = pieces.iter().map(|piece| match piece {
                    Piece::Text(text) => text.as_str(),
                    Piece::Variable(_) => " ",
                });
                vec![texts.collect()]
            }
            Self::Select { variants, .. } => variants.iter().flat_map(|variant| variant.tree.texts()).collect(),
        }
    }
}

/// What a variable stands for. English says so in the comment above the message: `# $count (number): how many`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A text that is ready to be shown, such as a date.
    Text,
    /// A name in whatever script: kept apart from words that are written the other way.
    Name,
    /// A code, an address, an ID: likewise, and always written from left to right.
    Code,
    /// A whole number: chooses plural forms, and is written as the language writes numbers.
    Number,
    /// A word of a program that chooses a variant, and is not shown.
    Word,
    /// What is marked up, such as a link.
    Html,
    /// A value of this type of the program, which chooses an attribute or a variant.
    Of(String),
}

/// A variable that English declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Variable {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

impl Message {
    /// The variables that its comment declares, in their order: the arguments of its function.
    pub(crate) fn declared(&self) -> Vec<Variable> {
        let variables = self.comment.iter().filter_map(|line| {
            let (name, rest) = line
                .trim()
                .strip_prefix('$')?
                .split_once(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-')
                .unwrap_or((line.trim().strip_prefix('$')?, ""));
            let kind = rest.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
            let kind = match kind.map(|(kind, _)| kind) {
                None | Some("text") => Kind::Text,
                Some("name") => Kind::Name,
                Some("code") => Kind::Code,
                Some("number") => Kind::Number,
                Some("word") => Kind::Word,
                Some("html") => Kind::Html,
                Some(of) => Kind::Of(of.to_owned()),
            };
            Some(Variable { name: name.to_owned(), kind })
        });
        variables.collect()
    }
}
