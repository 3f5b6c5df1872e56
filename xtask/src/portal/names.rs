//! Shorter names between the first part, its script, and the module that loads the later parts.
//!
//! wasm-bindgen names each import, and each function by which JavaScript calls a closure, by what it is
//! and a hash, in the program and again in the script: some 190 names that hardly compress. Nobody but
//! these files uses them.

use anyhow::{Result, anyhow, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Import, Imports, Parser, Payload};

/// How the exports begin by which closures are called.
const CLOSURE: &str = "wasm_bindgen__convert__closures";

/// A module that the program imports from.
pub(super) struct Giver<'a> {
    /// How the program names it.
    pub(super) module: &'a str,
    pub(super) text: String,
    /// What stands in the text before and after a name that it gives.
    pub(super) around: (&'a str, &'a str),
}

/// The program and the modules, in which every import from them and every export for a closure has a name
/// of a few characters.
pub(super) fn shorten(wasm: &[u8], givers: &mut [Giver<'_>]) -> Result<Vec<u8>> {
    let mut names: Vec<Vec<String>> = vec![Vec::new(); givers.len()];
    let mut closures = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import?;
                    let giver = givers.iter().position(|giver| giver.module == import.module);
                    if let Some(names) = giver.map(|place| &mut names[place])
                        && !names.contains(&import.name.to_owned())
                    {
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
    for (giver, names) in givers.iter_mut().zip(&names) {
        let (before, after) = giver.around;
        for (place, name) in names.iter().enumerate() {
            let given = format!("{before}{name}{after}");
            ensure!(giver.text.matches(&given).count() == 1, "{} does not give {name} once", giver.module);
            giver.text = giver.text.replace(&given, &format!("{before}{}{after}", short_name(place)));
        }
        for (place, name) in closures.iter().enumerate() {
            // How the script calls it. One that it does not call keeps nothing but its short name.
            giver.text = giver.text.replace(&format!("wasm.{name}("), &format!("wasm.{}(", closure_name(place)));
        }
    }
    let mut renamed = Module::new();
    let mut renamer = Renamer { givers, names: &names, closures: &closures };
    renamer.parse_core_module(&mut renamed, Parser::new(0), wasm).map_err(|error| anyhow!("{error}"))?;
    Ok(renamed.finish())
}

struct Renamer<'a> {
    givers: &'a [Giver<'a>],
    names: &'a [Vec<String>],
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
        let giver = self.givers.iter().position(|giver| giver.module == import.module);
        let place = giver.and_then(|giver| self.names[giver].iter().position(|name| name == import.name));
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
        let loader = "export const load = 1;".to_owned();
        let mut givers = [
            Giver { module: "./portal_bg.js", text: script, around: ("\n        ", ": ") },
            Giver { module: "./parts.js", text: loader, around: ("export const ", " = ") },
        ];

        let wasm = shorten(&module.finish(), &mut givers).expect("shortened");
        let [script, loader] = &givers;
        assert_eq!(script.text, "const import0 = {\n        a: function() {}\n    };\nwasm.$a(0); wasm.memory;");
        assert_eq!(loader.text, "export const a = 1;");
        let text = String::from_utf8_lossy(&wasm);
        assert!(!text.contains("__wbg_now_1f") && !text.contains(invoke) && !text.contains("load"), "{text}");
        assert!(text.contains("$a") && text.contains("memory"), "{text}");
        givers[0].text.clear();
        assert!(shorten(&wasm, &mut givers).is_err(), "a script that gives something else");
    }
}
