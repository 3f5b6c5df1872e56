//! One ID, looked up as the portal does, with an exit code per verdict.

use crate::support::{Bench, ISSUED, program};

#[test]
fn the_exit_code_tells_the_verdict() {
    let bench = Bench::published(300);
    let registry = bench.path("registry");
    let nowhere = bench.path("nowhere");
    let listed = publisher::EXAMPLES.iter().map(|(_, id)| (*id, registry.as_str(), 0, "listed"));
    let unlisted = publisher::UNLISTED.iter().map(|(_, id)| (*id, registry.as_str(), 3, "not-listed"));
    let others =
        [("CN0142", registry.as_str(), 2, "malformed"), (publisher::EXAMPLES[0].1, nowhere.as_str(), 5, "unreachable")];
    for (id, at, code, verdict) in listed.chain(unlisted).chain(others) {
        let now = ISSUED.to_string();
        let output = program(&["lookup", id, at, "--now", &now]).assert().code(code).get_output().stdout.clone();
        let text = String::from_utf8(output).unwrap();
        assert!(text.starts_with(&format!("verdict    {verdict}\n")), "{text}");
    }
    bench.write("registry/latest.json", "{}");
    program(&["lookup", publisher::EXAMPLES[0].1, &registry]).assert().code(4);
}
