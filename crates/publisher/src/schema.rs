//! JSON Schema (draft 2020-12) of the documents of a source, from the types that they are read as.
//!
//! A schema says less than what is checked: not that a recall must exist, or that events are in order.

use crate::amend::Change;
use crate::source::{ManufacturerRow, ModelRow};
use registry::document::Unit;
use registry::limits;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema};

/// A line of which file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// `manufacturers.ndjson`
    Manufacturer,
    /// `models.ndjson`
    Model,
    /// `units.ndjson`
    Unit,
    /// A file of changes.
    Change,
}

/// The schema of such a line, as JSON.
#[must_use]
pub fn schema(line: Line) -> String {
    let schema = match line {
        Line::Manufacturer => of::<ManufacturerRow>(),
        Line::Model => of::<ModelRow>(),
        Line::Unit => of::<Unit>(),
        Line::Change => of::<Change>(),
    };
    // A schema of strings and numbers always serialises.
    serde_json::to_string_pretty(&schema).unwrap_or_default()
}

fn of<T: JsonSchema>() -> Schema {
    // As documents are written: what is left out then is what may be missing.
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    let bounded = |schema: &mut Schema| {
        if schema.get("type").is_some_and(|kind| kind == "array") {
            schema.insert("maxItems".to_owned(), limits::LIST.into());
        }
    };
    RecursiveTransform(bounded).transform(&mut schema);
    schema
}
