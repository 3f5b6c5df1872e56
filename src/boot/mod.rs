//! What happens before the page is there: the verdict of a link is shown, then the page is loaded.

pub mod landing;
pub mod page;
mod startup;

pub use startup::start;
