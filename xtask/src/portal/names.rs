//! Shorter names between the first part and its script.
//!
//! wasm-bindgen names each import by what it does and a hash, in the program and again in the script:
//! some 190 names that hardly compress. Nobody but the two files uses them.

use anyhow::{Result, anyhow, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{Import, Imports, Parser, Payload};

/// The program and its script, in which every import from `module` has a name of a character or two.
pub(super) fn shorten(wasm: &[u8], script: &str, module: &str) -> Result<(Vec<u8>, String)> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(imports) = payload? {
            for import in imports.into_imports() {
                let import = import?;
                if import.module == module && !names.contains(&import.name.to_owned()) {
                    names.push(import.name.to_owned());
                }
            }
        }
    }
    let mut short = script.to_owned();
    for (place, name) in names.iter().enumerate() {
        // How the script's table of imports has it.
        let entry = format!("\n        {name}: ");
        ensure!(short.matches(&entry).count() == 1, "the script does not define {name} once, as it used to");
        short = short.replace(&entry, &format!("\n        {}: ", short_name(place)));
    }
    let mut renamed = Module::new();
    let mut renamer = Renamer { module, names: &names };
    renamer.parse_core_module(&mut renamed, Parser::new(0), wasm).map_err(|error| anyhow!("{error}"))?;
    Ok((renamed.finish(), short))
}

struct Renamer<'a> {
    module: &'a str,
    names: &'a [String],
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
        let mut module = Module::new();
        module.section(&types).section(&imports);
        let script = "const import0 = {\n        __wbg_now_1f: function() {}\n    };";

        let (wasm, script) = shorten(&module.finish(), script, "./portal_bg.js").expect("shortened");
        assert_eq!(script, "const import0 = {\n        a: function() {}\n    };");
        let text = String::from_utf8_lossy(&wasm);
        assert!(!text.contains("__wbg_now_1f") && text.contains("load"), "{text}");
        assert!(shorten(&wasm, "", "./portal_bg.js").is_err(), "a script that defines something else");
    }
}
