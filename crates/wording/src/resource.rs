//! Reads one file.

use crate::message::{Body, File, Line, Message};
use crate::pattern::{Reader, Terms};
use crate::problem::{Place, Problems};
use fluent_syntax::ast::{self, Entry, Resource};
use fluent_syntax::parser;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// A file as the parser has read it, with the place of each of its parts.
pub(crate) struct Source<'s> {
    file: Arc<Path>,
    text: &'s str,
    resource: Resource<&'s str>,
}

impl<'s> Source<'s> {
    /// Parses a file.
    pub(crate) fn parse(file: &Path, text: &'s str, problems: &mut Problems) -> Self {
        let file: Arc<Path> = Arc::from(file);
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = 1 + text.get(..error.pos.start).map_or(0, |before| before.matches('\n').count());
                let what =
                    format!("This is not Fluent: {}. See i18n/README.md for how messages are written.", error.kind);
                problems.add(&Place { file: file.clone(), line }, what);
            }
            resource
        });
        Self { file, text, resource }
    }

    /// The place of a part of the text.
    fn place(&self, part: &str) -> Place {
        // Parts are slices of the text.
        let offset = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let before = self.text.get(..offset).unwrap_or_default();
        Place { file: self.file.clone(), line: 1 + before.matches('\n').count() }
    }

    /// Its terms, which are plain text.
    pub(crate) fn terms(&self, terms: &mut Terms, places: &mut Vec<(String, Place)>, problems: &mut Problems) {
        for entry in &self.resource.body {
            let Entry::Term(term) = entry else { continue };
            let place = self.place(term.id.name);
            let text: Option<String> = term
                .value
                .elements
                .iter()
                .map(|element| match element {
                    ast::PatternElement::TextElement { value } => Some(*value),
                    ast::PatternElement::Placeable { .. } => None,
                })
                .collect();
            let Some(text) = text.filter(|_| term.attributes.is_empty()) else {
                problems.add(&place, "A term is plain text here, without variables and attributes.");
                continue;
            };
            if terms.insert(term.id.name.to_owned(), text).is_some() {
                problems.add(&place, format!("There is another term `-{}`: remove one.", term.id.name));
            }
            places.push((term.id.name.to_owned(), place));
        }
    }

    /// Its messages.
    pub(crate) fn messages(&self, reader: &mut Reader<'_>) -> File {
        let (mut messages, mut ids) = (Vec::new(), BTreeSet::new());
        for entry in &self.resource.body {
            let Entry::Message(message) = entry else { continue };
            let place = self.place(message.id.name);
            if !ids.insert(message.id.name) {
                reader.problems.add(&place, format!("There is another message `{}`: remove one.", message.id.name));
                continue;
            }
            let Some(body) = self.body(message, &place, reader) else { continue };
            let comment = message.comment.iter().flat_map(|comment| &comment.content).map(|line| (*line).to_owned());
            messages.push(Message { id: message.id.name.to_owned(), place, comment: comment.collect(), body });
        }
        File { only_in: self.only_in(), messages }
    }

    fn only_in(&self) -> Option<Vec<String>> {
        let comments = self.resource.body.iter().filter_map(|entry| match entry {
            Entry::ResourceComment(comment) => Some(&comment.content),
            _ => None,
        });
        let tags = comments.flatten().find_map(|line| line.trim().strip_prefix("Only in:"))?;
        Some(tags.split(',').map(|tag| tag.trim().to_owned()).collect())
    }

    fn body(&self, message: &ast::Message<&str>, place: &Place, reader: &mut Reader<'_>) -> Option<Body> {
        let mut names = BTreeSet::new();
        let mut attributes = Vec::new();
        for ast::Attribute { id, value } in &message.attributes {
            let place = self.place(id.name);
            if !names.insert(id.name) {
                reader.problems.add(&place, format!("There is another `.{}`: remove one.", id.name));
                continue;
            }
            let tree = reader.tree(&place, value);
            attributes.push((id.name.to_owned(), Line { place, tree }));
        }
        let value = message.value.as_ref().map(|value| Line { place: place.clone(), tree: reader.tree(place, value) });
        match (value, attributes) {
            (None, attributes) => Some(Body::Choice(attributes)),
            (Some(value), attributes) if attributes.is_empty() => Some(Body::Line(value)),
            (Some(value), mut attributes) => match attributes.pop() {
                Some((name, text)) if name == "text" && attributes.is_empty() => Some(Body::Pair(value, text)),
                _ => {
                    let what =
                        "A message with a value has no attribute but `.text`. Give the others messages of their own.";
                    reader.problems.add(place, what);
                    None
                }
            },
        }
    }
}
