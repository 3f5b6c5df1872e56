//! Recalls that are new.

use super::{Changes, read};
use crate::Source;
use crate::files::ReadFiles;
use registry::document::{Directory, Models, Snapshot};
use std::collections::BTreeSet;

/// All recalls of a source: the 12 characters of the model, and the recall's number.
pub(super) fn recalls(source: &Source) -> Vec<(String, String)> {
    let makers = source.makers.iter();
    let recalls = makers.flat_map(|maker| {
        let maker_code = format!("{}{}", maker.row.country, maker.row.code);
        let of_model = move |model: &registry::document::Model| {
            let code = format!("{maker_code}{}", model.code);
            model.recalls.iter().map(move |recall| (code.clone(), recall.number.clone())).collect::<Vec<_>>()
        };
        maker.models().flat_map(of_model).collect::<Vec<_>>()
    });
    recalls.collect()
}

/// Finds the recalls of the source that the snapshot does not have.
pub(super) fn compare(source: &Source, files: &impl ReadFiles, before: &Snapshot, changes: &mut Changes) {
    let mut known = BTreeSet::new();
    let directory: Option<Directory> = read(files, before.manufacturers.index);
    changes.not_compared += u64::from(directory.is_none());
    for maker in directory.into_iter().flat_map(|directory| directory.manufacturers) {
        let models: Option<Models> = read(files, maker.models);
        changes.not_compared += u64::from(models.is_none());
        for model in models.into_iter().flat_map(|models| models.models) {
            let code = format!("{}{}{}", maker.country, maker.code, model.code);
            known.extend(model.recalls.into_iter().map(|recall| (code.clone(), recall.number)));
        }
    }
    changes.new_recalls = recalls(source);
    changes.new_recalls.retain(|recall| !known.contains(recall));
}
