//! Work in several tasks, so that the browser can draw and answer in between.

use std::time::Duration;
use yew::platform::{spawn_local, time::sleep};
use yew::prelude::*;

/// How many turns a component has had since it was first drawn: from 0 to `most`, each drawn by a task of its own,
/// `pause` after the one before it was.
#[hook]
pub fn use_turns(most: usize, pause: Duration) -> usize {
    let turns = use_state_eq(|| 0);
    {
        let next = turns.setter();
        use_effect_with((*turns, most), move |&(had, most)| {
            if had < most {
                spawn_local(async move {
                    sleep(pause).await;
                    next.set(had + 1);
                });
            }
        });
    }
    *turns
}
