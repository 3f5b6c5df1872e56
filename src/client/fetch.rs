//! One HTTP request: bounded in time and in size.

use super::early;
use gloo_net::http::Response;
use js_sys::{Promise, Reflect, Uint8Array};
use registry::{Unavailable, limits};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, ReadableStreamDefaultReader, RequestCache, RequestInit};

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
        None => send(&request).await.map_err(network)?,
    };
    if response.status() != 200 {
        return Err(JsValue::from(response.status()));
    }
    let body = body(&response).await.map_err(network)?;
    Ok(Uint8Array::from(body.as_slice()))
}

/// By the browser's own `fetch`: gloo-net's builder of requests takes addresses apart and puts them together
/// again, which nothing here needs and every visitor would download.
async fn send(request: &Request) -> Result<Response, JsValue> {
    let options = RequestInit::new();
    options.set_signal(Some(&AbortSignal::timeout_with_u32(TIMEOUT)));
    options.set_cache(match (request.reload, request.immutable) {
        (true, _) => RequestCache::Reload,
        (false, true) => RequestCache::Default,
        (false, false) => RequestCache::NoCache,
    });
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(&request.url, &options)).await?;
    Ok(answer.dyn_into::<web_sys::Response>()?.into())
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
