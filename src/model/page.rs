//! The pages that the header leads to.

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
