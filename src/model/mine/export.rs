//! The robots as a table, which this page, the List page and spreadsheets read.

use super::Fleet;
use robot_id::RobotId;

/// Names of the columns, the same in each language. All but the first two say what was last proved, and are not read back: a file
/// proves nothing.
const COLUMNS: &str = "robot_id,name,status,open_recalls,deadline,as_of";

/// The table as CSV (RFC 4180), behind a byte-order mark, by which spreadsheets know UTF-8. `as_of` writes a time (Unix seconds).
#[must_use]
pub fn csv(fleet: &Fleet, as_of: impl Fn(u64) -> String) -> String {
    let mut text = format!("\u{feff}{COLUMNS}\r\n");
    for robot in fleet.iter() {
        let known = robot.known.as_ref();
        let status = known.map(|known| known.status.map_or("not_listed", |(status, _)| status.name()));
        let deadline = known.and_then(|known| known.deadline).map(|day| day.to_string());
        let fields = [
            id(&robot.id),
            cell(&robot.name),
            status.unwrap_or_default().to_owned(),
            cell(&known.map(|known| known.recalls.join(" ")).unwrap_or_default()),
            deadline.unwrap_or_default(),
            known.map(|known| as_of(known.issued_at)).unwrap_or_default(),
        ];
        text.push_str(&fields.join(","));
        text.push_str("\r\n");
    }
    text
}

/// The ID; in groups if spreadsheets would take it for a number (`1.5E+28`) and lose its digits.
fn id(id: &RobotId) -> String {
    let is_number = id.as_str().bytes().all(|byte| byte.is_ascii_digit() || byte == b'E');
    let groups = [id.national(), id.manufacturer(), id.model(), id.serial()];
    if is_number { groups.join("-") } else { id.to_string() }
}

/// A text as a cell. What a spreadsheet would take for a formula has an apostrophe before it, which we take off when we read.
fn cell(text: &str) -> String {
    let formula = if text.starts_with(['=', '+', '-', '@', '\'']) { "'" } else { "" };
    if formula.is_empty() && !text.contains(['"', ',', ';', '\t']) {
        return text.to_owned();
    }
    format!("\"{formula}{}\"", text.replace('"', "\"\""))
}
