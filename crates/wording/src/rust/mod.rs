//! Writes the words as Rust: a struct for each file, a constant for each language.
//!
//! | message | field |
//! |---|---|
//! | a text | `&'static str` |
//! | with variables | a function of them; `&'static str` where they only choose, else `String`, or `Html` around marked-up parts |
//! | a heading with `.text` | a pair of texts |
//! | attributes alone | a function of a value of a type; a value without an attribute does not compile |
//! | `name-1`, `name-2`, … | an array of what each is |

mod line;

use crate::catalogue::Words;
use crate::message::{Body, File, Kind, Message};
use crate::problem::Problems;
use line::{Gives, Writer};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Files whose words are loaded together.
#[derive(Debug, Clone, Copy)]
pub struct Group<'g> {
    /// The name of its struct, which has a field for each file: `Text`.
    pub name: &'g str,
    /// What it is, for the struct's documentation.
    pub about: &'g str,
    /// Its files, by name. A group of one file of the same name as the group is that file's struct itself.
    pub files: &'g [&'g str],
}

impl Words {
    /// Writes everything in these groups as Rust. `elsewhere` names the files that other programs take.
    ///
    /// What the text is included into has in scope `Language` and `Plural` of the portal's, `Html` where a message has
    /// marked-up parts, and every type that a comment names. It makes a module for each language, with a constant for
    /// each group.
    ///
    /// # Errors
    /// A file of English that is in no group, or a list whose numbers have a gap.
    pub fn rust(&self, groups: &[Group<'_>], elsewhere: &[&str]) -> Result<String, Problems> {
        let mut problems = Problems::default();
        let grouped: BTreeSet<&str> = groups.iter().flat_map(|group| group.files).chain(elsewhere).copied().collect();
        let mut out = String::from("// Made from i18n/ by crates/wording: change the words there.\n");
        for (name, file) in self.files.first().into_iter().flatten() {
            if !grouped.contains(name.as_str()) {
                problems.add_file(format!("i18n/en/{name}.ftl"), "No program takes this file: name it in build.rs.");
            }
            if !elsewhere.contains(&name.as_str()) {
                declare(&mut out, name, file, &mut problems);
            }
        }
        for group in groups.iter().filter(|group| !is_alone(group)) {
            let _ = writeln!(out, "/// {}\n#[derive(Debug)]\npub struct {} {{", group.about, group.name);
            for file in group.files {
                let _ = writeln!(out, "    pub(crate) {}: {},", field(file), type_name(file));
            }
            out.push_str("}\n");
        }
        for (language, files) in self.languages.iter().zip(&self.files) {
            let _ = writeln!(out, "pub(crate) mod {} {{\n    use super::*;", language.module());
            let _ =
                writeln!(out, "    #[allow(dead_code)]\n    const LANGUAGE: Language = Language::{};", language.name);
            for group in groups {
                let mut value = String::new();
                for name in group.files {
                    let (Some(english), Some(file)) = (self.files[0].get(*name), files.get(*name)) else { continue };
                    let words = Writer { language }.file(name, english, file);
                    let _ = if is_alone(group) {
                        write!(value, "{words}")
                    } else {
                        write!(value, "{}: {words}, ", field(name))
                    };
                }
                let value = if is_alone(group) { value } else { format!("{} {{ {value} }}", group.name) };
                let constant = snake(group.name).to_uppercase();
                let _ = writeln!(out, "    pub(crate) static {constant}: {} = {value};", group.name);
            }
            out.push_str("}\n");
        }
        problems.or(out)
    }

    /// Writes the list of languages as Rust: the macro `for_each_language`, which calls another with a row for each.
    #[must_use]
    pub fn rust_languages(&self) -> String {
        let mut rows = String::new();
        for language in &self.languages {
            let (module, direction) = (language.module(), language.direction());
            let _ = writeln!(
                rows,
                "            {} {module} {module}_robot {module}_pages {:?} {direction:?} {:?}",
                language.name, language.tag, language.own_name
            );
        }
        let count = self.languages.len();
        format!(
            "// Made from i18n/languages.txt by crates/wording.\nmacro_rules! for_each_language {{\n    ($then:ident) => {{\n        $then! {{\n            {count};\n{rows}        }}\n    }};\n}}\npub(crate) use for_each_language;\n"
        )
    }
}

fn is_alone(group: &Group<'_>) -> bool {
    matches!(group.files, [file] if type_name(file) == group.name)
}

/// Writes the struct of a file.
fn declare(out: &mut String, name: &str, file: &File, problems: &mut Problems) {
    let _ = writeln!(out, "/// The words of `i18n/*/{name}.ftl`.\n#[derive(Debug)]\npub struct {} {{", type_name(name));
    for (base, members) in items(file) {
        let Some(first) = members.first() else { continue };
        let numbers: Vec<_> = members.iter().map(|message| list_place(&message.id).map(|(_, number)| number)).collect();
        if numbers[0].is_some() && numbers.iter().enumerate().any(|(index, number)| *number != Some(index + 1)) {
            problems.add(
                &first.place,
                format!("The list `{base}-1`, `{base}-2`, … has a gap or another order: number it anew."),
            );
        }
        let one = type_of(first);
        let whole = if numbers[0].is_some() { format!("[{one}; {}]", members.len()) } else { one };
        // If the compiler says that nothing reads it, its message has to go, in all languages.
        let _ = writeln!(out, "    pub(crate) {}: {whole}, // {}", field(base), first.place);
    }
    out.push_str("}\n");
}

/// The messages of a file, those of a list together.
fn items(file: &File) -> Vec<(&str, Vec<&Message>)> {
    let mut items: Vec<(&str, Vec<&Message>)> = Vec::new();
    for message in &file.messages {
        let base = list_place(&message.id).map_or(message.id.as_str(), |(base, _)| base);
        match items.iter_mut().find(|(name, _)| *name == base) {
            Some((_, members)) => members.push(message),
            None => items.push((base, vec![message])),
        }
    }
    items
}

fn list_place(id: &str) -> Option<(&str, usize)> {
    let (base, number) = id.rsplit_once('-')?;
    Some((base, number.parse().ok()?))
}

/// The type of a message's field.
fn type_of(message: &Message) -> String {
    if let Body::Pair(..) = message.body {
        return "(&'static str, &'static str)".to_owned();
    }
    let variables = message.declared();
    if variables.is_empty() {
        return "&'static str".to_owned();
    }
    let types: Vec<String> = variables
        .iter()
        .map(|variable| match &variable.kind {
            Kind::Text | Kind::Name | Kind::Code | Kind::Word => "&str".to_owned(),
            Kind::Number => "u64".to_owned(),
            Kind::Html => "Html".to_owned(),
            Kind::Of(name) => name.clone(),
        })
        .collect();
    let gives = match Gives::of(&variables) {
        Gives::Static => "&'static str",
        Gives::Owned => "String",
        Gives::Html => "Html",
    };
    format!("fn({}) -> {gives}", types.join(", "))
}

/// A name of a file or message as a field.
fn field(name: &str) -> String {
    name.replace('-', "_")
}

/// The struct of a file.
fn type_name(file: &str) -> String {
    camel(file) + "Text"
}

/// `in-operation` as `InOperation`.
fn camel(name: &str) -> String {
    let words = name.split(['-', '_']).map(|word| {
        let mut signs = word.chars();
        signs.next().map(|first| first.to_ascii_uppercase().to_string() + signs.as_str()).unwrap_or_default()
    });
    words.collect()
}

/// `PagesText` as `Pages_Text`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for sign in name.chars() {
        if sign.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(sign);
    }
    out
}
