//! A receipt: one file with every byte that an answer rests on, to check it again without the registry.
//!
//! ```text
//! {"format": "robot-registry-receipt/1",
//!  "id": "CN0142G1A2032026A0314B0000417",
//!  "looked_up_at": 1795340400,
//!  "files": {"latest.json": "{…}", "objects/0b/0b5c….json": "{…}", …}}
//! ```
//!
//! (`docs/FORMATS.md`, "The receipt".) Opening one is a look-up over these bytes: what it says beside them,
//! which ID and when, is no more than a question and a date. So a receipt proves what the registry said, by
//! the signatures in it, and who handed it over need not be trusted.
//!
//! It is looked up **without memory**. What a device has seen of the log is no part of the answer, and whoever
//! opens an old receipt has likely seen newer snapshots.

mod error;

pub use error::ReceiptError;

use crate::document::{Read, Value, Wrong, parse};
use crate::{Check, FilePath, Lookup, Memory, Trust, Unavailable, Verdict, limits, record};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use robot_id::RobotId;
use serde::{Serialize, Serializer};

/// The value of `format` that this crate reads and writes.
pub const FORMAT: &str = "robot-registry-receipt/1";

record! {
    /// What a receipt says: parsed and within bounds, **not verified**. [`Receipt::verify`] does that.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Receipt {
        #[cfg_attr(feature = "schema", schemars(with = "alloc::string::String", extend("const" = FORMAT)))]
        format: Format,
        #[cfg_attr(feature = "schema", schemars(with = "crate::document::schema::Id"))]
        id: RobotId,
        looked_up_at: u64,
        #[serde(serialize_with = "by_path")]
        #[cfg_attr(feature = "schema", schemars(with = "alloc::collections::BTreeMap<String, String>", extend("maxProperties" = limits::RECEIPT_FILES)))]
        files: Vec<(String, String)> = files_by_path,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Format;

impl Receipt {
    /// Makes the receipt of a proved answer, from the files that its look-up was handed. `looked_up_at` is in
    /// Unix seconds.
    ///
    /// # Errors
    /// As [`Receipt::verify`] at the time of the look-up, so that every receipt made can be opened; and
    /// [`ReceiptError::NoAnswer`] if these files prove none.
    pub fn make(
        id: RobotId,
        trust: &Trust,
        looked_up_at: u64,
        files: Vec<(FilePath, Vec<u8>)>,
    ) -> Result<Self, ReceiptError> {
        let mut texts = Vec::new();
        for (path, bytes) in files {
            let path = path.to_string();
            match String::from_utf8(bytes) {
                Ok(text) => texts.push((path, text)),
                Err(_) => return Err(ReceiptError::Format([&path, " is no UTF-8"].concat())),
            }
        }
        let receipt = Self { format: Format, id, looked_up_at, files: texts };
        match receipt.verify(trust, looked_up_at)?.snapshot() {
            Some(_) => Ok(receipt),
            None => Err(ReceiptError::NoAnswer),
        }
    }

    /// Reads a receipt.
    ///
    /// # Errors
    /// [`ReceiptError::TooLarge`]; [`ReceiptError::Format`] if it is no receipt; [`ReceiptError::NewerFormat`] if it is
    /// one of a later version.
    pub fn from_json(bytes: &[u8]) -> Result<Self, ReceiptError> {
        if bytes.len() > limits::RECEIPT {
            return Err(ReceiptError::TooLarge { limit: limits::RECEIPT });
        }
        parse(bytes).map_err(|wrong: Wrong| match wrong.is_newer() {
            true => ReceiptError::NewerFormat(wrong.into_text()),
            false => ReceiptError::Format(wrong.into_text()),
        })
    }

    /// Writes it: compact JSON, fields in the order of the type.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Its keys are strings and no part's `Serialize` fails.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The ID that it says it answers for.
    #[must_use]
    pub fn id(&self) -> &RobotId {
        &self.id
    }

    /// When the look-up was made, in Unix seconds. That is what whoever made the receipt says: nobody signed
    /// it. When the answer held is in the verdict's snapshot.
    #[must_use]
    pub fn looked_up_at(&self) -> u64 {
        self.looked_up_at
    }

    /// Looks its ID up over its files: by whom this reader trusts, and by this reader's clock (`now`, Unix
    /// seconds), so that freshness is told as of now. The verdict is `listed`, `not-listed` or `unproven`.
    ///
    /// # Errors
    /// [`ReceiptError::Incomplete`] if a file is missing and what is there does not fail a check;
    /// [`ReceiptError::WrongTime`] if it can't have been made when it says.
    pub fn verify(&self, trust: &Trust, now: u64) -> Result<Verdict, ReceiptError> {
        let wrong_time = ReceiptError::WrongTime { looked_up_at: self.looked_up_at };
        if self.looked_up_at > now.saturating_add(limits::CLOCK_SKEW) {
            return Err(wrong_time);
        }
        let mut lookup = Lookup::of(self.id, trust, now, Memory::default());
        while let Some(path) = lookup.wants().first().cloned() {
            lookup.supply(&path, self.file(&path));
        }
        match lookup.into_verdict() {
            Some(Verdict::Unreachable(missing)) => Err(ReceiptError::Incomplete { path: missing.path().clone() }),
            Some(mut verdict) => {
                without_history(&mut verdict);
                let issued_at = verdict.snapshot().map_or(0, |snapshot| snapshot.document().issued_at);
                let early = issued_at > self.looked_up_at.saturating_add(limits::CLOCK_SKEW);
                if early { Err(wrong_time) } else { Ok(verdict) }
            }
            // It waits for nothing and says nothing: a look-up never does this.
            None => Err(ReceiptError::NoAnswer),
        }
    }

    fn file(&self, path: &FilePath) -> Result<Vec<u8>, Unavailable> {
        let path = path.to_string();
        let found = self.files.iter().find(|(name, _)| *name == path);
        found.map(|(_, text)| text.clone().into_bytes()).ok_or(Unavailable::Network)
    }
}

/// Takes the check of the log's history out of the proof: without memory it held for want of anything to check.
fn without_history(verdict: &mut Verdict) {
    let proof = match verdict {
        Verdict::Malformed(_) => return,
        Verdict::Listed(listed) => &mut listed.proof,
        Verdict::NotListed(absent) => &mut absent.proof,
        Verdict::Unreachable(unreachable) => &mut unreachable.proof,
        Verdict::Unproven(unproven) => &mut unproven.proof,
    };
    proof.held.retain(|step| step.check() != Check::History);
}

impl Read for Format {
    fn read(value: &Value) -> Self {
        value.is_version(FORMAT);
        Self
    }
}

impl Value<'_> {
    fn files_by_path(&self, name: &str) -> Vec<(String, String)> {
        let files = self.field(name);
        let names = files.fields();
        if names.len() > limits::RECEIPT_FILES {
            files.wrong(&["more than ", &limits::RECEIPT_FILES.to_string(), " files"].concat());
            return Vec::new();
        }
        // By name, so that a file that is there twice is found out: which of the two was looked at?
        names.iter().map(|(name, _)| (name.clone(), files.long_string(name))).collect()
    }
}

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(FORMAT)
    }
}

fn by_path<S: Serializer>(files: &[(String, String)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(files.iter().map(|(path, text)| (path, text)))
}
