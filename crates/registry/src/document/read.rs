//! Reading documents from JSON values, with the bounds of the format and the place of a fault.
//!
//! Reading never stops half-way: the first fault is noted, something harmless stands in for the value
//! at fault, and [`parse`] gives the fault instead of the document, so that nobody sees a stand-in.
//! An early return from every field, and serde's derive all the more, would make the wasm several
//! times as large.

use super::Json;
use super::wrong::Wrong;
use crate::limits;
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cell::OnceCell;

/// What can be read from a JSON value.
pub trait Read: Sized {
    /// Reads it. If the value is not of this kind, notes that ([`Value::wrong`]) and gives anything.
    fn read(value: &Value) -> Self;
}

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
            read(&Value { json: &json, step: Step::Whole, around: None, fault: &fault });
            fault.into_inner()
        }
        Err(what) => Some(Wrong { what, ..Wrong::default() }),
    }
}

/// Whether a character ends with this byte of UTF-8 that a text can't show: a control, or one that breaks a line or turns
/// the order of what stands around it.
fn is_control(before: (u8, u8), byte: u8) -> bool {
    match (before, byte) {
        // U+0000 to U+001F, U+007F
        (_, 0..0x20 | 0x7f) => true,
        // U+0080 to U+009F
        ((_, 0xc2), 0x80..=0x9f) => true,
        // U+2028 to U+202E, U+2066 to U+2069
        ((0xe2, 0x80), 0xa8..=0xae) | ((0xe2, 0x81), 0xa6..=0xa9) => true,
        _ => false,
    }
}

static NO_LIST: Json = Json::List(Vec::new());

/// A value of a document, in its place.
#[derive(Debug, Clone, Copy)]
pub struct Value<'a> {
    json: &'a Json,
    step: Step<'a>,
    around: Option<&'a Value<'a>>,
    fault: &'a OnceCell<Wrong>,
}

/// The way to a value from the one around it.
#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Whole,
    Field(&'a str),
    Element(usize),
}

impl<'a> Value<'a> {
    /// A field that must be there.
    #[must_use]
    pub fn get<T: Read>(&self, name: &str) -> T {
        T::read(&self.field(name))
    }

    /// A field that may be missing or `null`.
    #[must_use]
    pub fn optional<T: Read>(&self, name: &str) -> Option<T> {
        self.optional_field(name).map(|value| T::read(&value))
    }

    /// A field that may be missing or `null`: then the default stands in its place.
    #[must_use]
    pub fn or_default<T: Read + Default>(&self, name: &str) -> T {
        self.optional(name).unwrap_or_default()
    }

    /// Notes what is wrong with this value, unless something else was found wrong before.
    pub fn wrong(&self, what: &str) {
        self.note(what, false);
    }

    #[cold]
    #[inline(never)]
    fn note(&self, what: &str, is_newer: bool) {
        self.fault.get_or_init(|| {
            let mut place = String::new();
            self.write_place(&mut place);
            Wrong { place, what: what.to_owned(), is_newer }
        });
    }

    fn write_place(&self, place: &mut String) {
        if let Some(around) = self.around {
            around.write_place(place);
        }
        match self.step {
            Step::Whole => {}
            Step::Field(name) => {
                if !place.is_empty() {
                    place.push('.');
                }
                place.push_str(name);
            }
            Step::Element(index) => {
                place.push('[');
                place.push_str(&index.to_string());
                place.push(']');
            }
        }
    }

    #[inline(never)]
    pub(crate) fn field<'b>(&'b self, name: &'b str) -> Value<'b> {
        self.find(name).unwrap_or_else(|| {
            let missing = self.at(Step::Field(name), &Json::Null);
            missing.wrong("missing");
            missing
        })
    }

    fn field_or<'b>(&'b self, name: &'b str, other: &'b Json) -> Value<'b> {
        self.optional_field(name).unwrap_or_else(|| self.at(Step::Field(name), other))
    }

    #[inline(never)]
    fn optional_field<'b>(&'b self, name: &'b str) -> Option<Value<'b>> {
        self.find(name).filter(|value| !matches!(value.json, Json::Null))
    }

    fn find<'b>(&'b self, name: &'b str) -> Option<Value<'b>> {
        let mut found = self.fields().iter().filter(|(field, _)| field == name);
        let value = self.at(Step::Field(name), &found.next()?.1);
        if found.next().is_some() {
            value.wrong("there twice");
        }
        Some(value)
    }

    fn at<'b>(&'b self, step: Step<'b>, json: &'b Json) -> Value<'b> {
        Value { json, step, around: Some(self), fault: self.fault }
    }

    /// Another value in the place of this one: a key of it, say.
    pub(super) fn with<'b>(&'b self, json: &'b Json) -> Value<'b> {
        Value { json, ..*self }
    }

    /// The fields of an object, in their order.
    pub(crate) fn fields(&self) -> &'a [(String, Json)] {
        match self.json {
            Json::Object(fields) => fields,
            _ => {
                self.wrong("expected an object");
                &[]
            }
        }
    }

    /// Notes a fault unless this, which tells one kind of object from another, is `tag`.
    pub(super) fn is_tag(&self, tag: &str) {
        if self.text() != tag {
            self.wrong("another type of object");
        }
    }

    /// Notes a fault unless this is the version of the format that is read here, which is a first one: its name and `1`.
    /// Another number in its place is a later one.
    pub(crate) fn is_version(&self, ours: &str) {
        let text = self.text();
        let [name @ .., _] = ours.as_bytes() else { return };
        if text != ours {
            let is_later = match text.as_bytes().get(name.len()..) {
                Some([b'1'..=b'9', more @ ..]) => more.iter().all(u8::is_ascii_digit),
                _ => false,
            };
            self.note(&["not ", ours].concat(), is_later && text.as_bytes().starts_with(name));
        }
    }

    /// The characters of a string, of any length.
    pub(crate) fn text(&self) -> &'a str {
        match self.json {
            Json::String(text) => text,
            _ => {
                self.wrong("expected a string");
                ""
            }
        }
    }

    /// A string field of any length.
    pub(crate) fn long_string(&self, name: &str) -> String {
        self.field(name).text().to_owned()
    }

    /// Words for people: a string of at most so many bytes, without control characters. One that is longer than a
    /// name may have line feeds.
    #[inline(never)]
    pub(super) fn words(&self, most: usize) -> String {
        let text = self.bounded(most);
        // The two bytes before.
        let mut before = (0, 0);
        for byte in text.bytes() {
            if is_control(before, byte) && !(byte == b'\n' && most > limits::NAME) {
                self.wrong("a control character");
            }
            before = (before.1, byte);
        }
        text.to_owned()
    }

    /// The characters of a string of at most so many bytes.
    pub(super) fn bounded(&self, most: usize) -> &'a str {
        let text = self.text();
        if text.len() > most {
            self.wrong(&["a text of more than ", &most.to_string(), " bytes"].concat());
        }
        text
    }

    /// A field that names something: a string within [`limits::NAME`] bytes.
    pub(super) fn name(&self, name: &str) -> String {
        self.field(name).words(limits::NAME)
    }

    pub(super) fn json(&self) -> &'a Json {
        self.json
    }

    /// A list field that may be missing or `null`: then it is empty.
    #[must_use]
    pub fn list_if_any<T: Read>(&self, name: &str) -> Vec<T> {
        self.field_or(name, &NO_LIST).list(limits::LIST)
    }

    /// A list field of any length: where the size of the file is bound enough, or the caller checks it.
    pub(super) fn long_list<T: Read>(&self, name: &str) -> Vec<T> {
        self.field(name).list(usize::MAX)
    }

    /// A list field of strings of any length; empty if the field is missing.
    pub(super) fn long_strings(&self, name: &str) -> Vec<String> {
        let read = |value: &Value| Some(value.text().to_owned());
        self.field_or(name, &NO_LIST).elements(usize::MAX, read)
    }

    pub(super) fn list<T: Read>(&self, most: usize) -> Vec<T> {
        self.elements(most, |value| Some(T::read(value)))
    }

    /// What `read` makes of the elements of a list, up to the first fault: no more is made of a
    /// document that is refused.
    pub(crate) fn elements<T>(&self, most: usize, read: impl Fn(&Value) -> Option<T>) -> Vec<T> {
        let mut list = Vec::new();
        self.each(most, &mut |value| list.extend(read(value)));
        list
    }

    fn each(&self, most: usize, read: &mut dyn FnMut(&Value)) {
        for (index, json) in self.values(most).iter().enumerate() {
            read(&self.at(Step::Element(index), json));
            if self.fault.get().is_some() {
                break;
            }
        }
    }

    fn values(&self, most: usize) -> &'a [Json] {
        match self.json {
            Json::List(values) if values.len() <= most => return values,
            Json::List(_) => self.wrong(&["more than ", &most.to_string(), " in one list"].concat()),
            _ => self.wrong("expected a list"),
        }
        &[]
    }

    /// A whole number.
    #[inline(never)]
    pub(super) fn number(&self, most: u64) -> u64 {
        match self.json {
            Json::Number(number) if *number <= most => *number,
            _ => {
                self.wrong(&["expected a whole number from 0 to ", &most.to_string()].concat());
                0
            }
        }
    }

    /// The characters of a code, if it is as long as `code` is; else this leaves it alone.
    #[inline(never)]
    pub(super) fn code(&self, code: &mut [u8]) {
        let text = self.text().as_bytes();
        let canonical = text.iter().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
        if canonical && text.len() == code.len() {
            code.copy_from_slice(text);
        } else {
            self.wrong(&["a code is ", &code.len().to_string(), " characters of 0-9 and A-Z"].concat());
        }
    }

    /// A value of a closed list, given the names: its place among them, 0 if it is none of them. Another name may be
    /// of a later version.
    #[inline(never)]
    pub(crate) fn one_of(&self, names: &[&str]) -> usize {
        let text = self.text();
        names.iter().position(|name| *name == text).unwrap_or_else(|| {
            let mut what = String::from("not one of ");
            for (index, name) in names.iter().enumerate() {
                what.push_str(if index == 0 { "" } else { ", " });
                what.push_str(name);
            }
            let is_name = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
            self.note(&what, !text.is_empty() && text.bytes().all(is_name));
            0
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
