//! `robot-registry keygen`.

use super::say;
use anyhow::Context;
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
    /// The file for the private key; it must not exist
    #[arg(long)]
    out: PathBuf,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|error| anyhow::anyhow!("no random numbers from the system: {error}"))?;
    let algorithm = if arguments.witness { Algorithm::CosignatureV1 } else { Algorithm::Ed25519 };
    let key = SigningKey::from_seed(&arguments.name, algorithm, seed).context("--name")?;

    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let shown = arguments.out.display();
    let mut file = options.open(&arguments.out).map_err(|error| {
        let never = if error.kind() == ErrorKind::AlreadyExists { ": a key is never overwritten" } else { "" };
        anyhow::Error::new(error).context(format!("{shown}{never}"))
    })?;
    writeln!(file, "{key}").and_then(|()| file.sync_all()).with_context(|| shown.to_string())?;
    say!("{}", key.verifier());
    Ok(ExitCode::SUCCESS)
}
