//! The parts of the program, each a file that is loaded when it is first needed.
//!
//! With the feature `split` (`cargo xtask dist`), what can be reached through one of these functions
//! alone is taken out of the program and fetched by the first call. What is left is the first part: it
//! looks up and shows a verdict. Without the feature the same functions answer at once.

// The split points hand values from file to file of one program, which the macro declares as foreign
// functions. Nothing else in this crate may be unsafe.
#![allow(unsafe_code)]

use crate::app::AppProps;
use crate::pages::{RobotProps, robot_page};
use crate::text::{Text, en, zh_hans};
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

/// Draws a robot's page.
#[derive(Debug, Clone, Copy)]
pub struct RobotPage(pub fn(RobotProps) -> Html);

impl PartialEq for RobotPage {
    /// There is one.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

macro_rules! part {
    ($(#[$doc:meta])* $part:ident: $name:ident() -> $gives:ty { $what:expr }) => {
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
    };
}

part! {
    /// Yew, what stands around every page, and the Check page.
    page: page() -> Mount { crate::app::mount }
}
part! {
    /// The Robot page.
    robot: robot() -> RobotPage { RobotPage(robot_page) }
}
part! {
    /// The English catalogue.
    en: english() -> &'static Text { &en::TEXT }
}
part! {
    /// The Chinese catalogue.
    zh_hans: simplified_chinese() -> &'static Text { &zh_hans::TEXT }
}
