//! The documents of `robot-registry/1`, as their bytes say: parsed, bounded, **not verified**.
//!
//! Each type mirrors one JSON document (`docs/FORMATS.md` draws them). Unknown fields are ignored,
//! so that the format can grow; an unknown value of a closed list is told as such ([`Wrong::is_newer`]), never guessed.

mod bucket;
mod code;
mod contact;
mod date;
mod directory;
mod event;
mod json;
mod kinds;
mod latest;
mod model;
mod node;
mod notice;
mod primitives;
mod read;
mod recall_count;
mod record;
#[cfg(feature = "schema")]
pub(crate) mod schema;
mod snapshot;
mod statistics;
mod text;
mod unit;
mod value;
pub(crate) mod wire;
mod wrong;

use alloc::string::String;
pub use bucket::Bucket;
pub use code::Code;
pub use contact::{Contact, MakerObject, is_address};
pub use date::{Date, NotADate};
pub use directory::{Directory, Manufacturer, Standing};
pub use event::{Actor, Event, EventKind, Stage};
use json::Json;
pub use latest::{Inclusion, Latest};
pub use model::{Component, ComponentKind, Model, Models, Parameters, Recall, SerialRange, Severity};
pub use node::Node;
pub use notice::{Notice, NoticeKind};
pub(crate) use read::fault;
pub use read::parse;
pub use recall_count::RecallCount;
pub use snapshot::{ManufacturersPart, ModelsPart, Snapshot, UnitsPart};
pub use statistics::Statistics;
pub use text::Text;
pub use unit::{Status, Unit};
pub use value::{Read, Value};
pub use wrong::Wrong;

use serde::Serialize;

/// A JSON document of the format.
pub trait Document: Read + Serialize {
    /// The largest it may be, in bytes.
    const LIMIT: usize;

    /// Rules that the shape alone does not express: notes what is wrong, as reading does.
    fn check(&self, _value: &Value) {}

    /// Reads the document.
    ///
    /// # Errors
    /// [`DocumentError`]: too large, not JSON of this shape, or [`Document::check`] refused it.
    fn from_json(bytes: &[u8]) -> Result<Self, DocumentError> {
        if bytes.len() > Self::LIMIT {
            return Err(DocumentError::TooLarge { limit: Self::LIMIT });
        }
        parse::<Checked<Self>>(bytes).map(|document| document.0).map_err(DocumentError::from)
    }

    /// Writes the document: compact JSON, fields in the order of the type.
    fn to_json(&self) -> String {
        // Maps have string keys and no type's `Serialize` fails, so neither can this.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// A document that was also checked.
pub(crate) struct Checked<T>(pub(crate) T);

impl<T: Document> Read for Checked<T> {
    fn read(value: &Value) -> Self {
        let document = T::read(value);
        document.check(value);
        Self(document)
    }
}

/// Why a document could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentError {
    /// More bytes than the format allows.
    TooLarge {
        /// Bytes allowed.
        limit: usize,
    },
    /// It breaks the format: what and where.
    Format(String),
    /// It is of a later version of the format, or has a value that only such a one can know: what and where.
    Newer(String),
}

impl From<Wrong> for DocumentError {
    fn from(wrong: Wrong) -> Self {
        if wrong.is_newer() { Self::Newer(wrong.into_text()) } else { Self::Format(wrong.into_text()) }
    }
}

impl core::fmt::Display for DocumentError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::TooLarge { limit } => write!(f, "larger than {limit} bytes"),
            Self::Format(what) | Self::Newer(what) => f.write_str(what),
        }
    }
}

impl core::error::Error for DocumentError {}

/// A closed list of the format: variants, and the names they have in JSON.
macro_rules! closed_list {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// All values, in the order of the format.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];
            const NAMES: &[&str] = &[$($text,)*];

            /// The name it has in JSON.
            #[must_use]
            pub fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.name())
            }
        }

        impl crate::document::Read for $name {
            fn read(value: &crate::document::Value) -> Self {
                Self::ALL[value.one_of(Self::NAMES)]
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": Self::NAMES })
            }
        }
    };
}
pub(crate) use closed_list;

/// The `type` field that tells one kind of object from another.
macro_rules! tag {
    ($name:ident, $text:literal) => {
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        struct $name;

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str($text)
            }
        }

        impl crate::document::Read for $name {
            fn read(value: &crate::document::Value) -> Self {
                value.is_tag($text);
                Self
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                $text.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "const": $text })
            }
        }
    };
}
pub(crate) use tag;
