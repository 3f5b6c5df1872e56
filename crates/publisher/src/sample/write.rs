//! The sample as source files.

use super::Sample;
use super::keys::{ORIGIN, registry_key, witness_keys};
use crate::source::{MANUFACTURERS, MODELS, UNITS, manufacturers};
use crate::{Config, config};
use serde::Serialize;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

const README: &str = "\
# Sample registry: everything in it is fictional

These files describe no real robot, company, supplier or authority. All names, codes, serials,
recalls and dates are invented, and any resemblance is chance. The keys in `keys/` are public.

| file | holds |
|---|---|
| `registry.toml` | how to publish: origin, keys, how long a snapshot holds |
| `manufacturers.csv` | one manufacturer per row |
| `models.ndjson` | one model per line |
| `units.ndjson` | one robot per line |
| `trust.json` | what a verifier of this registry trusts |

`robot-registry sample` writes the same bytes for the same `--units` and `--seed`.
`robot-registry publish --from . --to DIR` publishes them.
";

const KEYS_README: &str = "\
# PUBLIC demonstration keys

Anyone can make these private keys: they come from fixed seeds in the source code of
`robot-registry`. They sign the fictional demonstration registry and must never sign anything else.
Make keys of your own with `robot-registry keygen`.
";

/// The shape of `trust.json`, in the order in which it is written.
#[derive(Serialize)]
struct TrustFile {
    origin: &'static str,
    demonstration: bool,
    keys: Vec<String>,
    witnesses: Vec<String>,
    quorum: usize,
    expires_after: u64,
}

/// The trust file of the demonstration registry.
#[must_use]
pub fn trust_json() -> String {
    let witnesses: Vec<String> = witness_keys().iter().map(|demo| demo.key.verifier().to_string()).collect();
    let trust = TrustFile {
        origin: ORIGIN,
        demonstration: true,
        keys: vec![registry_key().key.verifier().to_string()],
        quorum: witnesses.len(),
        witnesses,
        expires_after: 7 * 86_400,
    };
    // A map of strings and numbers always serialises.
    serde_json::to_string_pretty(&trust).unwrap_or_default() + "\n"
}

/// The configuration that `registry.toml` of the sample says, for publishing without files.
#[must_use]
pub fn demo_config() -> Config {
    Config {
        origin: ORIGIN.to_owned(),
        valid_for: VALID_FOR_DAYS * 86_400,
        keys: vec![registry_key().key],
        signers: Vec::new(),
        witnesses: witness_keys().into_iter().map(|demo| demo.key).collect(),
        witnessing: None,
    }
}

/// Long enough for a demonstration that is not published daily.
const VALID_FOR_DAYS: u64 = 30;

impl Sample {
    /// Writes the source files, byte for byte the same for the same sample.
    ///
    /// # Errors
    /// What the system says.
    pub fn write(&self, to: &Path) -> io::Result<()> {
        let keys = to.join("keys");
        fs::create_dir_all(&keys)?;
        let demo: Vec<_> = [registry_key()].into_iter().chain(witness_keys()).collect();
        for demo in &demo {
            fs::write(keys.join(demo.file), format!("{}\n", demo.key))?;
        }
        fs::write(keys.join("README.md"), KEYS_README)?;
        fs::write(to.join("README.md"), README)?;
        fs::write(to.join("trust.json"), trust_json())?;
        fs::write(to.join(config::Config::FILE), registry_toml(demo.iter().map(|demo| demo.file)))?;
        let rows = BufWriter::new(File::create(to.join(MANUFACTURERS))?);
        manufacturers::write(rows, self.manufacturers.iter()).map_err(io::Error::other)?;
        lines(&to.join(MODELS), &self.models)?;
        lines(&to.join(UNITS), &self.units)
    }
}

fn registry_toml<'a>(mut key_files: impl Iterator<Item = &'a str>) -> String {
    let registry = key_files.next().unwrap_or_default();
    let witnesses: Vec<String> = key_files.map(|file| format!("\"keys/{file}\"")).collect();
    format!(
        "# The fictional demonstration registry. Its keys are public: never use them for another.

# The log's name: the first line of its checkpoints.
origin = \"{ORIGIN}\"

# A newer snapshot is promised this many days after each.
valid_for_days = {VALID_FOR_DAYS}

# Private keys that sign, relative to this file.
keys = [\"keys/{registry}\"]

# Demonstration only: witnesses that this publisher plays itself. Real ones are other people.
demo_witness_keys = [{}]
",
        witnesses.join(", ")
    )
}

fn lines<T: Serialize>(path: &Path, rows: &[T]) -> io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    for row in rows {
        serde_json::to_writer(&mut file, row)?;
        file.write_all(b"\n")?;
    }
    file.flush()
}
