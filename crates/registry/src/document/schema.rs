//! JSON Schema of what documents are made of. That of records is derived from their types.

use super::{Code, Date, Text};
use crate::limits;
use alloc::borrow::Cow;
use alloc::format;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

/// Stands for the type of an ID, which knows nothing of schemas.
pub(crate) struct Id;

/// Stands for the type of a hash, which knows nothing of schemas.
pub(super) struct Digest;

impl JsonSchema for Digest {
    fn schema_name() -> Cow<'static, str> {
        "Hash".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9a-f]{64}$" })
    }
}

impl JsonSchema for Id {
    fn schema_name() -> Cow<'static, str> {
        "RobotId".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^([A-Z]{2}|[0-9]{2})[0-9A-Z]{27}$" })
    }
}

impl<const N: usize> JsonSchema for Code<N> {
    fn schema_name() -> Cow<'static, str> {
        format!("Code{N}").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": format!("^[0-9A-Z]{{{N}}}$") })
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Words by language tag (BCP 47).",
            "type": "object",
            "minProperties": 1,
            "maxProperties": limits::LANGUAGES,
            "propertyNames": { "pattern": "^[A-Za-z]{2,8}(-[0-9A-Za-z]{1,8})*$", "maxLength": 35 },
            "additionalProperties": { "type": "string", "maxLength": limits::TEXT },
        })
    }
}
