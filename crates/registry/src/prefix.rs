//! Which bucket an ID belongs to, and the way down the unit tree to it.

use alloc::string::ToString;
use core::fmt::{self, Write as _};
use robot_id::RobotId;
use tlog::Hash;

/// The leading bits of the SHA-256 of an ID: the name of its bucket in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Prefix {
    bits: u8,
    value: u32,
}

impl Prefix {
    /// The prefix of `bits` bits (at most 32) for an ID.
    #[must_use]
    pub fn of(id: &RobotId, bits: u8) -> Self {
        Self::of_hash(&Hash::of(id.as_bytes()), bits)
    }

    fn of_hash(hash: &Hash, bits: u8) -> Self {
        let [a, b, c, d, ..] = hash.0;
        let word = u32::from_be_bytes([a, b, c, d]);
        let bits = bits.min(32);
        let value = word.checked_shr(32 - u32::from(bits)).unwrap_or(0);
        Self { bits, value }
    }

    /// How many bits.
    #[must_use]
    pub fn bits(self) -> u8 {
        self.bits
    }

    /// The bits as a number: the bucket's place among all buckets, from 0.
    #[must_use]
    pub fn value(self) -> u32 {
        self.value
    }

    /// The way down: for each node from the root, which of its children is next.
    pub fn steps(self) -> impl Iterator<Item = Turn> {
        let mut left = self.bits;
        Levels::of(self.bits).map(move |width| {
            left -= width;
            let index = (self.value >> left) & ((1 << width) - 1);
            Turn { children: 1 << width, index: index as usize, depth_bits: self.bits - left }
        })
    }

    /// This prefix cut to its first `bits` bits.
    #[must_use]
    pub fn truncated(self, bits: u8) -> Self {
        let bits = bits.min(self.bits);
        let value = self.value.checked_shr(u32::from(self.bits - bits)).unwrap_or(0);
        Self { bits, value }
    }
}

/// One step down the unit tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// Children that the node must have.
    pub children: usize,
    /// The child to follow.
    pub index: usize,
    /// Bits of the prefix used up after this step.
    pub depth_bits: u8,
}

/// Bits taken by each level of nodes, from the root down: the root takes what is left over, every
/// lower node exactly 8 (`docs/FORMATS.md`, "The unit tree").
pub struct Levels {
    left: u8,
}

impl Levels {
    /// The levels of a tree with this many prefix bits. None for 0: the root is then a bucket.
    #[must_use]
    pub fn of(prefix_bits: u8) -> Self {
        Self { left: prefix_bits }
    }
}

impl Iterator for Levels {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let width = match (self.left, self.left % 8) {
            (0, _) => return None,
            (_, 0) => 8,
            (_, over) => over,
        };
        self.left -= width;
        Some(width)
    }
}

/// Hexadecimal digits of the bits, padded on the right to whole digits, and `/bits` where the
/// digits alone would not tell: `2e`, `2e8/13`.
impl fmt::Display for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = u32::from(self.bits.div_ceil(4));
        if digits == 0 {
            return f.write_str("all");
        }
        let pad = digits * 4 - u32::from(self.bits);
        let padded = u64::from(self.value) << pad;
        for place in (0..digits).rev() {
            f.write_char(char::from_digit((padded >> (4 * place)) as u32 & 15, 16).unwrap_or_default())?;
        }
        if pad > 0 { f.write_str(&["/", &self.bits.to_string()].concat()) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_takes_the_left_over_bits() {
        assert_eq!(Levels::of(0).count(), 0);
        assert_eq!(Levels::of(8).collect::<Vec<_>>(), [8]);
        assert_eq!(Levels::of(13).collect::<Vec<_>>(), [5, 8]);
        assert_eq!(Levels::of(24).collect::<Vec<_>>(), [8, 8, 8]);
    }

    #[test]
    fn steps_spell_the_leading_bits_of_the_hash() {
        let hash = Hash([
            0b1011_0110,
            0b1110_0001,
            0xff,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ]);
        let prefix = Prefix::of_hash(&hash, 13);
        assert_eq!(prefix.value(), 0b1_0110_1101_1100);
        let turns: Vec<_> = prefix.steps().map(|t| (t.children, t.index)).collect();
        assert_eq!(turns, [(32, 0b10110), (256, 0b1101_1100)]);
        assert_eq!(prefix.to_string(), "b6e0/13");
        assert_eq!(Prefix::of_hash(&hash, 8).to_string(), "b6");
        assert_eq!(Prefix::of_hash(&hash, 0).to_string(), "all");
        assert_eq!(Prefix::of_hash(&hash, 32).value(), 0xb6e1_ff00);
    }
}
