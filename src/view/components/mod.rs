//! The parts of the pages, one concept a file. They render what they are given and fetch nothing.
//!
//! What has state is a Yew component; the rest are functions from values to [`yew::Html`].

pub mod anatomy;
pub mod banner;
pub mod cells;
pub mod copy_text;
pub mod hash;
pub mod icon;
pub mod label;
pub mod label_files;
pub mod language_switch;
pub mod names;
pub mod parameters;
pub mod proof_panel;
pub mod prose;
pub mod share;
pub mod shell;
pub mod turn_to;
