//! What can be seen of the words themselves: lines that are empty, left in English, or say what must not be said.

use crate::catalogue::find;
use crate::language::Language;
use crate::message::{File, Message};
use crate::problem::Problems;
use std::collections::BTreeMap;
use std::path::Path;

/// The comment by which a translator says that a text is meant to be as in English.
const AS_IN_ENGLISH: &str = "As in English";

/// No text may be empty, or have words in it that this language's `avoid.txt` lists: one a line, `^` for the beginning
/// of a word, `#` for a comment.
pub(crate) fn avoids(file: &Path, avoid: &str, files: &BTreeMap<String, File>, problems: &mut Problems) {
    let banned: Vec<String> = avoid
        .lines()
        .map(|line| line.trim().to_lowercase())
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.strip_prefix('^').map_or_else(|| line.clone(), |word| format!(" {word}")))
        .collect();
    if banned.is_empty() {
        problems
            .add_file(file, "List the words that would call an ID genuine: nobody can see that from its characters.");
    }
    for message in files.values().flat_map(|file| &file.messages) {
        for (_, line) in message.body.lines() {
            for text in line.tree.texts() {
                if text.is_empty() {
                    problems.add(
                        &line.place,
                        "This text is empty: say something, or take the message out of all languages.",
                    );
                }
                let words: String =
                    text.to_lowercase().chars().map(|sign| if sign.is_alphabetic() { sign } else { ' ' }).collect();
                let words = format!(" {words}");
                for banned in banned.iter().filter(|banned| words.contains(banned.as_str())) {
                    let what =
                        format!("It says “{}”, which {} forbids: say it otherwise.", banned.trim(), file.display());
                    problems.add(&line.place, what);
                }
            }
        }
    }
}

/// No text may be left in English.
pub(crate) fn translation(
    language: &Language,
    english: &BTreeMap<String, File>,
    files: &BTreeMap<String, File>,
    problems: &mut Problems,
) {
    for (name, file) in files {
        let Some(original) = english.get(name) else { continue };
        for message in &file.messages {
            let Some(original) = find(original, &message.id) else { continue };
            if message.comment.iter().any(|line| line.trim() == AS_IN_ENGLISH) {
                continue;
            }
            left_in_english(language, original, message, problems);
        }
    }
}

fn left_in_english(language: &Language, english: &Message, message: &Message, problems: &mut Problems) {
    let originals = english.body.lines();
    for (name, line) in message.body.lines() {
        let original = originals.iter().find(|(other, _)| *other == name).map(|(_, line)| line.tree.texts());
        let is_left = line.tree.texts().iter().any(|text| {
            let same = original.as_ref().is_some_and(|texts| texts.contains(text));
            let foreign =
                language.has_other_letters() && !text.chars().any(|sign| sign.is_alphabetic() && !sign.is_ascii());
            (same || foreign) && has_words(text)
        });
        if is_left {
            let what = format!(
                "This is left in English: translate it, or write the comment `# {AS_IN_ENGLISH}` above the message."
            );
            problems.add(&line.place, what);
        }
    }
}

fn has_words(text: &str) -> bool {
    text.split(|sign: char| !sign.is_ascii_alphabetic()).any(|word| word.len() > 2)
}
