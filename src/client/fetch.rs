//! One HTTP request: bounded in time and in size.

use gloo_net::http::{RequestBuilder, Response};
use js_sys::{Reflect, Uint8Array};
use registry::{Unavailable, limits};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, RequestCache};
use yew::platform::{spawn_local, time::sleep};

/// How long a file may take.
const TIMEOUT: Duration = Duration::from_secs(15);

/// What to ask for.
pub(super) struct Request {
    pub(super) url: String,
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
    let network = || JsValue::from(0);
    let deadline = AbortController::new().ok();
    if let Some(controller) = deadline.clone() {
        spawn_local(async move {
            sleep(TIMEOUT).await;
            // No effect on a request that has ended.
            controller.abort();
        });
    }
    let cache = match (request.reload, request.immutable) {
        (true, _) => RequestCache::Reload,
        (false, true) => RequestCache::Default,
        (false, false) => RequestCache::NoCache,
    };
    let signal = deadline.as_ref().map(AbortController::signal);
    let response = RequestBuilder::new(&request.url).cache(cache).abort_signal(signal.as_ref()).send().await;
    let response = response.map_err(|_| network())?;
    if response.status() != 200 {
        return Err(JsValue::from(response.status()));
    }
    let body = body(&response).await.map_err(|_| network())?;
    Ok(Uint8Array::from(body.as_slice()))
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
