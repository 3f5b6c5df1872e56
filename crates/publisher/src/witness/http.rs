//! Requests to witnesses over HTTP(S).

use super::Post;
use crate::files::{ReadError, read_bounded};
use std::io;
use std::time::Duration;

/// Bytes of an answer that are read: some lines of a note.
const ANSWER: usize = 64 * 1024;

/// A client that keeps connections.
#[derive(Debug)]
pub(super) struct Http(ureq::Agent);

impl Default for Http {
    fn default() -> Self {
        Self(ureq::Agent::config_builder().http_status_as_error(false).build().into())
    }
}

impl Post for Http {
    fn post(&self, url: &str, body: &str, patience: Duration) -> io::Result<(u16, String, Vec<u8>)> {
        let request = self.0.post(url).config().timeout_global(Some(patience)).build();
        let mut answer = request.content_type("text/plain; charset=utf-8").send(body).map_err(io::Error::other)?;
        let kind = answer.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let (status, kind) = (answer.status().as_u16(), kind.to_owned());
        let body = read_bounded(answer.body_mut().as_reader(), ANSWER).map_err(|error| match error {
            ReadError::Io(error) => error,
            other => io::Error::other(other.to_string()),
        })?;
        Ok((status, kind, body))
    }
}
