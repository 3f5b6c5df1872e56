//! The SQL of `docs/PUBLISHING.md` against a PostgreSQL server of its own: what it gives is published as the same bytes.
//!
//! Run by `cargo xtask test --only scale`, since it needs the server's programs.
#![allow(clippy::unwrap_used, missing_docs)]

use assert_cmd::Command as Program;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

const DOCUMENT: &str = include_str!("../../../docs/PUBLISHING.md");

const TABLES: &str = "
CREATE TABLE units (id text PRIMARY KEY, status text, stage text, made_on date, software text, components json);
CREATE TABLE events (unit text REFERENCES units, number int, happened_on date, stage text, kind text, actor text,
    country text, note json, PRIMARY KEY (unit, number));
CREATE TABLE notices (unit text REFERENCES units, number int, document json, PRIMARY KEY (unit, number));
";

/// A server in a folder, reached by a socket in it.
struct Server {
    folder: TempDir,
    programs: PathBuf,
}

impl Server {
    fn start() -> Self {
        let versions = fs::read_dir("/usr/lib/postgresql").expect("Debian's package postgresql");
        let newest = versions.map(|version| version.unwrap().path().join("bin")).max().unwrap();
        let server = Self { folder: tempfile::tempdir().unwrap(), programs: newest };
        if is_root() {
            // The server refuses to be run by root.
            done(Command::new("chown").arg("postgres").arg(server.folder.path()));
        }
        let data = server.path("data");
        done(
            &mut server
                .run("initdb", &["--auth=trust", "--username=registry", "--encoding=UTF8", "--no-sync", "-D", &data]),
        );
        let options = format!("-c listen_addresses= -c fsync=off -c unix_socket_directories={}", server.path(""));
        done(
            &mut server.run(
                "pg_ctl",
                &["start", "--wait", "--silent", "-D", &data, "-l", &server.path("log"), "-o", &options],
            ),
        );
        server
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// A program of the server's, as a user that may run it.
    fn run(&self, name: &str, arguments: &[&str]) -> Command {
        let program = self.programs.join(name);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir(self.folder.path()).args(arguments);
        command
    }

    fn psql(&self) -> Program {
        let mut program = Program::new(self.programs.join("psql"));
        program.args(["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "-U", "registry", "-d", "postgres", "-h"]);
        program.arg(self.folder.path());
        program
    }

    fn fill(&self, table: &str, rows: Vec<Vec<String>>) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        rows.iter().for_each(|row| writer.write_record(row).unwrap());
        let copy = format!("COPY {table} FROM STDIN (FORMAT csv)");
        self.psql().args(["-c", &copy]).write_stdin(writer.into_inner().unwrap()).assert().success();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let data = self.path("data");
        let _ = self.run("pg_ctl", &["stop", "--wait", "--mode=immediate", "-D", &data]).output();
    }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().unwrap().stdout == b"0\n"
}

fn done(command: &mut Command) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let said = [stdout, stderr].concat();
    assert!(status.success(), "{command:?}: {}", String::from_utf8_lossy(&said));
}

fn robot_registry(arguments: &[&str]) -> Program {
    let mut program = Program::new(env!("CARGO_BIN_EXE_robot-registry"));
    program.args(arguments);
    program
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The first block of this language in the document.
fn documented(language: &str) -> &'static str {
    let (_, behind) = DOCUMENT.split_once(&format!("```{language}\n")).unwrap();
    behind.split_once("```").unwrap().0
}

#[test]
#[ignore = "needs the programs of a PostgreSQL server: cargo xtask test --only scale"]
fn what_the_documented_sql_gives_is_published_as_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (source, expected, registry) = (path("source"), path("expected"), path("registry"));
    robot_registry(&["sample", "--units", "5000", "--to", &source]).assert().success();
    let issued = ["--issued-at", "1795000000"];
    robot_registry(&["publish", "--from", &source, "--to", &expected]).args(issued).assert().success();

    let server = Server::start();
    server.psql().args(["-c", TABLES]).assert().success();
    let file = Path::new(&source).join("units.ndjson");
    let units = fs::read_to_string(&file).unwrap();
    fs::remove_file(file).unwrap();
    let units: Vec<Value> = units.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let row = |unit: &Value, names: &[&str]| names.iter().map(|name| cell(&unit[*name])).collect::<Vec<_>>();
    let columns = ["id", "status", "stage", "made_on", "software", "components"];
    server.fill("units", units.iter().map(|unit| row(unit, &columns)).collect());
    let lists = |list: &str| {
        let of_unit = |unit: &Value| {
            let rows = unit[list].as_array().cloned().unwrap_or_default();
            (1..).zip(rows).map(|(number, row)| (vec![cell(&unit["id"]), format!("{number}")], row)).collect::<Vec<_>>()
        };
        units.iter().flat_map(of_unit).collect::<Vec<_>>()
    };
    let columns = ["date", "stage", "kind", "actor", "country", "note"];
    let events = lists("events").into_iter().map(|(key, event)| [key, row(&event, &columns)].concat()).collect();
    server.fill("events", events);
    let notices = lists("notices").into_iter().map(|(key, notice)| [key, vec![notice.to_string()]].concat()).collect();
    server.fill("notices", notices);

    let table = server.psql().args(["-c", documented("sql")]).assert().success().get_output().stdout.clone();
    robot_registry(&["publish", "--from", "-", "--with", &source, "--to", &registry])
        .args(issued)
        .write_stdin(table)
        .assert()
        .success();
    let latest = |registry: &str| fs::read(Path::new(registry).join("latest.json")).unwrap();
    assert!(latest(&registry) == latest(&expected));
}
