//! The report as JSON, for programs: what the person says, beside the receipt of what the register says.

use super::draft::Draft;
use crate::data::lookup;
use crate::data::session::Session;
use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::JsValue;

/// What says what such a file is.
const FORMAT: &str = "robot-registry-report/1";

/// The file. An answer that was looked up at a time (Unix seconds) and is proved stands in it as a receipt
/// (`docs/FORMATS.md`, "The receipt"); else there is none. Nothing where the browser can't make it.
pub(super) async fn json(session: &Session, draft: &Draft, looked_up_at: Option<u64>) -> Option<String> {
    let receipt = match looked_up_at {
        Some(at) => lookup::receipt(session, draft.id, at).await.ok(),
        None => None,
    };
    let receipt = match receipt {
        Some(receipt) => JSON::parse(&receipt.to_json()).ok()?,
        None => JsValue::NULL,
    };
    let file = Object::new();
    let fields: [(&str, JsValue); 7] = [
        ("format", FORMAT.into()),
        ("id", draft.id.as_str().into()),
        // Exact up to 2^53.
        ("made_at", (draft.made_at as f64).into()),
        ("answer", draft.answer.as_str().into()),
        ("place", draft.place.trim().into()),
        ("words", draft.words.trim().into()),
        ("receipt", receipt),
    ];
    for (name, value) in fields {
        Reflect::set(&file, &name.into(), &value).ok()?;
    }
    JSON::stringify(&file).ok()?.as_string()
}
