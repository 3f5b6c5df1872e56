//! A registry named on the command line: a folder or a web address; and whom to trust for it.

use anyhow::Context;
use publisher::config::read_text;
#[cfg(feature = "http")]
use publisher::files::Http;
use publisher::files::{ReadError, ReadFiles};
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

/// What stands for a web address in a program that was built without `http`.
#[cfg(not(feature = "http"))]
pub(super) struct Http;

#[cfg(not(feature = "http"))]
impl Http {
    fn new(_: &str) -> Self {
        Self
    }

    fn read(&self, _: &str, _: usize) -> Result<Vec<u8>, ReadError> {
        Err(ReadError::Io(std::io::Error::other("this program was built for folders only, without `http`")))
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
