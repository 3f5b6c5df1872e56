//! Progress bars, on a terminal only.

use indicatif::{ProgressBar, ProgressStyle};
use publisher::{Measure, Progress};
use std::sync::{Mutex, PoisonError};

/// One bar at a time.
#[derive(Debug, Default)]
pub(super) struct Bars {
    bar: Mutex<Option<ProgressBar>>,
}

impl Progress for Bars {
    fn begin(&self, task: &'static str, measure: Measure, total: u64) {
        // indicatif draws nothing where standard error is no terminal.
        let bar = if total > 0 { ProgressBar::new(total) } else { ProgressBar::no_length() };
        let rate = match measure {
            Measure::Bytes => "{binary_bytes_per_sec:>12}",
            Measure::Objects => "{per_sec:>12}",
        };
        let whole = if total > 0 { "{bar:30} {percent:>3} % {eta:>5} left" } else { "{spinner} {elapsed:>5}" };
        if let Ok(style) = ProgressStyle::with_template(&format!("{{msg:18}} {whole} {rate}")) {
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
