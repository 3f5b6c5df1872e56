//! How far a long task has come: told to whoever cares to show it.

/// What the steps of a task are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Bytes read.
    Bytes,
    /// Objects read or written.
    Objects,
}

/// Is told how far a long task has come.
pub trait Progress: Sync {
    /// A task of `total` steps begins, or of an unknown number if that is 0.
    fn begin(&self, task: &'static str, measure: Measure, total: u64);

    /// So many more steps are done.
    fn advance(&self, steps: u64);
}

/// Shows nothing.
impl Progress for () {
    fn begin(&self, _: &'static str, _: Measure, _: u64) {}

    fn advance(&self, _: u64) {}
}
