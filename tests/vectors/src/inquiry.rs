//! Questions to a whole endpoint, one mutation a case, and what must come of them.

use crate::endpoint::Files;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// `endpoint/inquiries.json`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Inquiries {
    /// The trust that all cases share, as a trust file.
    pub trust: Value,
    /// The registry that all cases are of.
    pub base: Files,
    /// The cases.
    pub cases: Vec<Case>,
}

/// One inquiry over the base with some files replaced.
#[derive(Debug, Serialize, Deserialize)]
pub struct Case {
    /// What the case shows, in words, unique.
    pub name: String,
    /// The class of the mutation.
    pub class: String,
    /// Files that stand in place of the base's.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub patch: Files,
    /// The question.
    pub ask: String,
    /// The reader's clock, Unix seconds.
    pub now: u64,
    /// The checkpoint that the reader remembers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remembered: Option<Value>,
    /// What must come out.
    pub expect: Expect,
}

/// What must come out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expect {
    /// The outcome.
    pub outcome: String,
    /// Of `proved`: what was found.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub found: Value,
    /// Of `unproven`: the check that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<String>,
    /// Of `unproven`: why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
