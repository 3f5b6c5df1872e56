//! The rules: which file gets which headers.

use crate::Pattern;

/// A header's name and its value.
pub type Header = (&'static str, &'static str);

/// What files of these paths are, and the headers that they get besides [`EVERYWHERE`]. No path has two rules,
/// because hosts do not agree on what that would mean.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// What they are, for people.
    pub what: &'static str,
    /// Their paths.
    pub paths: &'static [Pattern],
    /// Their headers.
    pub headers: &'static [Header],
}

const CACHE: &str = "Cache-Control";
const POLICY: &str = "Content-Security-Policy";

/// For a file whose name changes with its content.
const FOR_EVER: Header = (CACHE, "public, max-age=31536000, immutable");
/// For a file that changes under its name: ask again each time (a 304 is enough).
const ASK_AGAIN: Header = (CACHE, "no-cache");
/// For a file that changes under its name and that many pages ask for: a new one is in use within minutes.
const SOON: Header = (CACHE, "public, max-age=300");
/// What pages of other origins may read: the registry, which is public, the badge, whose modules they load, and the portal's
/// own program, since a page that a sandboxed frame has opened is of no origin.
const FOR_ALL_ORIGINS: Header = ("Access-Control-Allow-Origin", "*");
/// What of an answer they may read besides: for how long a busy host wants to be left alone.
const WHEN_BUSY: Header = ("Access-Control-Expose-Headers", "Retry-After");

/// The portal's pages: nothing inline, nothing from elsewhere, in nobody's frame. Pictures may be `blob:` and
/// `data:`, for photographs of a code and codes that the page draws. There is no `Cross-Origin-Opener-Policy`: with one,
/// browsers refuse to open the portal from a frame in a sandbox, as badges are.
const PAGE: Header = (
    POLICY,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; \
     connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; \
     frame-ancestors 'none'",
);
/// Workers have a policy of their own, by their script's headers.
const WORKER: Header = (
    POLICY,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; \
     img-src 'self'; frame-ancestors 'none'",
);

/// The headers of every file.
pub const EVERYWHERE: &[Header] = &[
    ("X-Content-Type-Options", "nosniff"),
    // An address may name a robot.
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(self), geolocation=(), microphone=()"),
];

/// The headers of a path without a rule besides those. No file of a deployment has one.
pub const OTHERWISE: &[Header] = &[ASK_AGAIN];

/// How addresses begin that are answered with the page, so that they can be linked to without `#`. In capitals too:
/// codes are often printed so, as they take less room then.
pub const LANDINGS: [&str; 2] = ["/r/", "/R/"];
/// The page for what is not there, with the status 404. It has its policy in it.
pub const NOT_FOUND: &str = "/404.html";
/// How long an answer is kept that says that something is not there.
pub const NOT_FOUND_CACHE: Header = (CACHE, "no-store");

/// The rules.
pub const RULES: &[Rule] = &[
    Rule {
        what: "The page, also for a link to a robot, and the page for what is not there",
        paths: &[Pattern("/"), Pattern("/index.html"), Pattern("/r/*"), Pattern("/R/*"), Pattern(NOT_FOUND)],
        headers: &[ASK_AGAIN, PAGE],
    },
    Rule {
        what: "The service worker: browsers must learn of a new version",
        paths: &[Pattern("/sw.js")],
        headers: &[ASK_AGAIN, WORKER],
    },
    Rule {
        what: "Small files that keep their names",
        paths: &[Pattern("/manifest.webmanifest"), Pattern("/robots.txt"), Pattern("/preview.png")],
        headers: &[ASK_AGAIN],
    },
    Rule {
        what: "The program and what belongs to it, in a folder named by its content",
        paths: &[Pattern("/portal-:hash/*")],
        headers: &[FOR_EVER, WORKER, FOR_ALL_ORIGINS, WHEN_BUSY],
    },
    Rule {
        what: "The registry's objects, named by their content",
        paths: &[Pattern("/registry/v1/objects/*")],
        headers: &[FOR_EVER, FOR_ALL_ORIGINS, WHEN_BUSY],
    },
    Rule {
        what: "What changes in the registry with each snapshot",
        paths: &[
            Pattern("/registry/v1/latest.json"),
            Pattern("/registry/v1/log/tile/*"),
            Pattern("/registry/v1/schema/*"),
        ],
        headers: &[ASK_AGAIN, FOR_ALL_ORIGINS, WHEN_BUSY],
    },
    Rule {
        what: "The log's checkpoint, which C2SP tlog-tiles wants to be text",
        paths: &[Pattern("/registry/v1/log/checkpoint")],
        headers: &[ASK_AGAIN, FOR_ALL_ORIGINS, WHEN_BUSY, ("Content-Type", "text/plain; charset=utf-8")],
    },
    Rule {
        what: "The badge's files that keep their names; the frame's page has a policy of its own in it, and may be framed",
        paths: &[Pattern("/badge/v1/robot-id-badge.js"), Pattern("/badge/v1/frame.html")],
        headers: &[SOON, FOR_ALL_ORIGINS, WHEN_BUSY],
    },
    Rule {
        what: "The badge's other files, in a folder named by its content",
        paths: &[Pattern("/badge/v1/:hash/*")],
        headers: &[FOR_EVER, FOR_ALL_ORIGINS, WHEN_BUSY],
    },
];

/// Types by the ending of a file's name, for hosts whose own list lacks some.
pub const TYPES: &[(&str, &str)] = &[
    ("css", "text/css"),
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("mjs", "text/javascript"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
];

/// The headers of a path, which begins with `/` and carries no query.
pub fn headers(path: &str) -> impl Iterator<Item = Header> {
    let rule = RULES.iter().find(|rule| rule.paths.iter().any(|pattern| pattern.matches(path)));
    let headers = rule.map_or(OTHERWISE, |rule| rule.headers);
    EVERYWHERE.iter().chain(headers).copied()
}

/// The names of headers that only some files get, in the order of the table.
pub(crate) fn names_of_some() -> Vec<&'static str> {
    let mut names = Vec::new();
    for (name, _) in RULES.iter().flat_map(|rule| rule.headers) {
        if !names.contains(name) {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(path: &str, name: &str) -> Option<&'static str> {
        headers(path).find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    #[test]
    fn only_names_that_follow_the_content_are_kept_for_ever() {
        for (path, expected) in [
            ("/registry/v1/objects/ab/abcd.json", FOR_EVER),
            ("/registry/v1/log/tile/0/000", ASK_AGAIN),
            ("/registry/v1/log/tile/0/000.p/3", ASK_AGAIN),
            ("/registry/v1/log/checkpoint", ASK_AGAIN),
            ("/registry/v1/latest.json", ASK_AGAIN),
            ("/badge/v1/robot-id-badge.js", SOON),
            ("/badge/v1/frame.html", SOON),
            ("/badge/v1/2e3d4c5b6a798812/core.wasm", FOR_EVER),
            ("/badge/v1/2e3d4c5b6a798812/words/en.mjs", FOR_EVER),
            ("/portal-8f2e3d4c5b6a7988/portal_bg.wasm", FOR_EVER),
            ("/portal-8f2e3d4c5b6a7988/portal.css", FOR_EVER),
            ("/sw.js", ASK_AGAIN),
            ("/portal-1/portal.css", ASK_AGAIN),
            ("/", ASK_AGAIN),
            ("/r/CN0142G1A2032026A0314B0000417", ASK_AGAIN),
            ("/R/CN0142G1A2032026A0314B0000417", ASK_AGAIN),
        ] {
            assert_eq!(header(path, CACHE), Some(expected.1), "{path}");
        }
    }

    #[test]
    fn a_landing_is_answered_as_the_page_is() {
        for landing in LANDINGS {
            assert!(headers(&format!("{landing}CN01")).eq(headers("/")), "{landing}");
        }
    }

    #[test]
    fn no_path_has_two_rules() {
        // A pattern's own text, its hash written out, is one of its paths.
        for (number, rule) in RULES.iter().enumerate() {
            for pattern in rule.paths {
                let path = pattern.0.replace(crate::pattern::HASH, "8f2e3d4c5b6a7988");
                for (other, others) in RULES.iter().enumerate() {
                    let found = others.paths.iter().any(|pattern| pattern.matches(&path));
                    assert_eq!(found, number == other, "{path}");
                }
            }
        }
    }

    #[test]
    fn no_policy_allows_what_is_inline_or_comes_from_elsewhere() {
        let policies = RULES.iter().flat_map(|rule| rule.headers).filter(|(name, _)| *name == POLICY);
        for (_, policy) in policies {
            assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
            for loose in ["unsafe-inline", "unsafe-eval'; ", "*", "http", "unsafe-hashes"] {
                assert!(!policy.replace("'wasm-unsafe-eval'", "").contains(loose), "{policy}");
            }
        }
    }

    #[test]
    fn values_can_be_quoted_as_they_are() {
        let all = RULES.iter().flat_map(|rule| rule.headers).chain(EVERYWHERE);
        for (name, value) in all {
            assert!(!value.contains(['"', '\\', '$', '\n', '{']), "{name}: {value}");
        }
    }
}
