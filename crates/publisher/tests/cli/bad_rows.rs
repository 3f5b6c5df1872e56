//! A bad row stops the publication, names its file, line and field, and leaves the old snapshot whole.

use crate::support::{Bench, ISSUED, complaint, files};

const UNITS: &str = "units.ndjson";
const MODELS: &str = "models.ndjson";
const MAKERS: &str = "manufacturers.csv";

/// A change: in this file, in the first line that holds the first text, that text becomes the other.
struct Case(&'static str, &'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const CASES: &[Case] = &[
    // file, line that holds, what, by what, complaint after the line
    Case(UNITS, "A0314B0000417", r#""status":"in_operation""#, r#""status":"in_use""#, "field status: not one of registered"),
    Case(UNITS, "A0314B0000417", r#""status":"in_operation""#, r#""status":"retired""#, "field stage: retired goes with stage recycling"),
    Case(UNITS, "A0314B0000417", r#""status":"in_operation""#, r#""status":"suspended""#, "field events: suspended contradicts"),
    Case(UNITS, "A0314B0000417", r#""status":"in_operation","#, "", "field status: missing"),
    Case(UNITS, "A0314B0000417", "CN0142G1A203", "cn0142G1A203", "field id: "),
    Case(UNITS, "A0314B0000417", "CN0142G1A203", "CN9999G1A203", "field id: no manufacturer CN9999"),
    Case(UNITS, "A0314B0000417", "CN0142G1A203", "CN0142Z9Z999", "field id: no model CN0142Z9Z999"),
    Case(UNITS, "A0314B0000417", "A0314B0000417", "A0314B0000512", "field id: already on line"),
    Case(UNITS, "A0314B0000417", "A0314B0000417", "A0314B0900417", "field notices[0].reference: recall R-2026-031 does not affect"),
    Case(UNITS, "A0314B0000417", "R-2026-031", "R-2026-999", "field notices[0].reference: the model has no recall R-2026-999"),
    Case(UNITS, "A0314B0000417", "service_recall", "stop_use_recall", "field notices[0].kind: recall R-2026-031 is of severity service"),
    Case(UNITS, "A0314B0000417", r#""issued_on":"2026-09-28""#, r#""issued_on":"2026-09-27""#, "field notices[0].issued_on: before the recall"),
    Case(UNITS, "A0314B0000417", "2026-05-25", "2026-05-35", "field events[4].date: a date is a day"),
    Case(UNITS, "A0314B0000417", "2026-05-25", "2026-05-05", "field events[4].date: before the event above it"),
    Case(UNITS, "A0314B0000417", r#""kind":"activated""#, r#""kind":"maintained""#, "field events: in_operation without an event activated"),
    Case(UNITS, "A0314B0000417", r#""kind":"approved""#, r#""kind":"moved""#, "field events[3].kind: sold before approved"),
    Case(UNITS, "A0314B0000417", r#""made_on":"2026-03-14""#, r#""made_on":"2026-03-13""#, "field events[1].date: not made_on"),
    Case(UNITS, "A0314B0000205", r#""status":"under_recall""#, r#""status":"in_operation""#, "field status: status under_recall and an open"),
    Case(UNITS, "A0314B0000731", "A0314B0000731", "A0314B0000413", "field notices: recall R-2026-031 affects this serial, but there is no notice"),
    Case(UNITS, "A0314B0001188", r#""stage":"sales","made"#, r#""stage":"market_access","made"#, "field events[3].stage: past the unit's stage"),
    Case(UNITS, "A0314B0000417", "}]}", "}]", ": "),
    Case(MODELS, "G1A203", r#""height_mm":1320"#, r#""height_mm":"1320""#, "field model.parameters.height_mm: expected a whole number"),
    Case(MODELS, "G1A203", r#""intelligence_level":3"#, r#""intelligence_level":6"#, "field model.intelligence_level: not 1 to 5"),
    Case(MODELS, "G1A203", r#""to":"2026A0314B0000388""#, r#""to":"2026A0314A0000388""#, "field model.recalls[0].serials[0]: from is above to"),
    Case(MODELS, "G1A203", "R-2026-031", "R-2026-019", "field model.recalls[1].number: R-2026-019 is there twice"),
    Case(MODELS, "G1A203", r#""code":"G1A203""#, r#""code":"G1A101""#, "field model.code: already on line"),
    Case(MODELS, "G1A203", r#""manufacturer":"0142""#, r#""manufacturer":"9999""#, "field manufacturer: no manufacturer CN9999"),
    Case(MAKERS, "CN,0142", "active", "fine", "field standing: not one of"),
    Case(MAKERS, "CN,0142", "CN,", "C1,", "field country: a national code is"),
    Case(MAKERS, "CN,0142", ",active", "", ": 9 cells, where the header has 10"),
    Case(MAKERS, "CN,0142", "https://cn0142", "http://cn0142", "field web_en: not an address"),
    Case(MAKERS, "CN,0142", "mailto:support@", "javascript:alert@", "field support_en: not an address"),
    Case(MAKERS, "CN,0150", "CN,0150", "CN,0142", "field code: already on line"),
    Case(MAKERS, "country,code", "standing", "rank", "field rank: unknown column"),
];

#[test]
fn a_bad_row_is_named_and_nothing_is_published() {
    let bench = Bench::published(60);
    let before = files(&bench.path("registry"));
    for Case(file, holds, from, to, expected) in CASES {
        let path = format!("source/{file}");
        let whole = bench.read_text(&path);
        let (index, row) = whole.lines().enumerate().find(|(_, row)| row.contains(holds)).unwrap();
        if !row.contains(from) {
            panic!("{file}: no {from} in {row}");
        }
        let changed = whole.replacen(row, &row.replacen(from, to, 1), 1);
        bench.write(&path, changed);
        let told = complaint(&mut bench.publish(ISSUED + 10));
        let place = format!("error: {file} line {}", index + 1);
        // Of two rows with one key, the second is named.
        let named = told.starts_with(&place)
            || expected.contains("already") && told.starts_with(&format!("error: {file} line "));
        assert!(named && told.contains(expected), "{from} -> {to}: {told}");
        assert_eq!(files(&bench.path("registry")), before);
        bench.write(&path, whole);
    }
    bench.publish(ISSUED + 10).assert().success();
}
