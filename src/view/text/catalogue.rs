//! The words of all languages, made from `i18n/` while the project is built (`build.rs`, `crates/wording`).
//!
//! If the compiler stops here, it shows the place in `i18n/` behind the line: what nothing reads has to go from there, in
//! all languages, and a value that is not covered needs its attribute, in all languages.

#![deny(dead_code)]
// Written for values with and without contents alike.
#![allow(clippy::redundant_closure, clippy::unneeded_struct_pattern, unreachable_pub)]

use crate::model::about_section::Section;
use crate::model::badge_options::{Theme, Variant};
use crate::model::chart_kind::Kind;
use crate::model::examples::ExampleName;
use crate::model::language::Language;
use crate::model::maker_order::Order;
use crate::model::mine::given::Refused as MineRefused;
use crate::model::page::Page;
use crate::model::parameter::Parameter;
use crate::model::recall_view::State as RecallsShown;
use crate::model::receipt_refusal::Refusal as ReceiptRefusal;
use crate::model::sale::Sale;
use crate::model::scan_report::{Dark, Nothing};
use crate::model::simulation::Simulation;
use crate::view::format::Plural;
use presentation::Outcome as ListOutcome;
use registry::Check;
use registry::document::{Actor, ComponentKind, EventKind, Severity, Stage, Standing, Status};
use robot_id::{Fold, Script, Segment};
use yew::prelude::{Html, html};

include!(concat!(env!("OUT_DIR"), "/words.rs"));
