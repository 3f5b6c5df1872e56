//! The rows of a list: for each an ID, or that there is none.

use crate::column::Layout;
use crate::format::Format;
use crate::reading::{Ids, Reading};
use crate::records::{Cells, Record, Records};
use crate::{BYTES, ROWS, encoding};
use robot_id::{ParseError, RobotId, recognise, recognise_whole};

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

/// The longest text that may be one ID in several lines.
const ONE_ID: usize = 400;

/// One row: a record that holds one ID or none. A record with several IDs makes a row for each.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The record.
    pub record: Record,
    /// The cell that the ID was taken from, or that should hold one; none for the whole record.
    pub cell: Option<u16>,
    /// The ID, by its number in [`Sheet::ids`]; none if the row is malformed.
    pub id: Option<u32>,
    /// How many IDs the record holds, each of which is a row.
    pub together: u32,
    /// A spreadsheet has taken the ID for a number: what stands there has lost its last digits, or, if it is an ID,
    /// ends in so many zeros that it probably has.
    pub lost_digits: bool,
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
    pub fn read(mut text: String) -> Result<Self, Refusal> {
        if text.len() > BYTES {
            return Err(Refusal::TooLarge);
        }
        encoding::tidy(&mut text);
        let format = Format::of(&text);
        let layout = Layout::of(&text, format);
        let mut reading = Reading::new(&layout);
        let (mut header, mut before) = (None, layout.before);
        let mut records = Records::new(&text, format);
        while let Some(record) = records.next() {
            if before > 0 {
                before -= 1;
                header = Some(record);
                continue;
            }
            reading.take(&text, record, records.cells());
            if reading.rows.len() > ROWS {
                return Err(Refusal::TooManyRows);
            }
        }
        if reading.ids.is_empty() && text.len() <= ONE_ID && recognise_whole(&text).is_ok() {
            return Ok(Self::of_one(text));
        }
        let Reading { rows, ids: Ids { ids, first_rows, .. }, .. } = reading;
        if rows.is_empty() {
            return Err(Refusal::Empty);
        }
        Ok(Self { text, format, layout, header, rows, ids, first_rows })
    }

    /// A text that is one ID, its segments in lines of their own.
    fn of_one(text: String) -> Self {
        let layout = Layout::default();
        let mut reading = Reading::new(&layout);
        // That it fits into a cell is what `ONE_ID` is for.
        let record = Record { start: 0, end: text.len() as u32, line: 1, is_broken: false };
        let mut cells = Cells::default();
        cells.read(&text, Format::Lines, &record);
        reading.take(&text, record, &cells);
        let Reading { rows, ids: Ids { ids, first_rows, .. }, .. } = reading;
        Self { text, format: Format::Lines, layout, header: None, rows, ids, first_rows }
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
        if self.layout.is_in_pieces() && self.layout.column() == Some(cell.into()) {
            let parts = self.layout.columns.iter().filter_map(|column| cells.get(*column));
            return parts.map(str::trim).collect::<Vec<_>>().join(" ");
        }
        cells.get(cell.into()).unwrap_or_default().to_owned()
    }

    /// The last line of a row's record, where that is another than its first.
    #[must_use]
    pub fn last_line(&self, row: &Row) -> Option<u32> {
        let record = row.record.of(&self.text);
        let ends = record.matches('\n').count() + record.matches('\r').count() - record.matches("\r\n").count();
        (ends > 0).then(|| row.record.line + ends as u32)
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
