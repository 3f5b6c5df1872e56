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
        assert_eq!((sheet.layout().column(), sheet.layout().name.as_deref()), (Some(1), Some("Robot ID")));
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
    // A line with many IDs.
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

#[test]
fn a_line_of_any_length_gives_all_of_its_ids() {
    let ids: Vec<String> = (0..5_000).map(|n| format!("CN0142G1A2032026A0314B{n:07}")).collect();
    for between in [" ", ", ", ";", " / ", "|", "\t"] {
        let read = rows(&ids.join(between));
        assert_eq!(read.len(), ids.len(), "{between:?}");
        assert!(read.iter().zip(&ids).all(|((_, read), id)| read == id), "{between:?}");
    }
}

/// The IDs of a list's rows with their lines, and how many rows are malformed.
fn found(text: &str) -> (Vec<(u32, String)>, usize) {
    let all = rows(text);
    let is_id = |what: &str| what.len() == 29;
    let malformed = all.iter().filter(|(_, what)| !is_id(what)).count();
    (all.into_iter().filter(|(_, what)| is_id(what)).collect(), malformed)
}

#[test]
fn a_stray_quote_joins_no_rows() {
    let four = "JP00A1B2C3D4E5F6G7H8I9J0K1L2M";
    for text in [
        // Inches; a name in quotes further down closes the first quote, as it seems.
        format!("product,id\r\n\"Arm 10in,{ONE}\r\nLeg,{TWO}\r\nTorso \"B\",{THREE}\r\nHead,{four}\r\n"),
        // Two quotes that look like one cell.
        format!("product,id\n\"Arm 10,{ONE}\nLeg,{TWO}\nArm 5\",{THREE}\nHead,{four}\n"),
        // One that is never closed.
        format!("product,id\nArm,{ONE}\n\"Leg,{TWO}\nTorso,{THREE}\nHead,{four}\n"),
        format!("product,id\nArm,{ONE}\nLeg,\"{TWO}\nTorso,{THREE}\nHead,\"{four}\n"),
    ] {
        let expected = expected(&[(2, ONE), (3, TWO), (4, THREE), (5, four)]);
        assert_eq!(found(&text), (expected, 0), "{text}");
    }
    // A row without an ID is not joined either.
    let text = format!("product,id\n\"Arm 10,{ONE}\nLeg,CN0142\nTorso \"B\",{TWO}\nHead,{THREE}\n");
    assert_eq!(rows(&text), expected(&[(2, ONE), (3, "too_short"), (4, TWO), (5, THREE)]));
}

#[test]
fn a_cell_in_several_lines_stays_one_and_is_told() {
    let text = format!("site,id,note\nHall 1,{ONE},\"first\nsecond, \"\"third\"\"\"\nHall 2,{TWO},ok\n");
    let sheet = sheet(&text);
    let lines: Vec<_> = sheet.rows().iter().map(|row| (row.record.line, sheet.last_line(row), row.together)).collect();
    assert_eq!(lines, [(2, Some(3), 1), (4, None, 1)]);
    let text = format!("id,note\n\"{ONE}\n{TWO}\",both\n{THREE},ok\n");
    assert_eq!(rows(&text), expected(&[(2, ONE), (2, TWO), (4, THREE)]));
}

#[test]
fn a_row_with_two_ids_is_two_rows_and_both_tell_it() {
    let text = format!("old,new,note\n{ONE},{TWO},x\n{THREE},,see {ONE} too\n{TWO},{TWO},\n");
    let sheet = sheet(&text);
    let told: Vec<_> = sheet.rows().iter().map(|row| (row.record.line, row.together)).collect();
    assert_eq!(told, [(2, 2), (2, 2), (3, 2), (3, 2), (4, 1)]);
    assert_eq!(sheet.ids().len(), 3);
}

#[test]
fn segments_in_columns_of_their_own_are_one_id() {
    let text = "no,country,maker,name,model,serial\n1,CN,0142,Beichen,G1A203,2026A0314B0000417\n\
                2,CN,0142,Beichen,G1A203,2026A0314B0000418\n3,CN,0142,Beichen,G1A203,2026A0314B00004\n";
    let sheet = sheet(text);
    assert_eq!(sheet.layout().name.as_deref(), Some("country + maker + model + serial"));
    assert_eq!(rows(text), expected(&[(2, ONE), (3, TWO), (4, "too_short")]));
    assert_eq!(sheet.given(&sheet.rows()[2]), "CN 0142 G1A203 2026A0314B00004");
    for one in [
        "CN\t0142\tG1A203\t2026A0314B0000417\r\n",
        "CN,0142,G1A203,2026A0314B0000417",
        "CN\n0142\nG1A203\n2026A0314B0000417\n",
    ] {
        assert_eq!(rows(one), expected(&[(1, ONE)]), "{one:?}");
    }
    // Some rows have it whole.
    let text = format!("c;m;t;s\nCN;0142;G1A203;2026A0314B0000417\n{TWO};;;\n");
    assert_eq!(rows(&text), expected(&[(2, ONE), (3, TWO)]));
}

#[test]
fn names_of_columns_are_no_rows_whatever_they_have() {
    for heading in [
        "序号,机器人编码（29位）,备注",
        "No,Robot ID (29 characters on the plate),Note",
        "A1,ID2,B2",
        "1,Column2,3",
        "Fleet 2026,,\n,,\nNo,Robot,Note",
        "\"Robots of Hall 3, as of 2026-11-28\",,\nNo,UDI-29,Note",
    ] {
        let text = format!("{heading}\n1,{ONE},x\n2,{TWO},y\n");
        let lines = heading.lines().count() as u32;
        assert_eq!(rows(&text), expected(&[(lines + 1, ONE), (lines + 2, TWO)]), "{heading}");
    }
    assert_eq!(rows(&format!("Fleet 2026\nRobot ID\n{ONE}\n")), expected(&[(3, ONE)]));
    assert_eq!(rows(&format!("Machines\nunknown\n{ONE}\n")), expected(&[(2, "too_short"), (3, ONE)]));
    // A list may begin with what is wrong.
    assert_eq!(rows(&format!("CN0142,x\n{ONE},y\n")), expected(&[(1, "too_short"), (2, ONE)]));
}

#[test]
fn a_declared_separator_may_be_quoted_padded_or_marked() {
    for first in ["sep=;", "\"sep=;\"", "sep=; ", "sep=;;;", "\"sep=;\";;", " SEP=;", "\u{feff}\u{feff}sep=;"] {
        for end in ["\n", "\r\n", "\r"] {
            let text = [first, "id;a, b", &format!("{ONE};1,5"), &format!("{TWO};2,5"), ""].join(end);
            let read = sheet(&text);
            assert_eq!(read.format(), Format::Separated(b';'), "{first:?}");
            assert_eq!(rows(&text), expected(&[(3, ONE), (4, TWO)]), "{first:?} {end:?}");
        }
    }
    assert_eq!(sheet(&format!("sep=^\nid^x\n{ONE}^y\n")).format(), Format::Separated(b'^'));
    assert_eq!(sheet(&format!("sep=\t\nid\tx\n{ONE}\ty\n")).format(), Format::Separated(b'\t'));
}

#[test]
fn what_a_spreadsheet_made_of_digits_is_known() {
    let digits = "15014220300120260314000004112";
    let zeroed = "15014220300120000000000000000";
    let text = format!(
        "id;note\n1,50142E+28;a\n1.50142E+28;b\n{zeroed};c\n{digits};d\n\"=\"\"{ONE}\"\"\";e\n'{TWO};f\n\
         15.014.220.300.120.000.000.000.000.000;g\n"
    );
    let sheet = sheet(&text);
    let told: Vec<_> = sheet.rows().iter().map(|row| (row.id.is_some(), row.lost_digits)).collect();
    assert_eq!(
        told,
        [(false, true), (false, true), (true, true), (true, false), (true, false), (true, false), (true, true)]
    );
    assert_eq!(sheet.ids().len(), 4, "the number in groups is the same as that without");
    assert_eq!(sheet.layout().column(), Some(0));
    // A list with nothing else in it.
    assert!(all_lost("1.50142E+28\n1.50143E+28\n"));
    assert!(all_lost("id,n\n1.50142E+28,2\n"));
}

fn all_lost(text: &str) -> bool {
    sheet(text).rows().iter().all(|row| row.lost_digits && row.id.is_none())
}
