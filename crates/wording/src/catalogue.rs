//! All files of all languages.

use crate::language::{self, Language};
use crate::message::{File, Message};
use crate::pattern::{Reader, Terms};
use crate::problem::{Place, Problems};
use crate::resource::Source;
use crate::{compare, prose};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The file whose terms serve all others of its language.
const TERMS: &str = "terms";

/// The words of all languages, complete and alike.
#[derive(Debug)]
pub struct Words {
    /// The languages, in the order of their list. English is the first.
    pub languages: Vec<Language>,
    /// The files of each language, by name.
    pub(crate) files: Vec<BTreeMap<String, File>>,
}

impl Words {
    /// Reads the folder `i18n` of a project.
    ///
    /// # Errors
    /// Everything that is wrong in it: files that can't be read, what is not of the subset of Fluent that
    /// `i18n/README.md` writes down, and each difference of a language from English that is not one of words.
    pub fn read(project: &Path) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let folder = Path::new("i18n");
        let list = folder.join("languages.txt");
        let languages = language::read(&list, &read(project, &list, &mut problems), &mut problems);
        let mut files = Vec::new();
        for language in &languages {
            files.push(folder_of(project, &folder.join(&language.tag), &mut problems));
        }
        if let (Some(english), Some(list)) = (files.first(), languages.first()) {
            compare::english(list, english, &mut problems);
            for (language, translated) in languages.iter().zip(&files).skip(1) {
                let folder = folder.join(&language.tag);
                compare::translation(language, &folder, english, translated, &mut problems);
                prose::translation(language, english, translated, &mut problems);
            }
        }
        for (language, files) in languages.iter().zip(&files) {
            let file = folder.join(&language.tag).join("avoid.txt");
            let avoid = read(project, &file, &mut problems);
            prose::avoids(&file, &avoid, files, &mut problems);
        }
        problems.or(Self { languages, files })
    }

    /// A message of English by its file and name.
    pub(crate) fn message(&self, file: &str, id: &str) -> Option<&Message> {
        find(self.files.first()?.get(file)?, id)
    }
}

/// The message of this name in a file.
pub(crate) fn find<'f>(file: &'f File, id: &str) -> Option<&'f Message> {
    file.messages.iter().find(|message| message.id == id)
}

/// The files of one language.
fn folder_of(project: &Path, folder: &Path, problems: &mut Problems) -> BTreeMap<String, File> {
    let Ok(entries) = fs::read_dir(project.join(folder)) else {
        problems.add_file(folder, "There is no such folder: make it, or take the language out of i18n/languages.txt.");
        return BTreeMap::new();
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| folder.join(entry.file_name())).collect();
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "ftl"));
    paths.sort();
    let texts: Vec<(PathBuf, String)> = paths
        .into_iter()
        .map(|path| {
            let text = read(project, &path, problems);
            (path, text)
        })
        .collect();
    let sources: Vec<(String, Source<'_>)> = texts
        .iter()
        .map(|(path, text)| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            (name, Source::parse(path, text, problems))
        })
        .collect();
    let mut terms = Terms::new();
    let mut places: Vec<(String, Place)> = Vec::new();
    for (name, source) in &sources {
        if name == TERMS {
            source.terms(&mut terms, &mut places, problems);
        }
    }
    let mut used = BTreeSet::new();
    let mut files = BTreeMap::new();
    for (name, source) in &sources {
        let mut reader = Reader { terms: &terms, used_terms: &mut used, problems };
        let file = source.messages(&mut reader);
        if name != TERMS {
            files.insert(name.clone(), file);
        } else if let Some(message) = file.messages.first() {
            reader.problems.add(&message.place, "This file has terms alone: `-name = …`. Move the message to another.");
        }
    }
    for (name, place) in places {
        if !used.contains(&name) {
            problems.add(&place, format!("Nothing uses the term `-{name}`: remove it."));
        }
    }
    files
}

fn read(project: &Path, file: &Path, problems: &mut Problems) -> String {
    fs::read_to_string(project.join(file)).unwrap_or_else(|error| {
        let place = Place { file: Arc::from(file), line: 1 };
        problems.add(&place, format!("It can't be read: {error}."));
        String::new()
    })
}
