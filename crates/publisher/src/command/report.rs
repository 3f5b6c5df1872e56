//! Faults of a source, for people or for programs.

use super::{say, say_aside};
use publisher::controls::shown;
use publisher::source::{Problem, Trace};
use publisher::{RowError, SourceErrors};
use serde::Serialize;
use std::collections::BTreeSet;
use std::process::ExitCode;

/// How faults are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// A line each on standard error, and what to do
    Text,
    /// One JSON document on standard output
    Json,
}

/// How a spreadsheet's table is saved so that nothing is lost.
pub(super) const SAVE_AS_UTF8: &str = "save the sheet as \"CSV UTF-8 (Comma delimited)\" in Excel, or as Text CSV with \
    character set UTF-8 and field delimiter \",\" in LibreOffice or WPS; any other file with `iconv -f GBK -t UTF-8`, for example";
const KEEP_CODES: &str = "give the column the format Text before codes go in, or open the file with Data > From Text/CSV \
    and the column type Text; correct the codes, and save as \"CSV UTF-8 (Comma delimited)\"";
const KEEP_NAMES: &str = "take the names from the original file: open that with Data > From Text/CSV and file origin \
    \"65001: Unicode (UTF-8)\", and save as \"CSV UTF-8 (Comma delimited)\"";

/// The document that [`Format::Json`] prints.
#[derive(Serialize)]
struct Document {
    errors: Vec<Line>,
    /// Reading stopped at the limit: there may be more.
    stopped: bool,
}

#[derive(Serialize)]
struct Line {
    file: &'static str,
    /// From 1; 0 for the file as a whole.
    line: u64,
    /// Empty for the row as a whole.
    field: String,
    kind: &'static str,
    reason: String,
    help: &'static str,
}

/// Tells what is wrong with a source. The code is that of any error.
pub(super) fn tell(errors: &SourceErrors, format: Format) -> ExitCode {
    match format {
        Format::Text => as_text(errors),
        Format::Json => as_json(errors),
    }
    ExitCode::FAILURE
}

fn as_text(errors: &SourceErrors) {
    for error in errors.errors() {
        say_aside!("error: {}", shown(&error.to_string()));
    }
    if errors.stopped() {
        say_aside!("error: stopped after {} errors, and there may be more (see --max-errors)", errors.errors().len());
    }
    // Each advice once, in the order in which it is first of use.
    let mut given = BTreeSet::new();
    for advice in errors.errors().iter().map(advice).filter(|advice| given.insert(*advice)) {
        say_aside!("help: {advice}");
    }
}

fn as_json(errors: &SourceErrors) {
    let line = |error: &RowError| Line {
        file: error.file,
        line: error.line,
        field: error.field.clone(),
        kind: error.problem.name(),
        // JSON escapes C0 itself; what else acts on a terminal is escaped as on one.
        reason: shown(&error.problem.to_string()).to_string(),
        help: advice(error),
    };
    let document = Document { errors: errors.errors().iter().map(line).collect(), stopped: errors.stopped() };
    // A document of strings and numbers always serialises.
    say!("{}", serde_json::to_string_pretty(&document).unwrap_or_default());
}

/// What to do about a row.
fn advice(error: &RowError) -> &'static str {
    match &error.problem {
        Problem::Unreadable(_) => {
            "--from is a folder with registry.toml, manufacturers.csv, models.ndjson, units.ndjson, all readable"
        }
        Problem::Encoding(_) => SAVE_AS_UTF8,
        Problem::NotText(_) => {
            "unpack what is compressed; save a workbook's sheet as \"CSV UTF-8 (Comma delimited)\", other text as UTF-8"
        }
        Problem::Altered { trace: Trace::QuestionMarks | Trace::Misread(_), .. } => KEEP_NAMES,
        Problem::Altered { trace: Trace::FailedFormula, .. } => "put the name itself into the cell, not a formula",
        Problem::Altered { .. } => KEEP_CODES,
        Problem::Character(_) => {
            "take the character out, such as a line end or an override of direction that was pasted with the text"
        }
        Problem::Temporary(_) => "make room, or name a folder with room for the source's units with --temp",
        Problem::BreaksRule(_) => {
            "put back what was published, with what is new behind it; --allow-broken-rules publishes it as it is"
        }
        _ => "correct the row and publish again; nothing was published",
    }
}
