//! What a registry holds, as a source: for programs of others, and to publish elsewhere.

use crate::amend::{Tree, document, object, units_of};
use crate::files::ReadFiles;
use crate::publish::PublishError;
use crate::source::{MANUFACTURERS, MODELS, ManufacturerRow, ModelRow, UNITS, manufacturers};
use crate::{Measure, Progress};
use registry::document::{Bucket, Directory, Document, MakerObject, Snapshot};
use serde_json::Value;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// How units are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// `units.csv`: lists are JSON in a cell.
    Csv,
    /// `units.ndjson`
    Ndjson,
}

/// Why an export stopped.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// An object is missing or damaged.
    #[error(transparent)]
    Read(#[from] PublishError),
    /// A file could not be written.
    #[error("{}: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// The columns of `units.csv`.
const COLUMNS: [&str; 8] = ["id", "status", "stage", "made_on", "software", "components", "events", "notices"];

/// Writes manufacturers, models and units of a snapshot that has been verified to a folder, as files of a source. Files
/// that are there are not overwritten. Units come in the order of their hashes; their number is given.
///
/// # Errors
/// [`ExportError`].
pub fn export(
    files: &impl ReadFiles,
    snapshot: &Snapshot,
    layout: Layout,
    to: &Path,
    progress: &dyn Progress,
) -> Result<u64, ExportError> {
    let directory: Directory = document(files, snapshot.manufacturers.index)?;
    let mut makers = Vec::with_capacity(directory.manufacturers.len());
    let mut lines = Output::new(to, MODELS)?;
    for maker in directory.manufacturers {
        let object: MakerObject = document(files, maker.models)?;
        for model in object.models.models {
            lines.line(&ModelRow { country: maker.country, manufacturer: maker.code, model })?;
        }
        let (country, code, names, standing) = (maker.country, maker.code, maker.names, maker.standing);
        makers.push(ManufacturerRow { country, code, names, standing, contact: object.contact });
    }
    lines.finish()?;
    let mut table = Output::new(to, MANUFACTURERS)?;
    let written = manufacturers::write(&mut table.to, makers.iter()).map_err(io::Error::other);
    table.checked(written)?;
    table.finish()?;
    let name = if layout == Layout::Csv { "units.csv" } else { UNITS };
    let mut units = Output::new(to, name)?;
    let tree = Tree::read(files, &snapshot.units, |_, _| true)?;
    progress.begin("exporting", Measure::Objects, tree.buckets.len() as u64);
    if layout == Layout::Csv {
        units.row(COLUMNS.map(str::to_owned))?;
    }
    let mut count = 0;
    for (_, hash) in tree.buckets {
        let bytes = object(files, hash, Bucket::LIMIT)?;
        for unit in units_of(&bytes, hash)? {
            match layout {
                Layout::Ndjson => units.raw(&unit)?,
                Layout::Csv => {
                    let unit: Value = units.checked(serde_json::from_slice(&unit).map_err(io::Error::from))?;
                    units.row(COLUMNS.map(|name| cell(&unit[name])))?;
                }
            }
            count += 1;
        }
        progress.advance(1);
    }
    units.finish()?;
    Ok(count)
}

/// A text as it is, a list as JSON, and nothing for a field that is not there.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        list => list.to_string(),
    }
}

/// A file that is being written.
struct Output {
    path: PathBuf,
    to: BufWriter<File>,
}

impl Output {
    fn new(folder: &Path, name: &str) -> Result<Self, ExportError> {
        let path = folder.join(name);
        match File::create_new(&path) {
            Ok(file) => Ok(Self { path, to: BufWriter::with_capacity(1 << 16, file) }),
            Err(source) => Err(ExportError::Write { path, source }),
        }
    }

    fn checked<T>(&self, result: io::Result<T>) -> Result<T, ExportError> {
        result.map_err(|source| ExportError::Write { path: self.path.clone(), source })
    }

    fn raw(&mut self, json: &[u8]) -> Result<(), ExportError> {
        let written = self.to.write_all(json).and_then(|()| self.to.write_all(b"\n"));
        self.checked(written)
    }

    fn line(&mut self, row: &impl serde::Serialize) -> Result<(), ExportError> {
        let json = self.checked(serde_json::to_vec(row).map_err(io::Error::from))?;
        self.raw(&json)
    }

    fn row(&mut self, cells: [String; 8]) -> Result<(), ExportError> {
        let mut writer = csv::WriterBuilder::new().from_writer(&mut self.to);
        let written = writer.write_record(cells).map_err(io::Error::other).and_then(|()| writer.flush());
        drop(writer);
        self.checked(written)
    }

    fn finish(mut self) -> Result<(), ExportError> {
        let written = self.to.flush();
        self.checked(written)
    }
}
