//! What the worker's script calls.

// JavaScript calls what is public here, which no other module does.
#![allow(unreachable_pub)]
// Reason: what wasm-bindgen generates for a class counts as unsafe code.
#![allow(unsafe_code)]

use crate::check::Check;
use crate::download;
use crate::report::{Refused, json, progress, window};
use crate::sheet::Sheet;
use crate::source::{ReadAs, Source};
use crate::view::{Shown, View};
use presentation::Outcome;
use presentation::list::Sort;
use registry::{Remembered, Trust, Unavailable};
use wasm_bindgen::prelude::*;

/// Whom the list trusts: the same file as the portal.
const TRUST: &str = include_str!("../../../trust.json");

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
    read_as: ReadAs,
    seen: Option<Remembered>,
    shown: Shown,
    view: View,
}

#[wasm_bindgen]
impl List {
    /// Reads a text and starts to look it up. `seen` is the newest checkpoint that this device has verified,
    /// as its line, or empty; `now` is in Unix seconds.
    ///
    /// # Errors
    /// JSON that says why the text is refused.
    pub fn of_text(text: String, seen: &str, now: f64) -> Result<List, String> {
        Self::start(Source::of_text(text), seen, now)
    }

    /// Reads a file, likewise. `languages` are the reader's, the likeliest first, as tags with spaces between.
    ///
    /// # Errors
    /// JSON that says why the file is refused.
    pub fn of_file(bytes: &[u8], languages: &str, seen: &str, now: f64) -> Result<List, String> {
        let source = Source::of_file(bytes, languages).map_err(|refused| json(&refused))?;
        Self::start(source, seen, now)
    }

    fn start(source: Source, seen: &str, now: f64) -> Result<List, String> {
        let sheet = Sheet::read(source.text).map_err(|refusal| json(&Refused::from(refusal)))?;
        let seen = seen.parse::<Remembered>().ok();
        Ok(Self {
            check: Check::start(sheet, &trust()?, now as u64, seen.clone()),
            read_as: source.read_as,
            seen,
            shown: Shown::default(),
            view: View::default(),
        })
    }

    /// Reads the same file in another encoding. If it has the same IDs then, their answers stay.
    ///
    /// # Errors
    /// JSON that says why the file is refused; the list is as it was.
    pub fn reread(&mut self, bytes: &[u8], encoding: &str, now: f64) -> Result<(), String> {
        let source = Source::of_file_in(bytes, encoding).map_err(|refused| json(&refused))?;
        let sheet = Sheet::read(source.text).map_err(|refusal| json(&Refused::from(refusal)))?;
        if let Err(sheet) = self.check.reread(sheet) {
            self.check = Check::start(*sheet, &trust()?, now as u64, self.seen.clone());
            self.shown = Shown::default();
        }
        self.read_as = source.read_as;
        Ok(())
    }

    /// How the list was read, as JSON.
    #[must_use]
    pub fn read_as(&self) -> String {
        json(&self.read_as)
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
        json(&progress(&self.check))
    }

    /// Chooses what is shown: outcomes by name with spaces between, an order by name, a language.
    pub fn view(&mut self, outcomes: &str, sort: &str, descending: bool, language: String) {
        let names = || outcomes.split_ascii_whitespace();
        self.view = View {
            outcomes: names().filter_map(Outcome::named).collect(),
            digits_lost: names().any(|name| name == "digits-lost"),
            recalled: names().any(|name| name == "recalled"),
            overdue: names().any(|name| name == "overdue"),
            repeated: names().any(|name| name == "repeated"),
            sort: Sort::named(sort).unwrap_or_default(),
            descending,
            language,
        };
    }

    /// Rows of what is shown, as JSON.
    pub fn window(&mut self, from: usize, count: usize) -> String {
        json(&window(&self.check, &mut self.shown, &self.view, from, count))
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

fn trust() -> Result<Trust, String> {
    Trust::from_json(TRUST).map_err(|error| error.to_string())
}
