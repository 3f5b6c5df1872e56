//! What the page says.

pub(in crate::pages) mod ar;
pub(in crate::pages) mod de;
pub(in crate::pages) mod en;
pub(in crate::pages) mod ja;
pub(in crate::pages) mod zh_hans;

use super::points::Point;
use super::section::Section;
use crate::text::Around;

/// The words of the page in one language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub(crate) struct AboutText {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) source: &'static str,
    pub(super) fictional: &'static str,
    pub(super) contents: &'static str,
    /// The titles of the sections, in the order of [`Section::ALL`].
    sections: [&'static str; 10],
    pub(super) anatomy: Anatomy,
    pub(super) life: Life,
    pub(super) placement: Placement,
    pub(super) recalls: Recalls,
    pub(super) proof: Proof,
    pub(super) privacy: Privacy,
    pub(super) api: Api,
    pub(super) limits: &'static [Point],
    pub(super) accessibility: &'static [&'static str],
    pub(super) help: Help,
}

impl AboutText {
    /// The title of a section.
    pub(super) fn name(&self, section: Section) -> &'static str {
        self.sections.into_iter().zip(Section::ALL).find(|(_, of)| *of == section).map_or("", |(name, _)| name)
    }
}

/// The four parts of an ID, and how what people type is read.
#[derive(Debug)]
pub(in crate::pages::about) struct Anatomy {
    pub(super) lead: &'static str,
    pub(super) segments_head: [&'static str; 3],
    /// What each segment names.
    pub(super) segments: [&'static str; 4],
    pub(super) rules: &'static [Point],
    pub(super) reading: &'static str,
    pub(super) reading_lead: &'static str,
    pub(super) reading_head: [&'static str; 3],
}

/// Stages, roles, statuses.
#[derive(Debug)]
pub(in crate::pages::about) struct Life {
    pub(super) lead: &'static str,
    /// Of each stage: who acts in it, and what happens.
    pub(super) stages: [Point; 6],
    pub(super) roles_title: &'static str,
    pub(super) roles_head: [&'static str; 2],
    pub(super) roles: [Point; 6],
    pub(super) statuses_title: &'static str,
    pub(super) statuses_head: [&'static str; 2],
    pub(super) under_recall: &'static str,
}

/// Where the ID stands.
#[derive(Debug)]
pub(in crate::pages::about) struct Placement {
    pub(super) lead: &'static str,
    /// Of the places that the Check page names.
    pub(super) places: [&'static str; 3],
    pub(super) rules: &'static [Point],
    pub(super) lead_here: Around,
    pub(super) for_sellers: &'static str,
}

/// Recalls, scrapped robots, moves.
#[derive(Debug)]
pub(in crate::pages::about) struct Recalls {
    pub(super) lead: &'static str,
    pub(super) kinds_head: [&'static str; 2],
    pub(super) stop_use: &'static str,
    pub(super) service: &'static str,
    pub(super) rules: &'static [Point],
    pub(super) examples: &'static str,
}

/// How an answer is proved.
#[derive(Debug)]
pub(in crate::pages::about) struct Proof {
    pub(super) lead: &'static str,
    pub(super) steps: &'static [Point],
    pub(super) live: &'static str,
    pub(super) live_lead: &'static str,
    pub(super) run: &'static str,
    pub(super) tamper: &'static str,
    pub(super) hash_of_id: &'static str,
    pub(super) bits: &'static str,
    pub(super) named: &'static str,
    pub(super) computed: &'static str,
    pub(super) same: &'static str,
    pub(super) differs: &'static str,
}

/// What is sent and kept.
#[derive(Debug)]
pub(in crate::pages::about) struct Privacy {
    pub(super) points: &'static [Point],
    pub(super) kept: &'static str,
    pub(super) kept_lead: &'static str,
    pub(super) checkpoint: &'static str,
    pub(super) answers: &'static str,
    pub(super) nothing: &'static str,
    pub(super) forget: &'static str,
    pub(super) forgotten: &'static str,
    pub(super) forget_means: &'static str,
    pub(super) cache: &'static str,
}

/// The files, for programs.
#[derive(Debug)]
pub(in crate::pages::about) struct Api {
    pub(super) lead: &'static str,
    /// Of each of [`super::commands::all`].
    pub(super) examples: [Point; 5],
    /// What the button says, then what is said when the text was copied, and when it was not.
    pub(super) copy: [&'static str; 3],
    pub(super) run: &'static str,
    pub(super) bytes_say: &'static str,
    pub(super) rules_title: &'static str,
    pub(super) rules: &'static [Point],
}

/// Problems, source, licence.
#[derive(Debug)]
pub(in crate::pages::about) struct Help {
    pub(super) problem: Around,
    pub(super) points: &'static [Point],
}
