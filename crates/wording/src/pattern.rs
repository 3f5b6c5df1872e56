//! From the parser's patterns to [`Tree`].

use crate::message::{Key, Piece, Tree, Variant};
use crate::problem::{Place, Problems};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeMap, BTreeSet};

/// Texts that stand for their names in other messages: `{ -site }`.
pub(crate) type Terms = BTreeMap<String, String>;

/// What a pattern is read with.
pub(crate) struct Reader<'r> {
    pub(crate) terms: &'r Terms,
    pub(crate) used_terms: &'r mut BTreeSet<String>,
    pub(crate) problems: &'r mut Problems,
}

impl Reader<'_> {
    /// Reads one, at this place.
    pub(crate) fn tree(&mut self, place: &Place, pattern: &Pattern<&str>) -> Tree {
        let mut tree = Tree::Text(Vec::new());
        for element in &pattern.elements {
            let next = match element {
                PatternElement::TextElement { value } => text(value),
                PatternElement::Placeable { expression } => self.expression(place, expression),
            };
            tree = join(tree, &next);
        }
        tree
    }

    fn expression(&mut self, place: &Place, expression: &Expression<&str>) -> Tree {
        match expression {
            Expression::Inline(inline) => self.inline(place, inline),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let variants = variants.iter().map(|variant| {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => Key::Name((*name).to_owned()),
                        VariantKey::NumberLiteral { value } => match value.parse() {
                            Ok(number) => Key::Number(number),
                            Err(_) => {
                                self.problems
                                    .add(place, format!("`[{value}]` is no whole number: take one, or a plural form."));
                                Key::Number(0)
                            }
                        },
                    };
                    Variant { key, is_default: variant.default, tree: self.tree(place, &variant.value) }
                });
                Tree::Select { on: id.name.to_owned(), variants: variants.collect() }
            }
            Expression::Select { .. } => {
                self.problems.add(place, "Only a variable can choose between variants: `{ $count -> … }`.");
                text("?")
            }
        }
    }

    fn inline(&mut self, place: &Place, inline: &InlineExpression<&str>) -> Tree {
        match inline {
            InlineExpression::StringLiteral { value } => text(&unescape_unicode_to_string(value)),
            InlineExpression::VariableReference { id } => Tree::Text(vec![Piece::Variable(id.name.to_owned())]),
            InlineExpression::Placeable { expression } => self.expression(place, expression),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => match self.terms.get(id.name) {
                Some(term) => {
                    self.used_terms.insert(id.name.to_owned());
                    text(term)
                }
                None => {
                    let what = format!("There is no term `-{}`: add it to this language's terms.ftl.", id.name);
                    self.problems.add(place, what);
                    text("?")
                }
            },
            InlineExpression::TermReference { id, .. } => {
                self.problems
                    .add(place, format!("A term takes no attribute and no argument here: write `{{ -{} }}`.", id.name));
                text("?")
            }
            InlineExpression::MessageReference { id, .. } => {
                let what = format!(
                    "A message can't have another in it: make `{0}` a term, `{{ -{0} }}`, or write it out.",
                    id.name
                );
                self.problems.add(place, what);
                text("?")
            }
            InlineExpression::FunctionReference { id, .. } => {
                let what = format!(
                    "There are no functions: write the variable without `{}`. Numbers and dates come in the form of the language.",
                    id.name
                );
                self.problems.add(place, what);
                text("?")
            }
            InlineExpression::NumberLiteral { value } => {
                self.problems.add(place, format!("Write {value} without braces."));
                text("?")
            }
        }
    }
}

fn text(text: &str) -> Tree {
    Tree::Text(vec![Piece::Text(text.to_owned())])
}

/// One behind the other, written out for each variant.
fn join(left: Tree, right: &Tree) -> Tree {
    match left {
        Tree::Text(pieces) => before(&pieces, right),
        Tree::Select { on, variants } => {
            let joined = variants.into_iter().map(|variant| Variant { tree: join(variant.tree, right), ..variant });
            Tree::Select { on, variants: joined.collect() }
        }
    }
}

fn before(pieces: &[Piece], tree: &Tree) -> Tree {
    match tree {
        Tree::Text(rest) => {
            let mut joined: Vec<Piece> = Vec::new();
            for piece in pieces.iter().chain(rest) {
                match (joined.last_mut(), piece) {
                    (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(text),
                    _ => joined.push(piece.clone()),
                }
            }
            Tree::Text(joined)
        }
        Tree::Select { on, variants } => {
            let joined =
                variants.iter().map(|variant| Variant { tree: before(pieces, &variant.tree), ..variant.clone() });
            Tree::Select { on: on.clone(), variants: joined.collect() }
        }
    }
}
