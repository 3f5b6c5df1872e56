//! How near two codes are to each other.

use super::slips::is_relaid;
use robot_id::LOOK_ALIKES;

/// How far a code is from the one that was given, if it may have been meant: 0 if they are the same, 1 if they look
/// alike or were typed through keyboards of other layouts, 2 if two neighbours changed places, 3 if one character is another.
pub(super) fn distance(given: &[u8], code: &[u8]) -> Option<u8> {
    if given.len() != code.len() {
        return None;
    }
    let differing = || given.iter().zip(code).enumerate().filter(|(_, (a, b))| a != b);
    let (first, count) = (differing().next().map(|(index, _)| index), differing().count());
    let Some(first) = first else { return Some(0) };
    if differing().all(|(_, (a, b))| look_alike(*a, *b)) || is_relaid(given, code) {
        return Some(1);
    }
    let swapped = || given.get(first) == code.get(first + 1) && given.get(first + 1) == code.get(first);
    match count {
        2 if swapped() => Some(2),
        1 => Some(3),
        _ => None,
    }
}

fn look_alike(a: u8, b: u8) -> bool {
    LOOK_ALIKES.iter().any(|pair| *pair == (a, b) || *pair == (b, a))
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn one_slip_is_near_and_two_are_far() {
        for (given, code, expected) in [
            ("0142", "0142", Some(0)),
            ("O1A2", "01A2", Some(1)),
            ("OI4Z", "0142", Some(1)),
            ("1Z0Y", "1Y0Z", Some(1)),
            ("QZ01", "AW01", Some(1)),
            ("0412", "0142", Some(2)),
            ("0124", "0142", Some(2)),
            ("0149", "0142", Some(3)),
            ("2140", "0142", None),
            ("O149", "0142", None),
            ("014", "0142", None),
        ] {
            assert_eq!(distance(given.as_bytes(), code.as_bytes()), expected, "{given} {code}");
        }
    }
}
