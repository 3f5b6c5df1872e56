//! The pages. Check and Robot come with what is loaded first and by links; the others are later pages
//! ([`later`]).

mod about;
mod check;
mod embed;
mod history;
mod later;
mod list;
mod makers;
mod receipt;
mod register;
mod robot;
mod scan;
mod statistics;
pub(crate) mod words;

pub use check::Check;
pub use later::{LaterProps, later_page};
pub(crate) use robot::words as robot_words;
pub use robot::{RobotPageText, RobotProps, robot_page};
pub use words::PagesText;
