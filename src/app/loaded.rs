//! What has been loaded of the program for the page that is shown: its parts, and its words in one language.

use super::catalogues;
use super::parts::{self, LaterView, NotLoaded, RobotView};
use super::style::{self, Sheet};
use crate::data::route::Route;
use crate::model::language::Language;
use crate::view::text::{LaterWords, RobotWords, Words};
use futures_util::{join, try_join};

/// A page that is a part of its own, with its words.
#[derive(Debug)]
pub struct Loadable<View, Words> {
    /// Draws it.
    pub view: View,
    /// What it says.
    pub words: Words,
}

impl<V: Copy, W: Copy> Clone for Loadable<V, W> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V: Copy, W: Copy> Copy for Loadable<V, W> {}

impl<V, W: PartialEq> PartialEq for Loadable<V, W> {
    /// There is one view of a type.
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
    }
}

/// What has been loaded, all in one language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Loaded {
    /// The words of what stands around every page, and of the Check page.
    pub words: Words,
    /// The Robot page.
    pub robot: Option<Loadable<RobotView, RobotWords>>,
    /// The later pages.
    pub later: Option<Loadable<LaterView, LaterWords>>,
}

impl Loaded {
    /// What the page of an address takes, in a language.
    ///
    /// # Errors
    /// A file can't be had.
    pub async fn of(route: &Route, language: Language) -> Result<Self, NotLoaded> {
        Ok(match route {
            Route::Check { .. } => {
                let words = join!(catalogues::load(language), style::apply(Sheet::Page)).0?;
                Self { words, robot: None, later: None }
            }
            Route::Robot { .. } | Route::Unread { .. } => {
                let part = async { join!(parts::robot(), style::apply(Sheet::Pages)).0 };
                let (words, robot, view) =
                    try_join!(catalogues::load(language), catalogues::load_robot(language), part)?;
                let robot = Some(Loadable { view, words: RobotWords::new(words, robot) });
                Self { words, robot, later: None }
            }
            Route::Later { .. } => {
                let part = async { join!(parts::pages(), style::apply(Sheet::Pages)).0 };
                let (words, robot, pages, views) = try_join!(
                    catalogues::load(language),
                    catalogues::load_robot(language),
                    catalogues::load_later(language),
                    part
                )?;
                let robot = RobotWords::new(words, robot);
                let later = Some(Loadable { view: views.1, words: LaterWords::new(robot, pages) });
                Self { words, robot: Some(Loadable { view: views.0, words: robot }), later }
            }
        })
    }

    /// Whether the page of this address has not been loaded.
    #[must_use]
    pub fn lacks(&self, route: &Route) -> bool {
        match route {
            Route::Check { .. } => false,
            Route::Robot { .. } | Route::Unread { .. } => self.robot.is_none(),
            Route::Later { .. } => self.later.is_none(),
        }
    }

    /// These, and those of before in the same language.
    #[must_use]
    pub fn and(self, before: Self) -> Self {
        if self.words != before.words {
            return self;
        }
        Self { words: self.words, robot: self.robot.or(before.robot), later: self.later.or(before.later) }
    }
}
