//! What happens to a registry's folder between two publications, and on its way elsewhere.

use crate::support::{Bench, ISSUED, answer, complaint, files, is_proved};
use std::fs;

fn objects(bench: &Bench) -> Vec<String> {
    let paths = files(&bench.path("registry")).into_iter().map(|(path, _)| path);
    paths.filter(|path| path.starts_with("objects/")).collect()
}

#[test]
fn an_object_damaged_at_its_size_is_written_anew_and_said() {
    let bench = Bench::published(600);
    let objects = objects(&bench);
    let damaged = [&objects[0], &objects[objects.len() / 2]].map(|path| format!("registry/{path}"));
    for path in &damaged {
        let mut bytes = bench.read(path);
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        bench.write(path, bytes);
    }
    // Another, cut short.
    bench.write(&format!("registry/{}", objects[1]), "{");
    let output = bench.publish(ISSUED + 30).assert().success().get_output().clone();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("note: 3 objects on the disk were damaged, and are written anew"), "{told}");
    let summary = String::from_utf8(output.stdout).unwrap();
    assert!(summary.contains(&format!("objects    3 new, {} unchanged", objects.len() - 3)), "{summary}");
    assert!(answer(&mut bench.verify()).contains("log        2 entries"));
}

#[test]
fn unfinished_files_of_a_killed_publisher_are_removed_and_nothing_else() {
    let bench = Bench::published(100);
    let folder = objects(&bench)[0].rsplit_once('/').unwrap().0.to_owned();
    // The second is of a process that runs: whoever has the lock knows that it does not write here.
    let here = std::process::id();
    let drafts = [
        format!("registry/.{here}-0.tmp"),
        "registry/.4194999-0.tmp".to_owned(),
        format!("registry/{folder}/.4194999-7.tmp"),
        "registry/log/tile/entries/000.p/.4194999-9.tmp".to_owned(),
    ];
    let others = ["registry/.tmp", "registry/notes.tmp", "registry/elsewhere/.1-2.tmp"];
    fs::create_dir(bench.path("registry/elsewhere")).unwrap();
    for path in drafts.iter().map(String::as_str).chain(others) {
        bench.write(path, "half");
    }
    let output = bench.publish(ISSUED + 30).assert().success().get_output().clone();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(told, "note: removed 4 unfinished files of a publication that was stopped\n");
    for path in &drafts {
        assert!(!fs::exists(bench.path(path)).unwrap(), "{path}");
    }
    for path in others {
        assert!(fs::exists(bench.path(path)).unwrap(), "{path}");
    }
}

#[test]
fn a_folder_tells_git_to_convert_nothing_and_keeps_what_it_was_told_before() {
    let bench = Bench::published(60);
    let attributes = bench.read_text("registry/.gitattributes");
    assert!(attributes.lines().any(|line| line == "* -text"), "{attributes}");
    bench.write("registry/.gitattributes", "* binary\n");
    bench.publish(ISSUED + 30).assert().success();
    assert_eq!(bench.read_text("registry/.gitattributes"), "* binary\n");
}

/// As a converter of line ends does it.
fn converted(bytes: &[u8]) -> Vec<u8> {
    bytes
        .iter()
        .flat_map(|byte| if *byte == b'\n' { &b"\r\n"[..] } else { std::slice::from_ref(byte) })
        .copied()
        .collect()
}

#[test]
fn converted_files_are_told_as_converted() {
    let bench = Bench::published(60);
    // A registry whose log has a tile with a line end in it; another program may put one into an object.
    let mut issued = ISSUED;
    while !files(&bench.path("registry"))
        .iter()
        .any(|(path, bytes)| path.starts_with("log/tile/0") && bytes.contains(&b'\n'))
    {
        issued += 1;
        bench.publish(issued).assert().success();
    }
    let (mut tried, mut objects) = (0, 0);
    for (path, bytes) in files(&bench.path("registry")) {
        let file = format!("registry/{path}");
        let newest = path.contains("000.p/") && !path.contains(&format!("000.p/{}", issued - ISSUED + 1));
        objects += usize::from(path.starts_with("objects/"));
        if !is_proved(&path) || newest || path.starts_with("objects/") && objects > 2 {
            continue;
        }
        for (how, changed) in [
            ("line ends were converted", converted(&bytes)),
            ("a byte-order mark was put before it", [b"\xef\xbb\xbf", bytes.as_slice()].concat()),
        ] {
            if changed == bytes {
                continue;
            }
            bench.write(&file, &changed);
            let told = complaint(&mut bench.verify());
            assert!(told.starts_with(&format!("error: {path}: ")) && told.contains(how), "{path}: {told}");
            assert!(told.contains("help: copy the registry again as it is"), "{told}");
            tried += 1;
        }
        bench.write(&file, bytes);
    }
    // Checkpoint and tile as text, and everything with a mark.
    assert!(tried >= 8, "{tried}");
    bench.verify().assert().success();

    // It is not published upon either, and the same is said.
    let note = bench.read("registry/log/checkpoint");
    bench.write("registry/log/checkpoint", converted(&note));
    let told = complaint(&mut bench.publish(issued + 1));
    assert!(told.starts_with("error: log/checkpoint: its line ends were converted"), "{told}");
    bench.write("registry/log/checkpoint", note);
    bench.publish(issued + 1).assert().success();
}
