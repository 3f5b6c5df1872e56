//! Which files the parts of the program (`src/app/parts.rs`) are loaded from.
//!
//! What two parts share, be it one word of two languages, the splitter makes a file of its own. Dozens of
//! files of some bytes each are slower to load than the bytes twice: here what is small is copied into each
//! part that takes it, and what is large is put into the first that does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use wasmparser::{KnownCustom, Name, Parser, Payload};

use super::merge::merge;
use super::{LOADER, bare};
use crate::paths;

/// The files, by their names without `.wasm`, of each part.
type Files = BTreeMap<String, Vec<String>>;

/// Parts that hold what others share with them, in the order in which a visit loads them.
const HOLDERS: [&str; 2] = ["page", "robot"];
/// Bytes of a shared file up to which it is copied.
const SMALL: usize = 2048;
/// How names of segments begin that a program only reads. Any other must be loaded once: it may have been changed since.
const CONSTANT: &str = ".rodata";

/// The files of a part, those it shares with others included.
pub(crate) fn files_of(part: &str) -> Result<Vec<String>> {
    all()?.remove(part).with_context(|| format!("the program has no part {part}"))
}

/// The same of every part.
pub(super) fn all() -> Result<Files> {
    let file = record();
    let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    Ok(serde_json::from_str(&text)?)
}

/// Where the last build wrote it.
fn record() -> PathBuf {
    paths::made().join("portal-parts.json")
}

/// Puts what parts share into the parts, in the folder of the build, and writes the module that loads them.
/// `split` are the files as the splitter made them of `program`.
pub(super) fn place(stage: &Path, program: &[u8], split: Files) -> Result<()> {
    let names = segment_names(program)?;
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let every: BTreeSet<&String> = split.values().flatten().collect();
    for &file in &every {
        let path = stage.join(format!("{file}.wasm"));
        files.insert(file.clone(), fs::read(&path).with_context(|| format!("reading {}", path.display()))?);
        fs::remove_file(path)?;
    }
    let constant = |file: &str| is_constant(&files[file], &names);
    let bared: BTreeMap<&str, Vec<u8>> =
        files.iter().map(|(file, wasm)| Ok((file.as_str(), bare::of(wasm)?))).collect::<Result<_>>()?;

    let mut placed = Files::new();
    let mut holds: BTreeMap<String, Vec<&[u8]>> = BTreeMap::new();
    for (part, of) in &split {
        for file in of {
            let copied = bared[file.as_str()].len() <= SMALL && constant(file)?;
            let holder = holder(&split, part, file, copied)?;
            let of = placed.entry(part.clone()).or_default();
            if !of.iter().any(|held| held == holder) {
                of.push(holder.to_owned());
            }
            if holder == part {
                holds.entry(part.clone()).or_default().push(&bared[file.as_str()]);
            }
        }
    }
    for (part, held) in holds {
        fs::write(stage.join(format!("{part}.wasm")), merge(&held)?)?;
    }
    fs::write(record(), serde_json::to_string_pretty(&placed)?)?;
    Ok(fs::write(stage.join(LOADER), loader(&placed)?)?)
}

/// The part that holds what a part takes from a file: itself, if nobody else does or it is copied.
fn holder<'a>(split: &'a Files, part: &'a str, file: &String, copied: bool) -> Result<&'a str> {
    let users: Vec<&str> =
        split.iter().filter(|(_, files)| files.contains(file)).map(|(part, _)| part.as_str()).collect();
    if copied || users.len() == 1 {
        return Ok(part);
    }
    let first = HOLDERS.into_iter().find(|holder| users.contains(holder));
    first.with_context(|| format!("{} share a file that none of {HOLDERS:?} can hold", users.join(", ")))
}

/// The module from which the first part imports a function for each of the others.
fn loader(parts: &Files) -> Result<String> {
    let mut script = String::from("import { part } from \"./part.mjs\";\n");
    for (part, files) in parts {
        // The name is that of wasm_split_macros.
        script.push_str(&format!("export const __wasm_split_load_{part} = part({});\n", serde_json::to_string(files)?));
    }
    Ok(script)
}

/// Whether a file that the splitter made has nothing in it that the program may change.
fn is_constant(wasm: &[u8], names: &BTreeMap<u32, String>) -> Result<bool> {
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::DataSection(segments) = payload? {
            // The splitter keeps all segments of the program, in their places, and empties those of others.
            ensure!(segments.count() as usize == names.len(), "a part has not the segments of the program");
            for (place, segment) in (0..).zip(segments) {
                if !segment?.data.is_empty() && !names[&place].starts_with(CONSTANT) {
                    return Ok(false);
                }
            }
        }
    }
    Ok(true)
}

/// The names of a program's data segments.
fn segment_names(program: &[u8]) -> Result<BTreeMap<u32, String>> {
    let mut named = BTreeMap::new();
    for payload in Parser::new(0).parse_all(program) {
        let Payload::CustomSection(section) = payload? else { continue };
        let KnownCustom::Name(names) = section.as_known() else { continue };
        for name in names {
            if let Name::Data(segments) = name? {
                for segment in segments {
                    let segment = segment?;
                    named.insert(segment.index, segment.name.to_owned());
                }
            }
        }
    }
    Ok(named)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use wasm_encoder::{ConstExpr, DataSection, Module};

    use super::{Files, holder, is_constant};

    #[test]
    fn what_is_shared_is_held_once_by_the_part_that_is_loaded_first_unless_it_is_copied() {
        let file = String::from("chunk");
        let shared_by = |parts: &[&str]| -> Files {
            parts.iter().map(|part| ((*part).to_owned(), vec![file.clone(), format!("split_{part}")])).collect()
        };
        let pages = shared_by(&["page", "pages", "robot"]);
        assert_eq!(holder(&pages, "pages", &file, false).expect("a holder"), "page");
        assert_eq!(holder(&pages, "pages", &file, true).expect("a holder"), "pages");
        assert_eq!(holder(&pages, "robot", &"split_robot".to_owned(), false).expect("a holder"), "robot");
        let words = shared_by(&["de", "en"]);
        assert!(holder(&words, "de", &file, false).is_err(), "one language is never loaded for another");
        assert_eq!(holder(&words, "de", &file, true).expect("a holder"), "de");
    }

    #[test]
    fn what_the_program_may_change_is_not_constant() {
        let names = BTreeMap::from([(0, ".rodata.words".to_owned()), (1, ".data.counter".to_owned())]);
        let module = |segments: [&str; 2]| {
            let mut data = DataSection::new();
            for segment in segments {
                data.active(0, &ConstExpr::i32_const(8), segment.bytes());
            }
            let mut module = Module::new();
            module.section(&data);
            module.finish()
        };
        assert!(is_constant(&module(["words", ""]), &names).expect("readable"));
        assert!(!is_constant(&module(["words", "1"]), &names).expect("readable"));
    }
}
