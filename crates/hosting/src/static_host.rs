//! `_headers` and `_redirects`, by which Netlify and Cloudflare Pages are told.

use std::fmt::Write;

use crate::pattern::HASH;
use crate::{EVERYWHERE, LANDINGS, RULES};

/// The file `_headers` for a deployment whose folders are these: paths that begin with `/` and end in one, as
/// `/portal-8f2e3d4c5b6a7988/`. They are named, because these hosts have no pattern for 16 digits.
#[must_use]
pub fn headers_file(folders: &[String]) -> String {
    let mut text = "# Netlify and Cloudflare Pages read this. Written by `cargo xtask dist`.\n/*\n".to_owned();
    for (name, value) in EVERYWHERE {
        // Writing to a string does not fail.
        let _ = writeln!(text, "  {name}: {value}");
    }
    for rule in RULES {
        let _ = writeln!(text, "\n# {}.", rule.what);
        for pattern in rule.paths {
            let paths: Vec<_> = if pattern.0.contains(HASH) {
                folders.iter().filter(|folder| pattern.matches(folder)).map(|folder| format!("{folder}*")).collect()
            } else {
                vec![pattern.0.to_owned()]
            };
            for path in paths {
                let _ = writeln!(text, "{path}");
                for (name, value) in rule.headers {
                    let _ = writeln!(text, "  {name}: {value}");
                }
            }
        }
    }
    text
}

/// The file `_redirects`: links without `#` get the page.
#[must_use]
pub fn redirects_file() -> String {
    LANDINGS.map(|landing| format!("{landing}* /index.html 200\n")).concat()
}

#[cfg(test)]
mod tests {
    use super::{headers_file, redirects_file};

    #[test]
    fn a_link_without_a_hash_gets_the_page_in_either_letter_case() {
        assert_eq!(redirects_file(), "/r/* /index.html 200\n/R/* /index.html 200\n");
    }

    #[test]
    fn folders_are_named() {
        let folders = ["/portal-8f2e3d4c5b6a7988/", "/badge/v1/2e3d4c5b6a798812/", "/registry/"].map(str::to_owned);
        let text = headers_file(&folders);
        assert!(text.contains("\n/portal-8f2e3d4c5b6a7988/*\n  Cache-Control: public, max-age=31536000, immutable\n"));
        assert!(text.contains("\n/badge/v1/2e3d4c5b6a798812/*\n"));
        assert!(!text.contains(":hash") && !text.contains("/registry/*"), "{text}");
        assert!(text.lines().all(|line| line.len() < 2_000), "a limit of Cloudflare Pages");
    }
}
