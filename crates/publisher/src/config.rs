//! `registry.toml`, and the private keys that it names.

use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};
use tlog::SigningKey;

/// How a registry publishes: its name, how long a snapshot holds, and the keys that sign.
#[derive(Debug, Clone)]
pub struct Config {
    /// The log's origin: the first line of its checkpoints.
    pub origin: String,
    /// Seconds from a snapshot's issue by which a newer one is promised.
    pub valid_for: u64,
    /// The registry's keys, all of which sign; several while keys are being changed.
    pub keys: Vec<SigningKey>,
    /// Keys of demonstration witnesses that the publisher plays itself. A real registry has none
    /// here: its witnesses are other people.
    pub witnesses: Vec<SigningKey>,
}

/// Why the configuration could not be used.
#[derive(Debug, thiserror::Error)]
#[error("{}: {what}", path.display())]
pub struct ConfigError {
    /// The file at fault.
    pub path: PathBuf,
    /// What is wrong with it.
    pub what: String,
}

/// `registry.toml` as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RegistryToml {
    origin: String,
    valid_for_days: u32,
    keys: Vec<PathBuf>,
    #[serde(default)]
    demo_witness_keys: Vec<PathBuf>,
}

impl Config {
    /// Name of the file in the source folder.
    pub const FILE: &str = "registry.toml";

    /// Reads `registry.toml` in `folder`, and the key files that it names relative to it.
    ///
    /// # Errors
    /// [`ConfigError`] with the file at fault.
    pub fn read(folder: &Path) -> Result<Self, ConfigError> {
        let path = folder.join(Self::FILE);
        let text = read(&path)?;
        let fault = |what: String| ConfigError { path: path.clone(), what };
        let toml: RegistryToml = toml::from_str(&text).map_err(|error| fault(error.to_string()))?;
        if toml.origin.is_empty() || toml.origin.contains('\n') {
            return Err(fault("origin: not one line of text".to_owned()));
        }
        if toml.valid_for_days == 0 {
            return Err(fault("valid_for_days: a snapshot must be valid for a day at least".to_owned()));
        }
        if toml.keys.is_empty() {
            return Err(fault("keys: at least one key must sign".to_owned()));
        }
        let keys = |files: &[PathBuf]| files.iter().map(|file| read_key(&folder.join(file))).collect::<Result<_, _>>();
        Ok(Self {
            origin: toml.origin,
            valid_for: u64::from(toml.valid_for_days) * 86_400,
            keys: keys(&toml.keys)?,
            witnesses: keys(&toml.demo_witness_keys)?,
        })
    }
}

fn read(path: &Path) -> Result<String, ConfigError> {
    fs::read_to_string(path).map_err(|error| ConfigError { path: path.to_owned(), what: error.to_string() })
}

fn read_key(path: &Path) -> Result<SigningKey, ConfigError> {
    let parsed = read(path)?.trim().parse();
    parsed.map_err(|error: tlog::KeyError| ConfigError { path: path.to_owned(), what: error.to_string() })
}
