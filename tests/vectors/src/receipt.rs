//! Receipts: whole ones, one mutation a case, and what must come of opening it.

use crate::endpoint::{Content, Expect};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `receipt/cases.json`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Receipts {
    /// The trust that all cases share, as a trust file.
    pub trust: serde_json::Value,
    /// Receipts by name, as their exact text.
    pub bases: BTreeMap<String, String>,
    /// The cases.
    pub cases: Vec<Case>,
}

/// One receipt, opened.
#[derive(Debug, Serialize, Deserialize)]
pub struct Case {
    /// What the case shows, in words, unique.
    pub name: String,
    /// The class of the mutation.
    pub class: String,
    /// The base.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// What is replaced in the base, once each, in this order: a text by another.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replace: Vec<(String, String)>,
    /// The receipt, where there is no base.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Content>,
    /// The reader's clock, Unix seconds.
    pub now: u64,
    /// What must come of it.
    pub expect: Outcome,
}

/// What must come of opening a receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// A verdict, on this ID.
    Answer(String, Box<Expect>),
    /// The name of the error.
    Error(String),
}
