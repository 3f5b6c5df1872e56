//! Strings: what stands between quotes, with its escapes undone (RFC 8259, section 7).

use super::{Done, Reader};
use alloc::string::String;
use alloc::vec::Vec;

impl Reader<'_> {
    /// Reads the string that begins here into `text`.
    pub(super) fn string(&mut self, text: &mut String) -> Done {
        const END: &str = "expected the end of a string";
        // A publisher reads millions of them. In the wasm, which reads few, it would be bytes for nothing.
        #[cfg(not(target_family = "wasm"))]
        if let Some(plain) = self.plain_string() {
            *text = plain.into();
            self.at += text.len() + 2;
            return Ok(());
        }
        let mut bytes = Vec::new();
        self.at += 1;
        loop {
            let byte = *self.bytes.get(self.at).ok_or(END)?;
            match byte {
                b'"' => break,
                b'\\' => {
                    let mut utf8 = [0; 4];
                    self.at += 1;
                    bytes.extend_from_slice(self.escape().ok_or("not an escape")?.encode_utf8(&mut utf8).as_bytes());
                    continue;
                }
                0..0x20 => return Err("a control character in a string"),
                _ => bytes.push(byte),
            }
            self.at += 1;
        }
        *text = String::from_utf8(bytes).map_err(|_| "a string that is not UTF-8")?;
        self.at += 1;
        Ok(())
    }

    /// The string that begins here, if it is without escapes and faults.
    #[cfg(not(target_family = "wasm"))]
    fn plain_string(&self) -> Option<&str> {
        let start = self.at + 1;
        let rest = self.bytes.get(start..)?;
        let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))?;
        self.text?.get(start..start + end).filter(|_| rest.get(end) == Some(&b'"'))
    }

    /// The character that is escaped, after the backslash.
    fn escape(&mut self) -> Option<char> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => match self.hex()? {
                // The first half of a pair that is one character beyond U+FFFF.
                high @ 0xd800..0xdc00 if self.take(b"\\") && self.take(b"u") => {
                    let low = self.hex().filter(|low| (0xdc00..0xe000).contains(low))?;
                    char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00))?
                }
                unit => char::from_u32(unit)?,
            },
            _ => return None,
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let mut value = 0;
        for _ in 0..4 {
            let digit = char::from(*self.bytes.get(self.at)?).to_digit(16)?;
            value = value << 4 | digit;
            self.at += 1;
        }
        Some(value)
    }
}
