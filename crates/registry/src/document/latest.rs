//! `latest.json`.

use super::{Document, Value, wire};
use crate::{limits, record};
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::Serialize;
use tlog::Hash;

record! {
    /// `latest.json`: where every look-up starts, and the only file that changes under its name.
    #[derive(Debug, Clone, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Latest {
        /// Always `robot-registry/1`.
        #[cfg_attr(feature = "schema", schemars(extend("const" = Latest::FORMAT)))]
        pub format: String = version,
        /// The signed checkpoint: a C2SP signed note, as it stands in `log/checkpoint`.
        pub checkpoint: String = long_string,
        /// The newest snapshot's exact bytes: the last entry of the log.
        pub snapshot: String = long_string,
        /// The proof that it is.
        pub inclusion: Inclusion,
        /// Exact bytes of objects that every look-up needs, to save a round trip. They are worth no more
        /// than their hashes: a reader finds each under the SHA-256 of its bytes.
        #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Vec::is_empty", length(max = limits::INLINE_OBJECTS)))]
        pub objects: Vec<String> = long_strings,
    }
}

record! {
    /// An inclusion proof for the log's last entry, whose index is the checkpoint's size less one.
    #[derive(Debug, Clone, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Inclusion {
        /// Hashes from the leaf's sibling upwards (RFC 6962, section 2.1.1).
        #[serde(serialize_with = "wire::hashes")]
        #[cfg_attr(feature = "schema", schemars(with = "Vec<super::schema::Digest>", length(max = limits::PROOF)))]
        pub hashes: Vec<Hash>,
    }
}

impl Value<'_> {
    /// The field that tells the version of the format. It is read first: of a later version, nothing else is judged.
    pub(super) fn version(&self, name: &str) -> String {
        let value = self.field(name);
        value.is_version(Latest::FORMAT);
        value.text().to_owned()
    }
}

impl Latest {
    /// The value of `format` that this crate reads and writes.
    pub const FORMAT: &str = "robot-registry/1";
}

impl Document for Latest {
    const LIMIT: usize = limits::LATEST;

    fn check(&self, value: &Value) {
        if self.snapshot.len() > limits::SNAPSHOT {
            value.wrong(&["snapshot of more than ", &limits::SNAPSHOT.to_string(), " bytes"].concat());
        }
        if self.inclusion.hashes.len() > limits::PROOF {
            value.wrong(&["inclusion proof of more than ", &limits::PROOF.to_string(), " hashes"].concat());
        }
        if self.objects.len() > limits::INLINE_OBJECTS {
            value.wrong(&["more than ", &limits::INLINE_OBJECTS.to_string(), " objects inline"].concat());
        }
    }
}
