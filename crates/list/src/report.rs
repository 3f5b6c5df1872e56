//! What the page is told, as JSON. Proved names and statuses come out of [`registry::Answer`] alone.

use crate::check::Check;
use crate::records::Cells;
use crate::sheet::{Refusal, Row, fault};
use crate::view::{Shown, View};
use presentation::Outcome;
pub use presentation::list::{Progress, Row as ToldRow, Snapshot, Window};
use registry::{Unavailable, limits};
use serde::Serialize;

/// Bytes of a malformed row that are told, at most.
const GIVEN: usize = 1_000;
/// Rows told at one time, at most.
const WINDOW: usize = 200;

/// How far this check is.
#[must_use]
pub fn progress(check: &Check) -> Progress {
    let sheet = check.sheet();
    let mut outcomes = vec![0; Outcome::ALL.len()];
    let (mut digits_lost, mut repeated, mut recalled, mut overdue) = (0, 0, 0, 0);
    for (place, row) in sheet.rows().iter().enumerate() {
        if check.has_lost_digits(row) {
            digits_lost += 1;
        } else {
            outcomes[check.outcome(row) as usize] += 1;
        }
        repeated += u64::from(sheet.earlier(place).is_some());
        recalled += u64::from(check.has_recall(row));
        overdue += u64::from(check.is_overdue(row));
    }
    let separator = sheet.format().separator();
    let (files, bytes) = check.batch().received();
    let snapshot = check.batch().snapshot().map(|snapshot| Snapshot {
        sequence: snapshot.document().sequence,
        issued_at: snapshot.document().issued_at,
        freshness: snapshot.freshness(),
        demonstration: snapshot.is_demonstration(),
        remember: snapshot.remember().clone(),
    });
    Progress {
        rows: sheet.rows().len() as u64,
        ids: check.batch().len() as u64,
        answered: check.batch().answered() as u64,
        repeated,
        recalled,
        overdue,
        digits_lost,
        outcomes,
        separator: separator.map(|separator| char::from(separator).to_string()),
        column: separator.and(sheet.layout().column()).map(|column| column as u64 + 1),
        column_name: separator.and(sheet.layout().name.clone()),
        can_retry: check.batch().can_retry(),
        files: files as u64,
        bytes: bytes as u64,
        snapshot,
    }
}

/// The rows of a view from one place on, at most as many as wanted.
#[must_use]
pub fn window(check: &Check, shown: &mut Shown, view: &View, from: usize, count: usize) -> Window {
    let rows = shown.rows(check, view);
    let from = from.min(rows.len());
    let places = rows.iter().skip(from).take(count.min(WINDOW));
    let mut cells = Cells::default();
    let told = places.map(|place| row(check, *place as usize, &view.language, &mut cells)).collect();
    Window { total: rows.len() as u64, from: from as u64, rows: told }
}

/// The row in this place of the list, names in this language.
pub(crate) fn row(check: &Check, place: usize, language: &str, cells: &mut Cells) -> ToldRow {
    let sheet = check.sheet();
    let Some(row) = sheet.rows().get(place) else { return ToldRow::default() };
    let earlier = sheet.earlier(place).and_then(|first| sheet.rows().get(first)).map(|first| first.record.line.into());
    let mut told = ToldRow {
        line: row.record.line.into(),
        earlier,
        together: Some(row.together.into()).filter(|count| *count > 1),
        to_line: sheet.last_line(row).map(Into::into),
        lost_digits: row.lost_digits,
        ..ToldRow::default()
    };
    match row.id.and_then(|id| sheet.ids().get(id as usize)) {
        Some(id) => told.id = Some(id.to_string()),
        None => malformed(&mut told, sheet.given_in(row, cells)),
    }
    answer(&mut told, check, row, language);
    if check.has_lost_digits(row) {
        told.fault = Some(ToldRow::DIGITS_LOST.to_owned());
    }
    told
}

fn malformed(told: &mut ToldRow, mut given: String) {
    told.verdict = Some(Outcome::Malformed.name().to_owned());
    told.fault = Some(fault(&given).map_or("no_id", |error| error.kind().name()).into());
    if given.len() > GIVEN {
        given.truncate(given.floor_char_boundary(GIVEN));
        given.push('…');
    }
    told.given = Some(given);
}

fn answer(told: &mut ToldRow, check: &Check, row: &Row, language: &str) {
    let Some(answer) = check.answer(row) else { return };
    told.verdict = Some(answer.name().into());
    (told.status, told.stage) = answer.status().unzip();
    told.freshness = answer.freshness();
    told.maker = answer.manufacturer().map(|maker| maker.names.in_language(language).to_owned());
    told.model = answer.model().map(|names| names.in_language(language).to_owned());
    if let Some(open) = answer.open_recalls().filter(|open| open.count > 0) {
        // The longest delay comes before the next day.
        let day = open.overdue.map(|overdue| overdue.since).or(open.due);
        (told.recalls, told.due) = (Some(open.count as u64), day);
        told.numbers = answer.recall_numbers().iter().take(limits::LIST).cloned().collect();
        told.overdue = open.overdue.map(|overdue| overdue.days);
    }
    if let Some(failure) = answer.failure() {
        (told.check, told.reason) = (Some(failure.check.name().into()), Some(failure.reason.name().into()));
    }
    told.why = answer.unavailable().map(|(_, why)| match why {
        Unavailable::Network => 0,
        Unavailable::Status(status) => status.into(),
        // It came as an answer.
        Unavailable::WebPage => 200,
    });
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
