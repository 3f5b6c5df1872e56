//! How far a long task has come: told to whoever cares to show it.

/// Is told how far a long task has come.
pub trait Progress: Sync {
    /// A task of `total` steps begins, or of an unknown number if that is 0.
    fn begin(&self, task: &'static str, total: u64);

    /// So many more steps are done.
    fn advance(&self, steps: u64);
}

/// Shows nothing.
impl Progress for () {
    fn begin(&self, _: &'static str, _: u64) {}

    fn advance(&self, _: u64) {}
}
