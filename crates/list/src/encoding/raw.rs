//! IDs in bytes of an unknown encoding: the characters of an ID are ASCII, which nearly every encoding keeps. By them a
//! wrong encoding is known, since it takes the first character of an ID for the second half of another character.

use robot_id::{RobotId, is_glued};
use std::collections::BTreeMap;
use std::ops::Range;

/// Where its segments begin, which is where people break an ID.
const BREAKS: [usize; 3] = [2, 6, 12];

/// The IDs in these bytes, where they stand, for encodings of one byte or several.
pub(crate) fn places(bytes: &[u8]) -> impl Iterator<Item = (Range<usize>, RobotId)> + '_ {
    with_step(bytes, 1)
}

/// IDs, and how often each stands there.
pub(super) type Counted = BTreeMap<RobotId, usize>;

/// Every ID in these bytes, whether they are read one by one, in pairs or in fours.
pub(super) fn all(bytes: &[u8]) -> Counted {
    let steps: &[usize] = if bytes.contains(&0) { &[1, 2, 4] } else { &[1] };
    counted(steps.iter().flat_map(|step| with_step(bytes, *step)).map(|(_, id)| id))
}

fn counted(ids: impl Iterator<Item = RobotId>) -> Counted {
    let mut counted = Counted::new();
    ids.for_each(|id| *counted.entry(id).or_default() += 1);
    counted
}

/// How many of these IDs can't be read in a text: it lacks them, or has them with a letter of another alphabet attached.
pub(super) fn lost(ids: &Counted, text: &str) -> usize {
    if ids.is_empty() {
        return 0;
    }
    let stands_alone = |place: &Range<usize>| {
        let before = text.get(..place.start).and_then(|before| before.chars().next_back());
        let after = text.get(place.end..).and_then(|after| after.chars().next());
        !before.is_some_and(is_glued) && !after.is_some_and(is_glued)
    };
    let there = counted(places(text.as_bytes()).filter(|(place, _)| stands_alone(place)).map(|(_, id)| id));
    let missing = |(id, count): (&RobotId, &usize)| count.saturating_sub(there.get(id).copied().unwrap_or_default());
    ids.iter().map(missing).sum()
}

/// IDs whose characters stand `step` bytes apart, with zeros between.
fn with_step(bytes: &[u8], step: usize) -> impl Iterator<Item = (Range<usize>, RobotId)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let start = at;
            let begins = unit(bytes, start, step).is_some_and(|byte| byte.is_ascii_alphanumeric());
            let before = start.checked_sub(step).and_then(|before| unit(bytes, before, step));
            if !begins || before.is_some_and(|byte| byte.is_ascii_alphanumeric()) {
                at += 1;
                continue;
            }
            match read(bytes, start, step) {
                Some((end, id)) => {
                    at = end;
                    return Some((start..end, id));
                }
                None => at += 1,
            }
        }
        None
    })
}

/// The byte at a place, if zeros follow it up to the next.
fn unit(bytes: &[u8], at: usize, step: usize) -> Option<u8> {
    let byte = *bytes.get(at)?;
    let rest = bytes.get(at + 1..(at + step).min(bytes.len())).unwrap_or_default();
    (byte != 0 && rest.iter().all(|byte| *byte == 0)).then_some(byte)
}

/// The ID that begins here, and where it ends.
fn read(bytes: &[u8], start: usize, step: usize) -> Option<(usize, RobotId)> {
    let (mut id, mut len, mut at) = ([0_u8; RobotId::LEN], 0, start);
    while len < RobotId::LEN {
        // The last of them may have its zeros cut off, or be the last byte of the file.
        let byte = unit(bytes, at, step)?;
        if byte.is_ascii_alphanumeric() {
            id[len] = byte.to_ascii_uppercase();
            len += 1;
        } else if !(matches!(byte, b' ' | b'-' | b'_') && BREAKS.contains(&len)) {
            return None;
        }
        at += step;
    }
    let more = unit(bytes, at, step).is_some_and(|byte| byte.is_ascii_alphanumeric());
    let has_digit = id.iter().any(u8::is_ascii_digit);
    let id = core::str::from_utf8(&id).ok()?.parse().ok()?;
    (has_digit && !more).then_some((at.min(bytes.len()), id))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "CN0142G1A2032026A0314B0000417";

    #[test]
    fn ids_are_found_in_bytes_of_any_width() {
        let text = format!("№{ID}\r\ncn-0142-g1a203-2026a0314b0000418,x{ID}");
        let found = |bytes: &[u8]| all(bytes).keys().map(ToString::to_string).collect::<Vec<_>>();
        let expected = [ID, "CN0142G1A2032026A0314B0000418"];
        assert_eq!(found(text.as_bytes()), expected);
        let pairs: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(found(&pairs), expected);
        let fours: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect();
        assert_eq!(found(&fours), expected);
        assert_eq!(lost(&all(text.as_bytes()), &text), 0);
        assert_eq!(lost(&all(text.as_bytes()), &text.replace(",x", "").replace('1', "")), 2);
        assert_eq!(lost(&all(text.as_bytes()), &text.replace('№', "編号")), 0);
        assert_eq!(lost(&all(text.as_bytes()), &text.replace('№', "š")), 1);
    }

    #[test]
    fn what_is_longer_or_shorter_is_none() {
        for text in [&format!("{ID}1"), &ID[1..], "1", "", "internationalisierungsbestreb"] {
            assert_eq!(places(text.as_bytes()).count(), 0, "{text}");
        }
    }
}
