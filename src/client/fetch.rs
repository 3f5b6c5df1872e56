//! One HTTP request: bounded in time and in size.

use super::early;
use gloo_net::http::{RequestBuilder, Response};
use js_sys::{Promise, Reflect, Uint8Array};
use registry::{Unavailable, limits};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, ReadableStreamDefaultReader, RequestCache};

/// How long a file may take, in milliseconds.
const TIMEOUT: u32 = 15_000;

/// What to ask for.
pub(super) struct Request {
    pub(super) url: String,
    /// The answer, if it was asked for early.
    pub(super) early: Option<Promise>,
    /// The bytes under this name never change.
    pub(super) immutable: bool,
    /// Go past the browser's cache.
    pub(super) reload: bool,
}

/// Fetches a file. One that is too large is cut just past the bound, where the look-up refuses it.
///
/// # Errors
/// The HTTP status as a number, or 0 if there was no answer; see [`unavailable`].
pub(super) async fn bytes(request: Request) -> Result<Uint8Array, JsValue> {
    let network = |_| JsValue::from(0);
    let response = match request.early {
        Some(answer) => early::response(answer).await.map(Response::from).map_err(network)?,
        None => send(&request).await.map_err(|_| JsValue::from(0))?,
    };
    if response.status() != 200 {
        return Err(JsValue::from(response.status()));
    }
    let body = body(&response).await.map_err(network)?;
    Ok(Uint8Array::from(body.as_slice()))
}

async fn send(request: &Request) -> Result<Response, gloo_net::Error> {
    let cache = match (request.reload, request.immutable) {
        (true, _) => RequestCache::Reload,
        (false, true) => RequestCache::Default,
        (false, false) => RequestCache::NoCache,
    };
    let deadline = AbortSignal::timeout_with_u32(TIMEOUT);
    RequestBuilder::new(&request.url).cache(cache).abort_signal(Some(&deadline)).send().await
}

async fn body(response: &Response) -> Result<Vec<u8>, JsValue> {
    let mut bytes = Vec::new();
    let Some(stream) = response.body() else { return Ok(bytes) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().dyn_into()?;
    while bytes.len() <= limits::FILE {
        let chunk = JsFuture::from(reader.read()).await?;
        if Reflect::get(&chunk, &"done".into())?.is_truthy() {
            return Ok(bytes);
        }
        let chunk: Uint8Array = Reflect::get(&chunk, &"value".into())?.dyn_into()?;
        bytes.extend(chunk.to_vec());
    }
    drop(reader.cancel());
    bytes.truncate(limits::FILE + 1);
    Ok(bytes)
}

/// Why a file could not be had, from what [`bytes`] failed with.
pub(super) fn unavailable(why: &JsValue) -> Unavailable {
    match why.as_f64() {
        Some(status) if status > 0.0 => Unavailable::Status(status as u16),
        _ => Unavailable::Network,
    }
}
