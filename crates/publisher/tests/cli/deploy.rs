//! The samples for systemd in `deploy/` run commands that this program takes.

use crate::support::{Bench, ISSUED, answer, program};
use std::fs;
use std::path::Path;
use std::process::Command;

const INSTALLED: &str = "/usr/local/bin/robot-registry";

fn deploy(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../deploy").join(file)).unwrap()
}

/// The arguments of a unit's commands.
fn commands(unit: &str) -> Vec<Vec<String>> {
    let lines = unit.lines().filter(|line| line.starts_with("ExecStart"));
    let commands = lines.map(|line| line.split_once('=').unwrap().1);
    commands.map(|line| line.strip_prefix(INSTALLED).unwrap().split_whitespace().map(str::to_owned).collect()).collect()
}

#[test]
fn what_the_timers_start_publishes_verifies_and_monitors() {
    let bench = Bench::sample(100);
    let publish = commands(&deploy("robot-registry-publish.service"));
    assert_eq!(publish.iter().map(|command| command[0].as_str()).collect::<Vec<_>>(), ["publish", "verify"]);
    for (command, time) in publish.iter().zip(["--issued-at", "--now"]) {
        let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        answer(program(&arguments).args([time, &ISSUED.to_string()]).current_dir(bench.path("")));
    }
    let monitor = commands(&deploy("robot-registry-monitor.service"));
    let here = |argument: &String| match argument.as_str() {
        "https://register.example/registry/v1" => bench.path("registry/v1"),
        "/etc/robot-registry/trust.json" => bench.path("source/trust.json"),
        other => other.to_owned(),
    };
    let arguments: Vec<String> = monitor[0].iter().map(here).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    answer(program(&arguments).args(["--now", &ISSUED.to_string()]).current_dir(bench.path("")));
    assert!(fs::exists(bench.path("state.json")).unwrap());
}

#[test]
fn systemd_takes_the_units() {
    let folder = tempfile::tempdir().unwrap();
    let names = ["publish", "monitor"].map(|name| format!("robot-registry-{name}"));
    let mut files = Vec::new();
    for (name, ending) in names.iter().flat_map(|name| [(name, "service"), (name, "timer")]) {
        let file = folder.path().join(format!("{name}.{ending}"));
        // It wants programs to be there.
        let unit = deploy(&format!("{name}.{ending}")).replace(INSTALLED, env!("CARGO_BIN_EXE_robot-registry"));
        fs::write(&file, unit).unwrap();
        files.push(file);
    }
    let Ok(output) = Command::new("systemd-analyze").args(["verify", "--man=no"]).args(files).output() else {
        // There is no systemd on this machine.
        return;
    };
    // It tells of this machine's other units, too.
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && !told.contains("robot-registry"), "{told}");
}
