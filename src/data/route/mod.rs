//! The addresses of the portal. They stand behind `#`, so that an ID never reaches a server and any
//! static host will do.
//!
//! A module of our own rather than `yew-router`: these addresses need little, that crate adds
//! 32 kB (Brotli) to the first load, and its hash history throws on a fragment that is not an
//! absolute path, where a person can type anything. The addresses of the later pages are read by
//! [`crate::pages`], which come later.
//!
//! Messengers, printers and people mangle links: `#/R/`, `#%2Fr%2F`, `#!/r/`, text glued behind. An ID that can be
//! recognised in the address is shown. What takes more than a glance is left [`Route::Unread`] until the page is there.

use crate::data::client;
use crate::model::given::Given;
use crate::model::page::PAGES;
use crate::model::simulation::Simulation;
use robot_id::{ParseErrorKind, RobotId};
use wasm_bindgen::JsValue;
use web_sys::Location;

/// Where else pages begin, beside [`PAGES`].
const OTHERS: [&str; 3] = ["/models", "/receipt", "/report"];

/// Fragments are searched for an ID only if they are so long, which an ID is.
const LONG: usize = RobotId::LEN;

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
        /// What stands in the link.
        given: Given,
        /// `?try=<condition>`: honoured only where the data is fictional.
        simulation: Option<Simulation>,
    },
    /// An address that may name a robot, which only [`Route::read`] can tell.
    Unread {
        /// The fragment, without its `#`.
        fragment: String,
        /// What stands behind `/r/`, percent-encoding undone; none if nothing like that is there.
        text: Option<String>,
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
        let text = robot_text(path);
        match text.as_deref().map(Given::plain) {
            Some(Some(given)) => Self::Robot { given, simulation: simulation(fragment) },
            None if is_page(path) || fragment.len() < LONG => Self::page(fragment),
            _ => Self::Unread { fragment: fragment.to_owned(), text },
        }
    }

    /// What an unread address leads to: the robot that is recognised in it, or else what it would lead to without one.
    #[must_use]
    pub fn read(self) -> Self {
        let Self::Unread { fragment, text } = self else { return self };
        let given = match &text {
            Some(text) => Given::read(text),
            None => match Given::read(&decode(&fragment)) {
                Given::Malformed { error, .. } if !matches!(error.kind(), ParseErrorKind::SeveralIds { .. }) => {
                    return Self::page(&fragment);
                }
                given => given,
            },
        };
        Self::Robot { given, simulation: simulation(&fragment) }
    }

    /// The page of an address that names no robot.
    fn page(fragment: &str) -> Self {
        let (path, _) = split_query(fragment);
        if path == "/" || !path.starts_with('/') {
            return Self::Check { text: parameter(fragment, "id").unwrap_or_default() };
        }
        Self::Later { fragment: fragment.to_owned() }
    }

    /// Whether this is the page at one of [`PAGES`], or a page below it.
    #[must_use]
    pub fn is_at(&self, page: &str) -> bool {
        match self {
            Self::Check { .. } => page == "/",
            Self::Robot { .. } | Self::Unread { .. } => false,
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

/// A parameter of a fragment's query, percent-encoding undone. Its name may be in any letter case.
#[must_use]
pub fn parameter(fragment: &str, name: &str) -> Option<String> {
    raw_parameter(split_query(fragment).1, name).map(decode)
}

/// A parameter of a query, as it stands there.
fn raw_parameter<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find_map(|(other, value)| other.eq_ignore_ascii_case(name).then_some(value))
}

fn simulation(fragment: &str) -> Option<Simulation> {
    parameter(fragment, "try").as_deref().and_then(Simulation::named)
}

/// What stands behind `/r/` at the beginning of a path, percent-encoding undone. The sign before it, its slashes and its
/// letter case may have suffered: `r/`, `!/R/`, `%2Fr%2F`, `%23/r/`.
fn robot_text(path: &str) -> Option<String> {
    let path = decode(path);
    let path = path.trim_start_matches(['/', '#', '!']);
    let text = path.strip_prefix("r/").or_else(|| path.strip_prefix("R/"))?.trim_start_matches('/');
    (!text.is_empty()).then(|| text.to_owned())
}

/// Whether a page of ours stands at a path, whatever it has in it.
fn is_page(path: &str) -> bool {
    let is_at = |page: &str| path.strip_prefix(page).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    matches!(path, "" | "/") || PAGES[1..].iter().map(|(_, page)| *page).chain(OTHERS).any(is_at)
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

/// The fragment of the page that asks whether a robot is to be kept on this device.
#[must_use]
pub fn mine_fragment(id: &RobotId) -> String {
    ["/mine?add=", id.as_str()].concat()
}

/// The fragment of a recall's page: national, manufacturer and model code together, and its number.
#[must_use]
pub fn recall_fragment(model: &str, number: &str) -> String {
    ["/recalls/", model, "/", &String::from(js_sys::encode_uri_component(number))].concat()
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

/// Turns `<base>/r/<ID>` and `<base>/?id=<ID>` into `<base>/#/r/<ID>`, for hosts that answer every path with this page.
pub fn adopt_path() {
    let Some(location) = location() else { return };
    let read = |part: Result<String, JsValue>| part.unwrap_or_default();
    let base = client::base();
    let address = read(location.origin()) + &read(location.pathname());
    let path = address.strip_prefix(&base).unwrap_or_default();
    if let Some(fragment) = adopted(path, &read(location.search()), &read(location.hash())) {
        replace_address(&format!("{base}#{fragment}"));
    }
}

/// The fragment in place of an address whose path (below the base) or query names a robot. A fragment that leads
/// somewhere goes before the query.
fn adopted(path: &str, query: &str, hash: &str) -> Option<String> {
    if robot_text(path).is_some() {
        return Some(format!("/{path}"));
    }
    let id = raw_parameter(query.strip_prefix('?')?, "id").filter(|id| !id.is_empty())?;
    matches!(hash, "" | "#" | "#/").then(|| format!("/r/{}", id.replace('+', "%20")))
}

fn replace_address(address: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // A browser that refuses keeps the old address, which does no harm.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

#[cfg(test)]
mod tests;
