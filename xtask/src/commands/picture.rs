//! `cargo xtask picture`: the architecture, drawn from the code. That it is current is a test of `tests/architecture`.

use std::fs;

use anyhow::Result;
use architecture::picture;

use crate::paths;
use crate::step::step;

/// Writes the picture again, in place.
pub(super) fn run() -> Result<()> {
    step("Drawing the architecture", || {
        let root = paths::root();
        Ok(fs::write(root.join(picture::PLACE), picture::draw(&root)?)?)
    })
}
