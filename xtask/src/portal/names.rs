//! Shorter names between the first part and its script.
//!
//! wasm-bindgen names each import, and each function by which JavaScript calls a closure, by what it is
//! and a hash, in the program and again in the script: some 190 names that hardly compress. Nobody but
//! the two files uses them.

use anyhow::{Result, anyhow, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Import, Imports, Parser, Payload};

/// How the exports begin by which closures are called.
const CLOSURE: &str = "wasm_bindgen__convert__closures";

/// The program and its script, in which every import from `module` and every export for a closure has a
/// name of a few characters.
pub(super) fn shorten(wasm: &[u8], script: &str, module: &str) -> Result<(Vec<u8>, String)> {
    let (mut names, mut closures) = (Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import?;
                    if import.module == module && !names.contains(&import.name.to_owned()) {
                        names.push(import.name.to_owned());
                    }
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    closures.extend(Some(export?.name.to_owned()).filter(|name| name.starts_with(CLOSURE)));
                }
            }
            _ => {}
        }
    }
    let mut short = script.to_owned();
    for (place, name) in names.iter().enumerate() {
        // How the script's table of imports has it.
        let entry = format!("\n        {name}: ");
        ensure!(short.matches(&entry).count() == 1, "the script does not define {name} once, as it used to");
        short = short.replace(&entry, &format!("\n        {}: ", short_name(place)));
    }
    for (place, name) in closures.iter().enumerate() {
        // How the script calls it. One that it does not call keeps nothing but its short name.
        short = short.replace(&format!("wasm.{name}("), &format!("wasm.{}(", closure_name(place)));
    }
    let mut renamed = Module::new();
    let mut renamer = Renamer { module, names: &names, closures: &closures };
    renamer.parse_core_module(&mut renamed, Parser::new(0), wasm).map_err(|error| anyhow!("{error}"))?;
    Ok((renamed.finish(), short))
}

struct Renamer<'a> {
    module: &'a str,
    names: &'a [String],
    closures: &'a [String],
}

impl Reencode for Renamer<'_> {
    type Error = std::convert::Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), reencode::Error<Self::Error>> {
        let Imports::Single(offset, import) = imports else {
            return reencode::utils::parse_imports(self, section, imports);
        };
        let place = self.names.iter().position(|name| import.module == self.module && name == import.name);
        let short = place.map(short_name);
        let name = short.as_deref().unwrap_or(import.name);
        reencode::utils::parse_imports(self, section, Imports::Single(offset, Import { name, ..import }))
    }

    fn parse_export(
        &mut self,
        section: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), reencode::Error<Self::Error>> {
        let short = self.closures.iter().position(|name| name == export.name).map(closure_name);
        let name = short.as_deref().unwrap_or(export.name);
        reencode::utils::parse_export(self, section, Export { name, ..export })
    }
}

/// Unlike the name of any other export.
fn closure_name(number: usize) -> String {
    format!("${}", short_name(number))
}

/// `a`, `b`, …, `z`, `ab`, …: a name for each number.
fn short_name(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        // Less than 26, so it is a letter.
        name.insert(0, char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return name;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_number_has_a_name_of_its_own() {
        let names: BTreeSet<_> = (0..2_000).map(short_name).collect();
        assert_eq!(names.len(), 2_000);
    }

    #[test]
    fn program_and_script_go_by_the_same_new_name() {
        let mut imports = ImportSection::new();
        imports.import("./portal_bg.js", "__wbg_now_1f", wasm_encoder::EntityType::Function(0));
        imports.import("./parts.js", "load", wasm_encoder::EntityType::Function(0));
        let mut types = wasm_encoder::TypeSection::new();
        types.ty().function([], []);
        let invoke = "wasm_bindgen__convert__closures__invoke__h2f";
        let mut exports = ExportSection::new();
        exports.export(invoke, wasm_encoder::ExportKind::Func, 0);
        exports.export("memory", wasm_encoder::ExportKind::Func, 1);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&exports);
        let script = format!(
            "const import0 = {{\n        __wbg_now_1f: function() {{}}\n    }};\nwasm.{invoke}(0); wasm.memory;"
        );

        let (wasm, script) = shorten(&module.finish(), &script, "./portal_bg.js").expect("shortened");
        assert_eq!(script, "const import0 = {\n        a: function() {}\n    };\nwasm.$a(0); wasm.memory;");
        let text = String::from_utf8_lossy(&wasm);
        assert!(!text.contains("__wbg_now_1f") && !text.contains(invoke), "{text}");
        assert!(text.contains("load") && text.contains("$a") && text.contains("memory"), "{text}");
        assert!(shorten(&wasm, "", "./portal_bg.js").is_err(), "a script that defines something else");
    }
}
