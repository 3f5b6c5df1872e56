//! Texts that are published: no character in them that acts on the screen of who reads them.

use super::{Fault, Problem};
use crate::controls::is_refused;
use registry::document::{Component, Model, Text, Unit};
use serde_json::Value;

type Checked = Result<(), Fault>;

/// The first text of a unit that must not be published.
pub(super) fn of_unit(unit: &Unit) -> Checked {
    words(&unit.software, || "software".to_owned())?;
    components(&unit.components, "components")?;
    for (index, event) in unit.events.iter().enumerate() {
        if let Some(note) = &event.note {
            text(note, || format!("events[{index}].note"))?;
        }
    }
    for (index, notice) in unit.notices.iter().enumerate() {
        words(&notice.reference, || format!("notices[{index}].reference"))?;
        text(&notice.text, || format!("notices[{index}].text"))?;
    }
    Ok(())
}

/// The same of a model.
pub(super) fn of_model(model: &Model) -> Checked {
    text(&model.names, || "model.names".to_owned())?;
    components(&model.components, "model.components")?;
    for (index, recall) in model.recalls.iter().enumerate() {
        words(&recall.number, || format!("model.recalls[{index}].number"))?;
        text(&recall.title, || format!("model.recalls[{index}].title"))?;
        text(&recall.text, || format!("model.recalls[{index}].text"))?;
    }
    Ok(())
}

/// The same of a manufacturer's names, by the columns that they stand in.
pub(super) fn of_names(names: &Text) -> Checked {
    for (language, name) in names.iter() {
        words(language, || "name_".to_owned())?;
        words(name, || format!("name_{language}"))?;
    }
    Ok(())
}

/// The first character that must not be published, of the string or of the strings of the text at this place of a
/// document (`events[2].note`).
pub(super) fn refused_at(json: &[u8], place: &str) -> Option<Fault> {
    let document: Value = serde_json::from_slice(json).ok()?;
    let steps = place.split(['.', '[']).map(|step| step.trim_end_matches(']'));
    let value = steps.filter(|step| !step.is_empty()).try_fold(&document, |value, step| match value {
        Value::Array(values) => values.get(step.parse::<usize>().ok()?),
        other => other.get(step),
    });
    match value? {
        Value::String(text) => words(text, || place.to_owned()).err(),
        Value::Object(texts) => {
            texts.iter().find_map(|(language, text)| words(text.as_str()?, || format!("{place}.{language}")).err())
        }
        _ => None,
    }
}

fn components(components: &[Component], field: &str) -> Checked {
    for (index, component) in components.iter().enumerate() {
        text(&component.supplier, || format!("{field}[{index}].supplier"))?;
        words(&component.part, || format!("{field}[{index}].part"))?;
    }
    Ok(())
}

fn text(text: &Text, field: impl Fn() -> String) -> Checked {
    for (language, in_it) in text.iter() {
        words(language, &field)?;
        words(in_it, || format!("{}.{language}", field()))?;
    }
    Ok(())
}

fn words(words: &str, field: impl Fn() -> String) -> Checked {
    match words.chars().find(|c| is_refused(*c)) {
        Some(c) => Err(Fault::new(field(), Problem::Character(c))),
        None => Ok(()),
    }
}
