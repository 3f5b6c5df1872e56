//! The loading of the catalogues of a language, each a part of the program.

use super::parts::{self, NotLoaded};
use crate::model::language::{Language, for_each_language};
use crate::view::text::{LaterCatalogue, RobotCatalogue, Words};

macro_rules! loading {
    ($count:literal; $($name:ident $page:ident $robot:ident $later:ident $tag:literal $direction:literal $own_name:literal)*) => {
        /// The words of a language: of what stands around every page, and of the Check page.
        ///
        /// # Errors
        /// Their file can't be had.
        pub async fn load(language: Language) -> Result<Words, NotLoaded> {
            let (text, headline) = match language {
                $(Language::$name => parts::$page().await?,)*
            };
            language.keep_headline(headline);
            Ok(Words::new(language, text))
        }

        /// What the Robot page says in a language.
        ///
        /// # Errors
        /// Its file can't be had.
        pub async fn load_robot(language: Language) -> Result<&'static RobotCatalogue, NotLoaded> {
            match language {
                $(Language::$name => parts::$robot().await,)*
            }
        }

        /// What the later pages say in a language.
        ///
        /// # Errors
        /// Their file can't be had.
        pub async fn load_later(language: Language) -> Result<&'static LaterCatalogue, NotLoaded> {
            match language {
                $(Language::$name => parts::$later().await,)*
            }
        }
    };
}

for_each_language!(loading);
