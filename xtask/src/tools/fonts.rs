//! Fonts for the languages that the portal speaks, for pictures of it.

use std::process::Command;

use anyhow::Result;

use super::debian;
use crate::process::output;
use crate::step::{note, step};

const PACKAGES: [(&str, &str); 2] = [("zh", "fonts-noto-cjk"), ("ar", "fonts-dejavu-core")];

/// Without `fc-list` nobody knows; the pictures are taken with what there is.
pub(super) fn ensure() -> Result<()> {
    for (language, package) in PACKAGES {
        match output(Command::new("fc-list").arg(format!(":lang={language}"))) {
            None => note("fc-list is not on PATH: fonts are not looked for"),
            Some(fonts) if fonts.is_empty() => {
                let why = format!("the pictures need a font for the language {language}");
                step(&format!("Installing {package}"), || debian::install(&[package], &why))?;
            }
            Some(_) => {}
        }
    }
    Ok(())
}
