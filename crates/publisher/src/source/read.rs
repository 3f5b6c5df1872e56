//! Reads the files of a source.

use super::chunks::{self, Chunk};
use super::found::{Found, Full};
use super::{
    Fault, Input, MANUFACTURERS, MODELS, Makers, Problem, RowError, Source, SourceErrors, Tally, columns, input, keep,
    manufacturers, ndjson, no_room, records,
};
use crate::files::{ReadError, read_bounded};
use crate::{Measure, Progress};
use rayon::prelude::*;
use registry::document::{Read, Unit};
use std::io;
use std::path::Path;

/// Bytes of `manufacturers.csv`, which is read whole: more than the index made of it may have.
const TABLE: usize = 16 * 1024 * 1024;

impl Source {
    /// Reads and checks the source files of a folder.
    ///
    /// # Errors
    /// [`SourceErrors`]: every row that cannot be published and every file that cannot be read, up to `limit` of them.
    pub fn read(folder: &Path, limit: usize, progress: &dyn Progress) -> Result<Self, SourceErrors> {
        Self::read_from(&Input::folder(folder, limit), progress)
    }

    /// Reads and checks a source, wherever it comes from.
    ///
    /// # Errors
    /// As [`Source::read`].
    pub fn read_from(input: &Input, progress: &dyn Progress) -> Result<Self, SourceErrors> {
        let mut found = Found::new(input.limit);
        let mut source = Self::default();
        // Where there are more faults than the limit, the rest is not read.
        let _ = source.read_files(input, &mut found, progress);
        found.finish(source)
    }

    fn read_files(&mut self, input: &Input, found: &mut Found, progress: &dyn Progress) -> Result<(), Full> {
        self.read_directory(input, found)?;
        let records = input.records();
        let mut counted = Tally::default();
        let keep = |makers: &Makers, tally: &mut Tally, line, unit: Unit| keep(makers, tally, &records, line, &unit);
        self.read_rows("reading units", input, found, progress, keep, |tally| counted.join(tally))?;
        (self.records, self.tally) = (records, counted);
        let duplicates = found.check(self.duplicates(found.limit()))?.unwrap_or_default();
        duplicates.into_iter().try_for_each(|error| found.note(error))
    }

    /// Reads manufacturers and models.
    pub(crate) fn read_directory(&mut self, input: &Input, found: &mut Found) -> Result<(), Full> {
        let folder = &input.folder;
        if let Some(makers) = found.check(input::open(folder, &input::MANUFACTURERS, MANUFACTURERS))? {
            self.read_manufacturers(makers, found)?;
        }
        found.next_file();
        if let Some(models) = found.check(input::open(folder, &input::MODELS, MODELS))? {
            let file = models.file;
            if let Some(mut rows) = found.check(models.rows(&columns::MODEL))? {
                let add = |line, row| self.makers.add_model(line, row).map_err(|error| RowError { file, ..error });
                ndjson::read(file, rows.as_mut(), found, add)?;
            }
        }
        found.next_file();
        Ok(())
    }

    fn read_manufacturers(&mut self, from: input::Opened, found: &mut Found) -> Result<(), Full> {
        let file = from.file;
        let add = |makers: &mut Makers, line, row| makers.add(line, row).map_err(|error| RowError { file, ..error });
        if from.layout() == Some(input::Layout::Ndjson) {
            // Its rows are whole documents, so that no columns are of use.
            if let Some(mut rows) = found.check(from.rows(&columns::MODEL))? {
                ndjson::read(file, rows.as_mut(), found, |line, row| add(&mut self.makers, line, row))?;
            }
        } else if let Some(bytes) = found.check(from.unpacked().and_then(|file_text| read_table(file, file_text)))? {
            let (rows, notes) = manufacturers::read(file, bytes, found)?;
            self.notes = notes;
            for (line, row) in rows {
                found.check(add(&mut self.makers, line, row))?;
            }
        }
        Ok(())
    }

    /// Reads units, or what there is in place of them, on all cores. `keep` is given each row with its line and what was
    /// found in the same chunk, of which `join` puts all together. Errors are noted in the order of their lines.
    pub(crate) fn read_rows<T: Read, S: Default + Send>(
        &mut self,
        task: &'static str,
        input: &Input,
        found: &mut Found,
        progress: &dyn Progress,
        keep: impl Fn(&Makers, &mut S, u64, T) -> Result<(), Fault> + Sync,
        mut join: impl FnMut(S),
    ) -> Result<(), Full> {
        let Some(opened) = found.check(input::open_units(input))? else { return Ok(()) };
        let file = opened.file;
        self.units_file = file;
        progress.begin(task, Measure::Bytes, opened.size);
        let Some(mut rows) = found.check(opened.rows(&columns::UNIT))? else { return Ok(()) };
        let makers = &self.makers;
        let work = |chunk: Chunk| {
            let mut some = S::default();
            let checked = |(line, row): (u64, &[u8])| {
                let kept = ndjson::parse(row.trim_ascii_end()).and_then(|row| keep(makers, &mut some, line, row));
                kept.map_err(|fault| fault.at(file, line)).err()
            };
            let mut errors: Vec<RowError> = chunk.rows().filter_map(checked).collect();
            errors.extend(chunk.faults);
            errors.sort_by_key(|error| error.line);
            progress.advance(chunk.read);
            (some, errors)
        };
        chunks::in_parallel(rows.as_mut(), work, |(some, errors)| {
            join(some);
            errors.into_iter().try_for_each(|error| found.note(error))
        })
    }

    /// The first units that are there twice, by line, a few more than `limit` at the most.
    pub(super) fn duplicates(&self, limit: usize) -> Result<Vec<RowError>, RowError> {
        let part = |value: u32| Ok(self.records.group(records::PART_BITS, value)?.duplicates());
        let first = |mut pairs: Vec<(u64, u64)>| {
            pairs.sort_unstable_by_key(|(_, line)| *line);
            pairs.truncate(limit + 1);
            pairs
        };
        let join = |a: Vec<_>, b: Vec<_>| Ok(first([a, b].concat()));
        let pairs = (0..1 << records::PART_BITS).into_par_iter().map(part).try_reduce(Vec::new, join);
        let pairs = pairs.map_err(|error: io::Error| no_room(&error).at(self.units_file, 0))?;
        let error = |(first, line)| Fault::new("id", Problem::Duplicate { first }).at(self.units_file, line);
        Ok(first(pairs).into_iter().map(error).collect())
    }
}

fn read_table(file: &'static str, from: impl io::Read) -> Result<Vec<u8>, RowError> {
    read_bounded(from, TABLE)
        .map_err(|error: ReadError| Fault::new("", Problem::Unreadable(error.to_string())).at(file, 0))
}
