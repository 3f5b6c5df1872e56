//! Whole endpoints: the files of a small registry, one mutation a case, and the verdict it must give.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `endpoint/cases.json`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Endpoints {
    /// The trust that all cases share, as a trust file.
    pub trust: serde_json::Value,
    /// Whole registries by name: each a map from path to content.
    pub bases: BTreeMap<String, Files>,
    /// The cases.
    pub cases: Vec<Case>,
}

/// Files by path, relative to `registry/v1/`.
pub type Files = BTreeMap<String, Content>;

/// The content of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// UTF-8 text.
    Text(String),
    /// Bytes in hexadecimal.
    Hex(String),
    /// So many spaces.
    Spaces(usize),
    /// No such file: HTTP status 404.
    Missing,
}

/// One look-up over a base with some files replaced.
#[derive(Debug, Serialize, Deserialize)]
pub struct Case {
    /// What the case shows, in words, unique.
    pub name: String,
    /// The class of the mutation.
    pub class: String,
    /// The base.
    pub base: String,
    /// Files that stand in place of the base's.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub patch: Files,
    /// What the person gave.
    pub input: String,
    /// The reader's clock, Unix seconds.
    pub now: u64,
    /// The checkpoint that the reader remembers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remembered: Option<serde_json::Value>,
    /// What must come out.
    pub expect: Expect,
}

/// What must come out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expect {
    /// The verdict.
    pub verdict: String,
    /// Of `listed`: the status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Of `listed` and `not-listed`: the freshness.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub freshness: Option<String>,
    /// Of `not-listed`: `both`, `manufacturer` or `neither` is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<String>,
    /// Of `listed`: the recalls that are open, where a case is about them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recalls: Option<Recalls>,
    /// Of `unproven`: the check that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<String>,
    /// Of `unproven`: why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The recalls that are open for a unit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recalls {
    /// How many.
    pub open: usize,
    /// How many beside the one that the status tells.
    pub more: usize,
    /// The earliest day that is still to come, by which one is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// The earliest day that has passed, and for how many days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overdue: Option<(String, u64)>,
}
