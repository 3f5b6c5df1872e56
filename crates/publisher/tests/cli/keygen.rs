//! Keys are made once, and never overwritten.

use crate::support::{answer, complaint, program};
use std::fs;

#[test]
fn the_printed_key_verifies_what_the_written_key_signs() {
    let folder = tempfile::tempdir().unwrap();
    for (extra, algorithm) in [(None, tlog::Algorithm::Ed25519), (Some("--witness"), tlog::Algorithm::CosignatureV1)] {
        let out = folder.path().join(format!("{algorithm:?}"));
        let mut command = program(&["keygen", "--name", "example.org/registry", "--out", out.to_str().unwrap()]);
        let printed: tlog::VerifierKey = answer(command.args(extra)).trim().parse().unwrap();
        let written: tlog::SigningKey = fs::read_to_string(&out).unwrap().trim().parse().unwrap();
        assert_eq!(written.verifier(), printed);
        assert_eq!((printed.name(), printed.algorithm()), ("example.org/registry", algorithm));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}

#[test]
fn a_file_that_exists_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("key");
    fs::write(&out, "precious").unwrap();
    let complaint = complaint(&mut program(&["keygen", "--name", "a.example", "--out", out.to_str().unwrap()]));
    assert!(complaint.contains("never overwritten"), "{complaint}");
    assert_eq!(fs::read_to_string(&out).unwrap(), "precious");
}

#[test]
fn usage_errors_exit_with_2() {
    program(&["keygen"]).assert().code(2);
}
