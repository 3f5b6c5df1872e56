//! Work in several tasks, so that the browser can draw and answer in between.

use std::time::Duration;
use yew::platform::{spawn_local, time::sleep};
use yew::prelude::*;

/// How many steps a component has made since it was first drawn: from 0 to `most`, each drawn by a task of its own,
/// `pause` after the one before it was.
#[hook]
pub fn use_steps(most: usize, pause: Duration) -> usize {
    let steps = use_state_eq(|| 0);
    {
        let next = steps.setter();
        use_effect_with((*steps, most), move |&(had, most)| {
            if had < most {
                spawn_local(async move {
                    sleep(pause).await;
                    next.set(had + 1);
                });
            }
        });
    }
    *steps
}
