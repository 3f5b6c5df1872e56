//! `cargo xtask bench publish`: time and memory of a publication, beside what it can't be faster than.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::process::{self, run, run_quietly};
use crate::step::{note, step};
use crate::{files, paths};

/// Changes that are published after all units.
const CHANGES: usize = 1_000;
/// When the first snapshot is issued: any time does.
const ISSUED: u64 = 1_795_000_000;

/// What was measured of one size.
struct Measured {
    units: u32,
    full: Run,
    limit: f64,
    /// DuckDB, if it could be had.
    other: Option<f64>,
    changes: Run,
    touched: usize,
    touched_limit: f64,
}

/// A run of the publisher.
struct Run {
    seconds: f64,
    /// The most memory that it had, in MiB.
    memory: u64,
}

pub(super) fn run_all(sizes: &[u32]) -> Result<()> {
    let programs = step("Building the publisher", build)?;
    let folder = paths::made().join("bench-publish");
    files::remove(&folder)?;
    fs::create_dir_all(&folder)?;
    let python = step("Fetching DuckDB", || duckdb(&paths::made().join("bench-duckdb")));
    let python = python.inspect_err(|error| note(format!("not compared with DuckDB: {error:#}"))).ok();
    let measured = sizes.iter().map(|units| {
        let at = folder.join(units.to_string());
        fs::create_dir_all(&at)?;
        let measured = step(&format!("{units} units"), || measure(&programs, python.as_deref(), &at, *units));
        files::remove(&at)?;
        measured
    });
    let measured = measured.collect::<Result<Vec<_>>>()?;
    print(&measured);
    Ok(())
}

struct Programs {
    publisher: PathBuf,
    limit: PathBuf,
}

fn build() -> Result<Programs> {
    let build = ["build", "--profile", "native", "--package", "publisher", "--bins", "--example", "limit"];
    run(Command::new("cargo").current_dir(paths::root()).args(build))?;
    let native = paths::made().join("native");
    Ok(Programs { publisher: native.join("robot-registry"), limit: native.join("examples/limit") })
}

/// A Python that has DuckDB.
fn duckdb(folder: &Path) -> Result<PathBuf> {
    let python = folder.join("bin/python");
    if !python.exists() {
        run_quietly(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
    }
    run_quietly(Command::new(&python).args(["-m", "pip", "install", "--quiet", "duckdb"]))?;
    Ok(python)
}

fn measure(programs: &Programs, python: Option<&Path>, at: &Path, units: u32) -> Result<Measured> {
    let [source, registry, copy] = ["source", "registry", "copy"].map(|name| at.join(name));
    run_quietly(
        Command::new(&programs.publisher).args(["sample", "--units", &units.to_string(), "--to"]).arg(&source),
    )?;
    let rows = source.join("units.ndjson");
    let changes = at.join("changes.ndjson");
    fs::write(&changes, changed(&rows, units)?)?;
    let publish = |at: u64| {
        let mut command = Command::new(&programs.publisher);
        command.arg("publish").arg("--from").arg(&source).arg("--to").arg(&registry);
        command.args(["--issued-at", &at.to_string()]);
        command
    };
    let full = watched(&mut publish(ISSUED))?;
    let before = objects(&registry)?;
    let limit = limit(programs, &registry, &copy, &before, Some(&rows))?;
    let other = python.and_then(|python| {
        let written = partitioned(python, &rows, &at.join("duckdb"));
        written.inspect_err(|error| note(format!("DuckDB: {error:#}"))).ok()
    });
    let changes = watched(publish(ISSUED + 1).arg("--changes").arg(&changes))?;
    let touched = objects(&registry)?.difference(&before).cloned().collect::<BTreeSet<_>>();
    let touched_limit = self::limit(programs, &registry, &copy, &touched, None)?;
    Ok(Measured { units, full, limit, other, changes, touched: touched.len(), touched_limit })
}

/// Lines of changes: another version of the software of units that stand all over the file.
fn changed(rows: &Path, units: u32) -> Result<String> {
    use std::io::BufRead;
    let every = (units as usize / CHANGES).max(1);
    let file = std::io::BufReader::new(fs::File::open(rows)?);
    let mut changes = String::new();
    for line in file.lines().step_by(every).take(CHANGES) {
        let line = line?;
        let id = line.get(7..36).context("a unit begins with its ID")?;
        changes.push_str(&format!("{{\"id\":\"{id}\",\"set\":{{\"software\":\"77.7\"}}}}\n"));
    }
    Ok(changes)
}

/// Runs the publisher to the end, and watches its memory.
fn watched(command: &mut Command) -> Result<Run> {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn()?;
    let mut memory = 0;
    let status = loop {
        memory = peak(&child).unwrap_or(0).max(memory);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(Duration::from_millis(5));
    };
    ensure!(status.success(), "`{}` ended with {status}", process::line(command));
    Ok(Run { seconds: start.elapsed().as_secs_f64(), memory: memory / 1024 })
}

/// The most memory that a process has had resident so far, in KiB, where the system tells.
fn peak(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

/// The paths of all objects of a registry.
fn objects(registry: &Path) -> Result<BTreeSet<String>> {
    let mut paths = BTreeSet::new();
    for folder in fs::read_dir(registry.join("objects"))? {
        let folder = folder?;
        for object in fs::read_dir(folder.path())? {
            let name = object?.file_name();
            paths.insert(format!("objects/{}/{}", folder.file_name().to_string_lossy(), name.to_string_lossy()));
        }
    }
    Ok(paths)
}

fn limit(
    programs: &Programs,
    registry: &Path,
    copy: &Path,
    objects: &BTreeSet<String>,
    input: Option<&Path>,
) -> Result<f64> {
    let mut command = Command::new(&programs.limit);
    command.arg(registry).arg(copy).args(input).stdin(Stdio::piped()).stdout(Stdio::piped());
    fs::create_dir_all(copy)?;
    let mut child = command.spawn()?;
    let names: String = objects.iter().map(|path| format!("{path}\n")).collect();
    child.stdin.take().context("a pipe")?.write_all(names.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "`{}` ended with {}", process::line(&command), output.status);
    files::remove(copy)?;
    Ok(String::from_utf8(output.stdout)?.trim().parse()?)
}

fn partitioned(python: &Path, rows: &Path, to: &Path) -> Result<f64> {
    let script = paths::root().join("bench/publish/duckdb_json.py");
    let threads = thread::available_parallelism()?.to_string();
    let said = process::output(Command::new(python).arg(script).arg(rows).arg(to).arg(threads));
    files::remove(to)?;
    let said = said.context("it failed")?;
    let (seconds, version) = said.split_once(' ').context("no time")?;
    note(format!("DuckDB {version}: {seconds} s"));
    Ok(seconds.parse()?)
}

fn print(measured: &[Measured]) {
    println!(
        "| units | all: time | units/s | memory | limit | times | DuckDB | changes | objects | time | memory | limit | times |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    for Measured { units, full, limit, other, changes, touched, touched_limit } in measured {
        println!(
            "| {units} | {:.1} s | {:.0} | {} MiB | {limit:.1} s | {:.1} | {} | {} | {touched} | {:.2} s | {} MiB | {touched_limit:.2} s | {:.1} |",
            full.seconds,
            f64::from(*units) / full.seconds,
            full.memory,
            full.seconds / limit,
            other.map_or("–".to_owned(), |seconds| format!("{seconds:.1} s")),
            CHANGES.min(*units as usize),
            changes.seconds,
            changes.memory,
            changes.seconds / touched_limit,
        );
    }
}
