//! Which module uses which, and which package: read from the code.
//!
//! | module | has |
//! |---|---|
//! | [`tokens`] | the paths that a file names |
//! | [`modules`] | the modules of a package, and which uses which |
//! | [`graph`] | arrows between names: circles, and what follows from others |
//! | [`rooms`] | the rooms of the portal, and their order |
//! | [`packages`] | the packages of the workspace, as cargo tells them |
//! | [`picture`] | all of it as `docs/ARCHITECTURE.md` |
//!
//! What a module uses is what it names. A method is called without the name of the module that has it, so an arrow that
//! only a method makes is not seen.

pub mod graph;
pub mod modules;
pub mod packages;
pub mod picture;
pub mod rooms;
pub mod tokens;

use std::path::{Path, PathBuf};

/// The project's folder.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
