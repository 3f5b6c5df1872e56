//! The parts of the program, each a file that is loaded when it is first needed.
//!
//! With the feature `split` (`cargo xtask dist`), what can be reached through one of these functions
//! alone is taken out of the program and fetched by the first call. What is left is the first part: it
//! looks up and shows a verdict. Without the feature the same functions answer at once.

// The split points hand values from file to file of one program, which the macro declares as foreign
// functions. Nothing else in this crate may be unsafe.
#![allow(unsafe_code)]

use crate::app::AppProps;
use crate::pages::{LaterProps, PagesText, RobotPageText, RobotProps, later_page, robot_page, robot_words, words};
use crate::text::{Text, ar, de, en, ja, zh_hans};
use web_sys::Element;
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

/// Puts the page into an element, in place of what is there.
pub type Mount = fn(Element, AppProps);
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
        pub fn $name() -> Result<$gives, NotLoaded> {
            Ok($what)
        }

        $(#[$doc])*
        ///
        /// # Errors
        /// Never: it is not a file of its own.
        #[cfg(not(feature = "split"))]
        pub async fn $name() -> Result<$gives, NotLoaded> {
            Ok($what)
        }
    )*};
}

parts! {
    /// Yew, what stands around every page, and the Check page.
    page: page() -> Mount { crate::app::mount }

    /// The Robot page.
    robot: robot() -> RobotView { robot_page }

    /// All other pages, and the Robot page, much of which the Receipt page shows too.
    pages: pages() -> (RobotView, LaterView) { (robot_page, later_page) }

    /// What stands around every page and the Check page, in English.
    en: english() -> &'static Text { &en::TEXT }
    /// The same in Chinese.
    zh_hans: simplified_chinese() -> &'static Text { &zh_hans::TEXT }
    /// The same in Japanese.
    ja: japanese() -> &'static Text { &ja::TEXT }
    /// The same in German.
    de: german() -> &'static Text { &de::TEXT }
    /// The same in Arabic.
    ar: arabic() -> &'static Text { &ar::TEXT }

    /// What the Robot page says, in English.
    en_robot: english_robot() -> &'static RobotPageText { &robot_words::EN }
    /// The same in Chinese.
    zh_hans_robot: simplified_chinese_robot() -> &'static RobotPageText { &robot_words::ZH_HANS }
    /// The same in Japanese.
    ja_robot: japanese_robot() -> &'static RobotPageText { &robot_words::JA }
    /// The same in German.
    de_robot: german_robot() -> &'static RobotPageText { &robot_words::DE }
    /// The same in Arabic.
    ar_robot: arabic_robot() -> &'static RobotPageText { &robot_words::AR }

    /// What the other pages say, in English.
    en_pages: english_pages() -> &'static PagesText { &words::EN }
    /// The same in Chinese.
    zh_hans_pages: simplified_chinese_pages() -> &'static PagesText { &words::ZH_HANS }
    /// The same in Japanese.
    ja_pages: japanese_pages() -> &'static PagesText { &words::JA }
    /// The same in German.
    de_pages: german_pages() -> &'static PagesText { &words::DE }
    /// The same in Arabic.
    ar_pages: arabic_pages() -> &'static PagesText { &words::AR }
}
