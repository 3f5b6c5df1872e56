//! The seller's page.

use e2e::baseline;
use e2e::shop::{FRAME, SCRIPT};

/// What is embedded in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Embedded {
    /// `<robot-id-badge>`, compact.
    Badge,
    /// The script of `bench/landing/`.
    Plain,
    /// The badge in an `<iframe>`.
    BadgeFrame,
    /// The page of `bench/landing/` in an `<iframe>`.
    PlainFrame,
}

impl Embedded {
    /// All, in the order in which they take turns: each badge before what it is compared with.
    pub(crate) const ALL: [Self; 4] = [Self::Badge, Self::Plain, Self::BadgeFrame, Self::PlainFrame];

    /// Its name, for people.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Badge => "badge",
            Self::Plain => "plain JavaScript",
            Self::BadgeFrame => "badge in a frame",
            Self::PlainFrame => "plain JavaScript in a frame",
        }
    }

    /// The page with it in: `portal` is the portal's address.
    pub(crate) fn page(self, portal: &str, id: &str) -> String {
        let script = |path: &str| format!("<script type=module src=\"{portal}{path}\"></script>");
        let plain = format!("/{}", baseline::PATH);
        let (head, body) = match self {
            Self::Badge => (script(SCRIPT), format!("<robot-id-badge robot-id={id}></robot-id-badge>")),
            Self::Plain => (script(&format!("{plain}landing.mjs")), format!("<main data-robot-id={id}></main>")),
            Self::BadgeFrame => (String::new(), format!("<iframe src=\"{portal}{FRAME}#{id}\"></iframe>")),
            Self::PlainFrame => (String::new(), format!("<iframe src=\"{portal}{plain}#/r/{id}\"></iframe>")),
        };
        format!(
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>Shop</title><link rel=icon href=data:,>{head}\
             </head><body><h1>A robot, as good as new</h1>{body}</body></html>"
        )
    }
}
