//! Keys that only their owner can read, and keys under a passphrase.

use crate::support::{Bench, ISSUED, answer, complaint, program};
use std::fs;
use std::process::Command;

const PASSPHRASE: &str = "correct horse battery staple";

/// A sample that is signed by a new key, made with these arguments.
fn with_new_key(more: &[&str]) -> Bench {
    let bench = Bench::sample(60);
    let out = bench.path("source/new.key");
    let mut keygen = program(&["keygen", "--name", "demo.robot-register.example/registry", "--out", &out]);
    let key = answer(keygen.args(more).env("ROBOT_REGISTRY_PASSPHRASE", PASSPHRASE)).trim().to_owned();
    let toml = bench.read_text("source/registry.toml");
    let line = toml.lines().find(|line| line.starts_with("keys = ")).unwrap().to_owned();
    bench.write("source/registry.toml", toml.replace(&line, "keys = [\"new.key\"]"));
    let mut trust: serde_json::Value = serde_json::from_str(publisher::DEMO_TRUST).unwrap();
    trust["keys"] = vec![key].into();
    bench.write("trust.json", trust.to_string());
    bench
}

#[cfg(unix)]
#[test]
fn a_key_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let bench = with_new_key(&[]);
    let file = bench.path("source/new.key");
    for mode in [0o644, 0o640, 0o604, 0o620] {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let told = complaint(&mut bench.publish(ISSUED));
        let expected = format!("new.key: others than its owner can read this key (mode {mode:o}): run chmod 600");
        assert!(told.contains(&expected), "{told}");
        assert!(!fs::exists(bench.path("registry")).unwrap());
    }
    fs::set_permissions(&file, fs::Permissions::from_mode(0o400)).unwrap();
    answer(&mut bench.publish(ISSUED));
    answer(bench.verify().args(["--trust", &bench.path("trust.json")]));
}

#[test]
fn a_key_under_a_passphrase_signs_for_who_knows_it() {
    let bench = with_new_key(&["--passphrase"]);
    let file = bench.read_text("source/new.key");
    assert!(file.starts_with("demo.robot-register.example/registry+") && !file.contains("PRIVATE+KEY"), "{file}");
    // Neither a variable nor a terminal.
    let told = complaint(&mut bench.publish(ISSUED));
    assert!(told.contains("new.key: there is no terminal to ask for a passphrase"), "{told}");
    let told = complaint(bench.publish(ISSUED).env("ROBOT_REGISTRY_PASSPHRASE", "another one"));
    assert!(told.contains("new.key: the passphrase is not that of this key"), "{told}");
    answer(bench.publish(ISSUED).env("ROBOT_REGISTRY_PASSPHRASE", PASSPHRASE));
    answer(bench.verify().args(["--trust", &bench.path("trust.json")]));
    bench.write("passphrase", format!("{PASSPHRASE}\n"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let file = bench.path("passphrase");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        let told = complaint(bench.publish(ISSUED + 1).env("ROBOT_REGISTRY_PASSPHRASE_FILE", &file));
        assert!(told.contains("passphrase: others than its owner can read it (mode 644)"), "{told}");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    }
    answer(bench.publish(ISSUED + 1).env("ROBOT_REGISTRY_PASSPHRASE_FILE", bench.path("passphrase")));
    // The public half before it is that of another key.
    let (_, pem) = file.split_once('\n').unwrap();
    let other = publisher::sample::registry_key().key.verifier();
    bench.write("source/new.key", format!("{other}\n{pem}"));
    let told = complaint(bench.publish(ISSUED + 2).env("ROBOT_REGISTRY_PASSPHRASE", PASSPHRASE));
    assert!(told.contains("the encrypted key is not that of the public key before it"), "{told}");
}

#[test]
fn a_passphrase_of_a_few_characters_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("key");
    let mut command = program(&["keygen", "--name", "a.example", "--passphrase", "--out", out.to_str().unwrap()]);
    let told = complaint(command.env("ROBOT_REGISTRY_PASSPHRASE", "1234567"));
    assert!(told.contains("--passphrase: a passphrase has 8 characters at the least"), "{told}");
    assert!(!out.exists());
}

#[test]
fn other_programs_read_a_key_under_a_passphrase() {
    let bench = with_new_key(&["--passphrase"]);
    let file = bench.path("source/new.key");
    let mut openssl = Command::new("openssl");
    openssl.args(["pkey", "-in", &file, "-passin", "env:PASSPHRASE", "-noout", "-text"]);
    let Ok(output) = openssl.env("PASSPHRASE", PASSPHRASE).output() else {
        // Without OpenSSL on this machine there is nobody else to ask.
        return;
    };
    let told = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success() && told.contains("ED25519 Private-Key"), "{told}");
}
