//! The packages of `cargo xtask sdk`, as those who install them have them. Each of these tests runs a program of its language.

// What cannot be set up ends the test, which is what a test is for.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;
use std::process::Command;

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn root() -> PathBuf {
    here().join("../..")
}

/// Runs a program to its end, which must be a good one; what it prints is shown if it is not.
#[track_caller]
fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{command:?}\n{said}\n{}", String::from_utf8_lossy(&output.stderr));
    said
}

/// The Python of the environment that the wheel is installed into.
fn python() -> Command {
    Command::new(std::env::var_os("SDK_PYTHON").expect("cargo xtask test --only sdk names a Python"))
}

#[test]
#[ignore = "needs the packages: cargo xtask test --only sdk"]
fn the_npm_package_in_node_and_in_a_page_of_vite() {
    let tests = ["vectors", "verify", "bundle", "readme"].map(|name| here().join(format!("js/{name}.test.mjs")));
    run(Command::new("node").arg("--test").args(tests));
}

#[test]
#[ignore = "needs the packages: cargo xtask test --only sdk"]
fn the_wheel_with_the_standard_library_and_with_httpx() {
    run(python().arg("-W").arg("error").arg(here().join("python/test_verify.py")));
}

#[test]
#[ignore = "needs the packages: cargo xtask test --only sdk"]
fn the_examples_of_the_python_package() {
    run(python().arg(here().join("python/test_examples.py")));
}

#[test]
fn the_verifier_in_javascript_gives_every_verdict_of_the_vectors() {
    run(Command::new("node").args(["--no-warnings", "--test"]).arg(here().join("js/verifier.test.mjs")));
}

#[test]
#[ignore = "needs Python packages: cargo xtask test --only sdk"]
fn the_verifier_in_python_gives_every_verdict_of_the_vectors() {
    run(python().arg(here().join("python/test_verifier.py")));
}

#[test]
#[ignore = "needs Go: cargo xtask test --only sdk"]
fn the_verifier_in_go_gives_every_verdict_of_the_vectors() {
    run(Command::new("go").args(["test", "-count=1", "."]).current_dir(root().join("sdk/verifiers/go")));
}

#[test]
#[ignore = "needs Python packages: cargo xtask test --only sdk"]
fn the_sample_is_as_its_schemas_say_to_a_validator_of_others() {
    run(python().arg(here().join("python/test_schema.py")));
}

#[test]
fn the_versions_are_put_in_by_the_build() {
    for manifest in ["sdk/js/package.json", "sdk/python/pyproject.toml"] {
        let text = std::fs::read_to_string(root().join(manifest)).unwrap();
        assert_eq!(text.matches("0.0.0").count(), 1, "{manifest}");
    }
}
