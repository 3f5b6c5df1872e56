//! What is read out of the lists that people have.

// What cannot be set up ends the test, which is what a test is for.
#![allow(clippy::unwrap_used)]

use list::format::Format;
use list::sheet::{Refusal, Sheet, fault};
use list::{BYTES, ROW_BYTES, ROWS};

const ONE: &str = "CN0142G1A2032026A0314B0000417";
const TWO: &str = "CN0142G1A2032026A0314B0000418";
const THREE: &str = "US7K01X90Z1AB34567890ABCDEFGH";

fn sheet(text: &str) -> Sheet {
    Sheet::read(text.to_owned()).unwrap()
}

/// Each row's line with its ID, or with what is wrong.
fn rows(text: &str) -> Vec<(u32, String)> {
    let sheet = sheet(text);
    let told = |row: &list::sheet::Row| match row.id {
        Some(id) => sheet.ids()[id as usize].to_string(),
        None => fault(&sheet.given(row)).unwrap().kind().name().to_owned(),
    };
    sheet.rows().iter().map(|row| (row.record.line, told(row))).collect()
}

fn expected(rows: &[(u32, &str)]) -> Vec<(u32, String)> {
    rows.iter().map(|(line, what)| (*line, (*what).to_owned())).collect()
}

#[test]
fn lines_are_read_as_people_write_ids() {
    let text =
        format!("{ONE}\r\ncn 0142 g1a203 2026a0314b0000418\r\n\r\nID: {THREE}\r\nhttps://x.example/#/r/{ONE}\r\n");
    assert_eq!(rows(&text), expected(&[(1, ONE), (2, TWO), (4, THREE), (5, ONE)]));
}

#[test]
fn a_malformed_row_has_its_fault_and_keeps_its_place() {
    let text = format!(
        "{ONE}\nCN0142G1A2032026A0314B00004\nSee the annex, please!\nCN0142G1A2032\u{41e}26A0314B0000417\n{TWO}"
    );
    assert_eq!(rows(&text), expected(&[(1, ONE), (2, "too_short"), (3, "no_id"), (4, "look_alike"), (5, TWO)]));
}

#[test]
fn the_column_is_found_wherever_it_stands_and_its_name_is_no_row() {
    for (separator, format) in [(",", b','), (";", b';'), ("\t", b'\t'), ("|", b'|')] {
        let line = |cells: [&str; 3]| cells.join(separator);
        let text = [
            line(["Site", "Robot ID", "Note"]),
            line(["\"Hall 1, north; east|west\"", &format!("\"{ONE}\""), "ok"]),
            line(["Hall 2", TWO, "\"says \"\"stop\"\"\""]),
            line(["Hall 3", "", ""]),
            line([THREE, "", "shifted"]),
        ]
        .join("\n");
        let sheet = sheet(&text);
        assert_eq!(sheet.format(), Format::Separated(format));
        assert_eq!((sheet.layout().column, sheet.layout().name.as_deref()), (Some(1), Some("Robot ID")));
        assert_eq!(rows(&text), expected(&[(2, ONE), (3, TWO), (4, "empty"), (5, THREE)]), "{separator:?}");
    }
}

#[test]
fn a_spreadsheet_may_name_its_separator() {
    let text = format!("sep=;\r\nRoboter;Menge\r\n{ONE};1,5\r\n{TWO};2,5\r\n");
    assert_eq!(rows(&text), expected(&[(3, ONE), (4, TWO)]));
    assert_eq!(sheet(&text).layout().name.as_deref(), Some("Roboter"));
}

#[test]
fn a_cell_may_have_line_breaks_and_lines_are_still_counted() {
    let text = format!("a,\"one\ntwo\r\nthree\",{ONE}\nb,plain,{TWO}\nc,\"x\",{THREE}\n");
    assert_eq!(rows(&text), expected(&[(1, ONE), (4, TWO), (5, THREE)]));
}

#[test]
fn a_quote_that_is_never_closed_spoils_its_own_row_only() {
    let many: String = (0..5_000).map(|n| format!("b,CN0142G1A2032026A0314B{n:07}\n")).collect();
    let text = format!("a,{ONE}\n\"c,{TWO}\n{many}");
    let sheet = sheet(&text);
    assert_eq!(sheet.rows().len(), 5_002);
    assert!(sheet.rows().iter().all(|row| row.id.is_some()));
    let short = format!("a,{ONE}\nb,{TWO}\n\"c,{THREE}\nd,{ONE}\n");
    assert_eq!(rows(&short), expected(&[(1, ONE), (2, TWO), (3, THREE), (4, ONE)]));
}

#[test]
fn several_ids_in_one_cell_are_a_row_each() {
    let text = format!("{ONE} / {TWO}\n{THREE}\n{ONE},{ONE}");
    assert_eq!(rows(&text), expected(&[(1, ONE), (1, TWO), (2, THREE), (3, ONE)]));
}

#[test]
fn an_id_that_comes_again_is_looked_up_once_and_told_where_it_stood() {
    let sheet = sheet(&format!("{ONE}\n{TWO}\ncn-0142-g1a203-2026a0314b0000417\n{ONE}\n"));
    assert_eq!(sheet.ids().len(), 2);
    let earlier: Vec<_> = (0..4).map(|place| sheet.earlier(place)).collect();
    assert_eq!(earlier, [None, None, Some(0), Some(0)]);
}

#[test]
fn the_first_line_is_a_name_only_if_it_can_be_no_id() {
    assert_eq!(rows(&format!("Robots\n{ONE}\n")), expected(&[(2, ONE)]));
    assert_eq!(rows(&format!("CN0142G1A203\n{ONE}\n")), expected(&[(1, "too_short"), (2, ONE)]));
    assert_eq!(rows("no\nids\nat all\n").len(), 3);
}

#[test]
fn a_hundred_thousand_malformed_rows_are_a_hundred_thousand_reasons() {
    let text: String = (0..ROWS).map(|n| format!("row {n} \"has, nothing; in it\n")).collect();
    let sheet = sheet(&text);
    assert_eq!((sheet.rows().len(), sheet.ids().len()), (ROWS, 0));
    assert!(sheet.rows().iter().step_by(999).all(|row| fault(&sheet.given(row)).is_some()));
}

#[test]
fn what_is_too_much_or_nothing_is_refused() {
    let refusal = |text: String| Sheet::read(text).err().map(Refusal::name);
    assert_eq!(refusal(String::new()), Some("empty"));
    assert_eq!(refusal("\r\n  \n\n".to_owned()), Some("empty"));
    assert_eq!(refusal("x\n".repeat(ROWS + 1)), Some("too_many_rows"));
    assert_eq!(refusal("x\n".repeat(ROWS)), None);
    assert_eq!(refusal(" ".repeat(BYTES + 1)), Some("too_large"));
    // One row with more IDs than there may be rows.
    let ids: String = (0..=ROWS).map(|n| format!("CN0142G1A2032026A0314B{n:07} ")).collect();
    assert_eq!(rows(&ids[..3_000]).len(), 100);
}

#[test]
fn rows_and_cells_out_of_bounds_are_malformed_and_the_rest_is_read() {
    let long = "x".repeat(ROW_BYTES + 1);
    let wide = ",".repeat(2_000);
    let text = format!("a,{ONE}\n\"{long}\n{long},b\n{wide}\nc,{TWO}\nd,{THREE}\n");
    let read = rows(&text);
    let ids: Vec<_> = read.iter().map(|(_, what)| what.as_str()).collect();
    assert_eq!(ids, [ONE, "input_too_large", "input_too_large", "no_id", TWO, THREE], "{ids:?}");
}
