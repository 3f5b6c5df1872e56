//! What is shown of a checked list, and what is downloaded.

mod support;

use list::check::{Check, Outcome};
use list::download;
use list::report::{self, json};
use list::sheet::Sheet;
use list::view::{Shown, Sort, View};
use publisher::sample::{EXAMPLES, UNLISTED};
use registry::Freshness;
use registry::document::Status;
use support::{check, start};

fn id(name: &str) -> &'static str {
    EXAMPLES.iter().chain(UNLISTED).find(|(other, _)| *other == name).map_or("", |(_, id)| id)
}

/// One robot of each kind, with other columns around it.
fn mixed() -> Check {
    let rows = [
        ("in-operation", id("in-operation")),
        ("bad", "CN0142G1A20"),
        ("suspended", id("suspended")),
        ("unknown-serial", id("unknown-serial")),
        ("=HYPERLINK(1)", id("service-recall")),
        ("again", id("suspended")),
        ("-12.5", id("retired")),
        ("unknown-manufacturer", id("unknown-manufacturer")),
    ];
    let rows: String = rows.iter().map(|(note, id)| format!("{note};{id};\"a \"\"b\"\"; c\"\r\n")).collect();
    check(&format!("Note;ID;Text\r\n{rows}"))
}

fn lines(check: &Check, view: &View) -> Vec<u64> {
    report::window(check, &mut Shown::default(), view, 0, 100).rows.iter().map(|row| row.line).collect()
}

fn view(sort: Sort) -> View {
    View { sort, language: "en".to_owned(), ..View::default() }
}

#[test]
fn every_row_is_told_in_the_order_of_the_list() {
    let check = mixed();
    let window = report::window(&check, &mut Shown::default(), &view(Sort::Line), 0, 100);
    let told: Vec<_> = window
        .rows
        .iter()
        .map(|row| (row.line, row.verdict.as_deref().unwrap_or(""), row.status.map_or("", Status::name)))
        .collect();
    assert_eq!(
        told,
        [
            (2, "listed", "in_operation"),
            (3, "malformed", ""),
            (4, "listed", "suspended"),
            (5, "not-listed", ""),
            (6, "listed", "in_operation"),
            (7, "listed", "suspended"),
            (8, "listed", "retired"),
            (9, "not-listed", ""),
        ]
    );
    let [_, bad, _, absent, recalled, again, ..] = window.rows.as_slice() else { panic!("{window:?}") };
    assert_eq!((bad.given.as_deref(), bad.fault.as_deref()), (Some("CN0142G1A20"), Some("too_short")));
    assert_eq!((absent.maker.is_some(), absent.freshness), (true, Some(Freshness::Fresh)));
    assert_eq!((recalled.recalls, recalled.due.map(|day| day.to_string())), (Some(1), Some("2027-01-31".to_owned())));
    assert_eq!(recalled.numbers.len(), 1);
    assert_eq!(again.earlier, Some(4));
}

#[test]
fn progress_counts_rows_by_outcome() {
    let check = mixed();
    let progress = report::progress(&check);
    let count = |outcome: Outcome| progress.outcomes[outcome as usize];
    assert_eq!((progress.rows, progress.ids, progress.answered), (8, 6, 6));
    assert_eq!((progress.repeated, progress.recalled), (1, 1));
    assert_eq!(count(Outcome::InOperation), 2);
    assert_eq!(count(Outcome::Suspended), 2);
    assert_eq!((count(Outcome::NotListed), count(Outcome::Malformed), count(Outcome::Open)), (2, 1, 0));
    assert_eq!((progress.column, progress.column_name.as_deref()), (Some(2), Some("ID")));
    assert!(json(&progress).contains("\"sequence\":0"));
}

#[test]
fn a_view_filters_and_sorts() {
    let check = mixed();
    assert_eq!(lines(&check, &view(Sort::Outcome)), [3, 5, 9, 4, 7, 8, 2, 6]);
    assert_eq!(lines(&check, &View { descending: true, ..view(Sort::Line) }), [9, 8, 7, 6, 5, 4, 3, 2]);
    let only = |outcomes: &[Outcome]| View { outcomes: outcomes.to_vec(), ..view(Sort::Line) };
    assert_eq!(lines(&check, &only(&[Outcome::Malformed, Outcome::Retired])), [3, 8]);
    assert_eq!(lines(&check, &only(&[Outcome::Unproven])), [0; 0]);
    assert_eq!(lines(&check, &View { recalled: true, ..view(Sort::Line) }), [6]);
    assert_eq!(lines(&check, &View { repeated: true, ..view(Sort::Line) }), [4, 7]);
    let by_id = lines(&check, &view(Sort::Id));
    assert_eq!(by_id.last(), Some(&3), "malformed rows come after the others");
    let by_robot = lines(&check, &view(Sort::Robot));
    assert!(by_robot.ends_with(&[3, 9]), "and those whose maker is unknown: {by_robot:?}");
}

#[test]
fn a_recall_whose_day_has_passed_is_overdue() {
    // 3 February 2027; the recall was due on 31 January.
    let text = [id("service-recall"), id("in-operation")].join("\n");
    let mut check = support::start_at(&text, 1_801_656_000);
    support::drive(&mut check, support::file);
    let rows = report::window(&check, &mut Shown::default(), &view(Sort::Line), 0, 2).rows;
    let told = |row: &report::ToldRow| (row.recalls, row.due.map(|day| day.to_string()), row.overdue);
    assert_eq!(told(&rows[0]), (Some(1), Some("2027-01-31".to_owned()), Some(3)));
    assert_eq!(told(&rows[1]), (None, None, None));
    assert_eq!(report::progress(&check).overdue, 1);
    assert_eq!(lines(&check, &View { overdue: true, ..view(Sort::Line) }), [1]);
    assert_eq!(lines(&mixed(), &View { overdue: true, ..view(Sort::Line) }), [0; 0], "a coming day is not");
}

#[test]
fn a_window_is_cut_to_what_there_is() {
    let check = mixed();
    let mut shown = Shown::default();
    let window = |from, count, shown: &mut Shown| {
        let window = report::window(&check, shown, &view(Sort::Line), from, count);
        (window.total, window.from, window.rows.len())
    };
    assert_eq!(window(6, 100, &mut shown), (8, 6, 2));
    assert_eq!(window(2, 3, &mut shown), (8, 2, 3));
    assert_eq!(window(usize::MAX, usize::MAX, &mut shown), (8, 8, 0));
}

#[test]
fn before_an_answer_a_row_is_open_and_has_no_verdict() {
    let check = start(id("in-operation"));
    let window = report::window(&check, &mut Shown::default(), &view(Sort::Line), 0, 1);
    assert_eq!((window.total, window.rows.first().and_then(|row| row.verdict.as_deref())), (1, None));
    assert_eq!(report::progress(&check).outcomes[Outcome::Open as usize], 1);
}

#[test]
fn the_download_has_what_was_found_and_what_was_given() {
    let check = mixed();
    let beginning = download::beginning(&check);
    assert!(beginning.starts_with("\u{feff}line;robot_id;verdict;status;"), "{beginning}");
    assert!(beginning.ends_with(";as_of;ids_in_record;last_line;days_overdue;Note;ID;Text\r\n"), "{beginning}");
    let mut shown = Shown::default();
    let csv = download::rows(&check, &mut shown, &view(Sort::Line), 0, "2026-11-22T00:00:00.000Z");
    let lines: Vec<_> = csv.lines().collect();
    assert_eq!(lines.len(), 8);
    assert_eq!(
        lines[4],
        format!(
            "6;{0};listed;in_operation;operation;fresh;Beichen Robotics;Yaoguang 203;1;2027-01-31;;;;;0;2026-11-22T00:00:00.000Z;;;;\"'=HYPERLINK(1)\";{0};\"a \"\"b\"\"; c\"",
            id("service-recall")
        )
    );
    assert_eq!(lines[1], "3;;malformed;;;;;;;;;too_short;12;;;;;;;bad;CN0142G1A20;\"a \"\"b\"\"; c\"");
    assert!(lines[6].contains(";-12.5;"), "a number is no formula: {}", lines[6]);
    assert_eq!(download::rows(&check, &mut shown, &view(Sort::Line), 8, ""), "");
}

#[test]
fn no_cell_of_the_download_runs_as_a_formula() {
    let formulas = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "＝1", "-"];
    let rows: String = formulas.iter().map(|formula| format!("\"{formula}\",{}\n", id("in-operation"))).collect();
    let check = check(&rows);
    let csv = download::rows(&check, &mut Shown::default(), &view(Sort::Line), 0, "");
    for formula in formulas {
        assert!(csv.contains(&format!(",\"'{formula}\",")), "{formula}: {csv}");
    }
}

/// What a spreadsheet makes of a file that it opens and saves as CSV again: digits become a number, of which it keeps
/// fifteen, and a number with more than eleven is written with an exponent.
fn through_a_spreadsheet(csv: &str) -> String {
    let cell = |cell: &str| {
        let (mantissa, exponent) = cell.split_once(['E', 'e']).unwrap_or((cell, "0"));
        let is_number = !mantissa.is_empty() && [mantissa, exponent].iter().all(|part| part.parse::<u128>().is_ok());
        match cell.parse::<f64>() {
            Ok(number) if is_number && number.is_finite() && cell.len() > 11 => {
                format!("{number:.5E}").replace('E', "E+")
            }
            _ => cell.to_owned(),
        }
    };
    let line = |line: &str| line.split(',').map(cell).collect::<Vec<_>>().join(",");
    csv.lines().map(|text| line(text) + "\r\n").collect()
}

#[test]
fn what_is_saved_comes_back_from_a_spreadsheet() {
    let ids = ["15014220300120260314000004112", "15014220300120260314000004E12", "1501422030012E260314000004112"];
    let list = format!("id,order\n{},200\n{},1234567890123456789\n{},7\n{},8\n", ids[0], ids[1], ids[2], id("retired"));
    let damaged = Sheet::read(through_a_spreadsheet(&list)).expect("a list");
    assert_eq!(damaged.ids().len(), 2, "as the list itself would not");

    let check = start(&list);
    let saved = download::beginning(&check) + &download::rows(&check, &mut Shown::default(), &view(Sort::Line), 0, "");
    let again = Sheet::read(through_a_spreadsheet(&saved)).expect("a list");
    let read: Vec<_> = again.ids().iter().map(ToString::to_string).collect();
    assert_eq!(read, [ids[0], ids[1], ids[2], id("retired")]);
    assert_eq!((again.rows().len(), again.layout().name.as_deref()), (4, Some("robot_id")));
    assert!(saved.contains(",'1234567890123456789\r") || saved.contains(",\"'1234567890123456789\"\r"), "{saved}");
    // What is no ID of digits stays as it is written everywhere.
    assert!(saved.contains(&format!(",{},", id("retired"))), "{saved}");
}

#[test]
fn digits_that_a_spreadsheet_cut_are_told_as_such_and_an_id_is_looked_up_all_the_same() {
    let zeroed = "15014220300120000000000000000";
    let check = check(&format!("id;note\n1.50142E+28;a\n{zeroed};b\n{};c\n", id("retired")));
    let window = report::window(&check, &mut Shown::default(), &view(Sort::Line), 0, 10);
    let told: Vec<_> =
        window.rows.iter().map(|row| (row.verdict.as_deref(), row.fault.as_deref(), row.lost_digits)).collect();
    assert_eq!(
        told,
        [
            (Some("malformed"), Some("digits_lost"), true),
            (Some("not-listed"), Some("digits_lost"), true),
            (Some("listed"), None, false),
        ]
    );
    let progress = report::progress(&check);
    assert_eq!((progress.digits_lost, progress.outcomes.iter().sum::<u64>()), (2, 1), "each row is counted once");
    let lost = View { digits_lost: true, ..view(Sort::Line) };
    assert_eq!(lines(&check, &lost), [2, 3]);
    assert_eq!(lines(&check, &View { outcomes: vec![Outcome::Retired], ..lost }), [2, 3, 4]);
    let only = |outcome| View { outcomes: vec![outcome], ..view(Sort::Line) };
    assert_eq!(lines(&check, &only(Outcome::NotListed)), [0; 0], "it is not told as absent");
}

#[test]
fn a_list_that_is_read_anew_keeps_its_answers() {
    let list = |note: &str| format!("id;note\n{};{note}\n{};x\n", id("retired"), id("suspended"));
    let read = |text: String| Sheet::read(text).expect("a list");
    let mut check = check(&list("Ã¼"));
    check.reread(read(list("ü"))).expect("the same IDs");
    assert_eq!(report::progress(&check).answered, 2);
    let csv = download::rows(&check, &mut Shown::default(), &view(Sort::Line), 0, "");
    assert!(csv.contains(";ü\r\n"), "{csv}");
    let other = check.reread(read(id("in-operation").to_owned())).expect_err("other IDs");
    assert_eq!((other.ids().len(), report::progress(&check).rows), (1, 2));
}
