//! What the page says, one catalogue per language.
//!
//! A catalogue is a constant of type [`Text`]; one that lacks a line does not compile. Where words
//! depend on a value they are a function of it: no template is put together at run time. Only the
//! catalogue in use is loaded ([`Language::load`]); what is said before it has arrived is a
//! [`Headline`].

pub(crate) mod en;
mod words;
pub(crate) mod zh_hans;

pub use words::Words;

use crate::parts::{self, NotLoaded};
use crate::{client::Simulation, examples::ExampleName};
use registry::document::{Actor, ComponentKind, EventKind, Severity, Stage, Standing, Status};
use registry::{Check, Reason, Unavailable};
use robot_id::{Fold, ParseErrorKind, Segment};

/// A language that the page speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Simplified Chinese.
    SimplifiedChinese,
}

impl Language {
    /// Under which name this device stores the chosen one.
    pub const STORED: &str = "robot-register.language";

    /// All of them.
    pub const ALL: [Self; 2] = [Self::English, Self::SimplifiedChinese];

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::SimplifiedChinese => "zh-Hans",
        }
    }

    /// Its own name for itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::SimplifiedChinese => "中文",
        }
    }

    /// The language that serves a reader of this BCP 47 tag, if any does. Every kind of Chinese is
    /// better served by the Chinese text than by the English one.
    #[must_use]
    pub fn serving(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "zh" => Some(Self::SimplifiedChinese),
            _ => None,
        }
    }

    /// The other language, whose words stand beside the verdict.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::English => Self::SimplifiedChinese,
            Self::SimplifiedChinese => Self::English,
        }
    }

    /// The words that are at hand from the start. Not inlined: where the compiler sees that a line is
    /// one of two, it writes out the code for both at every place that says it.
    #[inline(never)]
    #[must_use]
    pub fn headline(self) -> &'static Headline {
        match self {
            Self::English => &en::HEADLINE,
            Self::SimplifiedChinese => &zh_hans::HEADLINE,
        }
    }

    /// The words of this language, once its catalogue has been loaded.
    ///
    /// # Errors
    /// Its file can't be had.
    pub async fn load(self) -> Result<Words, NotLoaded> {
        let text = match self {
            Self::English => parts::english().await?,
            Self::SimplifiedChinese => parts::simplified_chinese().await?,
        };
        Ok(Words { language: self, text })
    }
}

/// A word for a value.
pub type Of<T> = fn(T) -> &'static str;
/// A sentence around one or more texts that are ready to be shown.
pub type Around = fn(&str) -> String;

/// Everything the page says in one language.
#[derive(Debug)]
pub struct Text {
    /// Header, footer, and words used everywhere.
    pub shell: Shell,
    /// The ID field.
    pub field: Field,
    /// The Check page.
    pub check: CheckPage,
    /// The verdict.
    pub verdict: VerdictText,
    /// The proof panel.
    pub proof: ProofText,
    /// The record of a unit.
    pub record: RecordText,
    /// Copy, print, QR code.
    pub share: Share,
}

/// The words that every language has at hand from the start, since a verdict is shown before the
/// catalogue has arrived, and beside its headline in another language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub struct Headline {
    pub site: &'static str,
    pub ribbon: (&'static str, &'static str),
    pub region: &'static str,
    pub status: fn(Status, Stage) -> &'static str,
    pub not_listed: &'static str,
    pub not_listed_maker_unknown: &'static str,
    pub model_unknown: &'static str,
    pub unreachable: &'static str,
    pub unproven: &'static str,
    pub malformed: &'static str,
    pub check_character: fn(usize) -> String,
    pub checking: &'static str,
    pub out_of_date: Around,
    pub as_of: fn(time: &str, ago: &str) -> String,
    pub absent_as_of: fn(time: &str, ago: &str) -> String,
    pub it_was: fn(what: &str, time: &str) -> String,
    pub service_flag: fn(count: usize, deadline: Option<&str>) -> String,
    pub withheld: &'static str,
    pub incomplete: &'static str,
}

/// Header, footer, and words used everywhere.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub struct Shell {
    pub skip: &'static str,
    pub navigation: &'static str,
    pub check: &'static str,
    pub switch_language: &'static str,
    pub embed: &'static str,
    pub footer: Around,
    pub independence: &'static str,
    pub not_found: (&'static str, &'static str),
    pub go_to_check: &'static str,
    pub no_trust: (&'static str, &'static str),
    pub name_and_detail: fn(&str, &str) -> String,
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
    pub find: &'static str,
    pub find_figure: &'static str,
    pub find_places: [(&'static str, &'static str); 3],
    pub now: &'static str,
    pub robots: &'static str,
    pub models: &'static str,
    pub makers: &'static str,
    pub snapshot: Around,
    pub proved: &'static str,
    pub signed_by: fn(key: &str, witnesses: &str) -> String,
    pub unreachable: &'static str,
    pub unproven: &'static str,
    pub checking: &'static str,
    pub examples: &'static str,
    pub examples_lead: &'static str,
    pub example: Of<ExampleName>,
}

/// The verdict: its words, what they mean, what to do.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct VerdictText {
    pub checking_step: Of<Check>,
    pub stale: Around,
    pub expired: &'static str,
    pub status_means: Of<Status>,
    pub compare: &'static str,
    pub buying: (&'static str, &'static str),
    pub at_work: (&'static str, &'static str),
    pub seen_working: (&'static str, &'static str),
    pub scrapped: (&'static str, &'static str),
    pub read_recall: &'static str,
    pub read_again: (&'static str, &'static str),
    pub confusable: Around,
    pub still_same: (&'static str, &'static str),
    pub maker_unknown: fn(code: &str, country: &str) -> String,
    pub model_not_registered: fn(maker: &str, model: &str) -> String,
    pub all_known: &'static str,
    pub standing: Of<Standing>,
    pub no_answer: fn(Unavailable) -> String,
    pub last_answer: fn(what: &str, time: &str, ago: &str) -> String,
    pub no_last_answer: &'static str,
    pub id_says: Around,
    pub id_says_nothing: &'static str,
    pub not_a_proof: &'static str,
    pub kept_here: &'static str,
    pub advice_network: &'static str,
    pub advice_clock: fn(issued: &str, now: &str) -> String,
    pub advice_history: &'static str,
    pub advice_registry: &'static str,
    pub fault: fn(ParseErrorKind) -> String,
    pub fault_place: fn(place: usize, segment: &str, place_in_segment: usize) -> String,
    pub nothing_fetched: &'static str,
    pub simulated: Of<Simulation>,
    pub retry: &'static str,
    pub edit: &'static str,
    pub forget: &'static str,
}

/// The proof panel.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct ProofText {
    pub summary: fn(snapshot: &str, key: &str, witnesses: &str) -> String,
    pub summary_absent: fn(snapshot: &str, key: &str, witnesses: &str) -> String,
    pub summary_failed: fn(&str, &str) -> String,
    pub summary_unreachable: &'static str,
    pub how: &'static str,
    pub title: &'static str,
    pub witnesses: fn(usize) -> String,
    pub step: Of<Check>,
    pub held: Of<Check>,
    pub unread: &'static str,
    pub failed: fn(&Reason) -> String,
    pub key_built_in: &'static str,
    pub log: fn(size: &str) -> String,
    pub no_witness_needed: &'static str,
    pub cosigned: fn(name: &str, time: &str) -> String,
    pub path: fn(hashes: usize) -> String,
    pub first_visit: &'static str,
    pub extends: Around,
    pub bucket: fn(prefix: &str, units: usize, position: Option<usize>) -> String,
    pub node: Around,
    pub file: &'static str,
    pub expected: &'static str,
    pub got: &'static str,
    pub received: fn(files: usize, size: &str) -> String,
    pub show_all: &'static str,
}

/// The record of a unit.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct RecordText {
    pub compare: &'static str,
    pub compare_lead: &'static str,
    pub this_one: &'static str,
    pub set_by_maker: &'static str,
    pub unknown: &'static str,
    pub notices: &'static str,
    pub no_notices: &'static str,
    pub affects: &'static str,
    pub not_affects: &'static str,
    pub settled: Around,
    pub open: &'static str,
    pub not_recorded: &'static str,
    pub recall: fn(number: &str, title: &str) -> String,
    pub suspension: Around,
    pub severity: Of<Severity>,
    pub opened_on: Around,
    pub deadline: Around,
    pub serials: fn(from: &str, to: &str) -> String,
    pub inside: Around,
    pub outside: Around,
    pub identity: &'static str,
    pub maker: &'static str,
    pub model: &'static str,
    pub made_on: &'static str,
    pub software: &'static str,
    pub level: &'static str,
    pub level_of: fn(u8) -> String,
    pub status: &'static str,
    pub stage: &'static str,
    pub registered_in: &'static str,
    pub now_in: fn(country: &str, since: &str) -> String,
    pub figure: Around,
    pub life: &'static str,
    pub stage_name: Of<Stage>,
    pub event: Of<EventKind>,
    pub moved_to: Around,
    pub by: Of<Actor>,
    pub not_yet: &'static str,
    pub now: &'static str,
    pub nothing_recorded: &'static str,
    pub components: &'static str,
    pub component: Of<ComponentKind>,
    pub component_head: [&'static str; 4],
    pub as_model: &'static str,
    pub replaced: &'static str,
    pub parameters: &'static str,
    pub parameter: Of<Parameter>,
}

/// A technical parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parameter {
    /// Height.
    Height,
    /// Mass with battery.
    Mass,
    /// Degrees of freedom.
    Joints,
    /// Battery energy.
    Battery,
    /// Compute.
    Compute,
    /// Payload of both arms.
    Payload,
    /// Top speed.
    Speed,
}

/// Copy, print, QR code.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Share {
    pub title: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub print: &'static str,
    pub qr: &'static str,
    pub qr_caption: Around,
    pub certificate: &'static str,
    pub printed: Around,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_get_the_language_that_serves_them() {
        assert_eq!(Language::serving("en-GB"), Some(Language::English));
        assert_eq!(Language::serving("zh-CN"), Some(Language::SimplifiedChinese));
        assert_eq!(Language::serving("zh"), Some(Language::SimplifiedChinese));
        assert_eq!(Language::serving("de"), None);
        assert_eq!(Language::serving(""), None);
    }

    #[test]
    fn no_catalogue_calls_an_id_valid_or_genuine() {
        for (text, headline) in [(&en::TEXT, &en::HEADLINE), (&zh_hans::TEXT, &zh_hans::HEADLINE)] {
            let mut said = vec![text.check.lead, text.verdict.compare, text.verdict.not_a_proof, text.proof.title];
            for status in Status::ALL {
                said.push((text.verdict.status_means)(*status));
                said.extend(Stage::ALL.iter().map(|stage| (headline.status)(*status, *stage)));
            }
            for words in said {
                let words = words.to_lowercase();
                assert!(!words.is_empty());
                for banned in ["valid", "genuine", "authentic", "正品", "真品", "有效"] {
                    assert!(!words.contains(banned), "{words}");
                }
            }
        }
    }
}
