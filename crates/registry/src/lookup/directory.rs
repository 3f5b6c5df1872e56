//! Which manufacturer and model an ID names.

use super::reader::{fail, object};
use crate::document::{Directory, Manufacturer, Models};
use crate::files::{Files, Halt};
use crate::{Check, Decoded, Reason, Step, VerifiedSnapshot};
use alloc::vec::Vec;
use core::mem::take;

/// Decodes the leading segments of an ID by the directory.
#[derive(Debug, Default)]
pub(super) struct DirectoryReader {
    pub(super) held: Vec<Step>,
    index_read: bool,
    decoded: Decoded,
    done: bool,
}

impl DirectoryReader {
    /// Reads what `id` names: its first 6 characters a manufacturer, the next 6 a model. Of a shorter
    /// text it decodes what is complete.
    pub(super) fn read(&mut self, files: &mut Files, snapshot: &VerifiedSnapshot, id: &str) -> Result<(), Halt> {
        if self.done {
            return Ok(());
        }
        if !self.index_read {
            if let (Some(country), Some(code)) = (id.get(..2), id.get(2..6)) {
                let index = snapshot.document().manufacturers.index;
                let directory: Directory = object(files, index, Check::Manufacturers)?;
                self.held.push(Step::Manufacturers { hash: index });
                self.decoded.manufacturer = directory.into_found(country, code);
            }
            self.index_read = true;
        }
        if let (Some(maker), Some(code)) = (&self.decoded.manufacturer, id.get(6..12)) {
            let models = models_of(files, maker)?;
            self.held.push(Step::Models { hash: maker.models });
            self.decoded.model = models.into_found(code);
        }
        self.done = true;
        Ok(())
    }

    /// What has been decoded; of an unfinished reading, what is known so far.
    pub(super) fn take_decoded(&mut self) -> Decoded {
        take(&mut self.decoded)
    }
}

/// The models of a manufacturer: those and nobody else's.
pub(crate) fn models_of(files: &mut Files, maker: &Manufacturer) -> Result<Models, Halt> {
    let models: Models = object(files, maker.models, Check::Models)?;
    if (models.country, models.manufacturer) != (maker.country, maker.code) {
        let what = ["models of another manufacturer than ", maker.country.as_str(), maker.code.as_str()].concat();
        return Err(fail(Check::Models, maker.models, Reason::Format(what)));
    }
    Ok(models)
}
