//! `robot-registry receipt`.

use super::answer::tell;
use super::now;
use super::place::trust;
use super::say;
use anyhow::Context;
use registry::{Receipt, ReceiptError, limits};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Options of `receipt`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The receipt, as the portal or `lookup --receipt` wrote it
    file: PathBuf,
    /// Whom to trust [default: the demonstration registry's keys]
    #[arg(long, value_name = "FILE")]
    trust: Option<PathBuf>,
    /// The time to tell the answer's age by, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX")]
    now: Option<u64>,
}

/// Exits with the codes of [`tell`], or 1 if it is no receipt that says anything.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let trust = trust(arguments.trust.as_ref())?;
    let name = || arguments.file.display().to_string();
    let bytes = read(&arguments.file).with_context(name)?;
    let refused = |error: ReceiptError| anyhow::Error::new(error).context(name());
    let receipt = Receipt::from_json(&bytes).map_err(refused)?;
    let verdict = receipt.verify(&trust, arguments.now.unwrap_or_else(now)).map_err(refused)?;
    let code = tell(&verdict);
    say!("looked up  at {}, says the receipt", receipt.looked_up_at());
    Ok(code)
}

/// No more of the file than tells that it is too large.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limits::RECEIPT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
