//! A registry named on the command line: a folder or a web address; and whom to trust for it.

use anyhow::Context;
use publisher::config::read_text;
use publisher::files::{Http, ReadError, ReadFiles};
use publisher::{DEMO_TRUST, Folder};
use registry::Trust;
use std::path::PathBuf;

/// A folder or a web address.
pub(super) enum Place {
    Folder(Folder),
    Http(Http),
}

impl Place {
    pub(super) fn new(text: &str) -> Self {
        if text.starts_with("http://") || text.starts_with("https://") {
            Self::Http(Http::new(text))
        } else {
            Self::Folder(Folder::new(text))
        }
    }
}

impl ReadFiles for Place {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, ReadError> {
        match self {
            Self::Folder(folder) => folder.read(path, limit),
            Self::Http(http) => http.read(path, limit),
        }
    }
}

/// The trust file, or the demonstration's.
pub(super) fn trust(file: Option<&PathBuf>) -> anyhow::Result<Trust> {
    let Some(file) = file else { return Ok(Trust::from_json(DEMO_TRUST)?) };
    let json = read_text(file).with_context(|| file.display().to_string())?;
    Trust::from_json(&json).with_context(|| file.display().to_string())
}
