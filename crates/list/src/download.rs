//! The result as CSV (RFC 4180): what was found, then the cells of the list as they were.

use crate::check::Check;
use crate::records::Cells;
use crate::report;
use crate::sheet::fault;
use crate::view::{Shown, View};
use registry::Freshness;
use registry::document::{Stage, Status};
use robot_id::RobotId;

/// Rows written at one time.
pub const ROWS_AT_ONCE: usize = 2_000;
/// Columns of what was found. Names that programs can rely on, the same in each language.
const COLUMNS: [&str; 19] = [
    "line",
    "robot_id",
    "verdict",
    "status",
    "stage",
    "freshness",
    "manufacturer",
    "model",
    "open_recalls",
    "recall_deadline",
    "same_as_line",
    "fault",
    "fault_position",
    "failed_check",
    "snapshot",
    "as_of",
    "ids_in_record",
    "last_line",
    "days_overdue",
];

/// The beginning: a byte-order mark, by which spreadsheets know UTF-8, and the names of the columns.
#[must_use]
pub fn beginning(check: &Check) -> String {
    let mut csv = Csv::new(check);
    csv.text.push('\u{feff}');
    COLUMNS.iter().for_each(|name| csv.cell(name));
    let mut cells = Cells::default();
    if check.sheet().header_cells(&mut cells) {
        cells.iter().for_each(|cell| csv.cell(cell));
    } else {
        csv.cell("given");
    }
    csv.end_row();
    csv.text
}

/// The rows of a view from a place on, some thousand at a time; empty after the last. `as_of` is the time of
/// the snapshot, as the column of that name has it.
#[must_use]
pub fn rows(check: &Check, shown: &mut Shown, view: &View, from: usize, as_of: &str) -> String {
    let mut csv = Csv::new(check);
    let mut cells = Cells::default();
    let places = shown.rows(check, view);
    let end = from.saturating_add(ROWS_AT_ONCE).min(places.len());
    for place in places.get(from..end).unwrap_or_default() {
        csv.row(check, *place as usize, &view.language, as_of, &mut cells);
    }
    csv.text
}

struct Csv {
    text: String,
    separator: char,
    is_first: bool,
}

impl Csv {
    /// With the separator of the list itself, which the reader's spreadsheet wrote and will understand.
    fn new(check: &Check) -> Self {
        let separator = check.sheet().format().separator().map_or(',', char::from);
        Self { text: String::new(), separator, is_first: true }
    }

    fn row(&mut self, check: &Check, place: usize, language: &str, as_of: &str, cells: &mut Cells) {
        let told = report::row(check, place, language, cells);
        let snapshot = told.freshness.and(check.batch().snapshot()).map(|snapshot| snapshot.document());
        let number = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
        let Some(row) = check.sheet().rows().get(place) else { return };
        let position = match row.id {
            _ if row.lost_digits => None,
            Some(_) => None,
            None => fault(&check.sheet().given_in(row, cells)).map(|error| error.position() as u64 + 1),
        };
        for cell in [
            number(Some(told.line)).as_str(),
            told.id.as_deref().unwrap_or_default(),
            told.verdict.as_deref().unwrap_or_default(),
            told.status.map_or("", Status::name),
            told.stage.map_or("", Stage::name),
            told.freshness.map_or("", Freshness::name),
            told.maker.as_deref().unwrap_or_default(),
            told.model.as_deref().unwrap_or_default(),
            number(told.recalls).as_str(),
            told.due.map(|day| day.to_string()).unwrap_or_default().as_str(),
            number(told.earlier).as_str(),
            told.fault.as_deref().unwrap_or_default(),
            number(position).as_str(),
            told.check.as_deref().unwrap_or_default(),
            number(snapshot.map(|snapshot| snapshot.sequence)).as_str(),
            snapshot.map_or("", |_| as_of),
            number(told.together).as_str(),
            number(told.to_line).as_str(),
            number(told.overdue).as_str(),
        ] {
            self.cell(cell);
        }
        check.sheet().cells(row, cells);
        cells.iter().for_each(|cell| self.cell(cell));
        self.end_row();
    }

    fn cell(&mut self, cell: &str) {
        if !self.is_first {
            self.text.push(self.separator);
        }
        self.is_first = false;
        if let Some(id) = loses_digits(cell).then(|| cell.trim().parse::<RobotId>().ok()).flatten() {
            // In its four groups, which no program takes for a number, and each that reads IDs takes for one.
            let groups = [id.national(), id.manufacturer(), id.model(), id.serial()];
            return self.text.push_str(&groups.join("-"));
        }
        let formula = is_formula(cell) || loses_digits(cell);
        let special = |c: char| c == self.separator || matches!(c, '"' | '\r' | '\n');
        if !formula && !cell.contains(special) && cell.trim() == cell {
            return self.text.push_str(cell);
        }
        self.text.push('"');
        // What spreadsheets take for text, whatever follows.
        self.text.push_str(if formula { "'" } else { "" });
        self.text.push_str(&cell.replace('"', "\"\""));
        self.text.push('"');
    }

    fn end_row(&mut self) {
        self.text.push_str("\r\n");
        self.is_first = true;
    }
}

/// Whether a spreadsheet would take a cell for a number and lose digits of it: it keeps fifteen, and an `E` among digits
/// is an exponent to it.
fn loses_digits(cell: &str) -> bool {
    let number = cell.trim();
    let (mantissa, exponent) = number.split_once(['E', 'e']).unwrap_or((number, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = !mantissa.is_empty() && digits(mantissa) && digits(exponent);
    is_number && (number.len() > 15 || number.len() > mantissa.len() + 1)
}

/// Whether a spreadsheet would take a cell for a formula and run it (OWASP, "CSV Injection"). A plain number
/// with a sign is none.
fn is_formula(cell: &str) -> bool {
    let Some(first) = cell.chars().next() else { return false };
    let starts_one = matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠');
    let is_number = matches!(first, '+' | '-')
        && cell.len() > 1
        && cell.chars().skip(1).all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    starts_one && !is_number
}
