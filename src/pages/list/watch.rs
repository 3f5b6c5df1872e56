//! Whether the worker comes to run. It may be missing, hang, or be refused, without a word from the browser.

use super::run::Run;
use std::rc::Rc;
use std::time::Duration;
use yew::platform::{spawn_local, time::sleep};

/// How long nothing of the worker may come until it runs, in seconds.
const PATIENCE: u32 = 15;
const SECOND: Duration = Duration::from_secs(1);

/// Gives a run up if its worker has been silent for too long.
pub(super) fn watch(run: &Rc<Run>) {
    let run = Rc::downgrade(run);
    spawn_local(async move {
        loop {
            sleep(SECOND).await;
            // It may have ended meanwhile.
            let Some(run) = run.upgrade() else { return };
            let Some(silent) = run.silent.get() else { return };
            if silent >= PATIENCE {
                return run.refuse("unloaded");
            }
            run.silent.set(Some(silent + 1));
        }
    });
}
