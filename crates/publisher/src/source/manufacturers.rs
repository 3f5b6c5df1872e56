//! `manufacturers.csv`: `country,code,name_<language>…,standing`.

use super::{Fault, MANUFACTURERS, ManufacturerRow, Problem, RowError};
use registry::document::{Code, Standing, Text};
use registry::limits;
use std::io::{Read, Write};

const NAME: &str = "name_";

/// What a column holds.
enum Column {
    Country,
    Code,
    Name(String),
    Standing,
}

/// Reads all rows, with their lines.
pub(super) fn read(from: impl Read) -> Result<Vec<(u64, ManufacturerRow)>, RowError> {
    let mut reader = csv::Reader::from_reader(from);
    let malformed = |error: csv::Error| {
        let line = error.position().map_or(0, csv::Position::line);
        Fault::new("", Problem::Malformed(error.to_string())).at(MANUFACTURERS, line)
    };
    let header = reader.headers().map_err(malformed)?.clone();
    let columns = header.iter().map(column).collect::<Result<Vec<_>, _>>();
    let columns = columns.map_err(|fault| fault.at(MANUFACTURERS, 1))?;
    for (name, there) in [
        ("country", columns.iter().any(|column| matches!(column, Column::Country))),
        ("code", columns.iter().any(|column| matches!(column, Column::Code))),
        ("standing", columns.iter().any(|column| matches!(column, Column::Standing))),
    ] {
        if !there {
            return Err(Fault::new(name, Problem::Malformed("there is no such column".to_owned())).at(MANUFACTURERS, 1));
        }
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(malformed)?;
        let line = record.position().map_or(0, csv::Position::line);
        rows.push((line, row(&columns, &record).map_err(|fault| fault.at(MANUFACTURERS, line))?));
    }
    Ok(rows)
}

fn column(name: &str) -> Result<Column, Fault> {
    match name {
        "country" => Ok(Column::Country),
        "code" => Ok(Column::Code),
        "standing" => Ok(Column::Standing),
        _ => match name.strip_prefix(NAME) {
            Some(language) if !language.is_empty() => Ok(Column::Name(language.to_owned())),
            _ => Err(Fault::new(name, Problem::Malformed("unknown column".to_owned()))),
        },
    }
}

fn row(columns: &[Column], record: &csv::StringRecord) -> Result<ManufacturerRow, Fault> {
    let malformed = |field: &str, what: &str| Fault::new(field, Problem::Malformed(what.to_owned()));
    let (mut country, mut code, mut standing, mut names) = (None, None, None, Vec::new());
    for (column, value) in columns.iter().zip(record) {
        match column {
            Column::Country => {
                country = national(value);
                country.ok_or_else(|| malformed("country", "a national code is two letters or two digits"))?;
            }
            Column::Code => {
                code = Code::new(value);
                code.ok_or_else(|| malformed("code", "a manufacturer's code is 4 characters of 0-9 and A-Z"))?;
            }
            Column::Standing => {
                standing = Standing::ALL.iter().copied().find(|standing| standing.name() == value);
                standing.ok_or_else(|| malformed("standing", "not one of active, suspended, withdrawn"))?;
            }
            Column::Name(_) if value.is_empty() => {}
            Column::Name(language) if value.len() > limits::TEXT => {
                let what = format!("more than {} bytes", limits::TEXT);
                return Err(malformed(&format!("{NAME}{language}"), &what));
            }
            Column::Name(language) => names.push((language.as_str(), value)),
        }
    }
    if names.is_empty() || names.len() > limits::LANGUAGES {
        return Err(malformed(NAME, &format!("a manufacturer has 1 to {} names", limits::LANGUAGES)));
    }
    let missing = || malformed("", "a column is missing");
    Ok(ManufacturerRow {
        country: country.ok_or_else(missing)?,
        code: code.ok_or_else(missing)?,
        names: Text::new(names),
        standing: standing.ok_or_else(missing)?,
    })
}

/// A national code as an ID can have it.
fn national(text: &str) -> Option<Code<2>> {
    let uniform = text.bytes().all(|b| b.is_ascii_digit()) || text.bytes().all(|b| b.is_ascii_uppercase());
    Code::new(text).filter(|_| uniform)
}

/// Writes rows that [`read`] takes, with one column per language.
///
/// # Errors
/// What writing says.
pub(crate) fn write<'a>(to: impl Write, rows: impl Iterator<Item = &'a ManufacturerRow> + Clone) -> csv::Result<()> {
    let languages: std::collections::BTreeSet<&str> =
        rows.clone().flat_map(|row| row.names.iter().map(|(language, _)| language)).collect();
    let mut writer = csv::Writer::from_writer(to);
    let names = languages.iter().map(|language| format!("{NAME}{language}"));
    writer
        .write_record(["country", "code"].map(String::from).into_iter().chain(names).chain(["standing".to_owned()]))?;
    for row in rows {
        let names = languages.iter().map(|language| row.names.get(language).unwrap_or_default());
        let codes = [row.country.as_str(), row.code.as_str()];
        writer.write_record(codes.into_iter().chain(names).chain([row.standing.name()]))?;
    }
    writer.flush()?;
    Ok(())
}
