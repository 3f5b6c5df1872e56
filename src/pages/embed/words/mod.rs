//! What the Embed page says.

pub(in crate::pages) mod ar;
pub(in crate::pages) mod de;
pub(in crate::pages) mod en;
pub(in crate::pages) mod ja;
pub(in crate::pages) mod zh_hans;

use super::choice::{Theme, Variant};
use crate::text::Around;

/// The words of the page in one language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub(crate) struct EmbedText {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) choose: &'static str,
    pub(super) id_hint: &'static str,
    pub(super) automatic: &'static str,
    pub(super) variants: &'static str,
    variant_names: [&'static str; 3],
    pub(super) languages: &'static str,
    pub(super) themes: &'static str,
    theme_names: [&'static str; 2],
    pub(super) preview: &'static str,
    pub(super) preview_note: &'static str,
    pub(super) not_loaded: &'static str,
    pub(super) no_id: &'static str,
    pub(super) snippets: &'static str,
    pub(super) element: (&'static str, &'static str),
    pub(super) frame: (&'static str, &'static str),
    pub(super) frame_language: &'static str,
    pub(super) policy: &'static str,
    pub(super) copy: &'static str,
    pub(super) copied: &'static str,
    pub(super) copy_failed: &'static str,
    pub(super) labels: &'static str,
    pub(super) label_lead: Around,
    pub(super) label_of: Around,
    pub(super) no_label: &'static str,
    pub(super) svg: &'static str,
    pub(super) png: &'static str,
    pub(super) png_failed: &'static str,
    pub(super) sheet: &'static str,
    pub(super) list: &'static str,
    pub(super) count: fn(usize) -> String,
    pub(super) left_out: fn(usize) -> String,
    pub(super) faults: fn(usize) -> String,
    pub(super) line: fn(usize) -> String,
    pub(super) more: fn(usize) -> String,
    pub(super) print: &'static str,
    pub(super) print_note: &'static str,
}

impl PartialEq for EmbedText {
    /// There is one for each language.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl EmbedText {
    pub(super) fn variant(&self, variant: Variant) -> &'static str {
        let [compact, card, full] = self.variant_names;
        match variant {
            Variant::Compact => compact,
            Variant::Card => card,
            Variant::Full => full,
        }
    }

    pub(super) fn theme(&self, theme: Theme) -> &'static str {
        let [light, dark] = self.theme_names;
        match theme {
            Theme::Light => light,
            Theme::Dark => dark,
        }
    }
}
