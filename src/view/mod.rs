//! What pages share, and what is shown before there is one.

pub mod components;
pub mod dom;
pub mod download;
pub mod format;
pub mod headline;
pub mod hooks;
pub mod text;
