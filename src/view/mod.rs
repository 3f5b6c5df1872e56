//! What pages share: components, hooks, words, how values are written. Some of it is shown before there is a page.

pub mod components;
pub mod dom;
pub mod download;
pub mod format;
pub mod headline;
pub mod hooks;
pub mod text;
