//! The index of manufacturers.

use super::{Code, Document, Text, Value, closed_list, tag, wire};
use crate::{limits, record};
use alloc::boxed::Box;
use alloc::vec::Vec;
use serde::Serialize;
use tlog::Hash;

closed_list! {
    /// Whether a manufacturer may register units.
    Standing {
        /// It may.
        Active = "active",
        /// Not for now.
        Suspended = "suspended",
        /// No longer.
        Withdrawn = "withdrawn",
    }
}

record! {
    /// A manufacturer: who stands behind a national and a manufacturer code.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Manufacturer {
        /// National code.
        pub country: Code<2>,
        /// Manufacturer code.
        pub code: Code<4>,
        /// Names by language.
        pub names: Text = names,
        /// Whether it may register units.
        pub standing: Standing,
        /// The object with its models.
        #[serde(serialize_with = "wire::hash")]
        #[cfg_attr(feature = "schema", schemars(with = "super::schema::Digest"))]
        pub models: Hash,
    }
}

tag!(Tag, "manufacturers");

record! {
    /// The index of manufacturers, by ascending country and code. An object.
    #[derive(Debug, Clone, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Directory {
        #[serde(rename = "type")]
        tag ("type"): Tag,
        /// The manufacturers.
        #[cfg_attr(feature = "schema", schemars(length(max = limits::MANUFACTURERS)))]
        pub manufacturers: Vec<Manufacturer> = long_list,
    }
}

impl Directory {
    /// An index of these manufacturers, which must be in ascending order.
    #[must_use]
    pub fn new(manufacturers: Vec<Manufacturer>) -> Self {
        Self { tag: Tag, manufacturers }
    }

    /// The manufacturer with these codes.
    #[must_use]
    pub fn find(&self, country: &str, code: &str) -> Option<&Manufacturer> {
        self.manufacturers.get(self.position(country, code)?)
    }

    /// The manufacturer with these codes, without the others.
    pub(crate) fn into_found(mut self, country: &str, code: &str) -> Option<Box<Manufacturer>> {
        self.position(country, code).map(|found| Box::new(self.manufacturers.swap_remove(found)))
    }

    pub(crate) fn position(&self, country: &str, code: &str) -> Option<usize> {
        let key = |maker: &Manufacturer| (maker.country, maker.code);
        let wanted = (Code::new(country)?, Code::new(code)?);
        self.manufacturers.binary_search_by_key(&wanted, key).ok()
    }
}

impl Document for Directory {
    const LIMIT: usize = limits::MANUFACTURERS;

    fn check(&self, value: &Value) {
        let ordered = |a: &Manufacturer, b: &Manufacturer| (a.country, a.code) < (b.country, b.code);
        if let Some([_, late]) = self.manufacturers.windows(2).find(|pair| !ordered(&pair[0], &pair[1])) {
            value.wrong(&["manufacturer ", late.country.as_str(), late.code.as_str(), " is out of order"].concat());
        }
    }
}
