//! A folder for each page, with what that page alone uses. Check and Robot come with what is loaded first and by links; the others are later pages
//! ([`later`]).

mod about;
mod check;
mod embed;
mod history;
mod later;
mod list;
mod makers;
mod mine;
mod recalls;
mod receipt;
mod register;
mod report;
mod robot;
mod scan;
mod statistics;

pub use check::{Check, LoadNext};
pub use later::{LaterProps, later_page};
pub use robot::{RobotProps, robot_page};
