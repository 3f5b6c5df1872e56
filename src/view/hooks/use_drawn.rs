//! Work that can wait until there is something to see.

use super::use_steps;
use std::time::Duration;
use yew::prelude::*;

/// Whether what a component draws first has had its turn: false, then true. What is far down a page is drawn
/// second, since a slow phone answers to nothing while it draws.
#[hook]
pub fn use_drawn() -> bool {
    use_steps(1, Duration::ZERO) == 1
}
