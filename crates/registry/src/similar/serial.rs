//! Serials that another one may have been read from.

use super::slips;
use alloc::vec::Vec;
use robot_id::{LOOK_ALIKES, RobotId};

type Bytes = [u8; RobotId::LEN];

/// What an ID may have been read from, or meant to be when it was typed, from the character with the index `from` on:
/// letters and digits that look alike, one for the other; keys of another layout; two neighbours that changed places; a
/// digit for its neighbour on the keyboard. The likelier ones come first, and some may come twice.
///
/// Who takes one character for another does so wherever it stands, and a letter is more often a misread digit than
/// a digit a letter, as most serials are mostly digits.
pub(super) fn misread(id: &Bytes, from: usize) -> Vec<Bytes> {
    let letters = LOOK_ALIKES;
    let digits = LOOK_ALIKES.map(|(letter, digit)| (digit, letter));
    let mut found = Vec::new();
    // Letters of one kind, then of two, and so on.
    let mut kinds: Vec<u32> = (1..1 << letters.len()).collect();
    kinds.sort_by_key(|kinds| kinds.count_ones());
    for kinds in kinds {
        let mut bytes = *id;
        let chosen = letters.iter().enumerate().filter(|(kind, _)| kinds >> kind & 1 == 1);
        // Each kind must be there, or this is one of those before.
        if chosen.map(|(_, pair)| replace_all(&mut bytes, from, *pair)).fold(true, |all, any| all & any) {
            found.push(bytes);
        }
    }
    found.extend(slips::layouts(id, from));
    found.extend(replace_each(id, from, letters));
    for pair in digits {
        let mut bytes = *id;
        if replace_all(&mut bytes, from, pair) {
            found.push(bytes);
        }
    }
    found.extend(slips::swapped(id, from));
    found.extend(slips::slipped(id, from));
    found.extend(replace_each(id, from, digits));
    found
}

/// One of the characters in one place.
fn replace_each(id: &Bytes, from: usize, pairs: [(u8, u8); LOOK_ALIKES.len()]) -> Vec<Bytes> {
    let mut found = Vec::new();
    for index in from..id.len() {
        found.extend(pairs.iter().filter(|pair| pair.0 == id[index]).map(|pair| {
            let mut bytes = *id;
            bytes[index] = pair.1;
            bytes
        }));
    }
    found
}

/// Whether there was any.
fn replace_all(bytes: &mut Bytes, from: usize, (one, other): (u8, u8)) -> bool {
    let mut any = false;
    for byte in bytes.iter_mut().skip(from).filter(|byte| **byte == one) {
        *byte = other;
        any = true;
    }
    any
}

#[cfg(test)]
mod tests {
    use super::*;

    fn serials(serial: &str) -> Vec<String> {
        let id: RobotId = format!("CN0142G1A203{serial}").parse().expect("well formed");
        misread(id.as_bytes(), 12).iter().map(|bytes| String::from_utf8_lossy(&bytes[12..]).into_owned()).collect()
    }

    #[test]
    fn letters_are_digits_before_digits_are_letters() {
        let found = serials("4444AOB4C44444494");
        assert_eq!(found[..3], ["4444A0B4C44444494", "4444AO84C44444494", "4444A084C44444494"]);
        assert_eq!(serials("44440444444444444").first().map(String::as_str), Some("4444O444444444444"));
    }

    #[test]
    fn what_is_misread_comes_before_what_is_mistyped() {
        let found = serials("4444AOB4C44444494");
        let place = |serial: &str| found.iter().position(|one| one == serial).expect(serial);
        let order = ["4444A084C44444494", "4444QOB4C44444494", "4444AOB4C44444449", "4444AOB4C44444495"].map(place);
        assert!(order.is_sorted(), "look-alikes, another layout, neighbours, the next key: {order:?}");
        assert!(serials("CCCCCCCCCCCCCCCCC").is_empty());
    }

    #[test]
    fn a_letter_that_was_read_in_every_place_is_one_of_the_first() {
        let read = "2O26AO314BOOOO417";
        let meant = "2026A0314B0000417";
        assert!(serials(read).iter().take(3).any(|serial| serial == meant));
    }

    #[test]
    fn what_comes_before_the_serial_is_left_alone() {
        let id: RobotId = "OO0I82G1B2O34444AOB4C44444494".parse().expect("well formed");
        assert!(misread(id.as_bytes(), 12).iter().all(|bytes| bytes[..12] == id.as_bytes()[..12]));
    }
}
