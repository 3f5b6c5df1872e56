//! Makers and models: all makers, one maker, one model.
//!
//! | module | has |
//! |---|---|
//! | [`index`] | all makers, searched and ordered |
//! | [`search`] | which makers a text means |
//! | [`maker`] | one maker with its models |
//! | [`model`] | one model |
//! | [`one`] | what the pages of one maker and one model share |
//! | [`recalls`] | the recalls of a model |

mod index;
mod maker;
mod model;
mod one;
mod recalls;
mod search;

pub(super) use index::Makers;
pub(super) use maker::Maker;
pub(super) use model::Model;
pub(super) use search::fold;
