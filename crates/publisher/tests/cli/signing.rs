//! Keys that are not in files: in the environment, or with another program.

use crate::support::{Bench, ISSUED, answer, complaint};
use publisher::sample::registry_key;
use std::fs;

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Base 64 as bits of the characters' values, six each.
fn bits(text: &str) -> String {
    let value = |byte: u8| BASE64.iter().position(|known| *known == byte);
    text.bytes().filter_map(value).map(|value| format!("{value:06b}")).collect()
}

/// The signature in a note's last line, without the key's ID: as a program would print it that knows nothing of notes.
fn signature(note: &str) -> String {
    let line = note.lines().last().unwrap().rsplit(' ').next().unwrap();
    // 4 bytes of the ID, 64 of the signature.
    let mut bits = bits(line)[32..32 + 512].to_owned();
    bits.push_str(&"0".repeat(4));
    let digit = |bits: &[u8]| {
        let value = usize::from_str_radix(std::str::from_utf8(bits).unwrap(), 2).unwrap();
        char::from(BASE64[value])
    };
    bits.as_bytes().chunks(6).map(digit).collect::<String>() + "=="
}

fn configure(bench: &Bench, keys: &str) {
    let toml = bench.read_text("source/registry.toml");
    let line = toml.lines().find(|line| line.starts_with("keys = ")).unwrap().to_owned();
    let (keys, table) = keys.split_once('\n').unwrap_or((keys, ""));
    bench.write("source/registry.toml", toml.replace(&line, keys) + table);
}

#[test]
fn a_key_may_be_in_the_environment() {
    let bench = Bench::sample(60);
    configure(&bench, r#"keys = ["env:TEST_REGISTRY_KEY"]"#);
    let told = complaint(&mut bench.publish(ISSUED));
    assert!(told.starts_with("error: env:TEST_REGISTRY_KEY: environment variable not found"), "{told}");
    let key = registry_key().key.to_string();
    answer(bench.publish(ISSUED).env("TEST_REGISTRY_KEY", &key));
    answer(&mut bench.verify());
    let told = complaint(bench.publish(ISSUED + 1).env("TEST_REGISTRY_KEY", &key[..40]));
    assert!(told.starts_with("error: env:TEST_REGISTRY_KEY: ") && !told.contains(&key[20..40]), "{told}");
}

#[cfg(unix)]
#[test]
fn another_program_may_sign() {
    let bench = Bench::sample(60);
    let (text, signed) = (bench.path("text"), bench.path("signature"));
    let key = registry_key().key;
    let script = format!("cat > {text}; cat {signed}");
    configure(
        &bench,
        &format!("keys = []\n\n[[signers]]\nkey = \"{}\"\ncommand = [\"sh\", \"-c\", \"{script}\"]\n", key.verifier()),
    );
    let told = complaint(&mut bench.publish(ISSUED));
    assert!(told.contains(": it ended with exit status: 1\nhelp: run the command of [[signers]]"), "{told}");
    // The text that was to be signed is the same the next time.
    let text = fs::read_to_string(&text).unwrap();
    let right = signature(&tlog::sign(&text, &[&key]).unwrap());
    let other = signature(&tlog::sign(&format!("{text}more\n"), &[&key]).unwrap());
    for (printed, expected) in [(other.as_str(), "does not verify"), ("AAAA", "no signature of 64 bytes")] {
        bench.write("signature", printed);
        let told = complaint(&mut bench.publish(ISSUED));
        assert!(told.contains(expected), "{told}");
        assert!(!fs::exists(bench.path("registry/latest.json")).unwrap());
    }
    bench.write("signature", right + "\n");
    answer(&mut bench.publish(ISSUED));
    answer(&mut bench.verify());
}
