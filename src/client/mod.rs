//! Everything that touches the outside: the network, this device's storage, its clock.
//! It returns bytes and remembers; it decides nothing.

pub mod clock;
mod early;
mod fetch;
pub mod memory;
mod simulation;
pub mod storage;

pub use simulation::{Simulation, Source};

use js_sys::Promise;
use registry::{FilePath, Unavailable};
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// For how long `latest.json` serves several look-ups, in milliseconds.
const LATEST_MS: f64 = 30_000.0;

/// Fetches the registry's files. Each is fetched once and kept while the page is open; whoever asks
/// for a file that is on its way waits for the same one.
#[derive(Debug)]
pub struct Client {
    folder: String,
    /// A handful: a list is searched as fast as a map.
    held: RefCell<Vec<Held>>,
    reload: Cell<bool>,
}

#[derive(Debug, Clone)]
struct Held {
    path: FilePath,
    bytes: Promise,
    asked_at: f64,
}

impl Client {
    /// A client of the registry beside this page, at `registry/v1/`.
    #[must_use]
    pub fn new() -> Self {
        Self { folder: format!("{}registry/v1/", base()), held: RefCell::default(), reload: Cell::new(false) }
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// No answer within the time allowed, or an answer other than 200. Nothing is kept of it, so
    /// that the next call tries again.
    pub async fn fetch(&self, path: &FilePath) -> Result<Vec<u8>, Unavailable> {
        let held = self.held(path);
        match JsFuture::from(held.bytes.clone()).await {
            Ok(bytes) => Ok(js_sys::Uint8Array::new(&bytes).to_vec()),
            Err(why) => {
                self.drop_failed(&held.bytes);
                Err(fetch::unavailable(&why))
            }
        }
    }

    /// The bytes of a file as this page has it already, however old that is; else as [`Client::fetch`].
    ///
    /// # Errors
    /// As [`Client::fetch`].
    pub async fn at_hand(&self, path: &FilePath) -> Result<Vec<u8>, Unavailable> {
        let held = self.held.borrow().iter().find(|file| file.path == *path).map(|file| file.bytes.clone());
        match held {
            Some(bytes) => match JsFuture::from(bytes).await {
                Ok(bytes) => Ok(js_sys::Uint8Array::new(&bytes).to_vec()),
                Err(why) => Err(fetch::unavailable(&why)),
            },
            None => self.fetch(path).await,
        }
    }

    /// Fetches everything anew from now on, past this page's memory and the browser's: what came
    /// did not verify, and the same bytes would not either.
    pub fn forget(&self) {
        self.held.borrow_mut().clear();
        self.reload.set(true);
    }

    fn held(&self, path: &FilePath) -> Held {
        let now = clock::milliseconds();
        let mut held = self.held.borrow_mut();
        if let Some(file) = held.iter().find(|file| file.path == *path)
            && (path.is_immutable() || now - file.asked_at < LATEST_MS)
        {
            return file.clone();
        }
        let (name, reload) = (path.to_string(), self.reload.get());
        let request = fetch::Request {
            url: format!("{}{name}", self.folder),
            early: early::take(&name).filter(|_| !reload),
            immutable: path.is_immutable(),
            reload,
        };
        let bytes = future_to_promise(async move { fetch::bytes(request).await.map(JsValue::from) });
        let file = Held { path: path.clone(), bytes, asked_at: now };
        held.retain(|other| other.path != *path);
        held.push(file.clone());
        file
    }

    fn drop_failed(&self, failed: &Promise) {
        self.held.borrow_mut().retain(|file| !js_sys::Object::is(&file.bytes, failed));
    }
}

impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

/// The address that the page's links are relative to, with a slash at its end.
#[must_use]
pub fn base() -> String {
    let uri = || web_sys::window()?.document()?.base_uri().ok()?;
    let uri = uri().unwrap_or_default();
    let path = uri.split(['#', '?']).next().unwrap_or_default();
    path.rsplit_once('/').map_or_else(String::new, |(folder, _)| [folder, "/"].concat())
}
