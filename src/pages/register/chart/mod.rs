//! Charts of counts: drawn as SVG, described in words, with a table behind each.
//!
//! They are drawn in percentages of their width and pixels of height, without a view box, so that text keeps its size
//! on every screen. Right-to-left languages get them mirrored.

mod bars;
mod columns;
mod figure;
mod group;
mod table;

pub(in crate::pages) use bars::bars;
pub(in crate::pages) use columns::months;
pub(in crate::pages) use group::{About, Group};
