//! How values are written in a language, by the browser's own `Intl`. Where a browser lacks a part
//! of it, the plain value is shown.

mod intl;
mod numbers;
mod places;
mod plural;
mod time;

pub use plural::Plural;
pub use time::{Span, iso};
