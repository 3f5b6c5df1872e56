//! The rows of a list: for each an ID, or that there is none.

use crate::column::Layout;
use crate::format::Format;
use crate::records::{Cells, Record, Records};
use crate::{BYTES, ROWS};
use robot_id::{ParseError, ParseErrorKind, RobotId, recognise, recognise_whole};
use std::collections::HashMap;

/// Why a text is no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing but blank lines.
    Empty,
    /// More than [`BYTES`].
    TooLarge,
    /// More than [`ROWS`].
    TooManyRows,
}

impl Refusal {
    /// The name by which the page knows it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too_large",
            Self::TooManyRows => "too_many_rows",
        }
    }
}

/// One row: a record that holds one ID or none. A record with several IDs makes a row for each.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The record.
    pub record: Record,
    /// The cell that the ID was taken from, or that should hold one; none for the whole record.
    pub cell: Option<u16>,
    /// The ID, by its number in [`Sheet::ids`]; none if the row is malformed.
    pub id: Option<u32>,
}

/// A list, read.
#[derive(Debug)]
pub struct Sheet {
    text: String,
    format: Format,
    layout: Layout,
    header: Option<Record>,
    rows: Vec<Row>,
    ids: Vec<RobotId>,
    /// The row in which each ID stands first.
    first_rows: Vec<u32>,
}

impl Sheet {
    /// Reads a list.
    ///
    /// # Errors
    /// [`Refusal`]: there is nothing, or too much.
    pub fn read(text: String) -> Result<Self, Refusal> {
        if text.len() > BYTES {
            return Err(Refusal::TooLarge);
        }
        let format = Format::of(&text);
        let layout = Layout::of(&text, format);
        let mut reading = Reading { layout: &layout, rows: Vec::new(), ids: Ids::default() };
        let mut header = None;
        let mut records = Records::new(&text, format);
        while let Some(record) = records.next() {
            if layout.has_header && header.is_none() {
                header = Some(record);
                continue;
            }
            reading.take(&text, record, records.cells());
            if reading.rows.len() > ROWS {
                return Err(Refusal::TooManyRows);
            }
        }
        let Reading { rows, ids, .. } = reading;
        if rows.is_empty() {
            return Err(Refusal::Empty);
        }
        let Ids { ids, first_rows, .. } = ids;
        Ok(Self { text, format, layout, header, rows, ids, first_rows })
    }

    /// The rows, in the order of the list.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The IDs, each once, in the order in which they first come.
    #[must_use]
    pub fn ids(&self) -> &[RobotId] {
        &self.ids
    }

    /// The row in which the ID of this row stood already.
    #[must_use]
    pub fn earlier(&self, place: usize) -> Option<usize> {
        let first = *self.first_rows.get(self.rows.get(place)?.id? as usize)? as usize;
        (first != place).then_some(first)
    }

    /// How the text was taken apart.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// Where the IDs were found.
    #[must_use]
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// What stands in a row where its ID is or should be.
    #[must_use]
    pub fn given(&self, row: &Row) -> String {
        let mut cells = Cells::default();
        self.given_in(row, &mut cells)
    }

    pub(crate) fn given_in(&self, row: &Row, cells: &mut Cells) -> String {
        let Some(cell) = row.cell else { return row.record.of(&self.text).to_owned() };
        self.cells(row, cells);
        cells.get(cell.into()).unwrap_or_default().to_owned()
    }

    /// Reads the cells of a row.
    pub(crate) fn cells(&self, row: &Row, cells: &mut Cells) {
        cells.read(&self.text, self.format, &row.record);
    }

    /// Reads the cells that name the columns, if there are any.
    pub(crate) fn header_cells(&self, cells: &mut Cells) -> bool {
        let Some(header) = &self.header else { return false };
        cells.read(&self.text, self.format, header);
        true
    }
}

/// What is wrong with a malformed row.
#[must_use]
pub fn fault(given: &str) -> Option<ParseError> {
    recognise(given).err()
}

struct Reading<'a> {
    layout: &'a Layout,
    rows: Vec<Row>,
    ids: Ids,
}

impl Reading<'_> {
    fn take(&mut self, text: &str, record: Record, cells: &Cells) {
        if record.of(text).trim().is_empty() || (!cells.is_empty() && cells.iter().all(|cell| cell.trim().is_empty())) {
            return;
        }
        let own = self.layout.column.filter(|column| *column < cells.len());
        // The column first; then whatever cell holds an ID, since rows get shifted.
        let others = (0..cells.len()).filter(|place| Some(*place) != own);
        for place in own.into_iter().chain(others) {
            let cell = cells.get(place).unwrap_or_default();
            match recognise(cell) {
                Ok(found) => return self.add(record, Some(place), Some(found.id)),
                Err(error) if matches!(error.kind(), ParseErrorKind::SeveralIds { .. }) => {
                    let several = several(cell);
                    if several.is_empty() {
                        return self.add(record, Some(place), None);
                    }
                    return several.into_iter().for_each(|id| self.add(record, Some(place), Some(id)));
                }
                Err(_) => {}
            }
        }
        self.add(record, own, None);
    }

    fn add(&mut self, record: Record, cell: Option<usize>, id: Option<RobotId>) {
        let place = self.rows.len() as u32;
        let cell = cell.and_then(|cell| u16::try_from(cell).ok());
        let id = id.map(|id| self.ids.number(id, place));
        self.rows.push(Row { record, cell, id });
    }
}

/// The different IDs of a cell that has several, if they stand apart.
fn several(cell: &str) -> Vec<RobotId> {
    let mut ids = Vec::new();
    for word in cell.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | '/' | '，' | '；' | '、')) {
        if let Ok(found) = recognise_whole(word)
            && !ids.contains(&found.id)
        {
            ids.push(found.id);
        }
    }
    ids
}

/// IDs by number, each once.
#[derive(Default)]
struct Ids {
    ids: Vec<RobotId>,
    first_rows: Vec<u32>,
    numbers: HashMap<RobotId, u32>,
}

impl Ids {
    fn number(&mut self, id: RobotId, row: u32) -> u32 {
        *self.numbers.entry(id).or_insert_with(|| {
            self.ids.push(id);
            self.first_rows.push(row);
            self.ids.len() as u32 - 1
        })
    }
}
