//! Tables as spreadsheets save them: read where there is no doubt, else told with what happened to them.

use crate::support::{Bench, ISSUED, complaint};
use publisher::Source;
use std::path::Path;

const MAKERS: &str = "source/manufacturers.csv";
const HEADER: &str = "country,code,name_en,name_zh-Hans,standing";
const ROWS: [&str; 2] = ["15,0142,Aurora Machines,极光机器,active", "15,1E10,Beta Works,贝塔,suspended"];

fn table(rows: &[&str], line_end: &str) -> String {
    std::iter::once(HEADER).chain(rows.iter().copied()).map(|row| format!("{row}{line_end}")).collect()
}

/// A source without models and units.
fn bench() -> Bench {
    let bench = Bench::sample(11);
    bench.write("source/models.ndjson", "");
    bench.write("source/units.ndjson", "");
    bench
}

fn read(bench: &Bench) -> Result<Source, String> {
    Source::read(Path::new(&bench.path("source")), 20, &()).map_err(|errors| errors.to_string())
}

/// The names in the index of manufacturers that is published, and what was said beside.
fn published(bench: &Bench) -> (String, String) {
    let output = bench.publish(ISSUED).assert().success().get_output().clone();
    let objects = crate::support::files(&bench.path("registry"));
    let texts = objects.into_iter().filter_map(|(_, bytes)| String::from_utf8(bytes).ok());
    let index = texts.filter(|text| text.starts_with(r#"{"type":"manufacturers""#)).collect();
    (index, String::from_utf8(output.stderr).unwrap())
}

#[test]
fn tables_are_read_however_they_were_saved_if_there_is_no_doubt() {
    let whole = table(&ROWS, "\r\n");
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(whole.replace(',', "\t").encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let gbk = encoding_rs::GBK.encode(&whole).0.into_owned();
    let shout = whole.replacen(HEADER, &HEADER.to_uppercase(), 1);
    for (how, bytes, note) in [
        ("as it should be", whole.clone().into_bytes(), None),
        ("with a mark", format!("\u{feff}{whole}").into_bytes(), None),
        ("with two marks", format!("\u{feff}\u{feff}{whole}").into_bytes(), None),
        ("parted by semicolons", whole.replace(',', ";").into_bytes(), Some("parted by \";\"")),
        (
            "with a line that says so",
            format!("sep=;\r\n{}", whole.replace(',', ";")).into_bytes(),
            Some("parted by \";\""),
        ),
        ("parted by tabs", whole.replace(',', "\t").into_bytes(), Some("parted by tabs")),
        ("as Unicode text", utf16, Some("parted by tabs")),
        ("in GBK", gbk, Some("read as GBK, which its columns leave no doubt about: 极光机器")),
        ("with a header in capitals", shout.into_bytes(), None),
        ("with rows and columns of nothing", whole.replace("\r\n", ",,\r\n,,,,,,\r\n").into_bytes(), None),
        ("with blanks around", whole.replace(',', " , ").into_bytes(), None),
        ("with line ends of old", whole.replace("\r\n", "\r").into_bytes(), None),
    ] {
        let bench = bench();
        bench.write(MAKERS, bytes);
        let (index, said) = published(&bench);
        for expected in [
            r#""country":"15","code":"0142","names":{"en":"Aurora Machines","zh-Hans":"极光机器"},"standing":"active""#,
            r#""country":"15","code":"1E10","names":{"en":"Beta Works","zh-Hans":"贝塔"},"standing":"suspended""#,
        ] {
            assert!(index.contains(expected), "{how}: {index}");
        }
        match note {
            Some(note) => assert!(said.contains(note) && said.contains("CSV UTF-8"), "{how}: {said}"),
            None => assert_eq!(said, "", "{how}"),
        }
    }
}

#[test]
fn what_a_spreadsheet_did_is_told_with_how_to_save_it_right() {
    let lost = table(&["15,142,Aurora,极光,active", "15,1E+10,Beta,贝塔,active", "5,0150,Gamma,伽马,active"], "\r\n");
    let big5 = encoding_rs::BIG5.encode("country,code,name_zh-Hant,standing\n15,0142,高雄,active\n").0.into_owned();
    let whole = table(&ROWS, "\n");
    let names = |name: &str| table(&[&format!("15,0142,Aurora,{name},active")], "\n").into_bytes();
    for (bytes, expected) in [
        (lost.clone().into_bytes(), "line 2, field code: \"142\" has lost its leading zeros"),
        (lost.clone().into_bytes(), "line 3, field code: \"1E+10\" was a code, which a spreadsheet took for a number"),
        (lost.into_bytes(), "line 4, field country: \"5\" has lost its leading zeros"),
        (table(&["15,1.42E+03,A,甲,active"], "\n").into_bytes(), "field code: \"1.42E+03\" was a code"),
        (
            table(&["15,1-Mar,A,甲,active"], "\n").into_bytes(),
            "field code: \"1-Mar\" was a code, which a spreadsheet took for a date",
        ),
        (names("????"), "field name_zh-Hans: \"????\" was saved in an encoding that lacks its characters"),
        (names("#NAME?"), "field name_zh-Hans: \"#NAME?\" is what a spreadsheet writes where a formula failed"),
        (names("鏋佸厜鏈哄櫒"), "is UTF-8 that was opened as gb18030"),
        (names("MÃ¼ller"), "is UTF-8 that was opened as windows-1252"),
        (names("极光\u{fffd}"), "field name_zh-Hans: has the character U+FFFD"),
        (big5, "line 2: not UTF-8, and it can't be told what else: 高雄 as Big5, 蔼动 as GBK"),
        (whole.as_bytes()[..whole.find("极").unwrap() + 1].to_vec(), "line 2: "),
        (
            format!("{whole}15,0150,Gamma,伽\u{fffd}").replace('\u{fffd}', "x").into_bytes(),
            "line 4: 4 cells, where the header has 5",
        ),
        (b"PK\x03\x04\x14\0\x06\0".to_vec(), "not a text file but a workbook"),
        (format!("Makers of 2026\n{whole}").into_bytes(), "line 1: the header is on line 2"),
        (whole.replacen("active", "active,more", 1).into_bytes(), "line 2: 6 cells, where the header has 5"),
        (
            whole.replacen("name_zh-Hans", "NAME_EN", 1).into_bytes(),
            "line 1, field NAME_EN: there are two such columns",
        ),
        (Vec::new(), "nothing is in it, not even a header"),
    ] {
        let bench = bench();
        bench.write(MAKERS, bytes);
        let told = complaint(&mut bench.publish(ISSUED));
        let error = told.lines().any(|line| line.starts_with("error: manufacturers.csv") && line.contains(expected));
        assert!(error, "{expected}: {told}");
        assert!(told.contains("help: "), "{told}");
        assert!(!Path::new(&bench.path("registry")).exists(), "{expected}");
    }
}

#[test]
fn lines_of_json_are_read_in_unicode_only() {
    let bench = Bench::sample(60);
    let models = bench.read_text("source/models.ndjson");
    let units = bench.read_text("source/units.ndjson");
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(units.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    bench.write("source/models.ndjson", format!("\u{feff}{}", models.replace('\n', "\r\n\r\n")));
    bench.write("source/units.ndjson", utf16);
    assert_eq!(read(&bench).map(|source| (source.models(), source.units())), Ok((200, 60)));

    bench.write("source/units.ndjson", units);
    for (bytes, expected) in [
        (encoding_rs::GBK.encode(&models).0.into_owned(), "models.ndjson line 1: not UTF-8: byte "),
        (format!("[\n{}\n]", models.trim_end().replace('\n', ",\n")).into_bytes(), "a line is one object, not a list"),
        (
            models.replacen("{\"country\"", "{\n\"country\"", 1).into_bytes(),
            "models.ndjson line 1: expected the name of a field at column 2; an object is all on one line",
        ),
        (b"\x1f\x8b\x08\0\0\0\0\0".to_vec(), "models.ndjson: not a text file but compressed (gzip)"),
    ] {
        bench.write("source/models.ndjson", bytes);
        let told = read(&bench).expect_err("it can't be published");
        assert!(told.contains(expected), "{expected}: {told}");
    }
}
