//! A look-up under way in the browser: the files it wants are fetched, and its verdict is kept.

mod landing;
mod ongoing;
mod receipt;
mod run;

pub use landing::{end_landing, land, landing};
pub use ongoing::{LookupState, Ongoing};
pub use receipt::receipt;
pub use run::{Run, run};
