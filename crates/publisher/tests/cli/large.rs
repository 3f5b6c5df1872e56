//! What large registers need makes no difference to what is published.

use crate::support::{Bench, ISSUED, complaint, files, program};
use registry::Hash;

/// The SHA-256 of `latest.json` of 5,000 units, which stands for every object of the snapshot. It changes with the sample
/// and the format alone.
const LATEST: &str = "3adaeadd90ccc3e3223b945cb250eab93bdfe52c2e5316d94e7fbd7474b3f278";

#[test]
fn the_bytes_are_those_of_a_publication_in_memory() {
    let bench = Bench::published(5_000);
    assert_eq!(Hash::of(&bench.read("registry/latest.json")).to_string(), LATEST);
    // So little memory that every unit goes through the temporary file.
    let elsewhere = bench.path("elsewhere");
    let (from, at) = (bench.path("source"), ISSUED.to_string());
    let small = ["publish", "--from", &from, "--to", &elsewhere, "--issued-at", &at, "--memory", "1"];
    program(&small).assert().success();
    let names = |folder: &str| files(folder).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(files(&elsewhere), files(&bench.path("registry")));
    assert!(names(&elsewhere).iter().all(|name| !name.contains("tmp")), "{:?}", names(&elsewhere));
    // Compared with the newest snapshot likewise.
    program(&["publish", "--from", &from, "--to", &elsewhere, "--memory", "1"]).assert().success();
}

#[test]
fn without_room_for_a_temporary_file_nothing_is_published() {
    let bench = Bench::sample(5_000);
    let nowhere = bench.path("nowhere");
    let told = complaint(bench.publish(ISSUED).args(["--memory", "1", "--temp", &nowhere]));
    assert!(told.starts_with("error: units.ndjson line ") && told.contains("the temporary file for units"), "{told}");
    assert!(told.contains("\nhelp: make room"), "{told}");
    assert!(!std::path::Path::new(&bench.path("registry/latest.json")).exists());
}

#[test]
fn errors_come_in_the_order_of_the_lines_however_many_threads_find_them() {
    let bench = Bench::sample(3_000);
    let mut lines: Vec<String> = bench.read_text("source/units.ndjson").lines().map(str::to_owned).collect();
    for at in [2_900, 1_700, 40, 41] {
        lines[at] = lines[at].replacen("\"stage\":\"", "\"stage\":\"x", 1);
    }
    // And units that are there twice, which only shows at the end.
    lines.extend([lines[7].clone(), lines[3].clone()]);
    bench.write("source/units.ndjson", lines.join("\n"));
    let told = complaint(&mut bench.publish(ISSUED));
    let found: Vec<&str> = told.lines().filter_map(|line| line.strip_prefix("error: units.ndjson line ")).collect();
    let numbers: Vec<&str> = found.iter().filter_map(|line| line.split([',', ':']).next()).collect();
    assert_eq!(numbers, ["41", "42", "1701", "2901", "3001", "3002"], "{told}");
    assert!(found[4].ends_with("field id: already on line 8") && found[5].ends_with("already on line 4"), "{told}");
}
