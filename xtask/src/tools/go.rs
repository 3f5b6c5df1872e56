//! Go, for the verifier that is written in it (`sdk/verifiers/go`).

use anyhow::Result;

use super::debian;
use crate::paths::on_path;
use crate::step::step;

pub(crate) fn ensure() -> Result<()> {
    if on_path("go").is_some() {
        return Ok(());
    }
    step("Installing Go", || debian::install(&["golang-go"], "a verifier is written in Go"))
}
