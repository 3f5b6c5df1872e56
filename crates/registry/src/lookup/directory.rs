//! Which manufacturer and model an ID names.

use super::reader::object;
use crate::document::{Directory, Models};
use crate::files::{Files, Halt};
use crate::{Check, Decoded, Failure, FilePath, Reason, Step, VerifiedSnapshot};

/// Decodes the leading segments of an ID by the directory.
#[derive(Debug, Default)]
pub(super) struct DirectoryReader {
    held: Vec<Step>,
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
                self.decoded.manufacturer = directory.find(country, code).cloned();
            }
            self.index_read = true;
        }
        if let (Some(maker), Some(code)) = (&self.decoded.manufacturer, id.get(6..12)) {
            let models: Models = object(files, maker.models, Check::Models)?;
            if (models.country, models.manufacturer) != (maker.country, maker.code) {
                let what = format!("models of another manufacturer than {}{}", maker.country, maker.code);
                return Err(Failure::new(Check::Models, FilePath::Object(maker.models), Reason::Format(what)).into());
            }
            self.held.push(Step::Models { hash: maker.models });
            self.decoded.model = models.find(code).cloned();
        }
        self.done = true;
        Ok(())
    }

    /// What has been decoded, once that is all; of an unfinished reading, what is known so far.
    pub(super) fn decoded(&self) -> Option<&Decoded> {
        self.index_read.then_some(&self.decoded)
    }

    pub(super) fn held(&self) -> &[Step] {
        &self.held
    }
}
