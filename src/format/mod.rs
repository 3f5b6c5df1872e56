//! How values are written in a language, by the browser's own `Intl`. Where a browser lacks a part
//! of it, the plain value is shown.

mod intl;
mod numbers;
mod places;
mod time;

pub use time::{Span, iso};
