//! The verdict in a few words and a sign, apart from how they are drawn: the landing draws them with
//! the DOM alone ([`crate::landing`]), the page with Yew ([`crate::components::banner`]).

mod icon;
mod look;
mod recalls;
mod words;

pub use icon::Icon;
pub use look::{Look, is_model_unknown};
pub use recalls::recall_flag;
pub use words::{as_of, headline, proof_line, proved, remembered};
