//! Configuration for Caddy 2.

use std::fmt::Write;

use crate::rules::NOT_FOUND_CACHE;
use crate::{EVERYWHERE, LANDINGS, NOT_FOUND, Place, RULES, TYPES};

/// A Caddyfile.
#[must_use]
pub fn caddy(place: &Place) -> String {
    let mut text = format!("{HEAD}{} {{\n    root * {}\n\n    header {{\n", place.listen, place.root);
    for (name, value) in EVERYWHERE {
        // Writing to a string does not fail.
        let _ = writeln!(text, "        {name} \"{value}\"");
    }
    text.push_str("        # Once the domain is to stay on HTTPS:\n");
    text.push_str("        # Strict-Transport-Security \"max-age=31536000\"\n    }\n");
    for (ending, kind) in TYPES {
        let _ = writeln!(
            text,
            "    @{ending} path *.{ending}\n    header @{ending} Content-Type \"{}\"",
            with_charset(kind)
        );
    }
    for (number, rule) in RULES.iter().enumerate() {
        let paths: Vec<_> = rule.paths.iter().map(|pattern| pattern.regex()).collect();
        let _ = writeln!(text, "\n    # {}.\n    @rule{number} path_regexp {}", rule.what, paths.join("|"));
        let _ = writeln!(text, "    header @rule{number} {{");
        for (name, value) in rule.headers {
            let _ = writeln!(text, "        {name} \"{value}\"");
        }
        text.push_str("    }\n");
    }
    let (cache, no_store) = NOT_FOUND_CACHE;
    let landings = LANDINGS.map(|landing| format!("{landing}*")).join(" ");
    let _ = writeln!(
        text,
        "\n    @landing path {landings}\n    rewrite @landing /index.html\n    file_server {{\n        precompressed br gzip\n        \
         hide _headers _redirects\n    }}\n    handle_errors {{\n        header {cache} {no_store}\n        \
         header Content-Type \"text/html; charset=utf-8\"\n        rewrite * {NOT_FOUND}\n        file_server\n    }}\n}}"
    );
    text
}

fn with_charset(kind: &str) -> String {
    if kind.starts_with("text/") { format!("{kind}; charset=utf-8") } else { kind.to_owned() }
}

const HEAD: &str = "\
# The robot register behind Caddy 2: a Caddyfile. Set the domain and `root`.
# Caddy gets the certificate by itself. It keeps no log unless told to; one would have the addresses /r/<ID>.
# Written by `cargo xtask dist`; the rules are those of crates/hosting.
";

#[cfg(test)]
mod tests {
    use super::caddy;
    use crate::Place;

    #[test]
    fn every_rule_is_told() {
        let text = caddy(&Place::sample("register.example"));
        for part in [
            "path_regexp ^/portal-[0-9a-f]{16}/\n",
            "path_regexp ^/$|^/index\\.html$|^/r/|^/R/|^/404\\.html$\n",
            "Content-Security-Policy \"default-src 'none';",
            "precompressed br gzip",
            "@landing path /r/* /R/*\n    rewrite @landing /index.html\n",
            "root * /srv/www/robot-register",
        ] {
            assert!(text.contains(part), "{part} is missing in\n{text}");
        }
    }
}
