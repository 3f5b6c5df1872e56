//! What a banner needs beside its verdict.

use crate::model::given::Given;
use crate::model::simulation::Simulation;
use yew::prelude::*;

/// What the banner needs beside the verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Surroundings {
    /// What stands in the link or in the field.
    pub given: Given,
    /// The condition that is simulated.
    pub simulation: Option<Simulation>,
    /// Whether the registry's data is fictional.
    pub demonstration: bool,
    /// Whether the field is on another page, to which a button must lead.
    pub can_edit: bool,
    /// What is said of an answer that comes from a receipt and not from the register. There is no use in trying
    /// again then, and what to do about a fault is another matter.
    pub receipt: Option<AttrValue>,
    /// Looks up anew.
    pub retry: Callback<()>,
    /// Forgets the checkpoint that this device remembers, then looks up anew.
    pub forget: Callback<()>,
    /// The time (Unix seconds).
    pub now: u64,
}
