//! JSON (RFC 8259) as a tree of values, before a document is read from it.
//!
//! Not serde_json, which can do more than is asked for here (numbers that are not whole, values
//! that are not kept): it would make up a tenth of the compressed wasm. The tests hold the two
//! against each other.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

#[cfg(test)]
mod oracle;
mod string;

/// A JSON value. Numbers other than whole ones from 0 up have no place in the format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number from 0 up.
    Number(u64),
    /// Any other number.
    OtherNumber,
    /// A string.
    String(String),
    /// A list.
    List(Vec<Json>),
    /// An object, its fields in their order.
    Object(Vec<(String, Json)>),
}

/// Lists and objects within each other. Reading is recursive, and so is dropping what was read.
const DEPTH: u8 = 127;

impl Json {
    /// Reads a text.
    ///
    /// # Errors
    /// The text is not one JSON value and nothing else; what, and at which line and column.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let mut reader = Reader {
            bytes,
            at: 0,
            depth: 0,
            #[cfg(not(target_family = "wasm"))]
            text: core::str::from_utf8(bytes).ok(),
        };
        let mut json = Self::Null;
        // A value's bytes are ASCII but for strings, so that only those have to be looked at as UTF-8.
        let what = match reader.value(&mut json) {
            Ok(()) if reader.peek().is_none() => return Ok(json),
            Ok(()) => "expected the end",
            Err(what) => what,
        };
        let before = &bytes[..reader.at.min(bytes.len())];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let column = 1 + before.iter().rev().take_while(|byte| **byte != b'\n').count();
        Err([what, " at line ", &line.to_string(), " column ", &column.to_string()].concat())
    }
}

/// Reads from left to right; a fault is where it stands then.
///
/// Values are written where they belong as they are read, so that a fault leaves nothing behind to be
/// dropped at each place where one can occur.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: u8,
    /// The bytes as text, if they are: then its strings need not be looked at one by one.
    #[cfg(not(target_family = "wasm"))]
    text: Option<&'a str>,
}

type Done = Result<(), &'static str>;

impl Reader<'_> {
    fn value(&mut self, json: &mut Json) -> Done {
        match self.peek() {
            Some(b'"') => {
                let mut text = String::new();
                let done = self.string(&mut text);
                *json = Json::String(text);
                done
            }
            Some(b'[') => {
                let mut values = Vec::new();
                let done = self.elements(b']', &mut |reader| {
                    let mut value = Json::Null;
                    let done = reader.value(&mut value);
                    values.push(value);
                    done
                });
                *json = Json::List(values);
                done
            }
            Some(b'{') => {
                let mut fields = Vec::new();
                let done = self.elements(b'}', &mut |reader| {
                    let mut field = (String::new(), Json::Null);
                    let done = reader.field(&mut field);
                    fields.push(field);
                    done
                });
                *json = Json::Object(fields);
                done
            }
            Some(b'-' | b'0'..=b'9') => self.number(json),
            _ => self.word(json),
        }
    }

    fn word(&mut self, json: &mut Json) -> Done {
        const WORDS: [(&[u8], Json); 3] =
            [(b"null", Json::Null), (b"true", Json::Bool(true)), (b"false", Json::Bool(false))];
        for (word, value) in WORDS {
            if self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
                self.at += word.len();
                *json = value;
                return Ok(());
            }
        }
        Err("expected a value")
    }

    /// What stands between brackets, with commas between: `element` reads one.
    fn elements(&mut self, close: u8, element: &mut dyn FnMut(&mut Self) -> Done) -> Done {
        self.at += 1;
        self.depth += 1;
        if self.depth > DEPTH {
            return Err("too many lists and objects within each other");
        }
        if self.peek() != Some(close) {
            loop {
                element(self)?;
                match self.peek() {
                    Some(b',') => self.at += 1,
                    Some(byte) if byte == close => break,
                    _ => return Err("expected a comma or the end of a list or object"),
                }
            }
        }
        self.at += 1;
        self.depth -= 1;
        Ok(())
    }

    fn field(&mut self, (name, value): &mut (String, Json)) -> Done {
        if self.peek() != Some(b'"') {
            return Err("expected the name of a field");
        }
        self.string(name)?;
        if self.peek() != Some(b':') {
            return Err("expected a colon");
        }
        self.at += 1;
        self.value(value)
    }

    /// `-? (0 | [1-9] [0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
    fn number(&mut self, json: &mut Json) -> Done {
        const WHAT: &str = "expected a digit";
        let negative = self.take(b"-");
        let leading_zero = self.bytes.get(self.at) == Some(&b'0');
        let start = self.at;
        let whole = self.digits();
        if self.at == start || leading_zero && self.at > start + 1 {
            return Err(WHAT);
        }
        let mut other = negative;
        if self.take(b".") {
            other = true;
            let start = self.at;
            self.digits();
            if self.at == start {
                return Err(WHAT);
            }
        }
        if self.take(b"eE") {
            other = true;
            self.take(b"+-");
            let start = self.at;
            self.digits();
            if self.at == start {
                return Err(WHAT);
            }
        }
        *json = whole.filter(|_| !other).map_or(Json::OtherNumber, Json::Number);
        Ok(())
    }

    /// Passes digits; their value, if it fits.
    fn digits(&mut self) -> Option<u64> {
        let mut value = Some(0u64);
        while let Some(digit @ b'0'..=b'9') = self.bytes.get(self.at) {
            value = value.and_then(|value| value.checked_mul(10)?.checked_add(u64::from(digit - b'0')));
            self.at += 1;
        }
        value
    }

    /// Passes the next byte if it is one of these.
    fn take(&mut self, bytes: &[u8]) -> bool {
        let taken = self.bytes.get(self.at).is_some_and(|byte| bytes.contains(byte));
        self.at += usize::from(taken);
        taken
    }

    /// The next byte that is not white space.
    fn peek(&mut self) -> Option<u8> {
        while self.take(b" \n\r\t") {}
        self.bytes.get(self.at).copied()
    }
}
