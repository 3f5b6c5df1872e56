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

pub use check::Check;
pub use later::{LaterProps, later_page};
pub use robot::{RobotProps, robot_page};

// What words are chosen by.
pub(crate) use about::Section;
pub(crate) use embed::{Theme, Variant};
pub(crate) use list::Outcome as ListOutcome;
pub(crate) use makers::Order;
pub(crate) use receipt::Refusal as ReceiptRefusal;
pub(crate) use register::Kind;
pub(crate) use scan::{Dark, Nothing};
