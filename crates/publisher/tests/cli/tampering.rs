//! Whatever is altered, `verify` fails and names it.

use crate::support::{Bench, complaint, files, is_proved};
use std::fs;

#[test]
fn any_altered_or_missing_file_is_named() {
    let bench = Bench::published(200);
    for (path, bytes) in files(&bench.path("registry")) {
        if !is_proved(&path) {
            continue;
        }
        let file = format!("registry/{path}");
        let mut altered = bytes.clone();
        // A byte in the middle that stays text: the damage is not always one of syntax.
        altered[bytes.len() / 2] ^= 1;
        bench.write(&file, &altered);
        let told = complaint(&mut bench.verify());
        assert!(told.starts_with(&format!("error: {path}: ")), "{path}: {told}");
        fs::remove_file(bench.path(&file)).unwrap();
        let told = complaint(&mut bench.verify());
        assert!(told.starts_with(&format!("error: {path}: not found")), "{path}: {told}");
        bench.write(&file, bytes);
    }
    bench.verify().assert().success();
}

#[test]
fn another_registrys_key_is_not_trusted() {
    let bench = Bench::published(100);
    let trust = publisher::DEMO_TRUST.replace("\"quorum\": 2", "\"quorum\": 3");
    bench.write("trust.json", trust);
    let mut command = bench.verify();
    assert!(complaint(command.args(["--trust", &bench.path("trust.json")])).contains("quorum"));
}
