//! `robot-registry keygen`.

use super::{passphrase, say};
use anyhow::Context;
use publisher::keys::protect;
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use tlog::{Algorithm, SigningKey};

/// Options of `keygen`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The key's name: for a registry its origin, such as example.org/registry
    #[arg(long)]
    name: String,
    /// Make a key for a witness, which cosigns, instead of one for a registry
    #[arg(long)]
    witness: bool,
    /// Protect the key with a passphrase: that of ROBOT_REGISTRY_PASSPHRASE, of the file ROBOT_REGISTRY_PASSPHRASE_FILE,
    /// or else as it is typed
    #[arg(long)]
    passphrase: bool,
    /// The file for the private key; it must not exist
    #[arg(long)]
    out: PathBuf,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|error| anyhow::anyhow!("no random numbers from the system: {error}"))?;
    let algorithm = if arguments.witness { Algorithm::CosignatureV1 } else { Algorithm::Ed25519 };
    let key = SigningKey::from_seed(&arguments.name, algorithm, seed).context("--name")?;

    let text = if arguments.passphrase { protected(&key)? } else { format!("{key}\n") };

    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let shown = arguments.out.display();
    let mut file = options.open(&arguments.out).map_err(|error| {
        let never = if error.kind() == ErrorKind::AlreadyExists { ": a key is never overwritten" } else { "" };
        anyhow::Error::new(error).context(format!("{shown}{never}"))
    })?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).with_context(|| shown.to_string())?;
    say!("{}", key.verifier());
    Ok(ExitCode::SUCCESS)
}

fn protected(key: &SigningKey) -> anyhow::Result<String> {
    let passphrase = passphrase::choose().map_err(anyhow::Error::msg)?;
    let mut random = [0; 32];
    getrandom::fill(&mut random).map_err(|error| anyhow::anyhow!("no random numbers from the system: {error}"))?;
    protect(key, &passphrase, random).map_err(anyhow::Error::msg).context("--passphrase")
}
