//! Characters of one ID that are easily taken for each other. Both are legal, so nothing is
//! folded: when an ID is not listed, a reader may be shown what else the plate could say.

use crate::id::RobotId;
use crate::segment::{self, Segment};

/// Pairs that are easily taken for each other; a further pair is one more line.
const PAIRS: [(u8, u8); 2] = [(b'O', b'0'), (b'I', b'1')];

/// Pairs that look alike on a plate that is worn or badly lit, beside [`PAIRS`].
const WORN: [(u8, u8); 3] = [(b'B', b'8'), (b'S', b'5'), (b'Z', b'2')];

/// Letters and digits of an ID that look alike, each letter with its digit: O/0, I/1, B/8, S/5, Z/2.
pub const LOOK_ALIKES: [(u8, u8); 5] = {
    let ([first, second], [third, fourth, fifth]) = (PAIRS, WORN);
    [first, second, third, fourth, fifth]
};

/// A character of an ID that may have been misread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confusable {
    /// The character's index in the ID, 0 to 28.
    pub index: usize,
    /// The character that stands there.
    pub found: char,
    /// The character that may have been meant.
    pub alternative: char,
}

impl RobotId {
    /// The characters that may have been misread: O for 0, I for 1, and the reverse; from left to
    /// right. A national code is left out unless both of its characters could be swapped, as a
    /// letter and a digit together are not well formed.
    pub fn confusables(&self) -> impl Iterator<Item = Confusable> + use<> {
        let bytes = *self.as_bytes();
        bytes.into_iter().enumerate().filter_map(move |(index, byte)| {
            let segment = Segment::of(index).filter(|segment| segment.is_uniform());
            let whole = segment.map_or(index..index + 1, Segment::range);
            bytes[whole].iter().all(|byte| other(*byte).is_some()).then_some(())?;
            let alternative = other(byte).filter(|byte| segment::allows(index, *byte))?;
            Some(Confusable { index, found: char::from(byte), alternative: char::from(alternative) })
        })
    }
}

/// The other of its pair.
fn other(byte: u8) -> Option<u8> {
    PAIRS.iter().find_map(|&(a, b)| match byte {
        _ if byte == a => Some(b),
        _ if byte == b => Some(a),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    extern crate alloc;
    use alloc::vec::Vec;

    use super::*;

    fn indices(id: &str) -> Vec<usize> {
        let id: RobotId = id.parse().expect("canonical");
        id.confusables().map(|one| one.index).collect()
    }

    #[test]
    fn both_directions_are_hinted() {
        let id: RobotId = "CN2242G2A2O32I2620304B2222427".parse().expect("canonical");
        let seen: Vec<_> = id.confusables().map(|c| (c.index, c.found, c.alternative)).collect();
        assert_eq!(seen, [(10, 'O', '0'), (13, 'I', '1'), (17, '0', 'O'), (19, '0', 'O')]);
    }

    #[test]
    fn a_national_code_is_hinted_only_as_a_whole() {
        assert!(indices("CO222222222222222222222222222").is_empty());
        assert_eq!(indices("IO222222222222222222222222222"), [0, 1]);
        assert_eq!(indices("102222222222222222222222222AB"), [0, 1]);
    }
}
