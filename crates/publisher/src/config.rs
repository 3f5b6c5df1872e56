//! `registry.toml`, and the private keys that it names.

use crate::Signer;
use crate::keys::{self, AskPassphrase};
use crate::source::encoding;
use crate::witness::{Witness, Witnessing};
use serde::Deserialize;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tlog::{Algorithm, SigningKey, VerifierKey};

/// How a registry publishes: its name, how long a snapshot holds, and the keys that sign.
#[derive(Debug, Clone)]
pub struct Config {
    /// The log's origin: the first line of its checkpoints.
    pub origin: String,
    /// Seconds from a snapshot's issue by which a newer one is promised.
    pub valid_for: u64,
    /// The registry's keys, all of which sign; several while keys are being changed.
    pub keys: Vec<SigningKey>,
    /// Programs that sign with keys which are not at hand.
    pub signers: Vec<Signer>,
    /// Keys of demonstration witnesses that the publisher plays itself. A real registry has none
    /// here: its witnesses are other people.
    pub witnesses: Vec<SigningKey>,
    /// Witnesses that are asked over the network, before a snapshot is served.
    pub witnessing: Option<Witnessing>,
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
    #[serde(default)]
    keys: Vec<PathBuf>,
    #[serde(default)]
    signers: Vec<SignerToml>,
    #[serde(default)]
    demo_witness_keys: Vec<PathBuf>,
    witnessing: Option<WitnessingToml>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignerToml {
    key: String,
    command: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WitnessingToml {
    /// Without it, all must cosign.
    quorum: Option<usize>,
    #[serde(default = "patience")]
    seconds: u64,
    witnesses: Vec<WitnessToml>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WitnessToml {
    key: String,
    url: String,
}

/// Seconds for which witnesses are waited for.
const fn patience() -> u64 {
    30
}

impl Config {
    /// The public halves of all keys that sign.
    pub(crate) fn verifiers(&self) -> Vec<VerifierKey> {
        let at_hand = self.keys.iter().map(SigningKey::verifier);
        at_hand.chain(self.signers.iter().map(|signer| signer.key.clone())).collect()
    }

    /// Name of the file in the source folder.
    pub const FILE: &str = "registry.toml";

    /// Reads `registry.toml` in `folder`, and the key files that it names relative to it.
    ///
    /// # Errors
    /// [`ConfigError`] with the file at fault.
    pub fn read(folder: &Path) -> Result<Self, ConfigError> {
        Self::read_asking(folder, &|_| Err("it is under a passphrase, and there is nobody to ask".to_owned()))
    }

    /// As [`Config::read`]; `ask` gives the passphrases of keys that are under one.
    ///
    /// # Errors
    /// [`ConfigError`] with the file at fault.
    pub fn read_asking(folder: &Path, ask: AskPassphrase<'_>) -> Result<Self, ConfigError> {
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
        if toml.keys.is_empty() && toml.signers.is_empty() {
            return Err(fault("keys: at least one key must sign, or one of [[signers]]".to_owned()));
        }
        let signer = |signer: SignerToml| match signer.key.parse() {
            Ok(_) if signer.command.is_empty() => Err(fault("signers.command: there is no program".to_owned())),
            Ok(key) => Ok(Signer { key, command: signer.command }),
            Err(error) => Err(fault(format!("signers.key: {error}"))),
        };
        let signers = toml.signers.into_iter().map(signer).collect::<Result<_, _>>()?;
        let keys =
            |files: &[PathBuf]| files.iter().map(|file| keys::read(&folder.join(file), ask)).collect::<Result<_, _>>();
        let witnessing = toml.witnessing.map(witnessing).transpose().map_err(fault)?;
        Ok(Self {
            origin: toml.origin,
            valid_for: u64::from(toml.valid_for_days) * 86_400,
            keys: keys(&toml.keys)?,
            signers,
            witnesses: keys(&toml.demo_witness_keys)?,
            witnessing,
        })
    }
}

fn witnessing(toml: WitnessingToml) -> Result<Witnessing, String> {
    let mut witnesses: Vec<Witness> = Vec::new();
    for WitnessToml { key, url } in toml.witnesses {
        let key: VerifierKey = key.parse().map_err(|error| format!("witnessing.witnesses.key: {error}"))?;
        let name = key.name().to_owned();
        if key.algorithm() != Algorithm::CosignatureV1 {
            return Err(format!("witnessing.witnesses.key: the key of {name} is not one for cosignatures"));
        }
        if witnesses.iter().any(|known| known.key.name() == name || known.key.public_key() == key.public_key()) {
            return Err(format!("witnessing.witnesses.key: {name} is there twice"));
        }
        if !url.starts_with("https://") && !url.starts_with("http://") {
            return Err(format!("witnessing.witnesses.url: not a web address: {url}"));
        }
        witnesses.push(Witness { key, url });
    }
    let quorum = toml.quorum.unwrap_or(witnesses.len());
    if !(1..=witnesses.len()).contains(&quorum) {
        return Err(format!("witnessing.quorum: {quorum} of {} witnesses can't be asked to cosign", witnesses.len()));
    }
    if !(1..=600).contains(&toml.seconds) {
        return Err("witnessing.seconds: from 1 to 600".to_owned());
    }
    Ok(Witnessing { witnesses, quorum, patience: Duration::from_secs(toml.seconds) })
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
