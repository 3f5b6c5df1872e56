//! The kinds of values that documents have: texts, lists, numbers, codes, names of closed lists.

use super::json::Json;
use super::value::{Read, Value};
use crate::limits;
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

static NO_LIST: Json = Json::List(Vec::new());

impl<'a> Value<'a> {
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
        match self.json() {
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

    /// A list field that may be missing or `null`: then it is empty.
    #[must_use]
    pub fn list_if_any<T: Read>(&self, name: &str) -> Vec<T> {
        self.field_or(name, &NO_LIST).list(limits::LIST)
    }

    /// A list field of any length: where the size of the file is bound enough, or the caller checks it.
    pub(super) fn long_list<T: Read>(&self, name: &str) -> Vec<T> {
        self.field(name).list(usize::MAX)
    }

    /// A list field of any length that may be missing or `null`.
    pub(super) fn long_list_if_told<T: Read>(&self, name: &str) -> Option<Vec<T>> {
        self.optional_field(name).map(|value| value.list(usize::MAX))
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
            read(&self.element(index, json));
            if self.has_fault() {
                break;
            }
        }
    }

    fn values(&self, most: usize) -> &'a [Json] {
        match self.json() {
            Json::List(values) if values.len() <= most => return values,
            Json::List(_) => self.wrong(&["more than ", &most.to_string(), " in one list"].concat()),
            _ => self.wrong("expected a list"),
        }
        &[]
    }

    /// A whole number.
    #[inline(never)]
    pub(super) fn number(&self, most: u64) -> u64 {
        match self.json() {
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
