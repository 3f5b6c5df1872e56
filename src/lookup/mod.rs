//! A look-up under way in the browser: the files it wants are fetched, and its verdict is kept.

mod ongoing;
mod run;

pub use ongoing::{LookupState, Ongoing};
pub use run::{Reading, Run, run};
