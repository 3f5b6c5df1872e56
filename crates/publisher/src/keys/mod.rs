//! Private keys: files that nobody else can read, files under a passphrase, environment variables.

mod protected;

pub use protected::{MIN_PASSPHRASE, protect};

use crate::sample::{registry_key, witness_keys};
use crate::{ConfigError, config};
use std::env;
use std::path::{Path, PathBuf};
use tlog::SigningKey;

/// What stands before the name of an environment variable that holds a key, in place of a file.
const ENVIRONMENT: &str = "env:";

/// Gives the passphrase of the key in a file.
pub type AskPassphrase<'a> = &'a dyn Fn(&Path) -> Result<String, String>;

/// Reads a key.
///
/// # Errors
/// [`ConfigError`]: there is none, others can read it, or it is under a passphrase that is not at hand.
pub fn read(path: &Path, ask: AskPassphrase<'_>) -> Result<SigningKey, ConfigError> {
    if let Some(name) = path.file_name().and_then(|name| name.to_str()?.strip_prefix(ENVIRONMENT)) {
        let fault = |what: String| ConfigError { path: PathBuf::from(format!("{ENVIRONMENT}{name}")), what };
        let text = env::var(name).map_err(|error| fault(error.to_string()))?;
        return text.trim().parse().map_err(|error: tlog::KeyError| fault(error.to_string()));
    }
    let fault = |what: String| ConfigError { path: path.to_owned(), what };
    let text = config::read_text(path).map_err(|error| fault(error.to_string()))?;
    let key = if protected::is_protected(&text) {
        protected::open(&text, &ask(path).map_err(fault)?).map_err(fault)?
    } else {
        text.trim().parse().map_err(|error: tlog::KeyError| fault(error.to_string()))?
    };
    match others_can_read(path) {
        Some(mode) if !is_public(&key) => Err(fault(format!(
            "others than its owner can read this key (mode {mode:03o}): run chmod 600 on the file; if anybody may have \
             read it, make a new key"
        ))),
        _ => Ok(key),
    }
}

/// Whether this is a key of the demonstration, which anybody can make.
fn is_public(key: &SigningKey) -> bool {
    let public = key.verifier();
    registry_key().key.verifier() == public || witness_keys().iter().any(|demo| demo.key.verifier() == public)
}

/// The permissions of a file if they are more than its owner's. Nothing where a system has no such thing, or says none.
#[cfg(unix)]
pub fn others_can_read(path: &Path) -> Option<u32> {
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(path).ok()?.permissions()) & 0o777;
    (mode & 0o077 != 0).then_some(mode)
}

/// Elsewhere a folder's own rules say who can read a file.
#[cfg(not(unix))]
pub fn others_can_read(_: &Path) -> Option<u32> {
    None
}
