//! `registry.toml`, and the private keys that it names.

use crate::source::encoding;
use serde::Deserialize;
use std::fs;
use std::io;
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
    read_text(path).map_err(|error| ConfigError { path: path.to_owned(), what: error.to_string() })
}

/// Reads a small file that a person wrote, in UTF-8 or UTF-16, without the mark that editors put before it.
///
/// # Errors
/// What the system says, or that the file is no such text (`InvalidData`).
pub fn read_text(path: &Path) -> io::Result<String> {
    let invalid = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what);
    let text = encoding::text(fs::read(path)?).map_err(|fault| invalid(&fault.problem.to_string()))?;
    text.map_err(|_| invalid("neither UTF-8 nor UTF-16"))
}

fn read_key(path: &Path) -> Result<SigningKey, ConfigError> {
    let parsed = read(path)?.trim().parse();
    parsed.map_err(|error: tlog::KeyError| ConfigError { path: path.to_owned(), what: error.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{Sample, demo_config};

    #[test]
    fn files_that_an_editor_saved_with_a_mark_or_in_utf16_are_read() {
        let folder = tempfile::tempdir().expect("a folder");
        Sample::new(11, 1).write(folder.path()).expect("a sample");
        let files = [Config::FILE, "keys/PUBLIC-DEMO-registry.key", "keys/PUBLIC-DEMO-witness-north.key"];
        for save in [
            (|text: String| format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes()) as fn(String) -> Vec<u8>,
            |text| format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ] {
            for path in files.map(|file| folder.path().join(file)) {
                fs::write(&path, save(read_text(&path).expect("text"))).expect("it can be written");
            }
            let config = Config::read(folder.path()).expect("nothing is wrong with it");
            assert_eq!(config.origin, demo_config().origin);
            assert_eq!(config.keys[0].verifier(), demo_config().keys[0].verifier());
        }
        fs::write(folder.path().join(Config::FILE), b"origin = \"M\xfcller\"").expect("it can be written");
        let error = Config::read(folder.path()).expect_err("it is not Unicode");
        assert!(error.to_string().ends_with("registry.toml: neither UTF-8 nor UTF-16"), "{error}");
    }
}
