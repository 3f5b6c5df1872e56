//! What the other rooms speak of: values, and rules about them, without a browser.

pub mod about_section;
pub mod badge_options;
pub mod chart_kind;
pub mod examples;
pub mod given;
pub mod id_text;
pub mod language;
pub mod maker_order;
pub mod mine;
pub(crate) mod operator;
pub mod page;
pub mod parameter;
pub mod proof_lines;
pub mod qr;
pub mod recall_view;
pub mod receipt_refusal;
pub mod sale;
pub mod scan_report;
pub mod shared;
pub mod simulation;
pub mod stock;
