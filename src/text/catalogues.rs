//! Tests that read the catalogues as they are written, since `Intl`, which many lines ask, is not there natively.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The languages by the names of their modules, each with what its catalogue must not call an ID: nobody can see from
/// its characters that it is the real one. A space stands for the beginning of a word.
const LANGUAGES: [(&str, &[&str]); 5] = [
    ("en", &["valid", "genuine", "authentic"]),
    ("zh_hans", &["正品", "真品", "有效", "valid", "genuine"]),
    ("ja", &["本物", "正規品", "真正", "有効", "valid", "genuine"]),
    ("de", &[" gültig", " ungültig", "authentisch", " echt", "valid", "genuine"]),
    ("ar", &[" صالح", "أصلي", "أصيل", "حقيقي", "valid", "genuine"]),
];

/// Words that German shares with English.
const GERMAN_TOO: &[&str] = &["Status", "Software", "Name", "Text", "Link", "Code", "Version", "Browser", "Domain"];

/// A source file: its path below `src`, and its tokens.
struct Source {
    path: PathBuf,
    tokens: TokenStream,
}

impl Source {
    /// The language of whose catalogue it is a part.
    fn language(&self) -> Option<&'static str> {
        let names = || self.path.iter().filter_map(|name| name.to_str()?.split('.').next());
        let catalogue = self.path.starts_with("text") || names().any(|name| name == "words");
        let (language, _) = LANGUAGES.iter().find(|(language, _)| names().any(|name| name == *language))?;
        catalogue.then_some(*language)
    }

    /// Whether it says which lines a catalogue has.
    fn declares(&self) -> bool {
        let text = ["text/mod.rs", "text/headline.rs", "text/robot.rs", "pages/words.rs"];
        text.iter().any(|path| self.path == Path::new(path)) || self.path.ends_with("words/mod.rs")
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut sources) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of src").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let text = fs::read_to_string(&path).expect("a file of src");
                let tokens = text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                sources.push(Source { path: path.strip_prefix(&root).expect("it is below").to_owned(), tokens });
            }
        }
    }
    sources
}

/// Calls `look` with each token and the one before it, without those of attributes and doc comments.
fn each(tokens: &TokenStream, look: &mut impl FnMut(Option<&TokenTree>, &TokenTree)) {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let sign = |place: Option<usize>, of: char| {
        let token = place.and_then(|place| tokens.get(place));
        matches!(token, Some(TokenTree::Punct(sign)) if sign.as_char() == of)
    };
    for (place, token) in tokens.iter().enumerate() {
        let before = place.checked_sub(1);
        let is_attribute = sign(before, '#') || sign(before, '!') && sign(place.checked_sub(2), '#');
        if let TokenTree::Group(group) = token
            && !is_attribute
        {
            each(&group.stream(), look);
        }
        look(before.and_then(|before| tokens.get(before)), token);
    }
}

/// What a catalogue says, line by line, with a space for each value and escaped character in it.
fn said(tokens: &TokenStream) -> Vec<String> {
    let mut said = Vec::new();
    each(tokens, &mut |before, token| {
        let TokenTree::Literal(literal) = token else { return };
        let written = literal.to_string();
        let Some(text) = written.strip_prefix('"').and_then(|text| text.strip_suffix('"')) else { return };
        // Nothing is said of a value for which there is nothing to say.
        let of_a_value = matches!(before, Some(TokenTree::Punct(sign)) if sign.as_char() == '>');
        if text.is_empty() && of_a_value {
            return;
        }
        let mut line = String::new();
        let mut rest = text.replace("\\u{", "{").replace("\\n", "{}");
        while let Some((start, value)) = rest.split_once('{') {
            line = line + start + " ";
            rest = value.split_once('}').map(|(_, rest)| rest.to_owned()).unwrap_or_default();
        }
        said.push(line + &rest);
    });
    said
}

/// What a language's catalogues say, with the file of each line.
fn catalogue(sources: &[Source], language: &str) -> Vec<(PathBuf, String)> {
    let of_language = sources.iter().filter(|source| source.language() == Some(language));
    let lines: Vec<_> = of_language
        .flat_map(|source| said(&source.tokens).into_iter().map(|line| (source.path.clone(), line)))
        .collect();
    assert!(lines.len() > 100, "{language} has a catalogue: {}", lines.len());
    lines
}

fn has_words(line: &str) -> bool {
    // What a line is chosen by, the name of a reason before its arrow, is not said.
    if line.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
        return false;
    }
    line.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word.len() > 2)
}

#[test]
fn no_catalogue_calls_an_id_valid_or_genuine_or_says_nothing() {
    let sources = sources();
    for (language, banned) in LANGUAGES {
        for (path, line) in catalogue(&sources, language) {
            let words = format!(" {}", line.to_lowercase());
            assert!(!line.is_empty(), "{}: a line is empty", path.display());
            for banned in banned {
                assert!(!words.contains(banned), "{} says{banned}: {line}", path.display());
            }
        }
    }
}

#[test]
fn no_line_is_left_in_english() {
    let sources = sources();
    for language in ["zh_hans", "ja", "ar"] {
        for (path, line) in catalogue(&sources, language) {
            let translated = line.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
            assert!(translated || !has_words(&line), "{} is left in English: {line}", path.display());
        }
    }
    let english: BTreeSet<String> = catalogue(&sources, "en").into_iter().map(|(_, line)| line).collect();
    for (path, line) in catalogue(&sources, "de") {
        let same = english.contains(&line) && has_words(&line) && !GERMAN_TOO.contains(&line.trim());
        assert!(!same, "{} is left in English, or belongs in GERMAN_TOO: {line}", path.display());
    }
}

#[test]
fn every_line_is_said_somewhere() {
    let sources = sources();
    let mut said = BTreeSet::new();
    for source in sources.iter().filter(|source| source.language().is_none()) {
        each(&source.tokens, &mut |before, token| {
            if let (Some(TokenTree::Punct(dot)), TokenTree::Ident(name)) = (before, token)
                && dot.as_char() == '.'
            {
                said.insert(name.to_string());
            }
        });
    }
    let mut unused = Vec::new();
    for source in sources.iter().filter(|source| source.declares()) {
        let fields = fields(&source.tokens);
        assert!(!fields.is_empty(), "{} declares lines", source.path.display());
        unused.extend(fields.into_iter().filter(|(_, field)| !said.contains(field)).map(|(of, field)| {
            format!("{}: nothing in src says `.{field}` of {of}: use it, or take it out", source.path.display())
        }));
    }
    assert!(unused.is_empty(), "{}", unused.join("\n"));
}

/// The fields of a file's structs, each with the name of its struct.
fn fields(tokens: &TokenStream) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let mut of = None;
    let mut before: Option<TokenTree> = None;
    for token in tokens.clone() {
        match (&before, &token) {
            (Some(TokenTree::Ident(word)), TokenTree::Ident(name)) if word == "struct" => of = Some(name.to_string()),
            (_, TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                if let Some(of) = of.take() {
                    fields.extend(names(&group.stream()).into_iter().map(|name| (of.clone(), name)));
                }
            }
            _ => {}
        }
        before = Some(token);
    }
    fields
}

/// The names before a single colon in the body of a struct.
fn names(body: &TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = body.clone().into_iter().collect();
    let is_colon = |place: usize| matches!(tokens.get(place), Some(TokenTree::Punct(sign)) if sign.as_char() == ':');
    let mut names = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        if let TokenTree::Ident(name) = token
            && is_colon(place + 1)
            && !is_colon(place + 2)
            && !place.checked_sub(1).is_some_and(is_colon)
        {
            names.push(name.to_string());
        }
    }
    names
}
