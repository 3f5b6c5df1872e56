//! Everything that touches the outside: the network, this device's storage, its clock.
//! It returns bytes and remembers; it decides nothing.

pub mod clock;
mod fetch;
pub mod memory;
mod source;
pub mod storage;

pub use source::Source;

use js_sys::Promise;
use registry::{FilePath, Hash, Unavailable};
use std::cell::{Cell, RefCell};
use wasm_bindgen_futures::JsFuture;

/// For how long `latest.json` serves several look-ups, in milliseconds.
const LATEST_MS: f64 = 30_000.0;

/// Fetches the registry's files. Each is fetched once and kept while the page is open; whoever asks
/// for a file that is on its way waits for the same one.
#[derive(Debug, Default)]
pub struct Client {
    /// A handful: a list is searched as fast as a map.
    held: RefCell<Vec<Held>>,
    reload: Cell<bool>,
}

#[derive(Debug, Clone)]
struct Held {
    path: FilePath,
    bytes: Promise,
    /// Whether it came past the browser's cache.
    reloaded: bool,
    asked_at: f64,
}

impl Client {
    /// A client of the registry beside this page, at `registry/v1/`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The bytes of a file. An object that is not what its name says may have been damaged on its way to a cache, which
    /// keeps it for ever: it is asked for once more, past that.
    ///
    /// # Errors
    /// No answer within the time allowed, or an answer other than 200. Nothing is kept of it, so
    /// that the next call tries again.
    pub async fn fetch(&self, path: &FilePath) -> Result<Vec<u8>, Unavailable> {
        let mut reload = self.reload.get();
        let mut damaged = None;
        loop {
            let held = self.held(path, reload);
            match (read(&held.bytes).await, damaged) {
                (Ok(bytes), _) => {
                    let is_right = !matches!(path, FilePath::Object(hash) if Hash::of(&bytes) != *hash);
                    if is_right || held.reloaded {
                        return Ok(bytes);
                    }
                    (damaged, reload) = (Some(bytes), true);
                    self.let_go(&held.bytes);
                }
                (Err(why), damaged) => {
                    self.let_go(&held.bytes);
                    // What came first is still all that there is.
                    return damaged.ok_or(why);
                }
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
            Some(bytes) => read(&bytes).await,
            None => self.fetch(path).await,
        }
    }

    /// Fetches everything anew from now on, past this page's memory and the browser's: what came
    /// did not verify, and the same bytes would not either.
    pub fn forget(&self) {
        self.held.borrow_mut().clear();
        self.reload.set(true);
    }

    fn held(&self, path: &FilePath, reload: bool) -> Held {
        let now = clock::milliseconds();
        let mut held = self.held.borrow_mut();
        if let Some(file) = held.iter().find(|file| file.path == *path)
            && (path.is_immutable() || now - file.asked_at < LATEST_MS)
        {
            return file.clone();
        }
        let bytes = fetch::bytes(&path.to_string(), reload);
        let file = Held { path: path.clone(), bytes, reloaded: reload, asked_at: now };
        held.retain(|other| other.path != *path);
        held.push(file.clone());
        file
    }

    fn let_go(&self, failed: &Promise) {
        self.held.borrow_mut().retain(|file| !js_sys::Object::is(&file.bytes, failed));
    }
}

async fn read(bytes: &Promise) -> Result<Vec<u8>, Unavailable> {
    match JsFuture::from(bytes.clone()).await {
        Ok(bytes) => Ok(js_sys::Uint8Array::new(&bytes).to_vec()),
        Err(why) => Err(fetch::unavailable(&why)),
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
