//! A PostgreSQL server, which the publisher is tried with. Only its programs are used: the tests start a server of their
//! own.

use anyhow::Result;

use super::debian;

pub(super) fn ensure() -> Result<()> {
    // As the tests look for them (`crates/publisher/tests/postgres.rs`).
    if std::fs::read_dir("/usr/lib/postgresql").is_ok_and(|mut versions| versions.next().is_some()) {
        return Ok(());
    }
    debian::install(&["postgresql"], "the publisher is tried with a PostgreSQL server")
}
