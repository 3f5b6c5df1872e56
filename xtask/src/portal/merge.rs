//! Two parts of the program as one file.
//!
//! The splitter gives parts nothing to call each other by but places in the memory and the table of the
//! first part, which all of them import. So two of them are merged by writing one after the other.

use std::convert::Infallible;

use anyhow::{Result, anyhow, bail, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, DataSection, ElementSection, FunctionSection, ImportSection, Module, TypeSection};
use wasmparser::{FromReader, Import, Parser, Payload, SectionLimited, TypeRef};

/// What is loaded by loading `parts`, in their order.
///
/// # Errors
/// One of them has more than a part has: exports, globals or a memory of its own, or imports of another kind.
pub(super) fn merge(parts: &[&[u8]]) -> Result<Vec<u8>> {
    let mut merged = Merged::default();
    for part in parts {
        merged.add(part)?;
    }
    Ok(merged.finish())
}

#[derive(Default)]
struct Merged<'a> {
    types: TypeSection,
    /// Memory, table and globals of the first part.
    imports: Vec<Import<'a>>,
    functions: FunctionSection,
    elements: ElementSection,
    code: CodeSection,
    data: DataSection,
}

impl<'a> Merged<'a> {
    fn add(&mut self, part: &'a [u8]) -> Result<()> {
        let mut places = Places { types: self.types.len(), functions: self.functions.len(), globals: Vec::new() };
        for payload in Parser::new(0).parse_all(part) {
            match payload? {
                Payload::TypeSection(types) => places.parse_type_section(&mut self.types, types).map_err(told)?,
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        self.import(import?, &mut places)?;
                    }
                }
                Payload::FunctionSection(functions) => {
                    places.parse_function_section(&mut self.functions, functions).map_err(told)?;
                }
                Payload::ElementSection(elements) => {
                    places.parse_element_section(&mut self.elements, elements).map_err(told)?;
                }
                Payload::CodeSectionStart { range, .. } => {
                    let (start, end) = (usize::try_from(range.start)?, usize::try_from(range.end)?);
                    let section = wasmparser::BinaryReader::new(&part[start..end], range.start);
                    places.parse_code_section(&mut self.code, SectionLimited::new(section)?).map_err(told)?;
                }
                Payload::DataSection(data) => places.parse_data_section(&mut self.data, data).map_err(told)?,
                Payload::ExportSection(exports) => none(&exports, "exports")?,
                Payload::GlobalSection(globals) => none(&globals, "globals")?,
                Payload::MemorySection(memories) => none(&memories, "a memory")?,
                Payload::TableSection(tables) => none(&tables, "a table")?,
                Payload::StartSection { .. } => bail!("a part has a function that runs when it is loaded"),
                // Function bodies come again, one by one. Counts and names are not needed.
                _ => {}
            }
        }
        Ok(())
    }

    /// Imports what is imported already, or once more.
    fn import(&mut self, import: Import<'a>, places: &mut Places) -> Result<()> {
        let known = self.imports.iter().any(|known| (known.module, known.name) == (import.module, import.name));
        if !known {
            self.imports.push(import);
        }
        match import.ty {
            // Of these there is one each: 0.
            TypeRef::Memory(_) | TypeRef::Table(_) => {}
            TypeRef::Global(_) => {
                let globals = self.imports.iter().filter(|known| matches!(known.ty, TypeRef::Global(_)));
                let place = globals.enumerate().find(|(_, known)| known.name == import.name).map(|(place, _)| place);
                places.globals.push(u32::try_from(place.unwrap_or_default())?);
            }
            _ => bail!("a part imports {}, which is no memory, table or global", import.name),
        }
        Ok(())
    }

    fn finish(self) -> Vec<u8> {
        let mut imports = ImportSection::new();
        for import in self.imports {
            // Every kind that is taken above is known to the writer.
            if let Ok(kind) = reencode::RoundtripReencoder.entity_type(import.ty) {
                imports.import(import.module, import.name, kind);
            }
        }
        let mut module = Module::new();
        module.section(&self.types).section(&imports).section(&self.functions).section(&self.elements);
        module.section(&self.code).section(&self.data);
        module.finish()
    }
}

/// Where the numbers of a part begin in the merged one.
struct Places {
    types: u32,
    functions: u32,
    /// One by one, since parts import different ones.
    globals: Vec<u32>,
}

impl Reencode for Places {
    type Error = Infallible;

    fn type_index(&mut self, place: u32) -> Result<u32, reencode::Error<Infallible>> {
        Ok(self.types + place)
    }

    fn function_index(&mut self, place: u32) -> Result<u32, reencode::Error<Infallible>> {
        Ok(self.functions + place)
    }

    fn global_index(&mut self, place: u32) -> Result<u32, reencode::Error<Infallible>> {
        // A number that no import has is refused by whoever reads the module.
        Ok(self.globals.get(place as usize).copied().unwrap_or(u32::MAX))
    }
}

fn told(error: reencode::Error<Infallible>) -> anyhow::Error {
    anyhow!("a part can't be read: {error}")
}

fn none<'a, T: FromReader<'a>>(section: &SectionLimited<'a, T>, what: &str) -> Result<()> {
    ensure!(section.count() == 0, "a part has {what} of its own");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::merge;
    use wasm_encoder::{
        CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
        FunctionSection, GlobalType, ImportSection, MemoryType, Module, RefType, TableType, TypeSection, ValType,
    };
    use wasmparser::Validator;

    const FIRST: &str = "first";

    /// A part that places `word` at `place` of the memory, and at `place` of the table two functions: one that gives the
    /// global, and one that calls it.
    fn part(place: i32, word: &str, global: &str) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I64], []);
        types.ty().function([], [ValType::I32]);
        let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        let table =
            TableType { element_type: RefType::FUNCREF, table64: false, minimum: 9, maximum: None, shared: false };
        let kind = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        let mut imports = ImportSection::new();
        imports.import(FIRST, "memory", memory).import(FIRST, "table", table);
        imports.import(FIRST, global, EntityType::Global(kind));
        let mut functions = FunctionSection::new();
        functions.function(1).function(1);
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(place), Elements::Functions((&[0, 1][..]).into()));
        let mut code = CodeSection::new();
        let (mut gives, mut calls) = (Function::new([]), Function::new([]));
        gives.instructions().global_get(0).end();
        calls.instructions().call(0).end();
        code.function(&gives).function(&calls);
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(place), word.bytes());
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&elements).section(&code).section(&data);
        module.finish()
    }

    #[test]
    fn both_parts_are_in_the_merged_one_and_each_calls_its_own() {
        let (one, other) = (part(2, "one", "stack"), part(4, "other", "depth"));
        let merged = merge(&[&one, &other]).expect("a module");
        Validator::new().validate_all(&merged).expect("a sound one");
        let text = |word: &str| merged.windows(word.len()).filter(|bytes| *bytes == word.as_bytes()).count();
        assert_eq!((text("one"), text("other")), (1, 1));
        assert_eq!((text("memory"), text("table"), text("stack"), text("depth")), (1, 1, 1, 1), "no import twice");
        // global.get and call, with the numbers that they have now.
        for body in [[0x23, 0, 0x0b], [0x23, 1, 0x0b], [0x10, 0, 0x0b], [0x10, 2, 0x0b]] {
            assert!(merged.windows(3).any(|bytes| bytes == body), "{body:?} is not in {merged:?}");
        }
    }

    #[test]
    fn a_part_that_gives_others_something_by_name_is_refused() {
        let mut exports = ExportSection::new();
        exports.export("memory", ExportKind::Memory, 0);
        let mut module = Module::new();
        module.section(&exports);
        assert!(merge(&[&part(2, "one", "stack"), &module.finish()]).is_err());
    }
}
