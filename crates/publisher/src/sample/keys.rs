//! Demonstration keys, from fixed seeds: anyone can sign with them, so they prove nothing.

use registry::Hash;
use tlog::{Algorithm, SigningKey};

/// The demonstration registry's origin.
pub const ORIGIN: &str = "demo.robot-register.example/registry";

/// A demonstration key, and the file it is kept in.
#[derive(Debug, Clone)]
pub struct DemoKey {
    /// Name of the file, which says what it is.
    pub file: &'static str,
    /// The key.
    pub key: SigningKey,
}

/// The registry's key.
#[must_use]
pub fn registry_key() -> DemoKey {
    key("PUBLIC-DEMO-registry.key", ORIGIN, Algorithm::Ed25519)
}

/// The witnesses' keys.
#[must_use]
pub fn witness_keys() -> [DemoKey; 2] {
    let witness = |file, name| key(file, name, Algorithm::CosignatureV1);
    [
        witness("PUBLIC-DEMO-witness-harbour.key", "harbour.witness.example"),
        witness("PUBLIC-DEMO-witness-north.key", "north.witness.example"),
    ]
}

fn key(file: &'static str, name: &str, algorithm: Algorithm) -> DemoKey {
    let seed = Hash::of(format!("public demonstration key, worth nothing: {name}").as_bytes()).0;
    let key = SigningKey::from_seed(name, algorithm, seed);
    DemoKey { file, key: key.unwrap_or_else(|error| unreachable!("{name}: {error}")) }
}
