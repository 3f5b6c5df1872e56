//! JSON Schema (draft 2020-12) of the documents of a source and of a registry, from the types that they are read as.
//!
//! A schema says less than what is checked: not that a recall must exist, or that events are in order.

mod endpoint;

use crate::amend::Change;
use crate::files::{ReadError, WriteFiles};
use crate::source::{ManufacturerRow, ModelRow};
use registry::document::{Bucket, Directory, Latest, MakerObject, Node, Snapshot, Statistics, Unit};
use registry::{Receipt, limits};
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema};
use std::io;

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

/// The files of a registry's folder `schema`, by their names, with what stands in them: a JSON Schema of each document
/// (`docs/FORMATS.md`, "Documents" and "The receipt"), as a publisher writes it, and the endpoint in OpenAPI 3.1.
#[must_use]
pub fn published() -> Vec<(&'static str, String)> {
    let schemas = [
        ("latest.json", of::<Latest>()),
        ("snapshot.json", of::<Snapshot>()),
        ("node.json", of::<Node>()),
        ("bucket.json", of::<Bucket>()),
        ("manufacturers.json", of::<Directory>()),
        ("models.json", of::<MakerObject>()),
        ("statistics.json", of::<Statistics>()),
        ("receipt.json", of::<Receipt>()),
    ];
    let written = |(name, schema): (_, Schema)| (name, serde_json::to_string(&schema).unwrap_or_default());
    let endpoint = ("openapi.json", endpoint::openapi().to_string());
    schemas.into_iter().map(written).chain([endpoint]).collect()
}

/// Writes them into a registry, where they are not yet as they should be.
///
/// # Errors
/// What the system says.
pub fn write(files: &impl WriteFiles) -> io::Result<()> {
    for (name, text) in published() {
        let path = format!("schema/{name}");
        match files.read(&path, text.len()) {
            Ok(there) if there == text.as_bytes() => {}
            Ok(_) | Err(ReadError::NotFound | ReadError::TooLarge { .. }) => files.write(&path, text.as_bytes())?,
            Err(ReadError::Io(error)) => return Err(error),
            Err(error @ ReadError::Status(_)) => return Err(io::Error::other(error.to_string())),
        }
    }
    Ok(())
}

fn of<T: JsonSchema>() -> Schema {
    // As documents are written: what is left out then is what may be missing.
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    let bounded = |schema: &mut Schema| {
        if schema.get("type").is_some_and(|kind| kind == "array") && schema.get("maxItems").is_none() {
            schema.insert("maxItems".to_owned(), limits::LIST.into());
        }
    };
    RecursiveTransform(bounded).transform(&mut schema);
    schema
}
