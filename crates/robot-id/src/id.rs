//! [`RobotId`]: 29 characters that are well formed.

use core::fmt::{self, Write as _};

use crate::segment::{self, Segment};

/// How many characters an ID has.
pub(crate) const LEN: usize = 29;

/// A well-formed robot ID, in canonical form: 29 of `0-9A-Z`.
///
/// ```text
/// CN 0142 G1A203 2026A0314B0000417
/// |  |    |      serial, 17
/// |  |    model, 6
/// |  manufacturer, 4
/// national, 2
/// ```
///
/// It can only be made by parsing. The order is that of the characters, so sorted IDs stand
/// together by country, then manufacturer, then model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RobotId([u8; LEN]);

impl RobotId {
    /// How many characters an ID has: 29, which in canonical form is also the number of bytes.
    pub const LEN: usize = LEN;

    /// The ID of these characters; none unless they are canonical, as in [`str::parse`]. For constants.
    pub const fn from_bytes(bytes: [u8; LEN]) -> Option<RobotId> {
        if segment::is_well_formed(&bytes) { Some(RobotId(bytes)) } else { None }
    }

    /// The caller has checked the bytes with [`crate::segment::is_well_formed`] or its like.
    pub(crate) const fn from_checked(bytes: [u8; LEN]) -> RobotId {
        RobotId(bytes)
    }

    /// The canonical 29 characters.
    pub fn as_str(&self) -> &str {
        ascii(&self.0)
    }

    /// The canonical 29 characters as bytes; what the registry's unit hash is computed from.
    pub const fn as_bytes(&self) -> &[u8; LEN] {
        &self.0
    }

    /// The characters of one segment.
    pub fn segment(&self, segment: Segment) -> &str {
        ascii(&self.0[segment.range()])
    }

    /// The national code: two letters or two digits.
    pub fn national(&self) -> &str {
        self.segment(Segment::National)
    }

    /// The manufacturer's code: four characters.
    pub fn manufacturer(&self) -> &str {
        self.segment(Segment::Manufacturer)
    }

    /// The model's code: six characters. Means nothing without country and manufacturer.
    pub fn model(&self) -> &str {
        self.segment(Segment::Model)
    }

    /// The serial: seventeen characters. Nothing can be read out of them.
    pub fn serial(&self) -> &str {
        self.segment(Segment::Serial)
    }

    /// For people: the segments with a space between, `CN 0142 G1A203 2026A0314B0000417`.
    pub fn grouped(&self) -> impl fmt::Display + use<> {
        Grouped(*self)
    }
}

/// See [`RobotId::grouped`].
struct Grouped(RobotId);

impl fmt::Display for Grouped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, segment) in Segment::ALL.into_iter().enumerate() {
            if index > 0 {
                f.write_char(' ')?;
            }
            f.write_str(self.0.segment(segment))?;
        }
        Ok(())
    }
}

impl fmt::Display for RobotId {
    /// The canonical 29 characters.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for RobotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RobotId({})", self.as_str())
    }
}

impl AsRef<str> for RobotId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Bytes that are known to be ASCII, as text; empty rather than a panic if they were not.
pub(crate) fn ascii(bytes: &[u8]) -> &str {
    core::str::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    extern crate alloc;
    use alloc::{format, string::ToString};

    use super::*;

    const ID: RobotId = RobotId::from_checked(*b"CN0142G1A2032026A0314B0000417");

    #[test]
    fn segments_and_forms() {
        assert_eq!(ID.as_str(), "CN0142G1A2032026A0314B0000417");
        assert_eq!(ID.to_string(), ID.as_str());
        assert_eq!(format!("{ID:>31}"), "  CN0142G1A2032026A0314B0000417");
        assert_eq!(format!("{ID:?}"), "RobotId(CN0142G1A2032026A0314B0000417)");
        assert_eq!(
            [ID.national(), ID.manufacturer(), ID.model(), ID.serial()],
            ["CN", "0142", "G1A203", "2026A0314B0000417"]
        );
        assert_eq!(ID.grouped().to_string(), "CN 0142 G1A203 2026A0314B0000417");
        assert_eq!(size_of::<RobotId>(), 29);
    }
}
