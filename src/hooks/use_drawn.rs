//! Work that can wait until there is something to see.

use std::time::Duration;
use yew::platform::{spawn_local, time::sleep};
use yew::prelude::*;

/// Whether what a component draws first has had its turn: false, then true. What is far down a page is drawn
/// second, since a slow phone answers to nothing while it draws.
#[hook]
pub fn use_drawn() -> bool {
    let drawn = use_state_eq(|| false);
    {
        let drawn = drawn.setter();
        use_effect_with((), move |()| {
            spawn_local(async move {
                sleep(Duration::ZERO).await;
                drawn.set(true);
            });
        });
    }
    *drawn
}
