//! Names and sentences of the registry. They are somebody else's words: they stand labelled or quoted where the page
//! itself could be taken to speak, are isolated from the direction of what surrounds them, and are never long enough
//! to push anything out of sight.

use crate::view::text::{RobotWords, Words};
use registry::document::Text;
use yew::prelude::*;

/// Characters of a name that are shown, at most.
const NAME: usize = 80;
/// Characters of a sentence.
const SENTENCE: usize = 1_000;

/// The name in the reader's language, then, smaller, the first of its others: one of the two stands on the plate.
pub fn both(words: Words, text: &Text) -> Html {
    named(words, None, text)
}

/// As [`both`], quoted behind a label: where the page's own words stand beside it.
pub fn labelled(words: Words, label: &'static str, text: &Text) -> Html {
    named(words, Some(label), text)
}

/// Maker and model, as far as they are known, each with its label.
pub fn made_by(words: RobotWords, maker: Option<&Text>, model: Option<&Text>) -> Html {
    let record = &words.robot.record;
    let both = [(record.maker, maker), (record.model, model)];
    both.into_iter().filter_map(|(label, text)| Some(labelled(*words, label, text?))).collect()
}

fn named(words: Words, label: Option<&'static str>, text: &Text) -> Html {
    let name = cut(words.read(text), NAME);
    let mut others = text.iter().map(|(tag, other)| (tag.to_owned(), cut(other, NAME)));
    let other = others.find(|(_, other)| *other != name);
    // Another name is another element.
    let key = format!("{label:?} {name} {other:?}");
    let (before, after) = if label.is_some() { (words.shell.quote_begin, words.shell.quote_end) } else { ("", "") };
    html! {
        <span class="named" {key}>
            if let Some(label) = label { <span class="what">{ label }{ " " }</span> }
            <b>{ before }<bdi>{ name }</bdi>{ after }</b>
            if let Some((tag, other)) = other { { " " }<bdi lang={tag}>{ other }</bdi> }
        </span>
    }
}

/// A name for a sentence of the page's: quoted, and of one direction.
pub fn plain(words: Words, text: &Text) -> String {
    // The isolates of Unicode: what the name has of them itself is taken out.
    [words.shell.quote_begin, "\u{2068}", &cut(words.read(text), NAME), "\u{2069}", words.shell.quote_end].concat()
}

/// A name alone, as a title or a picture has it.
pub fn bare(words: Words, text: &Text) -> String {
    cut(words.read(text), NAME)
}

/// A sentence of the registry in the reader's language; where it has none, marked as what it is in.
pub fn sentence(words: RobotWords, text: &Text) -> Html {
    quoted(words, text, cut(words.read(text), SENTENCE))
}

/// The first sentence of such a text, where the whole of it stands further down.
pub fn first_sentence(words: RobotWords, text: &Text) -> Html {
    quoted(words, text, first(&cut(words.read(text), SENTENCE)).to_owned())
}

fn quoted(words: RobotWords, text: &Text, sentence: String) -> Html {
    let language = words.read_in(text);
    let original = language.map(|tag| (words.robot.record.original)(&words.language.language_or_tag(tag)));
    html! { <span key={sentence.clone()}>
        <bdi class="quoted" lang={language.map(str::to_owned)}>{ sentence }</bdi>
        if let Some(original) = original { { " " }<small class="soft">{ original }</small> }
    </span> }
}

/// A name of one line as text.
pub fn line(name: &str) -> String {
    cut(name, NAME)
}

/// A code: an ID, a part number, a hash. It reads left to right in every language.
pub fn code(text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <bdi class="id" translate="no" key={&*text}>{ text }</bdi> }
}

/// A text up to the end of its first sentence: a full stop with a space behind it, or one of a script without spaces.
fn first(text: &str) -> &str {
    let ends = |(at, c): (usize, char)| {
        let end = at + c.len_utf8();
        let is_end = match c {
            '.' | '!' | '?' | '؟' => text[end..].starts_with(' '),
            '。' | '！' | '？' => true,
            _ => false,
        };
        is_end.then_some(end)
    };
    text.char_indices().find_map(ends).map_or(text, |end| &text[..end])
}

/// The beginning of a text, without what would steer the text around it: control characters, marks of direction.
fn cut(text: &str, most: usize) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut shown = text.chars().filter(|c| !steers(*c));
    let mut cut: String = shown.by_ref().take(most).collect();
    if shown.next().is_some() {
        cut.push('…');
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::{cut, first};

    #[test]
    fn a_sentence_ends_at_its_stop_and_not_in_a_number() {
        assert_eq!(first("Version 4.2 can overheat. Do not charge it."), "Version 4.2 can overheat.");
        assert_eq!(first("A 批次充电时可能过热。请勿充电。"), "A 批次充电时可能过热。");
        assert_eq!(first("Stop using."), "Stop using.");
        assert_eq!(first(""), "");
    }

    #[test]
    fn names_are_cut_and_steer_nothing() {
        assert_eq!(cut("北辰机器人", 80), "北辰机器人");
        assert_eq!(cut("abcdef", 3), "abc…");
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(cut("\u{202e}Retired\u{2069}\r\n— no", 80), "Retired— no");
    }
}
