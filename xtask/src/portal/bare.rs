//! A part without what the splitter leaves in it for people and for nobody: the names of functions, and thousands of
//! empty data segments, since each constant is a segment and most of them are in other parts.

use anyhow::{Result, ensure};
use wasm_encoder::reencode::Reencode;
use wasm_encoder::{DataSection, DataSegment, DataSegmentMode, Module, RawSection, reencode};
use wasmparser::{DataKind, Parser, Payload};

/// The module without custom sections and without data segments that hold nothing.
pub(super) fn of(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut bare = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        match &payload {
            Payload::DataSection(segments) => {
                let mut full = DataSection::new();
                for segment in segments.clone() {
                    let segment = segment?;
                    let DataKind::Active { memory_index, offset_expr } = segment.kind else {
                        // One of them could be named by its number, which would change here.
                        ensure!(false, "a data segment of the portal is not placed when the part is loaded");
                        continue;
                    };
                    if !segment.data.is_empty() {
                        let offset = reencode::RoundtripReencoder.const_expr(offset_expr)?;
                        let mode = DataSegmentMode::Active { memory_index, offset: &offset };
                        full.segment(DataSegment { mode, data: segment.data.iter().copied() });
                    }
                }
                bare.section(&full);
            }
            // Their count is only wanted by instructions that name a segment by its number.
            Payload::DataCountSection { .. } | Payload::CustomSection(_) => {}
            other => {
                if let Some((id, range)) = other.as_section() {
                    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                    bare.section(&RawSection { id, data: &wasm[range] });
                }
            }
        }
    }
    Ok(bare.finish())
}

#[cfg(test)]
mod tests {
    use super::of;
    use wasm_encoder::{ConstExpr, CustomSection, DataSection, MemorySection, MemoryType, Module, SectionId};
    use wasmparser::Validator;

    #[test]
    fn names_and_empty_segments_are_dropped_and_the_rest_is_kept() {
        let mut module = Module::new();
        let mut memories = MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(8), *b"kept");
        data.active(0, &ConstExpr::i32_const(99), []);
        module.section(&memories).section(&data);
        module.section(&CustomSection { name: "name".into(), data: (&b"a function"[..]).into() });
        let whole = module.finish();
        let bare = of(&whole).expect("a module");
        Validator::new().validate_all(&bare).expect("still a module");
        assert!(bare.windows(4).any(|bytes| bytes == b"kept"));
        assert!(!bare.windows(8).any(|bytes| bytes == b"function"));
        // The last section is the data: one segment of 4 bytes.
        let expected = [SectionId::Data as u8, 10, 1, 0, 0x41, 8, 0x0b, 4, b'k', b'e', b'p', b't'];
        assert!(bare.ends_with(&expected), "{bare:?}");
    }
}
