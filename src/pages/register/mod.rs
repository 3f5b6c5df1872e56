//! What the pages about the register itself share: the frame around an answer, and charts.
//!
//! | module | has |
//! |---|---|
//! | [`frame`] | an answer with its proof, or the reason why there is none |
//! | [`chart`] | counts as bars, by group or by month, each with its table |
//! | [`groups`] | stages and statuses as groups of a chart |
//! | [`model_counts`] | what the statistics say of one maker's or model's units |

pub(super) mod chart;
pub(super) mod frame;
pub(super) mod groups;
pub(super) mod model_counts;
