//! Progress bars, on a terminal only.

use indicatif::{ProgressBar, ProgressStyle};
use publisher::Progress;
use std::sync::{Mutex, PoisonError};

/// One bar at a time.
#[derive(Debug, Default)]
pub(super) struct Bars {
    bar: Mutex<Option<ProgressBar>>,
}

impl Progress for Bars {
    fn begin(&self, task: &'static str, total: u64) {
        // indicatif draws nothing where standard error is no terminal.
        let bar = ProgressBar::new(total);
        if let Ok(style) = ProgressStyle::with_template("{msg:18} {bar:40} {percent:>3} % {eta:>4}") {
            bar.set_style(style);
        }
        bar.set_message(task);
        self.replace(Some(bar));
    }

    fn advance(&self, steps: u64) {
        if let Some(bar) = &*self.bar.lock().unwrap_or_else(PoisonError::into_inner) {
            bar.inc(steps);
        }
    }
}

impl Bars {
    fn replace(&self, bar: Option<ProgressBar>) {
        let old = std::mem::replace(&mut *self.bar.lock().unwrap_or_else(PoisonError::into_inner), bar);
        if let Some(old) = old {
            old.finish_and_clear();
        }
    }
}

impl Drop for Bars {
    fn drop(&mut self) {
        self.replace(None);
    }
}
