//! Reading documents from JSON values, with the bounds of the format and the place of a fault.
//!
//! Reading never stops half-way: the first fault is noted, something harmless stands in for the value
//! at fault, and [`parse`] gives the fault instead of the document, so that nobody sees a stand-in.
//! An early return from every field, and serde's derive all the more, would make the wasm several
//! times as large.

use super::json::Json;
use super::value::{Read, Value};
use super::wrong::Wrong;
use core::cell::OnceCell;

/// Reads a value of any type of the format.
///
/// # Errors
/// [`Wrong`]: the text is not JSON, or the value is not of this type.
pub fn parse<T: Read>(bytes: &[u8]) -> Result<T, Wrong> {
    let mut document = None;
    match (fault(bytes, &mut |value| document = Some(T::read(value))), document) {
        (None, Some(document)) => Ok(document),
        // There is a fault, then.
        (wrong, _) => Err(wrong.unwrap_or_default()),
    }
}

/// What is wrong with a text, or with what `read` found in it.
pub(crate) fn fault(bytes: &[u8], read: &mut dyn FnMut(&Value)) -> Option<Wrong> {
    match Json::parse(bytes) {
        Ok(json) => {
            let fault = OnceCell::new();
            read(&Value::whole(&json, &fault));
            fault.into_inner()
        }
        Err(what) => Some(Wrong { what, ..Wrong::default() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits;
    use robot_id::RobotId;

    #[derive(Debug, PartialEq)]
    struct Robot {
        id: RobotId,
        parts: Vec<Part>,
        note: Option<String>,
    }

    #[derive(Debug, PartialEq)]
    struct Part {
        mass_g: u32,
        works: bool,
    }

    impl Read for Robot {
        fn read(value: &Value) -> Self {
            Self { id: value.get("id"), parts: value.get("parts"), note: value.optional("note") }
        }
    }

    impl Read for Part {
        fn read(value: &Value) -> Self {
            Self { mass_g: value.get("mass_g"), works: value.get("works") }
        }
    }

    fn fault(json: &str) -> String {
        parse::<Robot>(json.as_bytes()).expect_err("something is wrong").into_text()
    }

    const ID: &str = r#""id":"CN0142G1A2032026A0314B0000417""#;

    #[test]
    fn reads_what_is_there_and_passes_over_what_it_does_not_know() {
        let json = format!(r#"{{{ID},"new":[],"parts":[{{"works":true,"mass_g":9,"old":{{}}}}],"note":null}}"#);
        let robot: Robot = parse(json.as_bytes()).expect("nothing is wrong");
        assert_eq!((robot.parts, robot.note), (vec![Part { mass_g: 9, works: true }], None));
    }

    #[test]
    fn the_first_fault_is_given_with_its_place_and_no_document() {
        let parts = |parts: &str| fault(&format!(r#"{{{ID},"note":7,"parts":{parts}}}"#));
        assert_eq!(
            parts(r#"[{"mass_g":1,"works":true},{"mass_g":-1}]"#),
            "parts[1].mass_g: expected a whole number from 0 to 4294967295"
        );
        assert_eq!(parts(r#"[{"mass_g":1}]"#), "parts[0].works: missing");
        assert_eq!(parts(r#"[{"mass_g":1,"works":1,"works":2}]"#), "parts[0].works: there twice");
        assert_eq!(parts("[1,2]"), "parts[0]: expected an object");
        assert_eq!(parts("{}"), "parts: expected a list");
        assert_eq!(parts(&format!("[{}1]", "1,".repeat(limits::LIST))), "parts: more than 256 in one list");
        assert_eq!(parts("[]"), "note: expected a string");
        assert_eq!(fault("[]"), "expected an object");
        assert_eq!(fault("{}"), "id: missing");
        assert_eq!(fault(r#"{"id":"CN01 42"}"#), "id: not a robot ID in canonical form");
        assert_eq!(fault("{"), "expected the name of a field at line 1 column 2");
    }
}
