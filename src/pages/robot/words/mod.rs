//! What the Robot page says: a catalogue for each language.

mod ar;
mod de;
mod en;
mod ja;
mod zh_hans;

pub(crate) use ar::TEXT as AR;
pub(crate) use de::TEXT as DE;
pub(crate) use en::TEXT as EN;
pub(crate) use ja::TEXT as JA;
pub(crate) use zh_hans::TEXT as ZH_HANS;

use crate::text::RobotText;
use std::ops::Deref;

/// Everything the Robot page says in one language: what is said of a robot, and what only this page has.
#[derive(Debug)]
pub struct RobotPageText {
    said: &'static RobotText,
    /// Taking the answer along.
    pub keep: KeepText,
    /// Help where an ID is not listed.
    pub similar: SimilarText,
}

impl Deref for RobotPageText {
    type Target = RobotText;

    fn deref(&self) -> &RobotText {
        self.said
    }
}

/// Taking the answer along, beside what [`crate::text::Share`] says.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub struct KeepText {
    pub share: &'static str,
    pub svg: &'static str,
    pub png: &'static str,
    pub png_failed: &'static str,
    pub receipt: &'static str,
    pub receipt_lead: &'static str,
    pub save_receipt: &'static str,
    pub receipt_saved: &'static str,
    pub receipt_failed: &'static str,
    pub open_receipt: &'static str,
}

/// A sentence with a count in it.
type Counted = fn(usize) -> String;

/// Help where an ID is not listed.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct SimilarText {
    pub title: &'static str,
    pub lead: &'static str,
    /// What will be fetched: for this many similar IDs, or for as many at most.
    pub fetches: Counted,
    pub fetches_at_most: Counted,
    pub search: &'static str,
    pub reading: &'static str,
    pub searching: fn(done: usize, of: usize) -> String,
    pub found: fn(listed: usize, of: usize) -> String,
    pub no_similar: &'static str,
    pub unanswered: Counted,
    pub compare: &'static str,
}
