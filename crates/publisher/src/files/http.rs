//! A registry at a web address.

use super::{ReadError, ReadFiles, read_bounded};
use std::io;
use std::time::Duration;

/// Reads over HTTP(S), with bounded sizes and times.
#[derive(Debug)]
pub struct Http {
    base: String,
    agent: ureq::Agent,
}

impl Http {
    /// A registry whose `latest.json` is directly below this address.
    #[must_use]
    pub fn new(base: &str) -> Self {
        let config = ureq::Agent::config_builder().timeout_global(Some(Duration::from_secs(30)));
        Self { base: base.trim_end_matches('/').to_owned(), agent: config.build().into() }
    }
}

impl ReadFiles for Http {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, ReadError> {
        match self.agent.get(format!("{}/{path}", self.base)).call() {
            Ok(mut answer) => read_bounded(answer.body_mut().as_reader(), limit),
            Err(ureq::Error::StatusCode(404)) => Err(ReadError::NotFound),
            Err(ureq::Error::StatusCode(status)) => Err(ReadError::Status(status)),
            Err(error) => Err(ReadError::Io(io::Error::other(error))),
        }
    }
}
