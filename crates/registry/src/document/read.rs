//! Reading documents from JSON values, with the bounds of the format and the place of an error.
//!
//! Not by serde's derive, which would read an object from a list too, and whose code for these
//! documents made the compressed wasm about 9 kB larger.

use super::Json;
use crate::limits;
use core::fmt;
use robot_id::RobotId;
use tlog::{Hash, VerifierKey};

/// What can be read from a JSON value.
pub trait Read: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// [`Wrong`]: the value is not of this kind.
    fn read(json: &Json) -> Result<Self, Wrong>;
}

/// What is wrong with a value, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    place: String,
    what: String,
}

impl Wrong {
    /// Something wrong with the value at hand.
    #[must_use]
    pub fn new(what: impl Into<String>) -> Self {
        Self { place: String::new(), what: what.into() }
    }

    /// The same, seen from the value around it.
    fn within(mut self, outer: &str) -> Self {
        let dot = if self.place.is_empty() || self.place.starts_with('[') { "" } else { "." };
        self.place.insert_str(0, dot);
        self.place.insert_str(0, outer);
        self
    }

    /// Where: `units[3].status`; empty for the whole.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What, in English.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            f.write_str(&self.place)?;
            f.write_str(": ")?;
        }
        f.write_str(&self.what)
    }
}

impl core::error::Error for Wrong {}

/// The fields of an object.
#[derive(Debug, Clone, Copy)]
pub struct Object<'a>(&'a [(String, Json)]);

impl<'a> Object<'a> {
    /// The fields of a value that must be an object.
    ///
    /// # Errors
    /// It is none.
    pub fn of(json: &'a Json) -> Result<Self, Wrong> {
        match json {
            Json::Object(fields) => Ok(Self(fields)),
            _ => Err(Wrong::new("expected an object")),
        }
    }

    /// A field that must be there.
    ///
    /// # Errors
    /// It is missing, there twice, or not of this kind.
    pub fn get<T: Read>(self, name: &str) -> Result<T, Wrong> {
        T::read(self.value(name)?).map_err(|wrong| wrong.within(name))
    }

    /// A field that may be missing or `null`.
    ///
    /// # Errors
    /// It is there twice, or not of this kind.
    pub fn optional<T: Read>(self, name: &str) -> Result<Option<T>, Wrong> {
        match self.find(name)? {
            None | Some(Json::Null) => Ok(None),
            Some(json) => T::read(json).map(Some).map_err(|wrong| wrong.within(name)),
        }
    }

    /// A list of any length: where the size of the file is bound enough, or the caller checks it.
    pub(super) fn long_list<T: Read>(self, name: &str) -> Result<Vec<T>, Wrong> {
        list(self.value(name)?, usize::MAX).map_err(|wrong| wrong.within(name))
    }

    /// A string of any length.
    pub(super) fn long_string(self, name: &str) -> Result<String, Wrong> {
        string(self.value(name)?).map(str::to_owned).map_err(|wrong| wrong.within(name))
    }

    /// A list of strings of any length; empty if the field is missing.
    pub(super) fn long_strings(self, name: &str) -> Result<Vec<String>, Wrong> {
        match self.find(name)? {
            None | Some(Json::Null) => Ok(Vec::new()),
            Some(Json::List(values)) => values.iter().map(|value| string(value).map(str::to_owned)).collect(),
            Some(_) => Err(Wrong::new("expected a list")),
        }
        .map_err(|wrong: Wrong| wrong.within(name))
    }

    /// The `type` field, which tells one kind of object from another.
    pub(super) fn tagged(self, tag: &str) -> Result<Self, Wrong> {
        match string(self.value("type")?)? {
            found if found == tag => Ok(self),
            _ => Err(Wrong::new("another type of object").within("type")),
        }
    }

    fn value(self, name: &str) -> Result<&'a Json, Wrong> {
        self.find(name)?.ok_or_else(|| Wrong::new("missing").within(name))
    }

    fn find(self, name: &str) -> Result<Option<&'a Json>, Wrong> {
        let mut found = self.0.iter().filter(|(field, _)| field == name);
        match (found.next(), found.next()) {
            (_, Some(_)) => Err(Wrong::new("there twice").within(name)),
            (first, None) => Ok(first.map(|(_, json)| json)),
        }
    }
}

/// The characters of a string, of any length.
pub(super) fn string(json: &Json) -> Result<&str, Wrong> {
    match json {
        Json::String(text) => Ok(text),
        _ => Err(Wrong::new("expected a string")),
    }
}

/// A value of a closed list: its place among the names.
pub(super) fn one_of(json: &Json, names: &[&str]) -> Result<usize, Wrong> {
    let text = string(json)?;
    let known = || Wrong::new(["not one of ", &names.join(", ")].concat());
    names.iter().position(|name| *name == text).ok_or_else(known)
}

fn list<T: Read>(json: &Json, most: usize) -> Result<Vec<T>, Wrong> {
    let Json::List(values) = json else { return Err(Wrong::new("expected a list")) };
    if values.len() > most {
        return Err(Wrong::new(format!("more than {most} in one list")));
    }
    let element = |(place, value)| T::read(value).map_err(|wrong| wrong.within(&format!("[{place}]")));
    values.iter().enumerate().map(element).collect()
}

fn number(json: &Json, most: u64) -> Result<u64, Wrong> {
    match json {
        Json::Number(number) if *number <= most => Ok(*number),
        _ => Err(Wrong::new(format!("expected a whole number from 0 to {most}"))),
    }
}

/// A list within [`limits::LIST`].
impl<T: Read> Read for Vec<T> {
    fn read(json: &Json) -> Result<Self, Wrong> {
        list(json, limits::LIST)
    }
}

/// A string within [`limits::TEXT`] bytes.
impl Read for String {
    fn read(json: &Json) -> Result<Self, Wrong> {
        match string(json)? {
            text if text.len() > limits::TEXT => Err(Wrong::new(format!("a text of more than {} bytes", limits::TEXT))),
            text => Ok(text.to_owned()),
        }
    }
}

impl Read for bool {
    fn read(json: &Json) -> Result<Self, Wrong> {
        match json {
            Json::Bool(value) => Ok(*value),
            _ => Err(Wrong::new("expected true or false")),
        }
    }
}

impl Read for u64 {
    fn read(json: &Json) -> Result<Self, Wrong> {
        number(json, u64::MAX)
    }
}

impl Read for u32 {
    fn read(json: &Json) -> Result<Self, Wrong> {
        // Within bounds, so the cast keeps the value.
        number(json, u64::from(u32::MAX)).map(|number| number as u32)
    }
}

impl Read for u8 {
    fn read(json: &Json) -> Result<Self, Wrong> {
        number(json, u64::from(u8::MAX)).map(|number| number as u8)
    }
}

impl Read for Hash {
    fn read(json: &Json) -> Result<Self, Wrong> {
        let fault = || Wrong::new("a hash is 64 lower-case hexadecimal digits");
        Hash::from_hex(string(json)?).ok_or_else(fault)
    }
}

impl Read for RobotId {
    fn read(json: &Json) -> Result<Self, Wrong> {
        string(json)?.parse().map_err(|error: robot_id::ParseError| Wrong::new(error.to_string()))
    }
}

impl Read for VerifierKey {
    fn read(json: &Json) -> Result<Self, Wrong> {
        string(json)?.parse().map_err(|error: tlog::KeyError| Wrong::new(error.to_string()))
    }
}
