//! What keyboards and fingers do to an ID that stays well formed: keys of another layout, neighbours that change places,
//! a finger that comes down one key further on.

use alloc::vec::Vec;
use robot_id::RobotId;

type Bytes = [u8; RobotId::LEN];

/// Letters that change places between keyboards: QWERTY and QWERTZ; QWERTY and AZERTY, where M has moved to a key that no
/// ID has, so that it can't be among them. They do so wherever they stand.
const LAYOUTS: [&[(u8, u8)]; 2] = [&[(b'Y', b'Z')], &[(b'A', b'Q'), (b'W', b'Z')]];

/// The digits as they lie side by side on a keyboard.
const ROW: &[u8; 10] = b"1234567890";

/// The character that a keyboard of another layout would have typed, or none if no layout of one number moves it.
fn relaid(byte: u8, layout: &[(u8, u8)]) -> u8 {
    let other = |(one, other): &(u8, u8)| match byte {
        _ if byte == *one => Some(*other),
        _ if byte == *other => Some(*one),
        _ => None,
    };
    layout.iter().find_map(other).unwrap_or(byte)
}

/// Whether one code is the other, typed through a keyboard of another layout.
pub(super) fn is_relaid(given: &[u8], code: &[u8]) -> bool {
    let all = |layout: &&[(u8, u8)]| given.iter().zip(code).all(|(given, code)| relaid(*given, layout) == *code);
    given.len() == code.len() && LAYOUTS.iter().any(all)
}

/// The ID as keyboards of other layouts would have typed it, from the character with the index `from` on.
pub(super) fn layouts(id: &Bytes, from: usize) -> Vec<Bytes> {
    let relaid = LAYOUTS.map(|layout| {
        let mut bytes = *id;
        bytes.iter_mut().skip(from).for_each(|byte| *byte = relaid(*byte, layout));
        bytes
    });
    relaid.into_iter().filter(|bytes| bytes != id).collect()
}

/// Two neighbours that have changed places, from the right: what comes last is typed in a hurry.
pub(super) fn swapped(id: &Bytes, from: usize) -> Vec<Bytes> {
    let swap = |at: usize| {
        let mut bytes = *id;
        bytes.swap(at, at + 1);
        (bytes != *id).then_some(bytes)
    };
    (from..id.len() - 1).rev().filter_map(swap).collect()
}

/// A digit for its neighbour on the keyboard, from the right.
pub(super) fn slipped(id: &Bytes, from: usize) -> Vec<Bytes> {
    let mut found = Vec::new();
    for at in (from..id.len()).rev() {
        let Some(key) = ROW.iter().position(|digit| *digit == id[at]) else { continue };
        let keys = [key.checked_sub(1), Some(key + 1)];
        for digit in keys.into_iter().flatten().filter_map(|key| ROW.get(key)) {
            let mut bytes = *id;
            bytes[at] = *digit;
            found.push(bytes);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &Bytes = b"CN0142G1Y2032026A0314Z0000417";

    fn serials(found: Vec<Bytes>) -> Vec<String> {
        assert!(found.iter().all(|bytes| bytes[..12] == ID[..12] && bytes != ID));
        found.iter().map(|bytes| String::from_utf8_lossy(&bytes[12..]).into_owned()).collect()
    }

    #[test]
    fn a_layout_moves_its_letters_wherever_they_stand() {
        assert_eq!(serials(layouts(ID, 12)), ["2026A0314Y0000417", "2026Q0314W0000417"]);
        assert!(layouts(b"CN0142G1A2032026B0314B0000417", 12).is_empty());
        assert!(is_relaid(b"G1Y2Z3", b"G1Z2Y3") && is_relaid(b"QZ01", b"AW01") && !is_relaid(b"QY01", b"AZ01"));
    }

    #[test]
    fn each_pair_of_neighbours_is_swapped_once() {
        let found = serials(swapped(ID, 12));
        assert_eq!(found.first().map(String::as_str), Some("2026A0314Z0000471"));
        assert_eq!(found.last().map(String::as_str), Some("0226A0314Z0000417"));
        // Of sixteen pairs, three are of equal characters.
        assert_eq!(found.len(), 13);
    }

    #[test]
    fn a_digit_slips_to_the_keys_beside_it() {
        let found = serials(slipped(ID, 12));
        assert_eq!(found[..4], ["2026A0314Z0000416", "2026A0314Z0000418", "2026A0314Z0000427", "2026A0314Z0000317"]);
        assert!(found.contains(&"2026A0314Z0009417".to_owned()), "nought lies beside nine");
        assert!(found.len() <= 2 * 17);
    }
}
