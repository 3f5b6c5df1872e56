//! Models and their recalls: those of a snapshot, and those that are new.

use super::read;
use crate::Source;
use crate::files::ReadFiles;
use registry::document::{Directory, Model, Models, Snapshot};
use std::collections::BTreeMap;

/// The models of a snapshot by country, manufacturer and code (12 characters), and how many objects could not be read.
pub(crate) fn models_of(files: &impl ReadFiles, snapshot: &Snapshot) -> (BTreeMap<String, Model>, u64) {
    let mut known = BTreeMap::new();
    let directory: Option<Directory> = read(files, snapshot.manufacturers.index);
    let mut unread = u64::from(directory.is_none());
    for maker in directory.into_iter().flat_map(|directory| directory.manufacturers) {
        let models: Option<Models> = read(files, maker.models);
        unread += u64::from(models.is_none());
        let models = models.into_iter().flat_map(|models| models.models);
        known.extend(models.map(|model| (format!("{}{}{}", maker.country, maker.code, model.code), model)));
    }
    (known, unread)
}

/// The recalls of a source that no model had before: the 12 characters of the model, and the recall's number.
pub(crate) fn new_recalls(source: &Source, before: &BTreeMap<String, Model>) -> Vec<(String, String)> {
    let mut recalls = Vec::new();
    for maker in source.makers.iter() {
        for model in maker.models() {
            let code = format!("{}{}{}", maker.row.country, maker.row.code, model.code);
            let known = before.get(&code).map(|model| model.recalls.as_slice()).unwrap_or_default();
            let is_new = |number: &str| !known.iter().any(|recall| recall.number == number);
            let new = model.recalls.iter().filter(|recall| is_new(&recall.number));
            recalls.extend(new.map(|recall| (code.clone(), recall.number.clone())));
        }
    }
    recalls
}
