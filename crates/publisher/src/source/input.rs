//! Where a source's rows come from: files of a folder, by one of several names each, or standard input.

use super::chunks::Chunks;
use super::columns::Columns;
use super::records::{Records, Spill};
use super::{Fault, Problem, RowError, cells, encoding, ndjson, unpack};
use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The layout of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// A header, then a row each.
    Csv,
    /// A JSON object a line.
    Ndjson,
}

/// The names that a file may have, each with its layout and whether and how it is packed.
type Names = [&'static str; 6];

const LAYOUTS: [Layout; 6] = [Layout::Csv, Layout::Csv, Layout::Csv, Layout::Ndjson, Layout::Ndjson, Layout::Ndjson];

pub(super) const MANUFACTURERS: Names = [
    "manufacturers.csv",
    "manufacturers.csv.gz",
    "manufacturers.csv.zst",
    "manufacturers.ndjson",
    "manufacturers.ndjson.gz",
    "manufacturers.ndjson.zst",
];
pub(super) const MODELS: Names =
    ["models.csv", "models.csv.gz", "models.csv.zst", "models.ndjson", "models.ndjson.gz", "models.ndjson.zst"];
pub(super) const UNITS: Names =
    ["units.csv", "units.csv.gz", "units.csv.zst", "units.ndjson", "units.ndjson.gz", "units.ndjson.zst"];

/// What errors call the units that come from standard input.
const STANDARD_INPUT: &str = "standard input";
/// What errors call the file of changes.
const CHANGES: &str = "changes";

/// Where the units come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Units {
    /// A file of the source's folder.
    OfFolder,
    /// Standard input.
    StandardInput,
    /// This file: units and parts of units that have changed.
    Changes(PathBuf),
}

/// A source, and how it is to be read.
#[derive(Debug, Clone)]
pub struct Input {
    /// The folder with manufacturers and models, and with units unless they come from elsewhere.
    pub folder: PathBuf,
    /// Where the units come from.
    pub units: Units,
    /// Folders to try in turn for a temporary file; the system's own if there are none.
    pub temporary: Vec<PathBuf>,
    /// Bytes of units that are kept in memory, more or less, before a temporary file is made.
    pub memory: usize,
    /// Errors that are told at the most.
    pub limit: usize,
}

impl Input {
    /// All of a folder, with as much memory as a large register needs to be read fast.
    #[must_use]
    pub fn folder(folder: &Path, limit: usize) -> Self {
        Self { folder: folder.to_owned(), units: Units::OfFolder, temporary: Vec::new(), memory: 128 << 20, limit }
    }
}

impl Input {
    /// Where its units are kept until they are published.
    pub(crate) fn records(&self) -> Records {
        Records::new(Spill::new(self.temporary.clone()), self.memory)
    }
}

/// A file that was found and opened.
pub(super) struct Opened {
    /// What errors call it.
    pub(super) file: &'static str,
    /// Nothing where only the bytes can tell.
    layout: Option<Layout>,
    from: Box<dyn Read + Send>,
    /// Bytes that were read of it, packed as it is.
    read: Arc<AtomicU64>,
    /// Its size; 0 if that is not known.
    pub(super) size: u64,
}

/// Opens the one of these files that is there. `usual` is what an error calls it if there is none.
pub(super) fn open(folder: &Path, names: &Names, usual: &'static str) -> Result<Opened, RowError> {
    let there: Vec<usize> = (0..names.len()).filter(|place| folder.join(names[*place]).exists()).collect();
    let place = match there[..] {
        [place] => place,
        [one, other, ..] => {
            let what = format!("{} is there too: only one of them may be", names[other]);
            return Err(Fault::inconsistent("", what).at(names[one], 0));
        }
        [] => names.iter().position(|name| *name == usual).unwrap_or_default(),
    };
    let file = names[place];
    let mut opened = of_path(&folder.join(file), file)?;
    opened.layout = Some(LAYOUTS[place]);
    Ok(opened)
}

/// Opens where the units come from.
pub(super) fn open_units(input: &Input) -> Result<Opened, RowError> {
    match &input.units {
        Units::OfFolder => open(&input.folder, &UNITS, super::UNITS),
        Units::Changes(path) if path.as_os_str() != "-" => of_path(path, CHANGES),
        Units::Changes(_) => Ok(of_stream(CHANGES, Box::new(io::stdin()), 0)),
        Units::StandardInput => Ok(of_stream(STANDARD_INPUT, Box::new(io::stdin()), 0)),
    }
}

fn of_path(path: &Path, file: &'static str) -> Result<Opened, RowError> {
    let opened = File::open(path).map_err(|error| {
        let problem = Problem::Unreadable(format!("{}: {error}", path.display()));
        Fault::new("", problem).at(file, 0)
    })?;
    let size = opened.metadata().map_or(0, |file| file.len());
    Ok(of_stream(file, Box::new(opened), size))
}

fn of_stream(file: &'static str, from: Box<dyn Read + Send>, size: u64) -> Opened {
    let read = Arc::<AtomicU64>::default();
    let from = Box::new(Counted { from, read: Arc::clone(&read) });
    Opened { file, layout: None, from, read, size }
}

impl Opened {
    /// The file's bytes, unpacked if its name says that it is packed, or if it has no name and its bytes say so.
    pub(super) fn unpacked(self) -> Result<Box<dyn Read + Send>, RowError> {
        let packed = match self.layout {
            None => unpack::of_bytes,
            Some(_) if self.file.ends_with(".gz") => unpack::gzip,
            Some(_) if self.file.ends_with(".zst") => unpack::zstd,
            Some(_) => unpack::not_at_all,
        };
        packed(self.from).map_err(|error| unreadable(&error).at(self.file, 0))
    }

    /// Whether it is a table; nothing where only the bytes can tell.
    pub(super) fn layout(&self) -> Option<Layout> {
        self.layout
    }

    /// Its rows, each as one JSON document: of a table those that `columns` make of its cells.
    pub(super) fn rows(self, columns: &'static Columns) -> Result<Box<dyn Chunks>, RowError> {
        let (file, layout, read) = (self.file, self.layout, Arc::clone(&self.read));
        let text = encoding::reader(self.unpacked()?);
        let text = text.map_err(|error| unreadable(&error)).and_then(|text| text).map_err(|fault| fault.at(file, 0));
        let mut text = text?;
        let layout = match layout {
            Some(layout) => layout,
            None => by_sight(&mut text).map_err(|error| unreadable(&error).at(file, 0))?,
        };
        match layout {
            Layout::Ndjson => Ok(Box::new(ndjson::Lines::new(file, text, read))),
            Layout::Csv => Ok(Box::new(cells::Table::open(file, text, columns, read)?)),
        }
    }
}

/// What a text begins like: an object, or the names of columns.
fn by_sight(text: &mut impl BufRead) -> io::Result<Layout> {
    let first = text.fill_buf()?.iter().find(|byte| !byte.is_ascii_whitespace());
    Ok(if matches!(first, Some(b'{' | b'[') | None) { Layout::Ndjson } else { Layout::Csv })
}

pub(super) fn unreadable(error: &io::Error) -> Fault {
    Fault::new("", Problem::Unreadable(error.to_string()))
}

/// Counts what is read.
struct Counted {
    from: Box<dyn Read + Send>,
    read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(bytes)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// What was read of a file since it was last asked.
#[derive(Debug, Default)]
pub(super) struct Since {
    read: Arc<AtomicU64>,
    before: u64,
}

impl Since {
    pub(super) fn new(read: Arc<AtomicU64>) -> Self {
        Self { read, before: 0 }
    }

    pub(super) fn take(&mut self) -> u64 {
        let now = self.read.load(Ordering::Relaxed);
        now - std::mem::replace(&mut self.before, now)
    }
}
