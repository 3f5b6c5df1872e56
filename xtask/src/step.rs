//! Saying what is being done, and how long it took.

use std::fmt::Display;
use std::panic::resume_unwind;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

/// Runs `work` between two lines: what begins, and how long it took.
pub(crate) fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("==> {what}");
    let start = Instant::now();
    let result = work();
    let took = seconds(start.elapsed());
    match &result {
        Ok(_) => eprintln!("    {what}: done in {took}"),
        Err(_) => eprintln!("    {what}: failed after {took}"),
    }
    result
}

/// Does two things at one time, and gives both results; or an error, of the first if both have one.
pub(crate) fn side_by_side<A: Send, B: Send>(
    first: impl FnOnce() -> Result<A> + Send,
    second: impl FnOnce() -> Result<B> + Send,
) -> Result<(A, B)> {
    thread::scope(|scope| {
        let second = scope.spawn(second);
        let first = first();
        let second = second.join().unwrap_or_else(|panic| resume_unwind(panic));
        Ok((first?, second?))
    })
}

/// A line about something that needed no work.
pub(crate) fn note(what: impl Display) {
    eprintln!("    {what}");
}

/// `0.4 s`, `12.0 s`, `3 min 05 s`.
pub(crate) fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole < 60 { format!("{:.1} s", time.as_secs_f64()) } else { format!("{} min {:02} s", whole / 60, whole % 60) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_readable() {
        assert_eq!(seconds(Duration::from_millis(440)), "0.4 s");
        assert_eq!(seconds(Duration::from_secs(185)), "3 min 05 s");
    }
}
