//! The directory: each manufacturer's models, and the index of manufacturers.

use super::PublishError;
use super::objects::Objects;
use crate::Source;
use crate::files::WriteFiles;
use registry::Hash;
use registry::document::{Directory, MakerObject, Manufacturer, Models};

/// Writes the directory. Gives the index and its bytes.
pub(super) fn write(source: &Source, objects: &Objects<'_, impl WriteFiles>) -> Result<(Hash, String), PublishError> {
    let mut manufacturers = Vec::with_capacity(source.makers.iter().len());
    for maker in source.makers.iter() {
        let row = &maker.row;
        let models = Models::new(row.country, row.code, maker.models().cloned().collect());
        let models = MakerObject { models, contact: row.contact.clone() };
        let what = format!("models of {}{}", row.country, row.code);
        manufacturers.push(Manufacturer {
            country: row.country,
            code: row.code,
            names: row.names.clone(),
            standing: row.standing,
            models: objects.put_document(&what, &models)?.0,
        });
    }
    objects.put_document("index of manufacturers", &Directory::new(manufacturers))
}
