//! The rows that a record comes to.

use crate::column::Layout;
use crate::records::{Cells, Record};
use crate::sheet::Row;
use crate::{find, pieces, spreadsheet};
use robot_id::RobotId;
use std::collections::HashMap;

/// Rows, as they are read.
pub(crate) struct Reading<'a> {
    layout: &'a Layout,
    pub(crate) rows: Vec<Row>,
    pub(crate) ids: Ids,
    /// The IDs of the record that is being read, with the cells in which they stand.
    found: Vec<(Option<usize>, RobotId)>,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(layout: &'a Layout) -> Self {
        Self { layout, rows: Vec::new(), ids: Ids::default(), found: Vec::new() }
    }

    /// Adds the rows of a record: one for each ID in it, or one that is malformed; none for a blank record.
    pub(crate) fn take(&mut self, text: &str, record: Record, cells: &Cells) {
        if record.of(text).trim().is_empty() || (!cells.is_empty() && cells.iter().all(|cell| cell.trim().is_empty())) {
            return;
        }
        self.found.clear();
        self.find(text, record, cells);
        let found = std::mem::take(&mut self.found);
        let together = found.len() as u32;
        for (cell, id) in &found {
            let lost_digits = spreadsheet::ends_in_zeros(id);
            let id = Some(self.ids.number(*id, self.rows.len() as u32));
            self.rows.push(Row { record, cell: small(*cell), id, together, lost_digits });
        }
        if found.is_empty() {
            let own = self.layout.column().filter(|column| *column < cells.len());
            // Where the column is empty, another cell may tell what was there.
            let lost = |place: &usize| cells.get(*place).is_some_and(spreadsheet::has_lost_digits);
            let place = own
                .filter(lost)
                .or_else(|| (0..cells.len()).find(lost).filter(|_| own.is_none_or(|own| is_blank(cells, own))));
            let lost_digits = place.is_some();
            self.rows.push(Row { record, cell: small(place.or(own)), id: None, together: 0, lost_digits });
        }
        self.found = found;
    }

    fn find(&mut self, text: &str, record: Record, cells: &Cells) {
        if cells.is_empty() {
            // Out of bounds: a list on one line, or the like.
            return find::ids(record.of(text)).into_iter().for_each(|id| self.found.push((None, id)));
        }
        let own = self.layout.column().filter(|column| *column < cells.len());
        if self.layout.is_in_pieces() {
            let parts: Vec<&str> = self.layout.columns.iter().filter_map(|column| cells.get(*column)).collect();
            pieces::join(&parts).into_iter().for_each(|id| self.add(own, id));
        }
        // The column first; then whatever cells hold IDs, since rows get shifted, and some hold two.
        let others = (0..cells.len()).filter(|place| Some(*place) != own);
        for place in own.into_iter().chain(others) {
            let cell = cells.get(place).unwrap_or_default();
            if cell.len() < RobotId::LEN {
                continue;
            }
            let ids = find::ids(cell);
            let number = if ids.is_empty() { spreadsheet::id_of_number(cell) } else { None };
            ids.into_iter().chain(number).for_each(|id| self.add(Some(place), id));
        }
        if self.found.is_empty() && cells.len() > 1 {
            let places = pieces::find(cells.iter()).unwrap_or_default();
            let parts: Vec<&str> = places.iter().filter_map(|place| cells.get(*place)).collect();
            pieces::join(&parts).into_iter().for_each(|id| self.add(places.first().copied(), id));
        }
    }

    /// Adds an ID of the record, unless it stood in an earlier cell of it.
    fn add(&mut self, cell: Option<usize>, id: RobotId) {
        if self.found.iter().all(|(_, other)| *other != id) {
            self.found.push((cell, id));
        }
    }
}

fn is_blank(cells: &Cells, place: usize) -> bool {
    cells.get(place).is_none_or(|cell| cell.trim().is_empty())
}

fn small(cell: Option<usize>) -> Option<u16> {
    cell.and_then(|cell| u16::try_from(cell).ok())
}

/// IDs by number, each once.
#[derive(Default)]
pub(crate) struct Ids {
    pub(crate) ids: Vec<RobotId>,
    pub(crate) first_rows: Vec<u32>,
    numbers: HashMap<RobotId, u32>,
}

impl Ids {
    pub(crate) fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    fn number(&mut self, id: RobotId, row: u32) -> u32 {
        *self.numbers.entry(id).or_insert_with(|| {
            self.ids.push(id);
            self.first_rows.push(row);
            self.ids.len() as u32 - 1
        })
    }
}
