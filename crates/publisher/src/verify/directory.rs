//! The directory: the index of manufacturers and every list of models.

use super::{Objects, VerifyError};
use crate::Measure;
use crate::files::ReadFiles;
use crate::source::model_code;
use registry::document::{Code, Directory, MakerObject, Manufacturer, Model, Models, Snapshot};
use robot_id::RobotId;
use std::collections::BTreeMap;

/// The manufacturers and models that units may be of.
pub(super) struct Makers(BTreeMap<(Code<2>, Code<4>), (Manufacturer, Models)>);

impl Makers {
    /// The model of a unit; `Err` says what is not known.
    pub(super) fn model_of(&self, id: &RobotId) -> Result<&Model, String> {
        let codes = Code::new(id.national()).zip(Code::new(id.manufacturer()));
        let (_, models) = codes
            .and_then(|codes| self.0.get(&codes))
            .ok_or_else(|| format!("{id}: no manufacturer {}{}", id.national(), id.manufacturer()))?;
        models.find(id.model()).ok_or_else(|| format!("{id}: no model {}", id.model()))
    }

    /// All models, in the order of their codes.
    pub(super) fn models(&self) -> impl Iterator<Item = (Code<12>, &Model)> {
        self.0.iter().flat_map(|((country, maker), (_, models))| {
            let code = move |model: &Model| model_code(*country, *maker, model.code);
            models.models.iter().filter_map(move |model| Some((code(model)?, model)))
        })
    }
}

/// Reads and checks the directory.
pub(super) fn verify<F: ReadFiles>(objects: &mut Objects<'_, F>, snapshot: &Snapshot) -> Result<Makers, VerifyError> {
    let index = snapshot.manufacturers.index;
    let directory: Directory = objects.document(index)?.0;
    let count = directory.manufacturers.len() as u64;
    if count != snapshot.manufacturers.count {
        let why = format!("{count} manufacturers, but the snapshot says {}", snapshot.manufacturers.count);
        return Err(VerifyError::object(index, why));
    }
    objects.progress.begin("verifying models", Measure::Objects, count);
    let mut makers = BTreeMap::new();
    for maker in directory.manufacturers {
        let MakerObject { models, .. } = objects.document(maker.models)?.0;
        if (models.country, models.manufacturer) != (maker.country, maker.code) {
            let why = format!(
                "the models of {}{}, in the place of {}{}'s",
                models.country, models.manufacturer, maker.country, maker.code
            );
            return Err(VerifyError::object(maker.models, why));
        }
        objects.progress.advance(1);
        makers.insert((maker.country, maker.code), (maker, models));
    }
    let models: u64 = makers.values().map(|(_, models)| models.models.len() as u64).sum();
    if models != snapshot.models.count {
        let why = format!("{models} models in all, but the snapshot says {}", snapshot.models.count);
        return Err(VerifyError::object(index, why));
    }
    Ok(Makers(makers))
}
