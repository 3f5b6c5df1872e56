//! The time, as it passes.

use crate::data::client::clock;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use yew::platform::{spawn_local, time::sleep};
use yew::prelude::*;

const TICK: Duration = Duration::from_secs(20);

/// The time (Unix seconds), renewed often enough for "3 minutes ago".
#[hook]
pub fn use_now() -> u64 {
    let now = use_state(clock::seconds);
    {
        let now = now.setter();
        use_effect_with((), move |()| {
            let alive = Rc::new(Cell::new(true));
            let ticking = Rc::clone(&alive);
            spawn_local(async move {
                loop {
                    sleep(TICK).await;
                    if !ticking.get() {
                        break;
                    }
                    now.set(clock::seconds());
                }
            });
            move || alive.set(false)
        });
    }
    *now
}
