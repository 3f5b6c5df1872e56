//! The parts of the program, each a file that is loaded when it is first needed.
//!
//! With the feature `split` (`cargo xtask dist`), what can be reached through one of these functions
//! alone is taken out of the program and fetched by the first call. What is left is the first part: it
//! looks up and shows a verdict. Without the feature the same functions answer at once.

// The split points hand values from file to file of one program, which the macro declares as foreign
// functions. Nothing else in this crate may be unsafe.
#![allow(unsafe_code)]

use crate::app::AppProps;
use crate::pages::{EmbedProps, RobotProps, embed_page, robot_page};
use crate::route::Route;
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

/// Draws a page that is a part of its own, from what it starts with.
#[derive(Debug)]
pub struct LaterPage<P>(pub fn(P) -> Html);

impl<P> Clone for LaterPage<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for LaterPage<P> {}

impl<P> PartialEq for LaterPage<P> {
    /// There is one for each type of `P`.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The pages that are loaded when an address first leads to them, as far as they have been.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct LaterPages {
    /// The Robot page.
    pub robot: Option<LaterPage<RobotProps>>,
    /// The Embed page.
    pub embed: Option<LaterPage<EmbedProps>>,
}

impl LaterPages {
    /// Whether the page for this address has not been loaded.
    #[must_use]
    pub fn lack(self, route: &Route) -> bool {
        match route {
            Route::Robot { .. } => self.robot.is_none(),
            Route::Embed { .. } => self.embed.is_none(),
            Route::Check { .. } | Route::NotFound => false,
        }
    }

    /// These, and the page for this address.
    ///
    /// # Errors
    /// Its file can't be had.
    pub async fn with(self, route: &Route) -> Result<Self, NotLoaded> {
        Ok(match route {
            Route::Robot { .. } => Self { robot: Some(robot().await?), ..self },
            Route::Embed { .. } => embed().await?,
            Route::Check { .. } | Route::NotFound => self,
        })
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
    robot: robot() -> LaterPage<RobotProps> { LaterPage(robot_page) }
}
part! {
    /// The Embed page with its words in every language, and the Robot page: if it were left out here, what that
    /// shares with the Check page would be cut into two files, and each first load would be about 2 kB larger.
    embed: embed() -> LaterPages {
        LaterPages { robot: Some(LaterPage(robot_page)), embed: Some(LaterPage(embed_page)) }
    }
}
part! {
    /// The English catalogue.
    en: english() -> &'static Text { &en::TEXT }
}
part! {
    /// The Chinese catalogue.
    zh_hans: simplified_chinese() -> &'static Text { &zh_hans::TEXT }
}
