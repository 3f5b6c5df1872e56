//! The words of all languages, made from `i18n/` while the project is built (`build.rs`, `crates/wording`).
//!
//! If the compiler stops here, it shows the place in `i18n/` behind the line: what nothing reads has to go from there, in
//! all languages, and a value that is not covered needs its attribute, in all languages.

#![deny(dead_code)]
// Written for values with and without contents alike.
#![allow(clippy::redundant_closure, clippy::unneeded_struct_pattern, unreachable_pub)]

use super::Language;
use crate::client::Simulation;
use crate::components::parameters::Parameter;
use crate::examples::ExampleName;
use crate::format::Plural;
use crate::pages::{Dark, Kind, ListOutcome, Nothing, Order, ReceiptRefusal, Section, Theme, Variant};
use crate::route::Page;
use registry::Check;
use registry::document::{Actor, ComponentKind, EventKind, Severity, Stage, Standing, Status};
use robot_id::{Fold, Script, Segment};
use yew::prelude::{Html, html};

include!(concat!(env!("OUT_DIR"), "/words.rs"));
