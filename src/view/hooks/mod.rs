//! Hooks: where the components' state comes from.

mod use_drawn;
mod use_inquiry;
mod use_lookup;
mod use_now;
mod use_preview;
mod use_route;
mod use_steps;
mod use_title;

pub use use_drawn::use_drawn;
pub use use_inquiry::{Asked, is_about_memory, use_inquiry};
pub use use_lookup::use_lookup;
pub use use_now::use_now;
pub use use_preview::use_preview;
pub use use_route::use_route;
pub use use_steps::use_steps;
pub use use_title::use_title;
