//! [`RobotId`] as a string, both ways; strict on the way in.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::id::RobotId;

impl Serialize for RobotId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for RobotId {
    /// Takes the canonical form only, as [`str::parse`] does.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RobotId, D::Error> {
        deserializer.deserialize_str(Canonical)
    }
}

struct Canonical;

impl Visitor<'_> for Canonical {
    type Value = RobotId;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a robot ID of 29 characters")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<RobotId, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    extern crate alloc;
    use alloc::string::ToString;

    use crate::RobotId;

    #[test]
    fn goes_there_and_back_and_is_strict() {
        let json = r#""CN0142G1A2032026A0314B0000417""#;
        let id: RobotId = serde_json::from_str(json).expect("canonical");
        assert_eq!(serde_json::to_string(&id).expect("a string"), json);
        let error = serde_json::from_str::<RobotId>(r#""cn0142""#).expect_err("lower case");
        assert!(error.to_string().starts_with("the character 'c' cannot stand here"));
        assert!(serde_json::from_str::<RobotId>("29").is_err());
    }
}
