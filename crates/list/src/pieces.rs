//! IDs whose segments stand in cells of their own: country, manufacturer, model and serial.

use robot_id::{RobotId, recognise_whole};

/// Cells of a record that are looked at.
const LOOKED_AT: usize = 64;
/// Where segments begin and end.
const BOUNDARIES: [usize; 5] = [0, 2, 6, 12, RobotId::LEN];

/// The cells that make an ID together, from left to right, two to four of them; other cells may stand between. Of the cells
/// that fit, those are taken that stand nearest to each other.
#[must_use]
pub fn find<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Vec<usize>> {
    let cells: Vec<(&str, Option<usize>)> = cells.take(LOOKED_AT).map(|cell| (cell, length(cell))).collect();
    // From the serial backwards, which is longest.
    let last = |place: &usize| cells[*place].1.is_some_and(|length| matches!(length, 17 | 23 | 27));
    (0..cells.len()).rev().filter(last).find_map(|last| {
        let (mut places, mut end) = (Vec::new(), RobotId::LEN);
        for place in (0..=last).rev() {
            let start = cells[place].1.and_then(|length| end.checked_sub(length)).filter(|start| *start < end);
            if let Some(start) = start.filter(|start| BOUNDARIES.contains(start)) {
                places.insert(0, place);
                end = start;
            }
            if end == 0 {
                break;
            }
        }
        let parts: Vec<&str> = places.iter().map(|place| cells[*place].0).collect();
        (end == 0 && join(&parts).is_some()).then_some(places)
    })
}

/// The ID that these cells are together.
#[must_use]
pub fn join(cells: &[&str]) -> Option<RobotId> {
    let found = recognise_whole(&cells.join(" ")).ok()?;
    found.id.as_str().bytes().any(|byte| byte.is_ascii_digit()).then_some(found.id)
}

/// How many characters of an ID a cell has; none if it has others.
fn length(cell: &str) -> Option<usize> {
    let mut length = 0;
    for c in cell.trim().chars() {
        match c {
            '0'..='9' | 'A'..='Z' | 'a'..='z' | '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => length += 1,
            ' ' | '-' | '\'' | '_' | '\u{200b}'..='\u{200f}' | '\u{feff}' => {}
            _ => return None,
        }
    }
    Some(length).filter(|length| (2..RobotId::LEN).contains(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_found_wherever_they_stand() {
        let found = |cells: &[&str]| find(cells.iter().copied());
        assert_eq!(found(&["CN", "0142", "0G1A20", "32026A0314B000041"]), Some(vec![0, 1, 2, 3]));
        let around = ["7", "CN", "China", "0142", "Beichen", "0G1A20", "x", "32026a0314b000041", "Hall 12"];
        assert_eq!(found(&around), Some(vec![1, 3, 5, 7]));
        assert_eq!(found(&["CN0142", "0G1A2032026A0314B000041"]), Some(vec![0, 1]));
        assert_eq!(found(&["CN01420G1A20", "32026A0314B000041"]), Some(vec![0, 1]));
        assert_eq!(found(&["CN", "0142", "0G1A20", "32026A0314B00004"]), None);
        assert_eq!(found(&["0142", "CN", "0G1A20", "32026A0314B000041"]), None);
        assert_eq!(found(&["CN01420G1A2032026A0314B000041"]), None);
        assert_eq!(found(&[]), None);
    }
}
