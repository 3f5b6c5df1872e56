//! What the page is told, as JSON. Proved names and statuses come out of [`registry::Answer`] alone.

use crate::check::{Check, Outcome};
use crate::records::Cells;
use crate::sheet::{Refusal, Row, fault};
use crate::view::{Shown, View};
use registry::{Check as Step, Freshness, Remembered, Unavailable};
use serde::Serialize;

/// Bytes of a malformed row that are told, at most.
const GIVEN: usize = 1_000;
/// Rows told at one time, at most.
const WINDOW: usize = 200;

/// How far the check is.
#[derive(Debug, Serialize)]
pub struct Progress<'a> {
    /// Rows of the list.
    pub rows: usize,
    /// Different IDs in it, and how many of them have an answer.
    pub ids: usize,
    /// See [`Progress::ids`].
    pub answered: usize,
    /// Rows whose ID stands in an earlier one.
    pub repeated: usize,
    /// Rows of robots with open recalls.
    pub recalled: usize,
    /// Rows of numbers that were IDs until a spreadsheet cut their digits. They are counted to no outcome.
    pub digits_lost: usize,
    /// How many of the other rows come to each outcome, in the order of [`Outcome::ALL`].
    pub outcomes: [usize; Outcome::ALL.len()],
    /// The character between cells; none for lines.
    pub separator: Option<char>,
    /// The column of the IDs, from 1, if cells are separated.
    pub column: Option<usize>,
    /// The name of that column.
    pub column_name: Option<&'a str>,
    /// Whether some IDs may get an answer when they are asked for again.
    pub can_retry: bool,
    /// Files received, and their bytes, uncompressed.
    pub files: usize,
    /// See [`Progress::files`].
    pub bytes: usize,
    /// What proves the answers.
    pub snapshot: Option<Snapshot<'a>>,
}

/// The snapshot that proves the answers.
#[derive(Debug, Serialize)]
pub struct Snapshot<'a> {
    sequence: u64,
    issued_at: u64,
    freshness: &'a str,
    demonstration: bool,
    remember: &'a Remembered,
}

impl<'a> Progress<'a> {
    /// How far this check is.
    #[must_use]
    pub fn of(check: &'a Check) -> Self {
        let sheet = check.sheet();
        let (mut outcomes, mut digits_lost, mut repeated, mut recalled) = ([0; Outcome::ALL.len()], 0, 0, 0);
        for (place, row) in sheet.rows().iter().enumerate() {
            if check.has_lost_digits(row) {
                digits_lost += 1;
            } else {
                outcomes[check.outcome(row) as usize] += 1;
            }
            repeated += usize::from(sheet.earlier(place).is_some());
            recalled += usize::from(check.has_recall(row));
        }
        let separator = sheet.format().separator();
        let (files, bytes) = check.batch().received();
        let snapshot = check.batch().snapshot().map(|snapshot| Snapshot {
            sequence: snapshot.document().sequence,
            issued_at: snapshot.document().issued_at,
            freshness: snapshot.freshness().name(),
            demonstration: snapshot.is_demonstration(),
            remember: snapshot.remember(),
        });
        Self {
            rows: sheet.rows().len(),
            ids: check.batch().len(),
            answered: check.batch().answered(),
            repeated,
            recalled,
            digits_lost,
            outcomes,
            separator: separator.map(char::from),
            column: separator.and(sheet.layout().column()).map(|column| column + 1),
            column_name: separator.and(sheet.layout().name.as_deref()),
            can_retry: check.batch().can_retry(),
            files,
            bytes,
            snapshot,
        }
    }
}

/// Some rows of a view.
#[derive(Debug, Serialize)]
pub struct Window {
    /// How many rows the view has.
    pub total: usize,
    /// The place of the first told row in the view, from 0.
    pub from: usize,
    /// The rows.
    pub rows: Vec<ToldRow>,
}

/// One row, as it is told.
#[derive(Debug, Default, Serialize)]
pub struct ToldRow {
    /// The line on which it begins, from 1.
    pub line: u32,
    /// The line on which its ID stood already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earlier: Option<u32>,
    /// The ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What stands in its place, if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given: Option<String>,
    /// The name of what is wrong with that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<&'static str>,
    /// The verdict's word; none while there is no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<&'static str>,
    /// The status, by its name in the format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<&'static str>,
    /// The stage of life, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<&'static str>,
    /// How old the answer may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freshness: Option<&'static str>,
    /// The manufacturer's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maker: Option<String>,
    /// The model's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Open recalls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recalls: Option<usize>,
    /// The earliest day by which one of them is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// The check that did not hold, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<&'static str>,
    /// See [`ToldRow::check`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
    /// How many IDs stand in its record, if there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub together: Option<u32>,
    /// The last line of its record, if that is not the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_line: Option<u32>,
    /// A spreadsheet has cut its digits, or may have done so.
    pub lost_digits: bool,
    /// The HTTP status with which a file could not be had; 0 if there was no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<u16>,
}

impl Window {
    /// The rows of a view from one place on, at most as many as wanted.
    #[must_use]
    pub fn of(check: &Check, shown: &mut Shown, view: &View, from: usize, count: usize) -> Self {
        let rows = shown.rows(check, view);
        let from = from.min(rows.len());
        let places = rows.iter().skip(from).take(count.min(WINDOW));
        let mut cells = Cells::default();
        let told = places.map(|place| ToldRow::of(check, *place as usize, &view.language, &mut cells)).collect();
        Self { total: rows.len(), from, rows: told }
    }
}

impl ToldRow {
    pub(crate) fn of(check: &Check, place: usize, language: &str, cells: &mut Cells) -> Self {
        let sheet = check.sheet();
        let Some(row) = sheet.rows().get(place) else { return Self::default() };
        let earlier = sheet.earlier(place).and_then(|first| sheet.rows().get(first)).map(|first| first.record.line);
        let mut told = Self {
            line: row.record.line,
            earlier,
            together: Some(row.together).filter(|count| *count > 1),
            to_line: sheet.last_line(row),
            lost_digits: row.lost_digits,
            ..Self::default()
        };
        match row.id.and_then(|id| sheet.ids().get(id as usize)) {
            Some(id) => told.id = Some(id.to_string()),
            None => told.malformed(sheet.given_in(row, cells)),
        }
        told.answer(check, row, language);
        if check.has_lost_digits(row) {
            told.fault = Some("digits_lost");
        }
        told
    }

    fn malformed(&mut self, mut given: String) {
        self.verdict = Some("malformed");
        self.fault = Some(fault(&given).map_or("no_id", |error| error.kind().name()));
        if given.len() > GIVEN {
            given.truncate(given.floor_char_boundary(GIVEN));
            given.push('…');
        }
        self.given = Some(given);
    }

    fn answer(&mut self, check: &Check, row: &Row, language: &str) {
        let Some(answer) = check.answer(row) else { return };
        self.verdict = Some(answer.name());
        if let Some((status, stage)) = answer.status() {
            (self.status, self.stage) = (Some(status.name()), Some(stage.name()));
        }
        self.freshness = answer.freshness().map(Freshness::name);
        self.maker = answer.manufacturer().map(|maker| maker.names.in_language(language).to_owned());
        self.model = answer.model().map(|names| names.in_language(language).to_owned());
        if let Some(open) = answer.open_recalls().filter(|open| open.count > 0) {
            (self.recalls, self.due) = (Some(open.count), open.due.map(|day| day.to_string()));
        }
        if let Some(failure) = answer.failure() {
            (self.check, self.reason) = (Some(Step::name(failure.check)), Some(failure.reason.name()));
        }
        self.why = answer.unavailable().map(|(_, why)| match why {
            Unavailable::Network => 0,
            Unavailable::Status(status) => status,
        });
    }
}

/// Why a text is no list, as the page is told.
#[derive(Debug, Serialize)]
pub struct Refused {
    /// A name: see [`Refusal::name`] and [`crate::encoding::Kind::name`].
    pub refused: &'static str,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self { refused: refusal.name() }
    }
}

/// As JSON. No type of this module fails to be written.
#[must_use]
pub fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
