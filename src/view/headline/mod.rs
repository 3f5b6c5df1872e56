//! The verdict in a few words, and the head of the banner that shows them: for the landing ([`crate::boot::landing`]), and
//! for the page ([`crate::view::components::banner`]).

mod head;
mod recalls;
mod words;

pub use head::{Head, Line, marks};
pub use recalls::recall_flag;
pub use words::{as_of, headline, proof_line, proved, remembered};
