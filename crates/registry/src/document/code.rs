//! The code of a country, manufacturer, model or unit: a segment of an ID on its own.

use super::{Read, Value};
use core::fmt;
use serde::{Serialize, Serializer};

/// `N` characters of `0-9A-Z`: 2 for a country, 4 for a manufacturer, 6 for a model, 17 for a serial.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code<const N: usize>([u8; N]);

impl<const N: usize> Code<N> {
    /// Reads a code; nothing if the length or a character is wrong.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let bytes: [u8; N] = text.as_bytes().try_into().ok()?;
        let canonical = bytes.iter().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
        canonical.then_some(Self(bytes))
    }

    /// The characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // `new` let only ASCII in.
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl<const N: usize> fmt::Display for Code<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<const N: usize> fmt::Debug for Code<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({self})")
    }
}

impl<const N: usize> Serialize for Code<N> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl<const N: usize> Read for Code<N> {
    fn read(value: &Value) -> Self {
        let mut code = [b'0'; N];
        value.code(&mut code);
        Self(code)
    }
}
