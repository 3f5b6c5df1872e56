//! The same source in other layouts, packed, and from standard input.

use crate::support::{Bench, ISSUED, complaint, program};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use serde_json::Value;
use std::io::Write;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut to = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    to.write_all(bytes).unwrap();
    to.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, CompressionLevel::Fastest)
}

fn rows(text: &str) -> impl Iterator<Item = Value> + '_ {
    text.lines().map(|line| serde_json::from_str(line).unwrap())
}

/// A cell: a list as JSON, a text as it is.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn table(header: &str, rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(header.as_bytes().to_vec());
    rows.for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

fn units_csv(units: &str) -> Vec<u8> {
    let columns = ["id", "notices", "status", "stage", "made_on", "software", "components", "events"];
    table(&(columns.join(",") + "\n"), rows(units).map(|unit| columns.map(|name| cell(&unit[name])).to_vec()))
}

fn models_csv(models: &str) -> Vec<u8> {
    let header = "country,manufacturer,code,name_en,NAME_ZH-HANS,height_mm,mass_g,degrees_of_freedom,battery_wh,\
        compute_tops,payload_g,top_speed_mm_s,intelligence_level,components,recalls\n";
    let row = |row: Value| {
        let model = &row["model"];
        let names = ["en", "zh-Hans"].map(|language| cell(&model["names"][language]));
        let parameters = header.split(',').skip(5).take(7).map(|name| cell(&model["parameters"][name]));
        let mut cells = vec![cell(&row["country"]), cell(&row["manufacturer"]), cell(&model["code"])];
        cells.extend(names.into_iter().chain(parameters));
        cells.extend(["intelligence_level", "components", "recalls"].map(|name| cell(&model[name])));
        cells
    };
    table(header, rows(models).map(row))
}

fn makers_ndjson(makers: &str) -> String {
    let mut reader = csv::Reader::from_reader(makers.as_bytes());
    let header = reader.headers().unwrap().clone();
    let line = |row: csv::Result<csv::StringRecord>| {
        let row = row.unwrap();
        let cells = || header.iter().zip(&row).filter(|(_, cell)| !cell.is_empty());
        let names = cells().filter_map(|(name, cell)| Some((name.strip_prefix("name_")?.to_owned(), cell.into())));
        let mut object: serde_json::Map<String, Value> = cells()
            .filter(|(name, _)| !name.contains('_'))
            .map(|(name, cell)| (name.to_owned(), cell.into()))
            .collect();
        object.insert("names".to_owned(), Value::Object(names.collect()));
        let mut contact = serde_json::Map::new();
        for kind in ["web", "support", "recalls"] {
            let links = cells().filter_map(|(name, cell)| {
                Some((name.strip_prefix(kind)?.strip_prefix('_')?.to_owned(), Value::from(cell)))
            });
            let links: serde_json::Map<String, Value> = links.collect();
            if !links.is_empty() {
                contact.insert(kind.to_owned(), Value::Object(links));
            }
        }
        object.insert("contact".to_owned(), Value::Object(contact));
        Value::Object(object).to_string() + "\n"
    };
    reader.records().map(line).collect()
}

/// Replaces a source file by others.
fn replace(bench: &Bench, old: &str, name: &str, bytes: &[u8]) {
    std::fs::remove_file(bench.path(&format!("source/{old}"))).unwrap();
    bench.write(&format!("source/{name}"), bytes);
}

#[test]
fn every_layout_of_a_source_publishes_the_same_bytes() {
    let bench = Bench::published(200);
    let latest = bench.read("registry/latest.json");
    let [makers, models, units] =
        ["manufacturers.csv", "models.ndjson", "units.ndjson"].map(|file| bench.read_text(&format!("source/{file}")));
    let makers_lines = makers_ndjson(&makers);
    let (models_table, units_table) = (models_csv(&models), units_csv(&units));
    let mut now = ["manufacturers.csv", "models.ndjson", "units.ndjson"].map(str::to_owned);
    let publish = |bench: &Bench| {
        std::fs::remove_dir_all(bench.path("registry")).unwrap();
        bench.publish(ISSUED).assert().success();
        bench.read("registry/latest.json")
    };
    for (pack, suffix) in [((|bytes| bytes.to_vec()) as fn(&[u8]) -> Vec<u8>, ""), (gzip, ".gz"), (zstd, ".zst")] {
        let files = [
            ("manufacturers.ndjson", makers_lines.as_bytes()),
            ("models.csv", &models_table),
            ("units.csv", &units_table),
            ("manufacturers.csv", makers.as_bytes()),
            ("models.ndjson", models.as_bytes()),
            ("units.ndjson", units.as_bytes()),
        ];
        for (index, (name, bytes)) in files.into_iter().enumerate() {
            let name = format!("{name}{suffix}");
            replace(&bench, &now[index % 3], &name, &pack(bytes));
            now[index % 3] = name;
            if index % 3 == 2 {
                assert_eq!(publish(&bench), latest, "{now:?}");
            }
        }
    }
    // From standard input, as what it shows itself to be.
    for bytes in [units.clone().into_bytes(), units_table.clone(), gzip(&units_table), zstd(units.as_bytes())] {
        std::fs::remove_dir_all(bench.path("registry")).unwrap();
        let (with, to, at) = (bench.path("source"), bench.path("registry"), ISSUED.to_string());
        program(&["publish", "--from", "-", "--with", &with, "--to", &to, "--issued-at", &at])
            .write_stdin(bytes)
            .assert()
            .success();
        assert_eq!(bench.read("registry/latest.json"), latest);
    }
}

#[test]
fn errors_in_a_table_of_units_name_line_and_column() {
    let bench = Bench::sample(60);
    let table = String::from_utf8(units_csv(&bench.read_text("source/units.ndjson"))).unwrap();
    let lines: Vec<&str> = table.lines().collect();
    let with = |from: &str, to: &str| {
        let row = lines[5].replacen(from, to, 1);
        assert_ne!(row, lines[5], "{from}");
        [&lines[..5], &[&row], &lines[6..]].concat().join("\n")
    };
    let id = lines[5].split(',').next().unwrap();
    for (text, expected) in [
        (table.replacen("software", "softwares", 1), "line 1, field softwares: unknown column"),
        (table.replacen("software", "status", 1), "line 1, field status: there are two such columns"),
        (with(id, "1.56E+28"), "line 6, field id: \"1.56E+28\" was a code, which a spreadsheet took for a number"),
        (with(id, &id.to_lowercase()), "line 6, field id: not a robot ID in canonical form"),
        (
            with("\"[{\"\"actor", "\"[,{\"\"actor"),
            "line 6, field events: not a JSON list: expected value at line 1 column 2",
        ),
        (with("\"\"date\"\"", "\"\"day\"\""), "line 6, field events[0].date: missing"),
        // One value and then others would be fields of their own.
        (
            with("\"[{\"\"actor", "\"[],\"\"status\"\":[{\"\"actor"),
            "line 6, field events: not a JSON list: trailing characters",
        ),
    ] {
        replace(&bench, "units.ndjson", "units.csv", text.as_bytes());
        let told = complaint(&mut bench.publish(ISSUED));
        assert!(told.starts_with(&format!("error: units.csv {expected}")), "{expected}: {told}");
        bench.write("source/units.ndjson", "");
    }
    let open = format!("{}\n\"{}", lines[0], "x,y\n".repeat(400_000));
    replace(&bench, "units.ndjson", "units.csv", open.as_bytes());
    let told = complaint(&mut bench.publish(ISSUED));
    assert!(told.starts_with("error: units.csv line 2: a row of more than 1048576 bytes: perhaps"), "{told}");
}

#[test]
fn of_two_files_for_one_thing_none_is_read() {
    let bench = Bench::sample(60);
    bench.write("source/units.csv.gz", b"");
    let told = complaint(&mut bench.publish(ISSUED));
    assert!(told.starts_with("error: units.csv.gz: units.ndjson is there too: only one of them may be"), "{told}");
    replace(&bench, "units.csv.gz", "manufacturers.ndjson.zst", b"{}");
    let told = complaint(&mut bench.publish(ISSUED));
    assert!(told.starts_with("error: manufacturers.csv: manufacturers.ndjson.zst is there too"), "{told}");
}
