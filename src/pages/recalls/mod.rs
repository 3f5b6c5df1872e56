//! All recalls of the register, and one of them.
//!
//! | module | has |
//! |---|---|
//! | [`index`] | all recalls, searched and filtered |
//! | [`one`] | one recall: which robots it affects, and how many are remedied |
//! | [`item`] | what both say of a recall alike |
//! | [`feeds`] | where recalls can be subscribed to |

mod feeds;
mod index;
mod item;
mod one;

pub(super) use index::Recalls;
pub(super) use one::OneRecall;
