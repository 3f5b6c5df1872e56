//! A value of a document in its place, the way to its fields, and the fault that was found first.

use super::json::Json;
use super::wrong::Wrong;
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use core::cell::OnceCell;

/// What can be read from a JSON value.
pub trait Read: Sized {
    /// Reads it. If the value is not of this kind, notes that ([`Value::wrong`]) and gives anything.
    fn read(value: &Value) -> Self;
}

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
    /// A whole document. The first fault of it will stand in `fault`.
    pub(super) fn whole(json: &'a Json, fault: &'a OnceCell<Wrong>) -> Self {
        Self { json, step: Step::Whole, around: None, fault }
    }

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
    pub(super) fn note(&self, what: &str, is_newer: bool) {
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

    pub(super) fn field_or<'b>(&'b self, name: &'b str, other: &'b Json) -> Value<'b> {
        self.optional_field(name).unwrap_or_else(|| self.at(Step::Field(name), other))
    }

    #[inline(never)]
    pub(super) fn optional_field<'b>(&'b self, name: &'b str) -> Option<Value<'b>> {
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

    /// An element of a list.
    pub(super) fn element<'b>(&'b self, index: usize, json: &'b Json) -> Value<'b> {
        self.at(Step::Element(index), json)
    }

    /// Whether something was found wrong.
    pub(super) fn has_fault(&self) -> bool {
        self.fault.get().is_some()
    }

    fn at<'b>(&'b self, step: Step<'b>, json: &'b Json) -> Value<'b> {
        Value { json, step, around: Some(self), fault: self.fault }
    }

    /// Another value in the place of this one: a key of it, say.
    pub(super) fn with<'b>(&'b self, json: &'b Json) -> Value<'b> {
        Value { json, ..*self }
    }

    pub(super) fn json(&self) -> &'a Json {
        self.json
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
}
