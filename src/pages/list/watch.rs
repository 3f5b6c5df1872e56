//! Whether the worker comes to run. It may be missing, hang, or be refused, without a word from the browser.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use yew::platform::{spawn_local, time::sleep};

/// How long nothing of the worker may come until it runs, in seconds.
const PATIENCE: u32 = 15;
const SECOND: Duration = Duration::from_secs(1);

/// Gives a run up if its worker has been silent for too long. `silent` has the seconds for which it has been, until it
/// runs.
pub(in crate::pages) fn watch<R: 'static>(run: &Rc<R>, silent: fn(&R) -> &Cell<Option<u32>>, give_up: fn(&R)) {
    let run = Rc::downgrade(run);
    spawn_local(async move {
        loop {
            sleep(SECOND).await;
            // It may have ended meanwhile.
            let Some(run) = run.upgrade() else { return };
            let Some(seconds) = silent(&run).get() else { return };
            if seconds >= PATIENCE {
                return give_up(&run);
            }
            silent(&run).set(Some(seconds + 1));
        }
    });
}
