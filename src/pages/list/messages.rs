//! How a list is under way. What else the worker tells is JSON ([`presentation::list`]), and to read it takes the
//! reader that the program has for the register's files.

pub(in crate::pages) use presentation::list::{Progress, Row, Window};
use registry::document::{Read, Value};

/// How a list is under way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::pages) enum Phase {
    /// The text is being read.
    #[default]
    Reading,
    /// Files are fetched.
    Checking,
    /// The reader has stopped it for now.
    Paused,
    /// Nothing can be fetched at all.
    Offline,
    /// Every row has its answer.
    Done,
}

impl Phase {
    /// The phase of this name.
    pub(in crate::pages) fn named(name: &str) -> Option<Self> {
        [Self::Checking, Self::Paused, Self::Offline, Self::Done].into_iter().find(|phase| phase.name() == name)
    }

    /// Its name in the worker's messages and in `data-phase`.
    pub(in crate::pages) fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Checking => "checking",
            Self::Paused => "paused",
            Self::Offline => "offline",
            Self::Done => "done",
        }
    }
}

/// How a file was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::pages) struct ReadAs {
    /// The encoding's name; none for a text.
    pub(in crate::pages) encoding: Option<String>,
    /// A few cells that are not ASCII alone.
    pub(in crate::pages) cells: Vec<String>,
    /// The encodings in which it can be read.
    pub(in crate::pages) choices: Vec<Reading>,
}

impl Read for ReadAs {
    fn read(value: &Value) -> Self {
        Self { encoding: value.optional("encoding"), cells: value.get("cells"), choices: value.get("choices") }
    }
}

/// An encoding, and how a part of the file reads in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::pages) struct Reading {
    pub(in crate::pages) encoding: String,
    pub(in crate::pages) sample: String,
}

impl Read for Reading {
    fn read(value: &Value) -> Self {
        Self { encoding: value.get("name"), sample: value.get("sample") }
    }
}
