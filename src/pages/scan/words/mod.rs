//! What the page says.

pub(in crate::pages) mod ar;
pub(in crate::pages) mod de;
pub(in crate::pages) mod en;
pub(in crate::pages) mod ja;
pub(in crate::pages) mod zh_hans;

use super::said::{Dark, Nothing};
use crate::text::Around;

/// What happened, and what to do.
type Advice = (&'static str, &'static str);

/// The words of the page in one language.
#[derive(Debug)]
#[allow(missing_docs)] // Each line is named after what it says.
pub(crate) struct ScanText {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) privacy: &'static str,
    /// The name of the camera's picture.
    pub(super) picture: &'static str,
    pub(super) use_camera: &'static str,
    pub(super) asks: &'static str,
    pub(super) stop: &'static str,
    pub(super) torch: &'static str,
    /// The list of cameras, and with a number one that has no name.
    pub(super) camera: &'static str,
    pub(super) again: &'static str,
    pub(super) choose_photo: &'static str,
    pub(super) drop_hint: &'static str,
    pub(super) starting: &'static str,
    pub(super) running: &'static str,
    pub(super) reading: &'static str,
    /// Before the ID that was read.
    pub(super) read: &'static str,
    pub(super) dark: fn(Dark) -> Advice,
    pub(super) nothing: fn(Nothing) -> Advice,
    /// Before the other site's name.
    pub(super) elsewhere: &'static str,
    /// With this portal's name.
    pub(super) elsewhere_note: Around,
    pub(super) holds_id: &'static str,
    pub(super) check_here: &'static str,
    pub(super) other: &'static str,
    pub(super) other_note: &'static str,
    pub(super) no_text: &'static str,
    pub(super) several: &'static str,
}
