//! Makes, publishes and verifies a registry of static files (`robot-registry/1`, `docs/FORMATS.md`).
//!
//! | module | does |
//! |---|---|
//! | [`source`] | reads source files, checks every row, and holds what a publication needs |
//! | [`config`] | reads `registry.toml` and the keys that it names |
//! | [`keys`] | reads private keys, also those under a passphrase |
//! | [`amend`] | applies changes to the newest snapshot, reading only what they touch |
//! | [`compare()`] | tells what a publication would change, and which rules it would break |
//! | [`publish()`] | writes objects, log, checkpoint and at last `latest.json` |
//! | [`export`] | writes what a registry holds as a source |
//! | [`feeds`] | recalls as Atom and JSON Feed |
//! | [`mod@monitor`] | follows a registry from outside, and tells what may not be |
//! | [`prune`] | removes objects that only old snapshots name |
//! | [`verify()`] | reads a whole registry and checks all of it |
//! | [`witness`] | asks witnesses for cosignatures |
//! | [`schema`] | JSON Schema of a source's documents |
//! | [`drive`] | runs a [`registry::Lookup`] over files |
//! | [`sample`] | makes the fictional demonstration registry |
//! | [`files`] | where a registry's files are: a folder, memory, a web address |
//! | [`controls`] | characters that neither texts nor a terminal may get |
//!
//! This is the only crate of the project that touches private keys. It knows the time and draws
//! random numbers only in the program's commands: the library is given both.

pub mod amend;
pub mod compare;
pub mod config;
pub mod controls;
mod drive;
pub mod export;
pub mod feeds;
pub mod files;
pub mod keys;
pub mod monitor;
pub mod progress;
pub mod prune;
pub mod publish;
pub mod sample;
pub mod schema;
mod signer;
pub mod source;
mod undone;
pub mod verify;
pub mod witness;

pub use amend::{Changeset, Plan, plan};
pub use compare::{Changes, compare};
pub use config::{Config, ConfigError};
pub use drive::{FilesRead, drive, drive_keeping};
pub use files::{Folder, Memory};
pub use progress::{Measure, Progress};
pub use publish::{ObjectCounts, PublishError, Summary, publish, publish_changes, serve_unfinished};
pub use sample::{EXAMPLES, UNLISTED};
pub use signer::Signer;
pub use source::{RowError, Source, SourceErrors};
pub use verify::{Report, Sampling, VerifyError, VerifyErrorKind, newest_snapshots, verify, verify_sample};

/// The trust file of the demonstration registry: what the portal compiles in.
pub const DEMO_TRUST: &str = include_str!("../../../trust.json");
