//! The words of `i18n/` for what is no part of the portal's program: the badge, the bar of a new version, the pages of
//! plain HTML.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use anyhow::{Context, Error, Result, ensure};
use presentation::Advice;
use serde_json::{Map, Value};
use wording::{Language, Selection, Words};

use crate::files::walk;
use crate::paths;

/// What the badge says: most of it is what the portal says.
const BADGE: &[Selection<'_>] = &[
    Selection { file: "badge", messages: &[] },
    Selection {
        file: "headline",
        messages: &[
            "site",
            "ribbon",
            "checking",
            "status",
            "not-listed",
            "not-listed-maker-unknown",
            "model-unknown",
            "unreachable",
            "unproven",
            "newer-format",
            "malformed",
            "check-character",
            "out-of-date",
            "it-was",
            "withheld",
        ],
    },
    Selection { file: "field", messages: &["label"] },
    Selection { file: "record", messages: &["maker", "model", "made-on"] },
    Selection { file: "verdict", messages: &["expired"] },
];

/// What the bar of a new version says.
const BAR: &[Selection<'_>] = &[Selection { file: "offline", messages: &[] }];

/// What the page says where the program can't run.
const PLAIN: &[Selection<'_>] = &[
    Selection { file: "plain", messages: &[] },
    Selection { file: "shell", messages: &["page", "switch-language"] },
    Selection { file: "check", messages: &["title", "lead"] },
    Selection { file: "field", messages: &["label", "submit", "privacy"] },
    Selection { file: "headline", messages: &["site"] },
];

/// Where the words of an advice stand: a file, and its messages, said one behind the other.
fn messages_of(advice: Advice) -> (&'static str, &'static [&'static str]) {
    match advice {
        Advice::Compare => ("verdict", &["compare"]),
        Advice::Withdrawn => ("verdict", &["status-means.suspended"]),
        Advice::SwitchOff => ("about", &["life-under-recall"]),
        Advice::Scrapped => ("verdict", &["scrapped"]),
        Advice::ReadAgain => ("verdict", &["read-again", "read-again.text"]),
    }
}

/// Reads them, once.
pub(crate) fn all() -> Result<&'static Words> {
    static WORDS: OnceLock<Words> = OnceLock::new();
    if let Some(words) = WORDS.get() {
        return Ok(words);
    }
    let words = Words::read(&paths::root()).map_err(Error::new).context("reading i18n/")?;
    Ok(WORDS.get_or_init(|| words))
}

/// Writes the badge's modules into the folder of its scripts: `words/<language>.mjs`, and `languages.mjs`, which loads them.
pub(crate) fn write_badge(scripts: &Path) -> Result<()> {
    let words = all()?;
    check_used(words, scripts)?;
    let folder = scripts.join("words");
    fs::create_dir_all(&folder)?;
    let mut list =
        "// By the first part of a tag. Each is named in full, for bundlers.\nexport const LANGUAGES = {\n".to_owned();
    for language in &words.languages {
        let Language { tag, own_name, .. } = language;
        let dir = if language.direction() == "rtl" { "  dir: \"rtl\",\n" } else { "" };
        let lines = format!("{}  advice: {},\n", words.script(language, BADGE), advice(words, language)?);
        let text =
            format!("// {own_name}. Made from i18n/{tag}/.\nexport default {{\n  lang: \"{tag}\",\n{dir}{lines}}};\n");
        fs::write(folder.join(format!("{tag}.mjs")), text)?;
        let primary = tag.split('-').next().unwrap_or_default();
        writeln!(list, "  {primary}: () => import(\"./words/{tag}.mjs\"),")?;
    }
    fs::write(scripts.join("languages.mjs"), list + "};\n")?;
    Ok(())
}

/// What to do, by the name of the advice ([`Advice`]).
fn advice(words: &Words, language: &Language) -> Result<Value> {
    let mut all = Map::new();
    for advice in Advice::ALL {
        let (file, messages) = messages_of(advice);
        let lines = messages.iter().map(|name| words.text(language, file, name, &[]).map_err(Error::msg));
        all.insert(advice.name().to_owned(), lines.collect::<Result<Vec<_>>>()?.join(" ").into());
    }
    Ok(all.into())
}

/// Fails where the badge's scripts say what there is not, or leave unsaid what there is.
fn check_used(words: &Words, scripts: &Path) -> Result<()> {
    let names = words.names(BADGE).map_err(Error::new)?;
    let mut said = Vec::new();
    for file in walk(scripts)? {
        let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        let names = text
            .split("words.")
            .skip(1)
            .map(|rest| rest.chars().take_while(|sign| sign.is_ascii_alphanumeric()).collect::<String>());
        // A sentence that ends in `words.` says nothing.
        said.extend(names.filter(|name| !name.is_empty()));
    }
    for name in &said {
        let known = names.contains(name) || ["advice", "lang", "dir", "mjs"].contains(&name.as_str());
        ensure!(known, "The badge says words.{name}, which i18n/ has not: add it to BADGE in xtask/src/words.rs");
    }
    for name in &names {
        ensure!(
            said.contains(name),
            "Nothing in the badge says words.{name}: take it out of xtask/src/words.rs or badge.ftl"
        );
    }
    Ok(())
}

/// The words of the bar that offers a new version: a module, by language.
pub(crate) fn bar() -> Result<String> {
    let words = all()?;
    let languages = words.languages.iter();
    let languages = languages.map(|language| format!("\"{}\": {{\n{}}},\n", language.tag, words.script(language, BAR)));
    Ok(format!("// Made from i18n/.\nexport default {{\n{}}};\n", languages.collect::<String>()))
}

/// The words of the page where the program can't run: a module, by language.
pub(crate) fn plain() -> Result<String> {
    let words = all()?;
    let mut all = String::new();
    for language in &words.languages {
        let Language { tag, own_name, .. } = language;
        let (direction, script) = (language.direction(), words.script(language, PLAIN));
        writeln!(all, "{tag:?}: {{\n  ownName: {own_name:?},\n  dir: {direction:?},\n{script}}},")?;
    }
    Ok(format!("// Made from i18n/.\nexport default {{\n{all}}};\n"))
}

/// A message of English.
pub(crate) fn english(file: &str, message: &str) -> Result<String> {
    let words = all()?;
    let english = words.languages.first().context("no language")?;
    words.text(english, file, message, &[]).map_err(Error::msg)
}

/// A page with the words put in for their names: `{{zh-Hans:start.loading}}` is the message `loading` of
/// `i18n/zh-Hans/start.ftl`. They must be without variables, and are written as HTML has them.
pub(crate) fn fill(template: &str) -> Result<String> {
    let words = all()?;
    let (mut text, mut rest) = (String::new(), template);
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").context("a name of words without its end")?;
        let parts = name.split_once(':').and_then(|(tag, name)| Some((tag, name.split_once('.')?)));
        let (tag, (file, message)) = parts.with_context(|| format!("no name of words: {name}"))?;
        let language = words.languages.iter().find(|language| language.tag == tag);
        let language = language.with_context(|| format!("no language {tag}"))?;
        let said = words.text(language, file, message, &[]).map_err(Error::msg)?;
        text.extend([before, &said.replace('&', "&amp;").replace('<', "&lt;")]);
        rest = after;
    }
    Ok(text + rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_badge_says_what_there_is_and_all_of_it() {
        check_used(all().expect("words"), &paths::root().join("crates/badge/web/build")).expect("its scripts");
    }

    #[test]
    fn the_bar_has_the_words_it_says_in_each_language() {
        let (words, bar) = (all().expect("words"), bar().expect("words"));
        let script = fs::read_to_string(paths::root().join("offline/bar.mjs")).expect("the bar");
        for name in words.names(BAR).expect("names") {
            assert!(script.contains(&format!("words.{name}")), "the bar says {name}");
            assert_eq!(bar.matches(&format!("  {name}: \"")).count(), words.languages.len(), "{name}: {bar}");
        }
        assert!(bar.contains("\"zh-Hans\": {") && bar.contains("reload: \"Reload\""), "{bar}");
    }

    #[test]
    fn the_page_without_the_program_has_the_words_it_says_in_each_language() {
        let (words, plain) = (all().expect("words"), plain().expect("words"));
        let script = fs::read_to_string(paths::root().join("static/plain.mjs")).expect("the page");
        for name in words.names(PLAIN).expect("names") {
            assert!(script.contains(&format!("words.{name}")), "the page says {name}");
            assert_eq!(plain.matches(&format!("\n  {name}: ")).count(), words.languages.len(), "{name}: {plain}");
        }
        assert!(plain.contains("\"ar\": {\n  ownName: \"العربية\",\n  dir: \"rtl\","), "{plain}");
    }

    #[test]
    fn every_advice_has_its_words_in_each_language() {
        let words = all().expect("words");
        for language in &words.languages {
            let lines = advice(words, language).expect("its messages");
            assert_eq!(lines.as_object().map(Map::len), Some(Advice::ALL.len()), "{lines}");
        }
        let english = advice(words, &words.languages[0]).expect("its messages");
        assert!(english["readAgain"].as_str().is_some_and(|line| line.contains(". ")), "{english}");
    }

    #[test]
    fn pages_of_plain_html_have_their_words() {
        for page in ["index.html", "root/404.html"] {
            let template = fs::read_to_string(paths::root().join(page)).expect("a page");
            let filled = fill(&template).expect("its words");
            assert!(filled.contains("Robot Register") && filled.contains("机器人登记册"), "{filled}");
            assert!(!filled.contains("{{"), "{filled}");
        }
        assert!(
            fill("{{en:start.nothing}}").is_err() && fill("{{start.loading}}").is_err() && fill("{{en:start").is_err()
        );
    }
}
