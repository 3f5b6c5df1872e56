//! Where passphrases come from: the environment, a file, or the terminal.

use publisher::config::read_text;
use publisher::keys::others_can_read;
use std::env;
use std::path::{Path, PathBuf};

/// The passphrase itself.
const VARIABLE: &str = "ROBOT_REGISTRY_PASSPHRASE";
/// A file with it, such as a credential that a service manager hands over.
const FILE_VARIABLE: &str = "ROBOT_REGISTRY_PASSPHRASE_FILE";

/// The passphrase of the key in this file.
pub(super) fn ask(key: &Path) -> Result<String, String> {
    if let Some(passphrase) = given()? {
        return Ok(passphrase);
    }
    rpassword::prompt_password(format!("Passphrase of {}: ", key.display())).map_err(|_| missing())
}

/// A new passphrase, typed twice where it is typed.
pub(super) fn choose() -> Result<String, String> {
    if let Some(passphrase) = given()? {
        return Ok(passphrase);
    }
    let read = |prompt: &str| rpassword::prompt_password(prompt).map_err(|_| missing());
    let passphrase = read("New passphrase: ")?;
    if read("The same again: ")? == passphrase { Ok(passphrase) } else { Err("the two differ".to_owned()) }
}

fn given() -> Result<Option<String>, String> {
    if let Ok(passphrase) = env::var(VARIABLE) {
        return Ok(Some(passphrase));
    }
    let Some(path) = env::var_os(FILE_VARIABLE).map(PathBuf::from) else { return Ok(None) };
    let fault = |what: String| format!("{FILE_VARIABLE}: {}: {what}", path.display());
    let text = read_text(&path).map_err(|error| fault(error.to_string()))?;
    if let Some(mode) = others_can_read(&path) {
        return Err(fault(format!("others than its owner can read it (mode {mode:03o}): run chmod 600 on the file")));
    }
    Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
}

fn missing() -> String {
    format!("there is no terminal to ask for a passphrase; set {VARIABLE}, or {FILE_VARIABLE} to a file with it")
}
