//! What the page says: for each language three catalogues, loaded when they are wanted.
//!
//! | catalogue | has the words of |
//! |---|---|
//! | [`Text`] | what stands around every page, and the Check page |
//! | [`RobotText`] | the Robot page |
//! | [`crate::pages::PagesText`] | every other page; they stand with the pages |
//!
//! A catalogue is a constant; one that lacks a line does not compile. Where words depend on a value they are a
//! function of it: no template is put together at run time. Only the catalogues in use are loaded
//! ([`Language::load`]); what is said before they have arrived is a [`Headline`].

pub(crate) mod ar;
#[cfg(test)]
mod catalogues;
pub(crate) mod de;
pub(crate) mod en;
mod headline;
pub(crate) mod ja;
mod language;
mod robot;
mod words;
pub(crate) mod zh_hans;

pub use headline::Headline;
pub use language::Language;
pub use robot::{Parameter, ProofText, RecordText, RobotText, Share, VerdictText};
pub use words::{LaterWords, RobotWords, Words};

use crate::examples::ExampleName;
use robot_id::{Fold, ParseErrorKind, Segment};

/// A word for a value.
pub type Of<T> = fn(T) -> &'static str;
/// A sentence around one or more texts that are ready to be shown.
pub type Around = fn(&str) -> String;

/// What stands around every page, and the Check page, in one language.
#[derive(Debug)]
pub struct Text {
    /// Header, footer, and words used everywhere.
    pub shell: Shell,
    /// The ID field.
    pub field: Field,
    /// The Check page.
    pub check: CheckPage,
    /// A text that is no ID.
    pub malformed: MalformedText,
    /// The words of the verdict's head, unless they are at hand from the start.
    pub headline: Option<&'static Headline>,
}

/// Header, footer, and words used everywhere.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub struct Shell {
    pub skip: &'static str,
    pub navigation: &'static str,
    /// The pages that the header leads to, in the order of [`crate::route::PAGES`].
    pub pages: [&'static str; 8],
    pub menu: &'static str,
    pub switch_language: &'static str,
    /// The sections of the About page that the footer leads to, in the order of [`crate::route::EXPLAINED`].
    pub about: [&'static str; 3],
    pub footer: Around,
    pub independence: &'static str,
    pub no_trust: (&'static str, &'static str),
    pub name_and_detail: fn(&str, &str) -> String,
    /// Between things, with the space that goes behind it.
    pub comma: &'static str,
    /// Behind a sentence, with the space that goes behind it.
    pub stop: &'static str,
}

/// The ID field.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Field {
    pub label: &'static str,
    pub count: fn(usize) -> String,
    pub segment: Of<Segment>,
    pub hint: Of<Segment>,
    pub more: fn(usize) -> String,
    pub complete: &'static str,
    pub looking_up: &'static str,
    pub no_country: &'static str,
    pub not_known: &'static str,
    pub not_now: &'static str,
    pub tidied: Around,
    pub fold: Of<Fold>,
    pub and: &'static str,
    pub submit: &'static str,
    pub clear: &'static str,
    pub privacy: fn(Option<&str>) -> String,
}

/// The Check page.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct CheckPage {
    pub title: &'static str,
    pub lead: &'static str,
    pub scan_code: &'static str,
    pub check_list: &'static str,
    pub find: &'static str,
    pub find_figure: &'static str,
    pub find_places: [(&'static str, &'static str); 3],
    pub now: &'static str,
    pub robots: &'static str,
    pub models: &'static str,
    pub makers: &'static str,
    pub snapshot: Around,
    pub proved: &'static str,
    pub signed_by: fn(key: &str, witnesses: usize) -> String,
    pub unreachable: &'static str,
    pub unproven: &'static str,
    pub checking: &'static str,
    pub examples: &'static str,
    pub examples_lead: &'static str,
    pub example: Of<ExampleName>,
}

/// What is said of a text that is no ID.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct MalformedText {
    pub fault: fn(ParseErrorKind) -> String,
    pub fault_place: fn(place: usize, segment: &str, place_in_segment: usize) -> String,
    pub nothing_fetched: &'static str,
}
