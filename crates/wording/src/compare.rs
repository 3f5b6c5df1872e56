//! What every language must have alike. English says which messages and variables there are.

use crate::catalogue::find;
use crate::language::Language;
use crate::message::{Body, File, Key, Kind, Line, Message, Tree, Variable, Variant};
use crate::problem::Problems;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Checks English by itself: variables are declared, and choices can be made.
pub(crate) fn english(language: &Language, files: &BTreeMap<String, File>, problems: &mut Problems) {
    for message in files.values().flat_map(|file| &file.messages) {
        let declared = message.declared();
        let mut used: BTreeSet<&str> =
            message.body.lines().iter().flat_map(|(_, line)| line.tree.variables()).collect();
        if let Body::Choice(_) = message.body {
            match declared.first() {
                Some(Variable { name, kind: Kind::Of(_) }) => {
                    used.insert(name);
                }
                _ => {
                    let what = "Attributes without a value are a choice: say above, first, of what type's values: `# $status (Status)`.";
                    problems.add(&message.place, what);
                }
            }
        }
        if let Body::Pair(..) = message.body
            && !used.is_empty()
        {
            problems.add(&message.place, "A message with `.text` has no variables: make two messages of it.");
        }
        for name in &used {
            if !declared.iter().any(|variable| variable.name == **name) {
                let what = format!("`${name}` is not declared: say above what it is: `# ${name} (number): …`.");
                problems.add(&message.place, what);
            }
        }
        for variable in declared.iter().filter(|variable| !used.contains(variable.name.as_str())) {
            problems.add(
                &message.place,
                format!("`${}` is declared and not used: use it, or remove it above.", variable.name),
            );
        }
        selectors(language, message, &declared, problems);
    }
}

/// Compares a language with English.
pub(crate) fn translation(
    language: &Language,
    folder: &Path,
    english: &BTreeMap<String, File>,
    files: &BTreeMap<String, File>,
    problems: &mut Problems,
) {
    for name in files.keys().filter(|name| !english.contains_key(*name)) {
        problems.add_file(folder.join(format!("{name}.ftl")), "English has no such file: remove it.");
    }
    for (name, original) in english {
        let path = folder.join(format!("{name}.ftl"));
        if original.only_in.as_ref().is_some_and(|tags| !tags.contains(&language.tag)) {
            if files.contains_key(name) {
                problems.add_file(path, format!("Nothing shows this file in {}: remove it.", language.own_name));
            }
            continue;
        }
        let Some(file) = files.get(name) else {
            problems.add_file(path, "This file is missing: translate the one of i18n/en.");
            continue;
        };
        for message in &file.messages {
            if find(original, &message.id).is_none() {
                problems.add(&message.place, format!("English has no message `{}`: remove it.", message.id));
            }
        }
        for message in &original.messages {
            match find(file, &message.id) {
                Some(translated) => one(language, message, translated, problems),
                None => problems
                    .add_file(&path, format!("The message `{}` is missing: translate {}.", message.id, message.place)),
            }
        }
    }
}

fn one(language: &Language, english: &Message, message: &Message, problems: &mut Problems) {
    if english.body.shape() != message.body.shape() {
        let what =
            format!("This has {}, and English has {}: give it the same.", message.body.shape(), english.body.shape());
        problems.add(&message.place, what);
        return;
    }
    let (originals, lines) = (english.body.lines(), message.body.lines());
    for (name, line) in &lines {
        let Some((_, original)) = originals.iter().find(|(other, _)| other == name) else {
            problems.add(&line.place, format!("English has no `.{}` here: remove it.", name.unwrap_or_default()));
            continue;
        };
        same_variables(original, line, problems);
    }
    for (name, original) in &originals {
        if !lines.iter().any(|(other, _)| other == name) {
            let what = format!("`.{}` is missing: translate {}.", name.unwrap_or_default(), original.place);
            problems.add(&message.place, what);
        }
    }
    selectors(language, message, &english.declared(), problems);
}

fn same_variables(original: &Line, line: &Line, problems: &mut Problems) {
    let (wanted, used) = (original.tree.variables(), line.tree.variables());
    for name in used.difference(&wanted) {
        problems.add(&line.place, format!("English has no `${name}` here: write it as in {}.", original.place));
    }
    for name in wanted.difference(&used) {
        problems.add(&line.place, format!("`${name}` is not used: it belongs in this text, as in {}.", original.place));
    }
}

/// Checks the variants of each selector in a message.
fn selectors(language: &Language, message: &Message, declared: &[Variable], problems: &mut Problems) {
    for (_, line) in message.body.lines() {
        each(&line.tree, &mut |on, variants| {
            let mut complain = |what: String| problems.add(&line.place, what);
            let Some(variable) = declared.iter().find(|variable| variable.name == on) else { return };
            let others = variants.iter().filter(|variant| variant.key.is_other());
            if others.clone().any(|other| !other.is_default) {
                complain(format!("`[other]` of `${on}` is for the rest: mark it, `*[other]`."));
            }
            let is_text =
                |name: &str| variants.iter().any(|variant| matches!(&variant.key, Key::Name(key) if key == name));
            for (place, variant) in variants.iter().enumerate() {
                if variants.iter().take(place).any(|before| before.key == variant.key) {
                    complain(format!("Two variants of `${on}` have the same name: remove one."));
                }
            }
            match variable.kind {
                Kind::Number => {
                    for form in language.forms.0.iter().filter(|form| !is_text(form)) {
                        complain(format!("`${on}` has no form `[{form}]`, which {} has: add it.", language.own_name));
                    }
                    for variant in variants {
                        if let Key::Name(name) = &variant.key
                            && !language.forms.0.contains(&name.as_str())
                        {
                            complain(format!("{} has no plural form `[{name}]`: remove it.", language.own_name));
                        }
                    }
                }
                Kind::Word if others.count() == 0 => {
                    complain(format!("`${on}` may have other values: add `*[other]`."));
                }
                Kind::Word | Kind::Of(_) => {
                    if variants.iter().any(|variant| matches!(variant.key, Key::Number(_))) {
                        complain(format!("`${on}` is no number: name its variants."));
                    }
                }
                Kind::Text | Kind::Name | Kind::Code | Kind::Html => {
                    complain(format!("`${on}` is a text and can't choose between variants."));
                }
            }
        });
    }
}

/// Calls `look` with each selector of a text.
fn each(tree: &Tree, look: &mut impl FnMut(&str, &[Variant])) {
    if let Tree::Select { on, variants } = tree {
        look(on, variants);
        for variant in variants {
            each(&variant.tree, look);
        }
    }
}
