//! The addresses of the portal. They stand behind `#`, so that an ID never reaches a server and any
//! static host will do.
//!
//! A module of our own rather than `yew-router`: these addresses need little, that crate adds
//! 32 kB (Brotli) to the first load, and its hash history throws on a fragment that is not an
//! absolute path, where a person can type anything. The addresses of the later pages are read by
//! [`crate::pages`], which come later.

use crate::client::{self, Simulation};
use robot_id::RobotId;
use wasm_bindgen::JsValue;
use web_sys::Location;

/// A page that the header leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // Each is named after its fragment.
pub enum Page {
    Check,
    Scan,
    List,
    Makers,
    Statistics,
    History,
    Embed,
    About,
}

/// The pages that the header leads to, with their fragments.
pub const PAGES: [(Page, &str); 8] = [
    (Page::Check, "/"),
    (Page::Scan, "/scan"),
    (Page::List, "/list"),
    (Page::Makers, "/makers"),
    (Page::Statistics, "/statistics"),
    (Page::History, "/history"),
    (Page::Embed, "/embed"),
    (Page::About, "/about"),
];

/// The pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// `#/`, or `#/?id=<text>` with a text in the field.
    Check {
        /// What stands in the field at first.
        text: String,
    },
    /// `#/r/<ID>`: what the register says of one robot. This is the link in QR codes.
    Robot {
        /// As it stands in the link, percent-encoding undone.
        text: String,
        /// `?try=<condition>`: honoured only where the data is fictional.
        simulation: Option<Simulation>,
    },
    /// Any other address: one of the later pages, or none.
    Later {
        /// The fragment, without its `#`.
        fragment: String,
    },
}

impl Route {
    /// Reads a fragment, with or without its `#`. Never fails.
    #[must_use]
    pub fn of(fragment: &str) -> Self {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let (path, _) = split_query(fragment);
        match path.strip_prefix("/r/") {
            Some(text) if !text.is_empty() => Self::Robot {
                text: decode(text),
                simulation: parameter(fragment, "try").as_deref().and_then(Simulation::named),
            },
            _ if path == "/" || !path.starts_with('/') => {
                Self::Check { text: parameter(fragment, "id").unwrap_or_default() }
            }
            _ => Self::Later { fragment: fragment.to_owned() },
        }
    }

    /// Whether this is the page at one of [`PAGES`], or a page below it.
    #[must_use]
    pub fn is_at(&self, page: &str) -> bool {
        match self {
            Self::Check { .. } => page == "/",
            Self::Robot { .. } => false,
            // Models stand below their makers.
            Self::Later { fragment } => {
                let path = split_query(fragment).0;
                page != "/" && path.starts_with(page) || page == "/makers" && path.starts_with("/models")
            }
        }
    }

    /// Whether this is a section of a page: what is arrived at is not the page's title.
    #[must_use]
    pub fn is_section(&self) -> bool {
        matches!(self, Self::Later { fragment } if fragment.starts_with("/about/"))
    }

    /// The page that the address bar names.
    #[must_use]
    pub fn current() -> Self {
        Self::of(&location().and_then(|location| location.hash().ok()).unwrap_or_default())
    }
}

/// The path of a fragment, and its query.
#[must_use]
pub fn split_query(fragment: &str) -> (&str, &str) {
    fragment.split_once('?').unwrap_or((fragment, ""))
}

/// A parameter of a fragment's query, percent-encoding undone.
#[must_use]
pub fn parameter(fragment: &str, name: &str) -> Option<String> {
    let pairs = split_query(fragment).1.split('&');
    pairs.into_iter().find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).map(decode)
}

/// Undoes percent-encoding (RFC 3986, 2.1). What is not text then becomes U+FFFD, which no ID has.
#[must_use]
pub fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        match (byte, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                // Two hexadecimal digits make a byte.
                bytes.push((high * 16 + low) as u8);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn location() -> Option<Location> {
    Some(web_sys::window()?.location())
}

/// The address of a fragment of this page, for links: it stays right where `<base>` is elsewhere.
#[must_use]
pub fn href(fragment: &str) -> String {
    let path = location().and_then(|location| location.pathname().ok()).unwrap_or_default();
    let query = location().and_then(|location| location.search().ok()).unwrap_or_default();
    format!("{path}{query}#{fragment}")
}

/// The fragment of a robot's page, from an ID or what is nearly one.
#[must_use]
pub fn robot_fragment(id: &str, simulation: Option<Simulation>) -> String {
    let id = String::from(js_sys::encode_uri_component(id));
    match simulation {
        Some(simulation) => format!("/r/{id}?try={}", simulation.name()),
        None => format!("/r/{id}"),
    }
}

/// The fragment of the Check page with a text in its field.
#[must_use]
pub fn check_fragment(text: &str) -> String {
    format!("/?id={}", String::from(js_sys::encode_uri_component(text)))
}

/// The fragment of a maker's page, from national and manufacturer code together.
#[must_use]
pub fn maker_fragment(code: &str) -> String {
    ["/makers/", code].concat()
}

/// The fragment of a model's page, from national, manufacturer and model code together.
#[must_use]
pub fn model_fragment(code: &str) -> String {
    ["/models/", code].concat()
}

/// The link to one robot's page: what is copied, printed and drawn as a QR code.
#[must_use]
pub fn link_to(id: &RobotId) -> String {
    format!("{}#/r/{id}", client::base())
}

/// The host that a link leads to, with its port.
#[must_use]
pub fn host(link: &str) -> &str {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

/// Goes to another page.
pub fn go(fragment: &str) {
    if let Some(location) = location() {
        // A browser that refuses stays where it is.
        let _ = location.set_hash(fragment);
    }
}

/// Shows another fragment in the address bar, of the page that is open already.
pub fn show_instead(fragment: &str) {
    replace_address(&href(fragment));
}

/// Turns `<base>/r/<ID>` into `<base>/#/r/<ID>`, for hosts that answer every path with this page.
pub fn adopt_path() {
    let path = location().and_then(|location| location.pathname().ok()).unwrap_or_default();
    if let Some((base, id)) = split_path(&path) {
        replace_address(&format!("{base}#/r/{id}"));
    }
}

fn replace_address(address: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // A browser that refuses keeps the old address, which does no harm.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// The part before `/r/`, with its slash, and the part behind it.
fn split_path(path: &str) -> Option<(&str, &str)> {
    let (folder, id) = path.trim_end_matches('/').rsplit_once('/')?;
    let base = folder.strip_suffix('r').filter(|base| base.ends_with('/'))?;
    (!id.is_empty()).then_some((base, id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn robot(text: &str, simulation: Option<Simulation>) -> Route {
        Route::Robot { text: text.to_owned(), simulation }
    }

    fn later(fragment: &str) -> Route {
        Route::Later { fragment: fragment.to_owned() }
    }

    fn check(text: &str) -> Route {
        Route::Check { text: text.to_owned() }
    }

    #[test]
    fn fragments_lead_to_pages() {
        assert_eq!(Route::of(""), check(""));
        assert_eq!(Route::of("#/"), check(""));
        assert_eq!(Route::of("#/?id=cn%2001&x=1"), check("cn 01"));
        assert_eq!(Route::of("#/r/CN01"), robot("CN01", None));
        assert_eq!(Route::of("#/r/CN01?try=stale"), robot("CN01", Some(Simulation::Stale)));
        assert_eq!(Route::of("#/r/CN01?try=nonsense"), robot("CN01", None));
        assert_eq!(Route::of("#/embed?id=CN01"), later("/embed?id=CN01"));
        assert_eq!(Route::of("#/nowhere"), later("/nowhere"));
        assert_eq!(Route::of("#/r/"), later("/r/"));
    }

    #[test]
    fn any_fragment_can_be_read() {
        assert_eq!(Route::of("#main"), check(""));
        assert_eq!(Route::of("#//"), later("//"));
        assert_eq!(Route::of("#/r/%FF"), robot("\u{fffd}", None));
        assert_eq!(Route::of("#/r/%4"), robot("%4", None));
        assert_eq!(Route::of("#/r/%E4%B8%AD%"), robot("中%", None));
        assert_eq!(Route::of("#/r/a/b"), robot("a/b", None));
    }

    #[test]
    fn a_path_with_an_id_is_split_before_it() {
        assert_eq!(split_path("/r/CN01"), Some(("/", "CN01")));
        assert_eq!(split_path("/portal/r/cn%2001/"), Some(("/portal/", "cn%2001")));
        assert_eq!(split_path("/portal/"), None);
        assert_eq!(split_path("/r/"), None);
        assert_eq!(split_path("/r/a/b"), None);
    }
}
