//! The pages.

mod check;
mod embed;
mod robot;

pub use check::Check;
pub use embed::{EmbedProps, embed_page};
pub use robot::{RobotProps, robot_page};
