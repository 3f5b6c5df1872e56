//! Reading what every document is made of: lists, texts, numbers, hashes and IDs.

use super::Json;
use super::value::{Read, Value};
use crate::limits;
use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use robot_id::RobotId;
use tlog::Hash;

/// A list within [`limits::LIST`].
impl<T: Read> Read for Vec<T> {
    fn read(value: &Value) -> Self {
        value.list(limits::LIST)
    }
}

/// A string within [`limits::TEXT`] bytes.
impl Read for String {
    #[inline(never)]
    fn read(value: &Value) -> Self {
        value.bounded(limits::TEXT).to_owned()
    }
}

impl Read for bool {
    fn read(value: &Value) -> Self {
        match value.json() {
            Json::Bool(value) => *value,
            _ => {
                value.wrong("expected true or false");
                false
            }
        }
    }
}

impl Read for u64 {
    fn read(value: &Value) -> Self {
        value.number(u64::MAX)
    }
}

// Within bounds, so that the casts keep the value.

impl Read for u32 {
    fn read(value: &Value) -> Self {
        value.number(u64::from(u32::MAX)) as u32
    }
}

impl Read for u8 {
    fn read(value: &Value) -> Self {
        value.number(u64::from(u8::MAX)) as u8
    }
}

impl Read for Hash {
    #[inline(never)]
    fn read(value: &Value) -> Self {
        Self::from_hex(value.text()).unwrap_or_else(|| {
            value.wrong("a hash is 64 lower-case hexadecimal digits");
            Self([0; 32])
        })
    }
}

impl Read for RobotId {
    #[inline(never)]
    fn read(value: &Value) -> Self {
        const STAND_IN: RobotId = match RobotId::from_bytes([b'0'; RobotId::LEN]) {
            Some(id) => id,
            None => panic!("29 digits are well formed"),
        };
        // Not by parsing, whose errors name look-alikes: that would put tables of Unicode into the wasm.
        let bytes = value.text().as_bytes().try_into().ok();
        bytes.and_then(RobotId::from_bytes).unwrap_or_else(|| {
            value.wrong("not a robot ID in canonical form");
            STAND_IN
        })
    }
}
