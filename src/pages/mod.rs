//! The pages.

mod check;
mod robot;

pub use check::Check;
pub use robot::{RobotProps, robot_page};
