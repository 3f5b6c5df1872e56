//! How the deployable folder is to be served: which file gets which headers, said once.
//!
//! The rules are a table, [`RULES`]. The project's own server (`tests/site`) goes by it, so that every browser test
//! runs under it; hosts are told in their own languages:
//!
//! | for | by |
//! |---|---|
//! | Netlify, Cloudflare Pages | [`headers_file`], [`redirects_file`] |
//! | nginx | [`nginx()`] |
//! | Caddy | [`caddy()`] |
//!
//! No I/O here: paths come in, text goes out.

mod caddy;
mod nginx;
mod pattern;
mod rules;
mod static_host;

pub use caddy::caddy;
pub use nginx::nginx;
pub use pattern::Pattern;
pub use rules::{EVERYWHERE, Header, LANDINGS, NOT_FOUND, NOT_FOUND_CACHE, OTHERWISE, RULES, Rule, TYPES, headers};
pub use static_host::{headers_file, redirects_file};

/// Where a host finds the folder, and what it listens to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The deployable folder on the host.
    pub root: String,
    /// For nginx what stands behind `listen`, for Caddy the address of the site.
    pub listen: String,
    /// The domain.
    pub domain: String,
}

impl Place {
    /// The place that samples name, to be replaced by whoever deploys.
    #[must_use]
    pub fn sample(listen: &str) -> Self {
        Self {
            root: "/srv/www/robot-register".to_owned(),
            listen: listen.to_owned(),
            domain: "register.example".to_owned(),
        }
    }
}
