//! What the worker's script calls.

// JavaScript calls what is public here, which no other module does.
#![allow(unreachable_pub)]
// Reason: what wasm-bindgen generates for a class counts as unsafe code.
#![allow(unsafe_code)]

use crate::check::{Check, Outcome};
use crate::report::{Progress, Refused, Window, json};
use crate::sheet::Sheet;
use crate::view::{Shown, Sort, View};
use crate::{download, encoding};
use registry::document::parse;
use registry::{Remembered, Trust, Unavailable};
use wasm_bindgen::prelude::*;

/// Whom the list trusts: the same file as the portal.
const TRUST: &str = include_str!("../../../trust.json");

/// What the bytes of a file are: `text <encoding>`, or `no <what>`.
#[wasm_bindgen]
#[must_use]
pub fn content(bytes: &[u8], language: &str) -> String {
    match encoding::content(bytes, language) {
        encoding::Content::Text(name) => ["text ", name].concat(),
        other => ["no ", other.refusal().unwrap_or_default()].concat(),
    }
}

/// Bytes of a list, at most.
#[wasm_bindgen]
#[must_use]
pub fn most_bytes() -> usize {
    crate::BYTES
}

/// One list.
#[wasm_bindgen]
#[derive(Debug)]
pub struct List {
    check: Check,
    shown: Shown,
    view: View,
}

#[wasm_bindgen]
impl List {
    /// Reads a list and starts to look it up. `seen` is the newest checkpoint that this device has verified,
    /// as JSON, or empty; `now` is in Unix seconds.
    ///
    /// # Errors
    /// JSON that says why the text is refused.
    pub fn start(text: String, seen: &str, now: f64) -> Result<List, String> {
        let trust = Trust::from_json(TRUST).map_err(|error| error.to_string())?;
        let sheet = Sheet::read(text).map_err(|refusal| json(&Refused::from(refusal)))?;
        let seen = parse::<Remembered>(seen.as_bytes()).ok();
        Ok(Self {
            check: Check::start(sheet, &trust, now as u64, seen),
            shown: Shown::default(),
            view: View::default(),
        })
    }

    /// The paths of the files that are wanted, a line for each.
    #[must_use]
    pub fn wants(&self) -> String {
        let paths: Vec<String> = self.check.wants().iter().map(ToString::to_string).collect();
        paths.join("\n")
    }

    /// Hands over a file. A status other than 200 says why it can't be had; 0 is no answer.
    pub fn supply(&mut self, path: &str, status: u16, bytes: Vec<u8>) {
        let answer = match status {
            200 => Ok(bytes),
            0 => Err(Unavailable::Network),
            status => Err(Unavailable::Status(status)),
        };
        self.check.supply(path, answer);
    }

    /// Asks again for what has no proved answer.
    pub fn retry(&mut self, now: f64) {
        self.check.retry(now as u64);
    }

    /// How far the check is, as JSON.
    #[must_use]
    pub fn progress(&self) -> String {
        json(&Progress::of(&self.check))
    }

    /// Chooses what is shown: outcomes by name with spaces between, an order by name, a language.
    pub fn view(&mut self, outcomes: &str, sort: &str, descending: bool, language: String) {
        let names = || outcomes.split_ascii_whitespace();
        self.view = View {
            outcomes: names().filter_map(Outcome::named).collect(),
            recalled: names().any(|name| name == "recalled"),
            repeated: names().any(|name| name == "repeated"),
            sort: Sort::named(sort).unwrap_or_default(),
            descending,
            language,
        };
    }

    /// Rows of what is shown, as JSON.
    pub fn window(&mut self, from: usize, count: usize) -> String {
        json(&Window::of(&self.check, &mut self.shown, &self.view, from, count))
    }

    /// The first line of the download.
    #[must_use]
    pub fn csv_beginning(&self) -> String {
        download::beginning(&self.check)
    }

    /// Some rows of the download; empty after the last. `from` is how many were written before, and `as_of`
    /// the time of the snapshot.
    pub fn csv_rows(&mut self, from: usize, as_of: &str) -> String {
        download::rows(&self.check, &mut self.shown, &self.view, from, as_of)
    }

    /// How many rows one call of [`List::csv_rows`] writes.
    #[must_use]
    pub fn csv_step() -> usize {
        download::ROWS_AT_ONCE
    }
}
