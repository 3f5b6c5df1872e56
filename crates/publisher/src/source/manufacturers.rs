//! `manufacturers.csv`: `country,code,name_<language>…,standing`, and `web_<language>`, `support_<language>` and
//! `recalls_<language>` where there are any.

use super::found::{Found, Full};
use super::table::{self, Table};
use super::{Fault, ManufacturerRow, Note, Problem, RowError, trace};
use registry::document::{Code, Contact, Standing, Text, is_address};
use registry::limits;
use std::collections::BTreeSet;
use std::io::Write;

const NAME: &str = "name_";

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Country,
    Code,
    Name(String),
    Link(Link, String),
    Standing,
    /// Neither a heading nor cells, as spreadsheets add at the right.
    Nothing,
}

/// An address of a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Link {
    Web,
    Support,
    Recalls,
}

impl Link {
    const ALL: [Self; 3] = [Self::Web, Self::Support, Self::Recalls];

    /// How the headings of its columns begin.
    fn prefix(self) -> &'static str {
        match self {
            Self::Web => "web_",
            Self::Support => "support_",
            Self::Recalls => "recalls_",
        }
    }

    fn of(self, contact: &Contact) -> Option<&Text> {
        match self {
            Self::Web => contact.web.as_ref(),
            Self::Support => contact.support.as_ref(),
            Self::Recalls => contact.recalls.as_ref(),
        }
    }
}

/// Rows of manufacturers with their lines, and what to tell about the file.
pub(super) type Rows = (Vec<(u64, ManufacturerRow)>, Vec<Note>);

/// Reads all rows, with their lines.
pub(super) fn read(file: &'static str, bytes: Vec<u8>, found: &mut Found) -> Result<Rows, Full> {
    let language = |heading: &str| match column(heading) {
        Ok(Column::Name(language)) => Some(language),
        _ => None,
    };
    let table = table::read(file, bytes, language);
    let header = |table: Table| Ok((header(file, &table.rows)?, table));
    let Some((columns, table)) = found.check(table.and_then(header))? else { return Ok((Vec::new(), Vec::new())) };
    let mut rows = Vec::with_capacity(table.rows.len());
    for (line, cells) in table.rows.iter().skip(1) {
        let row = row(&columns, cells).map_err(|fault| fault.at(file, *line));
        rows.extend(found.check(row)?.map(|row| (*line, row)));
    }
    Ok((rows, table.notes))
}

/// The columns, from the first row.
fn header(file: &'static str, rows: &[table::Row]) -> Result<Vec<Column>, RowError> {
    let Some((line, cells)) = rows.first() else {
        return Err(Fault::malformed("", "nothing is in it, not even a header").at(file, 0));
    };
    let at = |fault: Fault| fault.at(file, *line);
    let knows =
        |cells: &[String]| cells.iter().filter(|cell| column(cell).is_ok_and(|is| is != Column::Nothing)).count();
    if let Some((below, _)) = rows.iter().take(10).find(|(_, cells)| knows(cells) > 2)
        && below != line
    {
        let what = format!("the header is on line {below}: nothing may stand above it");
        return Err(at(Fault::malformed("", what)));
    }
    let columns = cells.iter().map(|cell| column(cell)).collect::<Result<Vec<_>, _>>().map_err(at)?;
    let mut seen = BTreeSet::new();
    for (column, cell) in columns.iter().zip(cells) {
        if *column != Column::Nothing && !seen.insert(column) {
            return Err(at(Fault::malformed(cell, "there are two such columns")));
        }
    }
    for (name, column) in [("country", Column::Country), ("code", Column::Code), ("standing", Column::Standing)] {
        if !seen.contains(&column) {
            return Err(at(Fault::malformed(name, "there is no such column")));
        }
    }
    Ok(columns)
}

fn column(heading: &str) -> Result<Column, Fault> {
    // Letter case says nothing: databases and spreadsheets capitalise headings.
    let small = heading.to_lowercase();
    match small.as_str() {
        "" => Ok(Column::Nothing),
        "country" => Ok(Column::Country),
        "code" => Ok(Column::Code),
        "standing" => Ok(Column::Standing),
        _ => {
            let of = |prefix: &str| small.strip_prefix(prefix).filter(|tag| !tag.is_empty()).map(language_of);
            let link = || Link::ALL.into_iter().find_map(|link| Some(Column::Link(link, of(link.prefix())?)));
            of(NAME).map(Column::Name).or_else(link).ok_or_else(|| Fault::malformed(heading, "unknown column"))
        }
    }
}

/// A language tag in the letter case that BCP 47 (RFC 5646, section 2.1.1) recommends: `zh-Hans-CN`.
pub(super) fn language_of(tag: &str) -> String {
    let parts = tag.split('-').enumerate().map(|(place, part)| match (place, part.len()) {
        (1.., 2) => part.to_uppercase(),
        (1.., 4) if part.is_ascii() => part[..1].to_uppercase() + &part[1..],
        _ => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("-")
}

fn row(columns: &[Column], cells: &[String]) -> Result<ManufacturerRow, Fault> {
    let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    if cells.len() < columns.len() || filled > columns.len() {
        let what = format!("{} cells, where the header has {}", cells.len(), columns.len());
        return Err(Fault::malformed("", what));
    }
    let (mut country, mut code, mut standing, mut names) = (None, None, None, Vec::new());
    let mut links: Vec<(Link, &str, &str)> = Vec::new();
    for (column, value) in columns.iter().zip(cells) {
        match column {
            Column::Country => {
                country = national(value);
                let what = "a national code is two letters or two digits";
                country.ok_or_else(|| not_a_code("country", value, 2, what))?;
            }
            Column::Code => {
                code = Code::new(value);
                let what = "a manufacturer's code is 4 characters of 0-9 and A-Z";
                code.ok_or_else(|| not_a_code("code", value, 4, what))?;
            }
            Column::Standing => {
                standing = Standing::ALL.iter().copied().find(|standing| standing.name() == value);
                let what = "not one of active, suspended, withdrawn";
                standing.ok_or_else(|| Fault::malformed("standing", what))?;
            }
            Column::Name(_) if value.is_empty() => {}
            Column::Name(language) => names.push((language.as_str(), name(language, value)?)),
            Column::Link(..) if value.is_empty() => {}
            Column::Link(link, language) => {
                if !is_address(value, *link == Link::Support) {
                    let what = "not an address: https:// and a host name (or for support mailto: and a mailbox)";
                    return Err(Fault::malformed(format!("{}{language}", link.prefix()), what));
                }
                links.push((*link, language, value));
            }
            Column::Nothing if value.is_empty() => {}
            Column::Nothing => {
                return Err(Fault::malformed("", format!("\"{value}\" stands in a column without a heading")));
            }
        }
    }
    if names.is_empty() || names.len() > limits::LANGUAGES {
        return Err(Fault::malformed(NAME, format!("a manufacturer has 1 to {} names", limits::LANGUAGES)));
    }
    let missing = || Fault::malformed("", "a column is missing");
    Ok(ManufacturerRow {
        country: country.ok_or_else(missing)?,
        code: code.ok_or_else(missing)?,
        names: Text::new(names),
        standing: standing.ok_or_else(missing)?,
        contact: contact(&links),
    })
}

/// The contact of a row that has addresses.
fn contact(links: &[(Link, &str, &str)]) -> Option<Contact> {
    let of = |kind| {
        let of_kind: Vec<_> =
            links.iter().filter(|(link, ..)| *link == kind).map(|(_, tag, link)| (*tag, *link)).collect();
        (!of_kind.is_empty()).then(|| Text::new(of_kind))
    };
    let contact = Contact { web: of(Link::Web), support: of(Link::Support), recalls: of(Link::Recalls) };
    (contact != Contact::default()).then_some(contact)
}

fn not_a_code(field: &str, value: &str, length: usize, what: &str) -> Fault {
    match trace::of_code(value, length) {
        Some(trace) => Fault::new(field, Problem::Altered { value: value.to_owned(), trace }),
        None => Fault::malformed(field, format!("{what}, not \"{value}\"")),
    }
}

fn name<'a>(language: &str, value: &'a str) -> Result<&'a str, Fault> {
    let field = || format!("{NAME}{language}");
    if value.len() > limits::NAME {
        return Err(Fault::malformed(field(), format!("more than {} bytes", limits::NAME)));
    }
    match trace::of_name(value) {
        Some(trace) => Err(Fault::new(field(), Problem::Altered { value: value.to_owned(), trace })),
        None => Ok(value),
    }
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
    let languages: BTreeSet<&str> =
        rows.clone().flat_map(|row| row.names.iter().map(|(language, _)| language)).collect();
    let mut links = BTreeSet::new();
    for contact in rows.clone().filter_map(|row| row.contact.as_ref()) {
        for link in Link::ALL {
            links.extend(link.of(contact).into_iter().flat_map(Text::iter).map(|(language, _)| (link, language)));
        }
    }
    let mut writer = csv::Writer::from_writer(to);
    let names = languages.iter().map(|language| format!("{NAME}{language}"));
    let headings = ["country", "code"].map(String::from).into_iter().chain(names).chain(["standing".to_owned()]);
    writer.write_record(headings.chain(links.iter().map(|(link, language)| link.prefix().to_owned() + language)))?;
    for row in rows {
        let names = languages.iter().map(|language| row.names.get(language).unwrap_or_default());
        let codes = [row.country.as_str(), row.code.as_str()];
        let contact = links.iter().map(|(link, language)| {
            row.contact.as_ref().and_then(|contact| link.of(contact)?.get(language)).unwrap_or_default()
        });
        writer.write_record(codes.into_iter().chain(names).chain([row.standing.name()]).chain(contact))?;
    }
    writer.flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_chacha::ChaCha8Rng;
    use rand_chacha::rand_core::{Rng, SeedableRng};

    /// A table in several encodings and layouts, each with bytes changed, cut and doubled.
    #[test]
    fn no_bytes_make_the_reader_panic() {
        let table = "sep=,\r\ncountry,code,name_en,name_zh-Hans,name_ru,standing\r\n15,0142,M\u{fc}ller,\u{6781}\u{5149},\u{417}\u{430}\u{432}\u{43e}\u{434},active\r\n";
        let mut random = ChaCha8Rng::seed_from_u64(1);
        let mut read_some = 0;
        for _ in 0..3000 {
            let mut bytes = match random.next_u32() % 4 {
                0 => table.as_bytes().to_vec(),
                1 => encoding_rs::GBK.encode(table).0.into_owned(),
                2 => table.encode_utf16().flat_map(u16::to_le_bytes).collect(),
                _ => table.replace(',', "\t").into_bytes(),
            };
            for _ in 0..random.next_u32() % 4 {
                let at = random.next_u32() as usize % bytes.len();
                match random.next_u32() % 3 {
                    0 => bytes[at] = random.next_u32() as u8,
                    1 => drop(bytes.remove(at)),
                    _ => bytes.insert(at, bytes[at]),
                }
            }
            let rows = read("manufacturers.csv", bytes, &mut Found::new(20)).map_or(0, |(rows, _)| rows.len());
            read_some += rows;
        }
        assert!(read_some > 300, "{read_some}");
    }
}
