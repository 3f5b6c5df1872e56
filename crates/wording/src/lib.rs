//! The words that people read, from `i18n/<language>/*.ftl` to code.
//!
//! Translators write [Fluent](https://projectfluent.org/fluent/guide/) files; `i18n/README.md` says which part of
//! Fluent these may use. While the project is built, [`Words::read`] reads them all, compares each language with English, and
//! refuses what is missing, unknown or wrong with an error that names file, line and what to do. [`Words::rust`] then
//! writes typed constants for the portal, and [`Words::script`] objects for scripts. Nothing of Fluent is in either.
//!
//! Beside the words it reads `operator.txt`, who runs a deployment ([`operator`]).
//!
//! Not here: plural rules and the writing of numbers and dates at run time, which are the browser's `Intl`.

mod catalogue;
mod compare;
mod language;
mod message;
mod operator;
mod pattern;
mod plural;
mod problem;
mod prose;
mod resource;
mod rust;
mod script;

pub use catalogue::Words;
pub use language::Language;
pub use operator::operator;
pub use problem::{Place, Problem, Problems};
pub use rust::Group;
pub use script::Selection;
