//! The parts of the pages, one concept a file. They render what they are given and fetch nothing.
//!
//! What has state is a Yew component; the rest are functions from values to [`yew::Html`].

pub mod anatomy;
pub mod banner;
pub mod cells;
pub mod components_table;
pub mod copy_text;
pub mod examples;
pub mod find_id;
pub mod hash;
pub mod icon;
pub mod id_field;
pub mod identity_card;
pub mod in_turn;
pub mod label;
pub mod label_files;
pub mod language_switch;
pub mod life_track;
pub mod names;
pub mod notices;
pub mod parameters;
pub mod proof_panel;
pub mod prose;
pub mod qr_code;
pub mod register_facts;
pub mod segment_rows;
pub mod shell;
