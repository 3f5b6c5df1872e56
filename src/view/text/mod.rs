//! What the page says: for each language three catalogues, loaded when they are wanted.
//!
//! | catalogue | has the words of |
//! |---|---|
//! | [`PageCatalogue`] | what stands around every page, and the Check page |
//! | [`RobotCatalogue`] | the Robot page |
//! | [`LaterCatalogue`] | every other page |
//!
//! They are constants, made from the files in `i18n/` while the project is built; `i18n/README.md` says how these are
//! written. Where words depend on a value they are a function of it: no template is put together at run time. Only
//! the catalogues in use are loaded (`app::catalogues`); what is said before they have arrived is a [`HeadlineText`].

pub(crate) mod catalogue;
mod faults;
mod headlines;
mod words;

pub(crate) use catalogue::{AboutText, EmbedText, ListText, ReceiptText, RegisterText, ReportText, ScanText};
pub use catalogue::{HeadlineText, LaterCatalogue, PageCatalogue, RobotCatalogue};
pub use words::{LaterWords, RobotWords, Words};
