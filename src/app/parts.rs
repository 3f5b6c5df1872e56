//! The parts of the program, each a file that is loaded when it is first needed.
//!
//! With the feature `split` (`cargo xtask dist`), what can be reached through one of these functions
//! alone is taken out of the program and fetched by the first call. What is left is the first part: it
//! looks up and shows a verdict. Without the feature the same functions answer at once.

// The split points hand values from file to file of one program, which the macro declares as foreign
// functions. Nothing else in this crate may be unsafe, but for `boot::page`, which is one of them.
#![allow(unsafe_code)]

use crate::model::language::{Language, for_each_language};
use crate::pages::{LaterProps, RobotProps, later_page, robot_page};
use crate::view::text::catalogue::{self, HeadlineText, LaterCatalogue, PageCatalogue, RobotCatalogue};
use yew::Html;

/// A part of the program can't be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotLoaded;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Draws the Robot page.
pub type RobotView = fn(RobotProps) -> Html;
/// Draws any of the later pages.
pub type LaterView = fn(LaterProps) -> Html;

macro_rules! parts {
    ($($(#[$doc:meta])* $part:ident: $name:ident() -> $gives:ty { $what:expr })*) => {$(
        $(#[$doc])*
        ///
        /// # Errors
        /// Its file can't be had. Another call tries again.
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($part, fallible)]
        pub fn $name() -> Result<$gives, $crate::app::parts::NotLoaded> {
            Ok($what)
        }

        $(#[$doc])*
        ///
        /// # Errors
        /// Never: it is not a file of its own.
        #[cfg(not(feature = "split"))]
        pub async fn $name() -> Result<$gives, $crate::app::parts::NotLoaded> {
            Ok($what)
        }
    )*};
}
pub(crate) use parts;

parts! {
    /// The Robot page.
    robot: robot() -> RobotView { robot_page }

    /// All other pages, and the Robot page, much of which the Receipt page shows too.
    pages: pages() -> (RobotView, LaterView) { (robot_page, later_page) }
}

macro_rules! words {
    ($count:literal; $($name:ident $page:ident $robot:ident $later:ident $tag:literal $direction:literal $own_name:literal)*) => {
        parts! { $(
            /// What stands around every page and the Check page, in one language; and the words of the verdict's head,
            /// unless they are in the first part.
            $page: $page() -> (&'static PageCatalogue, Option<&'static HeadlineText>) {
                (&catalogue::$page::PAGE_CATALOGUE, (!Language::$name.is_at_hand()).then_some(&catalogue::$page::HEADLINE_TEXT))
            }

            /// What the Robot page says, in one language.
            $robot: $robot() -> &'static RobotCatalogue { &catalogue::$page::ROBOT_CATALOGUE }

            /// What the other pages say, in one language.
            $later: $later() -> &'static LaterCatalogue { &catalogue::$page::LATER_CATALOGUE }
        )* }
    };
}

for_each_language!(words);
