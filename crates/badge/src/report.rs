//! What the page is told of a look-up: lines of a name, a space and a value.
//!
//! While files are wanted, a line for each: `want objects/5c/5c1e….json`. Then the verdict:
//!
//! | name | of | value |
//! |---|---|---|
//! | `verdict`, `status`, `freshness` | | as in `data-verdict` and its like |
//! | `stage` | listed | the name that the format has for it |
//! | `id` | all but malformed | 29 characters |
//! | `position` | malformed | 1 to 29, if the fault has a place in the ID |
//! | `check`, `reason` | unproven | names of the failed check, and why it failed |
//! | `why` | unreachable | the HTTP status; 0 without an answer, 200 if a web page came in its place |
//! | `maker`, `maker.<language>`, `model`, … | decoded | names: in English or the first language, then in each |
//! | `made` | listed | a day, `2026-03-14` |
//! | `recalls`, `more` | listed | how many are open, and how many of these the status does not tell |
//! | `deadline` | listed | the earliest day to come by which one is due |
//! | `overdue` | listed | for how many days the earliest such day has passed |
//! | `issued`, `due`, `snapshot` | proved | Unix seconds, Unix seconds, number |
//! | `signer`, `witnesses` | proved | the key's name, and how many cosigned |
//! | `demonstration` | | `1` if the registry's data is fictional |
//!
//! A value never has a line break in it: control characters are told as spaces. An unproven answer has no
//! record, and so nothing of one is told.

use alloc::string::{String, ToString};
use registry::document::{Date, Text};
use registry::{Decoded, Freshness, Lookup, Step, Unavailable, Verdict};

/// The report on a look-up.
#[must_use]
pub fn of(lookup: &Lookup, demonstration: bool) -> String {
    let mut lines = Lines(String::new());
    match lookup.verdict() {
        None => lookup.wants().iter().for_each(|path| lines.add("want", &path.to_string())),
        Some(verdict) => {
            lines.verdict(verdict);
            if demonstration {
                lines.add("demonstration", "1");
            }
        }
    }
    lines.0
}

struct Lines(String);

impl Lines {
    fn add(&mut self, name: &str, value: &str) {
        // Of a name, the language tag comes out of the registry's files, as values do.
        self.0.extend(name.chars().map(|c| if c <= ' ' { '_' } else { c }));
        self.0.push(' ');
        self.0.extend(value.chars().map(|c| if c < ' ' { ' ' } else { c }));
        self.0.push('\n');
    }

    fn number(&mut self, name: &str, value: u64) {
        self.add(name, &value.to_string());
    }

    fn verdict(&mut self, verdict: &Verdict) {
        self.add("verdict", verdict.name());
        if let Some(id) = verdict.id() {
            self.add("id", id.as_str());
        }
        if let Some(status) = verdict.status() {
            self.add("status", status.attribute());
        }
        if let Some(freshness) = verdict.freshness().map(Freshness::name) {
            self.add("freshness", freshness);
        }
        match verdict {
            Verdict::Malformed(malformed) => {
                if let Some(index) = malformed.error().id_index() {
                    self.number("position", index as u64 + 1);
                }
            }
            Verdict::Listed(listed) => {
                self.add("stage", listed.unit().stage.name());
                self.add("made", &written(listed.unit().made_on));
                self.decoded(listed.decoded());
                let open = listed.open_recalls();
                self.number("recalls", open.count as u64);
                self.number("more", open.more() as u64);
                if let Some(overdue) = open.overdue {
                    self.number("overdue", overdue.days);
                }
                if let Some(deadline) = open.due {
                    self.add("deadline", &written(deadline));
                }
            }
            Verdict::NotListed(absent) => self.decoded(absent.decoded()),
            Verdict::Unreachable(unreachable) => {
                self.decoded(unreachable.decoded());
                self.number(
                    "why",
                    match unreachable.why() {
                        Unavailable::Network => 0,
                        Unavailable::Status(status) => status.into(),
                        Unavailable::WebPage => 200,
                    },
                );
            }
            Verdict::Unproven(_) => {}
        }
        self.proof(verdict);
    }

    fn proof(&mut self, verdict: &Verdict) {
        if let Some(failure) = verdict.proof().and_then(|proof| proof.failed()) {
            self.add("check", failure.check.name());
            self.add("reason", failure.reason.name());
        }
        let Some(snapshot) = verdict.snapshot().map(|snapshot| snapshot.document()) else { return };
        self.number("issued", snapshot.issued_at);
        self.number("due", snapshot.next_update);
        self.number("snapshot", snapshot.sequence);
        for step in verdict.proof().map(|proof| proof.held()).unwrap_or_default() {
            match step {
                Step::Signature { key_name, .. } => self.add("signer", key_name),
                Step::Witnesses { cosignatures, .. } => self.number("witnesses", cosignatures.len() as u64),
                _ => {}
            }
        }
    }

    fn decoded(&mut self, decoded: &Decoded) {
        if let Some(maker) = decoded.manufacturer() {
            self.names("maker", &maker.names);
        }
        if let Some(model) = decoded.model() {
            self.names("model", &model.names);
        }
    }

    fn names(&mut self, what: &str, names: &Text) {
        self.add(what, names.in_language("en"));
        for (language, name) in names.iter() {
            self.add(&[what, ".", language].concat(), name);
        }
    }
}

/// A day as the format has it. Digit by digit: it is the one thing here for which a number would be formatted in general,
/// and what does that weighs more than the rest of this file.
pub(crate) fn written(date: Date) -> String {
    let (year, month, day) = date.parts();
    let (month, day) = (u16::from(month), u16::from(day));
    let digits = [year / 1000, year / 100, year / 10, year, month / 10, month, day / 10, day];
    let mut text = String::new();
    for (place, digit) in digits.into_iter().enumerate() {
        if matches!(place, 4 | 6) {
            text.push('-');
        }
        text.push(char::from(b'0' + (digit % 10) as u8));
    }
    text
}
